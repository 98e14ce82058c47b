#include "ui/kit/segmentedcontrol.h"

#include "ui/kit/icons.h"
#include "ui/kit/rounded.h"
#include "ui/kit/type.h"

#include <QPainter>

namespace driftsraad {

namespace {

constexpr int segmentPadding = 14;
constexpr int inset = 2;

} // namespace

SegmentedControl::SegmentedControl(const QString &name, const QStringList &segments, QWidget *parent) : QTabBar(parent)
{
    setAccessibleName(name);
    setDrawBase(false);
    setExpanding(false);
    setFocusPolicy(Qt::StrongFocus);
    setFont(textFont(TextSize::Base, QFont::Medium));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setMouseTracking(true);
    for (const QString &segment : segments)
        addTab(segment);
}

QSize SegmentedControl::tabSizeHint(int index) const
{
    // The width is that of the heaviest weight, so that nothing moves when the choice does.
    const int text = QFontMetrics(textFont(TextSize::Base, QFont::DemiBold)).horizontalAdvance(tabText(index));
    const int picture = tabIcon(index).isNull() ? 0 : 16 + 6;
    return {text + picture + 2 * segmentPadding, space::control};
}

/// New words are wider or narrower, and nobody tells the layout around it.
void SegmentedControl::tabLayoutChange()
{
    QTabBar::tabLayoutChange();
    updateGeometry();
}

QSize SegmentedControl::sizeHint() const
{
    int width = 0;
    for (int i = 0; i < count(); ++i)
        width += isTabVisible(i) ? tabSizeHint(i).width() : 0;
    return {width, space::control};
}

QSize SegmentedControl::minimumSizeHint() const
{
    return usesScrollButtons() && count() > 4 ? QSize(tabSizeHint(0).width() + 2 * segmentPadding, space::control) : sizeHint();
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    paintRounded(&painter, rect(), radius::control, theme.line);
    for (int i = 0; i < count(); ++i) {
        if (!isTabVisible(i))
            continue;
        const bool chosen = i == currentIndex();
        const QRect cell = tabRect(i);
        const bool hovered = cell.contains(mapFromGlobal(QCursor::pos())) && underMouse();
        if (chosen)
            paintRounded(&painter, cell.adjusted(inset, inset, -inset, -inset), radius::control - 1, theme.paper, theme.line2);
        const QColor ink = !isTabEnabled(i) ? theme.edge : chosen || hovered ? theme.ink : theme.slate;
        painter.setFont(textFont(TextSize::Base, chosen ? QFont::DemiBold : QFont::Medium));
        painter.setPen(ink);
        QRect inner = cell.adjusted(segmentPadding, 0, -segmentPadding, 0);
        if (!tabIcon(i).isNull()) {
            paintIcon(&painter, QRect(inner.x(), inner.center().y() - 7, 16, 16), tabIcon(i).name(), ink);
            inner.setLeft(inner.left() + 22);
            painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, tabText(i));
        } else {
            painter.drawText(inner.adjusted(-2, 0, 2, 0), Qt::AlignCenter, tabText(i));
        }
    }
}

} // namespace driftsraad
