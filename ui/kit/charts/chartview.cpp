#include "ui/kit/charts/chartview.h"

#include "ui/kit/charts/barpicture.h"
#include "ui/kit/charts/charttext.h"
#include "ui/kit/charts/linepicture.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QToolTip>

namespace driftsraad {

void copyChart(const QImage &picture, const QList<QStringList> &table)
{
    auto *content = new QMimeData;
    content->setImageData(picture);
    content->setText(asText(table));
    QGuiApplication::clipboard()->setMimeData(content);
}

ChartView::ChartView(QWidget *parent) : QWidget(parent), m_language(language())
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, [this] { setColours(ChartColours::of(Theme::current())); });
}

ChartView::~ChartView() = default;

ChartPicture &ChartView::chart() const
{
    if (!m_chart) {
        m_chart = makePicture();
        m_chart->setStyle(m_style);
        m_chart->setLanguage(m_language);
    }
    return *m_chart;
}

void ChartView::setStyle(const ChartStyle &style)
{
    m_style = style;
    if (m_chart)
        m_chart->setStyle(style);
    update();
}

void ChartView::setColours(const ChartColours &colours)
{
    m_style.colours = colours;
    setStyle(m_style);
}

void ChartView::setLanguage(const Language &chosen)
{
    m_language = chosen;
    if (m_chart) {
        m_chart->setLanguage(chosen);
        dataChanged();
    }
}

QList<QStringList> ChartView::asTable() const
{
    return m_chart ? m_chart->asTable() : QList<QStringList>();
}

QString ChartView::textEquivalent() const
{
    return m_chart ? m_chart->describe() : QString();
}

QPicture ChartView::record(const QSizeF &points)
{
    return m_chart ? m_chart->record(points) : QPicture();
}

QImage ChartView::picture() const
{
    constexpr int scale = 2;
    QImage image(size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(m_style.colours.paper);
    if (m_chart) {
        QPainter painter(&image);
        m_chart->setSize(size());
        m_chart->setCurrent({});
        m_chart->paint(painter);
        m_chart->setCurrent(hasFocus() ? m_current : ChartPoint());
    }
    return image;
}

void ChartView::copy()
{
    if (m_chart)
        copyChart(picture(), asTable());
}

void ChartView::dataChanged()
{
    m_current = {};
    setAccessibleName(chart().title());
    setAccessibleDescription(chart().describe());
    update();
}

void ChartView::setCurrent(ChartPoint point)
{
    if (!m_chart || (point.isSet() && !m_chart->has(point)))
        return;
    m_current = point;
    m_chart->setCurrent(hasFocus() ? point : ChartPoint());
    // The name of what has the focus is what a screen reader reads out.
    setAccessibleName(point.isSet() ? m_chart->say(point) : m_chart->title());
    QAccessibleEvent named(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
    update();
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setLanguage(language());
    if (event->type() == QEvent::ToolTip && m_chart) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const ChartPoint point = m_chart->at(help->pos());
        if (point.isSet())
            QToolTip::showText(help->globalPos(), m_chart->say(point).toHtmlEscaped(), this, m_chart->place(point).toAlignedRect());
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void ChartView::paintEvent(QPaintEvent *)
{
    if (!m_chart)
        return;
    QPainter painter(this);
    m_chart->setSize(size());
    m_chart->paint(painter);
}

ChartPoint ChartView::end(int month, int direction) const
{
    const int series = std::max(0, m_current.series);
    for (int tries = 0; tries < m_chart->seriesCount(); ++tries) {
        for (int i = month; i >= 0 && i < m_chart->monthCount(); i += direction) {
            const ChartPoint point{(series + tries) % m_chart->seriesCount(), i};
            if (m_chart->has(point))
                return point;
        }
    }
    return m_current;
}

ChartPoint ChartView::step(int months, int series) const
{
    if (!m_current.isSet())
        return end(m_chart->monthCount() - 1, -1);
    ChartPoint point = m_current;
    const int limit = std::max(m_chart->monthCount(), m_chart->seriesCount());
    for (int i = 0; i < limit; ++i) {
        point = {point.series + series, point.index + months};
        if (m_chart->has(point))
            return point;
    }
    return m_current;
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (!m_chart || m_chart->monthCount() == 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left: return setCurrent(step(-1, 0));
    case Qt::Key_Right: return setCurrent(step(1, 0));
    case Qt::Key_Up: return setCurrent(step(0, 1));
    case Qt::Key_Down: return setCurrent(step(0, -1));
    case Qt::Key_Home: return setCurrent(end(0, 1));
    case Qt::Key_End: return setCurrent(end(m_chart->monthCount() - 1, -1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current.isSet())
            emit clicked(m_current.series, m_current.index);
        return;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (m_chart && event->button() == Qt::LeftButton)
        m_pressed = m_chart->at(event->position());
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_chart || event->button() != Qt::LeftButton)
        return;
    const ChartPoint point = m_chart->at(event->position());
    if (point.isSet() && point == m_pressed) {
        setCurrent(point);
        emit clicked(point.series, point.index);
    }
    m_pressed = {};
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const bool over = m_chart && m_chart->at(event->position()).isSet();
    setCursor(over ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy picture and figures"), this, &ChartView::copy);
    menu->popup(event->globalPos());
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_chart)
        m_chart->setCurrent(m_current);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (m_chart) {
        m_chart->setCurrent({});
        setAccessibleName(m_chart->title());
    }
}

std::unique_ptr<ChartPicture> LineChart::makePicture() const
{
    return std::make_unique<LinePicture>();
}

void LineChart::setData(const LineChartData &figures)
{
    static_cast<LinePicture &>(chart()).setData(figures);
    dataChanged();
}

std::unique_ptr<ChartPicture> StackedBarChart::makePicture() const
{
    return std::make_unique<BarPicture>();
}

void StackedBarChart::setData(const StackedBarData &figures)
{
    static_cast<BarPicture &>(chart()).setData(figures);
    dataChanged();
}

} // namespace driftsraad
