#include "ui/kit/charts/smallmultiples.h"

#include "ui/kit/charts/charttext.h"
#include "ui/kit/charts/chartview.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>

namespace driftsraad {

SmallMultiples::SmallMultiples(QWidget *parent) : QWidget(parent), m_language(language())
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, [this] { setColours(ChartColours::of(Theme::current())); });
}

void SmallMultiples::setData(const SmallMultiplesData &figures)
{
    if (figures == m_data)
        return;
    m_data = figures;
    m_current = {};
    setAccessibleName(figures.title);
    setAccessibleDescription(textEquivalent());
    updateGeometry();
    update();
}

void SmallMultiples::setStyle(const ChartStyle &style)
{
    m_style = style;
    updateGeometry();
    update();
}

void SmallMultiples::setColours(const ChartColours &colours)
{
    m_style.colours = colours;
    update();
}

void SmallMultiples::setLanguage(const Language &chosen)
{
    m_language = chosen;
    setAccessibleDescription(textEquivalent());
    update();
}

QList<QStringList> SmallMultiples::asTable() const
{
    return driftsraad::asTable(m_data, m_language);
}

QString SmallMultiples::textEquivalent() const
{
    return describe(m_data, m_language);
}

QImage SmallMultiples::picture() const
{
    constexpr int scale = 2;
    QImage image(size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(m_style.colours.paper);
    QPainter painter(&image);
    painterOf(size()).paint(painter);
    return image;
}

void SmallMultiples::copy()
{
    copyChart(picture(), asTable());
}

QSize SmallMultiples::sizeHint() const
{
    return {720, heightForWidth(720)};
}

int SmallMultiples::heightForWidth(int width) const
{
    return qRound(MultiplesPainter::suitableHeight(m_data.multiples.size(), width, m_style));
}

QString SmallMultiples::say(ChartPoint point) const
{
    const SmallMultiple &one = m_data.multiples[point.series];
    const QString text = m_language.say("Charts", QT_TRANSLATE_NOOP("Charts", "%1, %2: %3"));
    QString said = text.arg(one.name, m_language.month(m_data.months[point.index]), chartFigure(*one.values[point.index], asFineAs(one.target, m_data.measure), m_language));
    if (one.target && *one.values[point.index] < *one.target)
        said += QStringLiteral(" (") + m_language.say("Charts", QT_TRANSLATE_NOOP("Charts", "under target")) + QStringLiteral(")");
    return one.provisional.contains(point.index) ? withProvisional(said, m_language) : said;
}

void SmallMultiples::setCurrent(ChartPoint point)
{
    if (point.isSet() && !painterOf(size()).has(point))
        return;
    m_current = point;
    setAccessibleName(point.isSet() ? say(point) : m_data.title);
    QAccessibleEvent named(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
    update();
}

int SmallMultiples::latest(int multiple) const
{
    const auto painter = painterOf(size());
    for (int i = static_cast<int>(m_data.months.size()) - 1; i >= 0; --i) {
        if (painter.has({multiple, i}))
            return i;
    }
    return -1;
}

ChartPoint SmallMultiples::pick(const QPointF &position) const
{
    const auto painter = painterOf(size());
    const ChartPoint point = painter.at(position);
    if (point.isSet())
        return point;
    for (int i = 0; i < m_data.multiples.size(); ++i) {
        if (painter.cell(i).contains(position))
            return {i, latest(i)};
    }
    return {};
}

bool SmallMultiples::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setLanguage(language());
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const ChartPoint point = painterOf(size()).at(help->pos());
        if (point.isSet())
            QToolTip::showText(help->globalPos(), say(point).toHtmlEscaped(), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void SmallMultiples::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painterOf(size()).paint(painter, hasFocus() ? m_current : ChartPoint());
}

void SmallMultiples::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (m_data.multiples.isEmpty())
        return QWidget::keyPressEvent(event);
    const auto charts = static_cast<int>(m_data.multiples.size());
    const int chart = std::max(0, m_current.series);
    const auto month = [&](int from, int direction) {
        for (int i = from; i >= 0 && i < m_data.months.size(); i += direction) {
            if (painterOf(size()).has({chart, i}))
                return setCurrent({chart, i});
        }
    };
    switch (event->key()) {
    case Qt::Key_Left: return m_current.isSet() ? month(m_current.index - 1, -1) : setCurrent({chart, latest(chart)});
    case Qt::Key_Right: return m_current.isSet() ? month(m_current.index + 1, 1) : setCurrent({chart, latest(chart)});
    case Qt::Key_Up: return setCurrent({std::max(0, chart - 1), latest(std::max(0, chart - 1))});
    case Qt::Key_Down: return setCurrent({std::min(charts - 1, chart + 1), latest(std::min(charts - 1, chart + 1))});
    case Qt::Key_Home: return month(0, 1);
    case Qt::Key_End: return month(static_cast<int>(m_data.months.size()) - 1, -1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current.isSet())
            emit clicked(m_current.series, m_current.index);
        return;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void SmallMultiples::mouseReleaseEvent(QMouseEvent *event)
{
    const ChartPoint point = pick(event->position());
    if (event->button() != Qt::LeftButton || !point.isSet())
        return;
    setCurrent(point);
    emit clicked(point.series, point.index);
}

void SmallMultiples::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy picture and figures"), this, &SmallMultiples::copy);
    menu->popup(event->globalPos());
}

void SmallMultiples::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void SmallMultiples::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setAccessibleName(m_data.title);
    update();
}

} // namespace driftsraad
