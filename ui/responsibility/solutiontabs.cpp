#include "ui/responsibility/solutiontabs.h"

#include "ui/kit/button.h"
#include "ui/kit/rounded.h"
#include "ui/kit/tag.h"

#include <QMenu>
#include <QPainter>

namespace driftsraad {

namespace {

constexpr int tabPadding = 14;

Tag deviationTag(int deviations)
{
    return {QStringLiteral("\u2260 %1").arg(deviations), Tag::Kind::Warning, {}};
}

} // namespace

QSize DeviationTabs::tabSizeHint(int index) const
{
    const QSize plain = SegmentedControl::tabSizeHint(index);
    const int deviations = tabData(index).toInt();
    return deviations > 0 ? QSize(plain.width() + space::unit + tagSize(deviationTag(deviations)).width(), plain.height()) : plain;
}

void DeviationTabs::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    paintRounded(&painter, rect(), radius::control, theme.line);
    for (int i = 0; i < count(); ++i) {
        if (!isTabVisible(i))
            continue;
        const bool chosen = i == currentIndex();
        const QRect cell = tabRect(i);
        if (chosen)
            paintRounded(&painter, cell.adjusted(2, 2, -2, -2), radius::control - 1, theme.paper, theme.line2);
        painter.setFont(textFont(TextSize::Base, chosen ? QFont::DemiBold : QFont::Medium));
        painter.setPen(chosen || (underMouse() && cell.contains(mapFromGlobal(QCursor::pos()))) ? theme.ink : theme.slate);
        const QRect inner = cell.adjusted(tabPadding, 0, -tabPadding + 2, 0);
        painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, tabText(i));
        if (const int deviations = tabData(i).toInt(); deviations > 0) {
            const Tag tag = deviationTag(deviations);
            paintTag(&painter, {cell.right() - tabPadding - tagSize(tag).width() + 4, cell.center().y() - 9}, tag);
        }
    }
}

SolutionTabs::SolutionTabs(QWidget *parent) : QWidget(parent), m_tabs(new DeviationTabs({}, {}, this)), m_more(button({}, ButtonKind::Flat, {}, {}, this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_tabs->setUsesScrollButtons(false);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        arrange();
        emit chosen(current());
    });
    retranslate();
}

Id<Solution> SolutionTabs::current() const
{
    const int at = m_tabs->currentIndex() - 1;
    return at >= 0 && at < m_lines.size() ? m_lines[at].solution : Id<Solution>{};
}

void SolutionTabs::setCurrent(Id<Solution> solution)
{
    for (int i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].solution == solution)
            return m_tabs->setCurrentIndex(i + 1);
    }
    m_tabs->setCurrentIndex(0);
}

void SolutionTabs::turn(int by)
{
    m_tabs->setCurrentIndex(std::clamp(m_tabs->currentIndex() + by, 0, m_tabs->count() - 1));
}

void SolutionTabs::setSolutions(const QList<SolutionDeviations> &lines)
{
    const Id<Solution> before = current();
    m_lines = lines;
    fill();
    const QSignalBlocker quiet(m_tabs);
    setCurrent(before);
    arrange();
}

void SolutionTabs::fill()
{
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > m_lines.size() + 1)
        m_tabs->removeTab(m_tabs->count() - 1);
    while (m_tabs->count() < m_lines.size() + 1)
        m_tabs->addTab({});
    m_tabs->setTabText(0, tr("Standard"));
    for (int i = 0; i < m_lines.size(); ++i) {
        const SolutionDeviations &line = m_lines[i];
        m_tabs->setTabData(i + 1, line.deviations);
        m_tabs->setTabText(i + 1, line.name);
        const QString counted = tr("%Ln deviations from the standard", nullptr, line.deviations);
        m_tabs->setTabToolTip(i + 1, counted);
        m_tabs->setAccessibleTabName(i + 1, tr("%1, %2").arg(line.name, counted));
    }
}

void SolutionTabs::retranslate()
{
    m_tabs->setAccessibleName(tr("Solution"));
    m_more->setText(tr("More solutions"));
    fill();
    arrange();
}

void SolutionTabs::arrange()
{
    const QSignalBlocker quiet(m_tabs);
    QList<int> widths;
    int total = 0;
    for (int i = 0; i < m_tabs->count(); ++i) {
        m_tabs->setTabVisible(i, true);
        widths.append(m_tabs->tabRect(i).width());
        total += widths.last();
    }
    delete m_more->menu();
    m_more->setVisible(total > width());
    if (total <= width()) {
        m_tabs->setGeometry(0, 0, total, height());
        return;
    }
    auto *menu = new QMenu(m_more);
    m_more->setMenu(menu);
    const int button = m_more->sizeHint().width();
    const int current = std::max(0, m_tabs->currentIndex());
    // The chosen one keeps its room whatever its place.
    int room = width() - button - space::unit - widths.value(current);
    int shown = widths.value(current);
    bool full = false;
    for (int i = 0; i < widths.size(); ++i) {
        if (i == current)
            continue;
        full = full || widths[i] > room;
        if (full) {
            m_tabs->setTabVisible(i, false);
            menu->addAction(m_tabs->accessibleTabName(i), this, [this, i] { m_tabs->setCurrentIndex(i); });
            continue;
        }
        room -= widths[i];
        shown += widths[i];
    }
    m_tabs->setGeometry(0, 0, shown, height());
    m_more->setGeometry(shown + space::unit, 0, button, height());
}

void SolutionTabs::resizeEvent(QResizeEvent *)
{
    arrange();
}

} // namespace driftsraad
