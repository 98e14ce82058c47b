#include "ui/kit/charts/chartpicture.h"

#include <QChart>
#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QLegend>
#include <QValueAxis>

#include <cmath>

namespace driftsraad {

namespace {

/// What stands below and above Qt Charts' own lines and bars.
class Layer : public QGraphicsItem
{
public:
    Layer(const ChartPicture &picture, bool over) : m_picture(picture), m_over(over) { setZValue(over ? 10 : -10); }
    QRectF boundingRect() const override { return QRectF(QPointF(0, 0), m_picture.size()); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        m_over ? m_picture.paintOver(*painter) : m_picture.paintUnder(*painter);
    }

private:
    const ChartPicture &m_picture;
    bool m_over;
};

} // namespace

ChartPicture::ChartPicture()
{
    m_scene.setSceneRect(QRectF(QPointF(0, 0), m_size));
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    m_chart = new QChart;
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->setDropShadowEnabled(false);
    m_chart->legend()->hide();
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_x = new QValueAxis;
    m_y = new QValueAxis;
    for (QValueAxis *axis : {m_x, m_y}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setTitleVisible(false);
    }
    // Qt Charts moves its grid later than its lines when a chart is arranged anew; ours is drawn with the labels.
    m_x->setGridLineVisible(false);
    m_y->setGridLineVisible(false);
    m_chart->addAxis(m_x, Qt::AlignBottom);
    m_chart->addAxis(m_y, Qt::AlignLeft);
    m_scene.addItem(m_chart);
    m_scene.addItem(new Layer(*this, false));
    m_scene.addItem(new Layer(*this, true));
}

ChartPicture::~ChartPicture() = default;

void ChartPicture::setStyle(const ChartStyle &style)
{
    m_style = style;
    changed();
}

void ChartPicture::setLanguage(const Language &language)
{
    m_language = language;
    changed();
}

void ChartPicture::setSize(const QSizeF &size)
{
    if (size == m_size)
        return;
    m_size = size;
    m_scene.setSceneRect(QRectF(QPointF(0, 0), size));
    changed();
}

void ChartPicture::changed()
{
    m_arranged = false;
}

void ChartPicture::setPlot(const QRectF &plot, double xLow, double xHigh, double yLow, double yHigh, double tickFrom, double tickStep)
{
    m_plot = plot;
    m_xLow = xLow;
    m_xHigh = xHigh;
    m_yLow = yLow;
    m_yHigh = yHigh;
    m_tickFrom = tickFrom;
    m_tickStep = tickStep;
    m_x->setRange(xLow, xHigh);
    m_y->setRange(yLow, yHigh);
    m_chart->setPlotArea(plot);
}

double ChartPicture::x(double value) const
{
    return m_plot.left() + (value - m_xLow) / (m_xHigh - m_xLow) * m_plot.width();
}

double ChartPicture::y(double value) const
{
    return m_plot.bottom() - (value - m_yLow) / (m_yHigh - m_yLow) * m_plot.height();
}

void ChartPicture::paint(QPainter &painter)
{
    if (!m_arranged) {
        m_chart->resize(m_size);
        arrange(m_size);
        m_chart->layout()->activate();
        m_arranged = true;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    m_scene.render(&painter, m_scene.sceneRect(), m_scene.sceneRect());
}

QPicture ChartPicture::record(const QSizeF &points)
{
    const ChartStyle style = m_style;
    const QSizeF size = m_size;
    const ChartPoint point = m_current;
    m_current = {};
    setStyle(ChartStyle::print());
    setSize(points * m_style.zoom);
    QPicture picture;
    QPainter painter(&picture);
    painter.scale(1 / m_style.zoom, 1 / m_style.zoom);
    paint(painter);
    painter.end();
    m_current = point;
    setStyle(style);
    setSize(size);
    return picture;
}

ChartPoint ChartPicture::at(const QPointF &position) const
{
    ChartPoint best;
    double nearest = reach();
    for (int series = 0; series < seriesCount(); ++series) {
        for (int index = 0; index < monthCount(); ++index) {
            const ChartPoint point{series, index};
            if (!has(point))
                continue;
            const QRectF rect = place(point);
            const double dx = std::max({rect.left() - position.x(), position.x() - rect.right(), 0.0});
            const double dy = std::max({rect.top() - position.y(), position.y() - rect.bottom(), 0.0});
            const double distance = std::hypot(dx, dy);
            if (distance < nearest) {
                nearest = distance;
                best = point;
            }
        }
    }
    return best;
}

void ChartPicture::paintUnder(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_style.colours.line, m_style.scaled(1)));
    for (double tick = m_tickFrom; m_tickStep > 0 && tick <= m_yHigh + m_tickStep * 1e-6; tick += m_tickStep) {
        if (tick >= m_yLow - m_tickStep * 1e-6)
            painter.drawLine(QPointF(m_plot.left(), y(tick)), QPointF(m_plot.right(), y(tick)));
    }
    drawUnder(painter);
}

void ChartPicture::paintOver(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    drawOver(painter);
    if (m_current.isSet() && has(m_current)) {
        const double space = m_style.scaled(3);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_style.colours.accent, m_style.scaled(2)));
        painter.drawRoundedRect(place(m_current).adjusted(-space, -space, space, space), space, space);
    }
}

double ChartPicture::textWidth(const QString &text, double size, QFont::Weight weight) const
{
    return QFontMetricsF(m_style.font(size, weight)).horizontalAdvance(text);
}

void ChartPicture::drawText(QPainter &painter, const QRectF &rect, int flags, const QString &text, double size, const QColor &colour,
                            QFont::Weight weight) const
{
    // Placed by baseline: a rectangle's own alignment rounds to whole pixels of the font's metrics.
    const QFont font = m_style.font(size, weight);
    const QFontMetricsF metrics(font);
    double left = rect.left();
    if (flags & Qt::AlignRight)
        left = rect.right() - metrics.horizontalAdvance(text);
    else if (flags & Qt::AlignHCenter)
        left = rect.center().x() - metrics.horizontalAdvance(text) / 2;
    double baseline = rect.top() + metrics.ascent();
    if (flags & Qt::AlignVCenter)
        baseline = rect.center().y() + metrics.capHeight() / 2;
    else if (flags & Qt::AlignBottom)
        baseline = rect.bottom() - metrics.descent();
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QPointF(left, baseline), text);
}

void ChartPicture::drawMonths(QPainter &painter, const QList<Month> &months) const
{
    if (months.isEmpty())
        return;
    const bool years = months.size() > 12;
    double widest = 0;
    for (const Month &month : months)
        widest = std::max(widest, textWidth(m_language.shortMonth(month, years), m_style.axisSize));
    const double slot = months.size() > 1 ? x(1) - x(0) : m_plot.width();
    const int every = std::max(1, static_cast<int>(std::ceil((widest + m_style.scaled(4)) / slot)));
    const double top = m_plot.bottom() + m_style.scaled(m_style.axisSize * 0.55);
    for (int i = static_cast<int>(months.size()) - 1; i >= 0; i -= every) {
        const double centre = x(i);
        drawText(painter, QRectF(centre - widest, top, widest * 2, m_style.scaled(m_style.axisSize * 1.4)), Qt::AlignHCenter | Qt::AlignTop,
                 m_language.shortMonth(months[i], years), m_style.axisSize, m_style.colours.slate);
    }
}

} // namespace driftsraad
