#include "ui/kit/charts/barpicture.h"

#include "ui/kit/charts/charttext.h"

#include <QBarSet>
#include <QChart>
#include <QStackedBarSeries>
#include <QValueAxis>

namespace driftsraad {

void BarPicture::setData(const StackedBarData &data)
{
    if (data == m_data)
        return;
    m_data = data;
    QList<double> totals;
    for (int i = 0; i < monthCount(); ++i)
        totals.append(static_cast<double>(total(i)));
    m_scale = chartScale(totals, ChartMeasure::count(), 3);
    setCurrent({});
    changed();
}

qint64 BarPicture::total(int index) const
{
    qint64 sum = 0;
    for (int layer = 0; layer < seriesCount(); ++layer)
        sum += count(layer, index);
    return sum;
}

bool BarPicture::has(ChartPoint point) const
{
    return point.isSet() && point.series < seriesCount() && point.index < monthCount() && count(point.series, point.index) > 0;
}

QRectF BarPicture::place(ChartPoint point) const
{
    qint64 below = 0;
    for (int layer = 0; layer < point.series; ++layer)
        below += count(layer, point.index);
    const double left = x(point.index - barWidth() / 2);
    const double right = x(point.index + barWidth() / 2);
    const double top = y(static_cast<double>(below + count(point.series, point.index)));
    return {left, top, right - left, y(static_cast<double>(below)) - top};
}

QString BarPicture::say(ChartPoint point) const
{
    if (!has(point))
        return {};
    const QString text = language().say("Charts", QT_TRANSLATE_NOOP("Charts", "%1, %2: %3 of %4"));
    return text.arg(m_data.layers[point.series].name, language().month(m_data.months[point.index]),
                    language().number(count(point.series, point.index)), language().number(total(point.index)));
}

QString BarPicture::describe() const
{
    return driftsraad::describe(m_data, language());
}

QList<QStringList> BarPicture::asTable() const
{
    return driftsraad::asTable(m_data, language());
}

double BarPicture::legendWidth() const
{
    const ChartStyle &s = style();
    double width = 0;
    for (int layer = 0; layer < seriesCount(); ++layer) {
        const QString latest = language().number(count(layer, monthCount() - 1));
        width = std::max(width, textWidth(m_data.layers[layer].name, s.axisSize) + textWidth(latest, s.axisSize, QFont::DemiBold));
    }
    return width + s.scaled(s.axisSize * 1.5 + 4);
}

void BarPicture::arrange(const QSizeF &area)
{
    const ChartStyle &s = style();
    double left = 0;
    for (const double tick : m_scale.ticks())
        left = std::max(left, textWidth(language().number(tick, 0), s.axisSize));
    left += s.scaled(8);
    const double top = s.scaled(s.axisSize * 1.6);
    const double bottom = s.scaled(s.axisSize * 2);
    const double right = std::min(area.width() * 0.4, legendWidth() + s.scaled(14));
    const QRectF plot(left, top, std::max(1.0, area.width() - left - right), std::max(1.0, area.height() - top - bottom));
    setPlot(plot, -0.55, std::max(1, monthCount()) - 0.45, 0, m_scale.high, 0, m_scale.step);
    fillSeries();
}

void BarPicture::fillSeries()
{
    if (!m_series) {
        m_series = new QStackedBarSeries;
        m_series->setLabelsVisible(false);
        m_series->setBarWidth(barWidth());
        chart()->addSeries(m_series);
        m_series->attachAxis(xAxis());
        m_series->attachAxis(yAxis());
    }
    const bool sameShape = m_sets.size() == seriesCount() && (m_sets.isEmpty() || m_sets.first()->count() == monthCount());
    if (!sameShape) {
        m_series->clear();
        m_sets.clear();
        for (int layer = 0; layer < seriesCount(); ++layer) {
            auto *set = new QBarSet(QString());
            for (int i = 0; i < monthCount(); ++i)
                set->append(static_cast<double>(count(layer, i)));
            m_sets.append(set);
        }
        m_series->append(m_sets);
    }
    for (int layer = 0; layer < seriesCount(); ++layer) {
        QBarSet *set = m_sets[layer];
        for (int i = 0; sameShape && i < monthCount(); ++i) {
            if (set->at(i) != static_cast<double>(count(layer, i)))
                set->replace(i, static_cast<double>(count(layer, i)));
        }
        set->setBrush(style().colours.series(m_data.layers[layer].colour, layer));
        // The gap between two layers is a line of paper: two colours that look alike in grey still show as two.
        set->setPen(QPen(style().colours.paper, style().scaled(1)));
    }
}

void BarPicture::drawOver(QPainter &painter) const
{
    const ChartStyle &s = style();
    const double height = s.scaled(s.axisSize * 1.4);
    for (const double tick : m_scale.ticks()) {
        drawText(painter, QRectF(0, y(tick) - height / 2, plot().left() - s.scaled(8), height), Qt::AlignRight | Qt::AlignVCenter,
                 language().number(tick, 0), s.axisSize, s.colours.slate);
    }
    drawMonths(painter, m_data.months);
    drawTotals(painter);
    if (monthCount() > 0)
        drawLegend(painter);
}

void BarPicture::drawTotals(QPainter &painter) const
{
    const ChartStyle &s = style();
    const double slot = x(1) - x(0);
    for (int i = 0; i < monthCount(); ++i) {
        const QString text = language().number(total(i));
        const bool latest = i == monthCount() - 1;
        if (!latest && textWidth(text, s.axisSize) > slot)
            continue;
        const double bottom = y(static_cast<double>(total(i))) - s.scaled(1);
        const double height = s.scaled(s.axisSize * 1.4);
        // No line of the grid runs through a number.
        const double wide = textWidth(text, s.axisSize) + s.scaled(4);
        painter.fillRect(QRectF(x(i) - wide / 2, bottom - height, wide, height), s.colours.paper);
        drawText(painter, QRectF(x(i) - slot, bottom - height, slot * 2, height), Qt::AlignHCenter | Qt::AlignBottom, text, s.axisSize,
                 latest ? s.colours.ink : s.colours.slate, latest ? QFont::DemiBold : QFont::Normal);
    }
}

void BarPicture::drawLegend(QPainter &painter) const
{
    const ChartStyle &s = style();
    const double row = std::min(s.scaled(s.axisSize * 2.1), (size().height() - plot().top()) / std::max(1, seriesCount()));
    const double square = s.scaled(s.axisSize * 0.8);
    const double left = plot().right() + s.scaled(10);
    // The legend stands in the order of the stack, the top layer first.
    double top = plot().top();
    for (int layer = seriesCount() - 1; layer >= 0; --layer, top += row) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(s.colours.series(m_data.layers[layer].colour, layer));
        painter.drawRoundedRect(QRectF(left, top + (row - square) / 2, square, square), s.scaled(1.5), s.scaled(1.5));
        const double textLeft = left + square + s.scaled(s.axisSize * 0.5);
        const QString latest = language().number(count(layer, monthCount() - 1));
        const double space = size().width() - textLeft - textWidth(latest, s.axisSize, QFont::DemiBold) - s.scaled(4);
        const QString name = QFontMetricsF(s.font(s.axisSize)).elidedText(m_data.layers[layer].name, Qt::ElideRight, space + s.scaled(1));
        drawText(painter, QRectF(textLeft, top, space, row), Qt::AlignVCenter, name, s.axisSize, s.colours.ink);
        drawText(painter, QRectF(textLeft + textWidth(name, s.axisSize) + s.scaled(4), top, space, row), Qt::AlignVCenter, latest, s.axisSize,
                 s.colours.ink, QFont::DemiBold);
    }
}

} // namespace driftsraad
