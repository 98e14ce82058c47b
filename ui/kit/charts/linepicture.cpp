#include "ui/kit/charts/linepicture.h"

#include "ui/kit/charts/charttext.h"

#include <QChart>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace driftsraad {

void LinePicture::setData(const LineChartData &data)
{
    if (data == m_data)
        return;
    m_data = data;
    m_scale = chartScale(scaleValues(data.lines, data.target), data.measure);
    setCurrent({});
    changed();
}

std::optional<double> LinePicture::value(int line, int index) const
{
    const auto &values = m_data.lines[line].values;
    return index >= 0 && index < values.size() ? values[index] : std::nullopt;
}

int LinePicture::lastIndex(int line) const
{
    for (int i = monthCount() - 1; i >= 0; --i) {
        if (value(line, i))
            return i;
    }
    return -1;
}

QColor LinePicture::colour(int line) const
{
    return style().colours.series(m_data.lines[line].colour, line);
}

bool LinePicture::has(ChartPoint point) const
{
    return point.isSet() && point.series < seriesCount() && point.index < monthCount() && value(point.series, point.index);
}

bool LinePicture::isProvisional(ChartPoint point) const
{
    return has(point) && m_data.lines[point.series].provisional.contains(point.index);
}

bool LinePicture::hasProvisional() const
{
    return std::any_of(m_data.lines.cbegin(), m_data.lines.cend(), [](const ChartLine &line) { return !line.provisional.isEmpty(); });
}

QRectF LinePicture::place(ChartPoint point) const
{
    const double half = style().scaled(style().markerSize) / 2;
    const QPointF centre(x(point.index), y(value(point.series, point.index).value_or(m_scale.low)));
    return {centre.x() - half, centre.y() - half, half * 2, half * 2};
}

QString LinePicture::say(ChartPoint point) const
{
    if (!has(point))
        return {};
    const QString text = language().say("Charts", QT_TRANSLATE_NOOP("Charts", "%1, %2: %3"));
    const QString said = text.arg(m_data.lines[point.series].name, language().month(m_data.months[point.index]),
                                  chartFigure(*value(point.series, point.index), asFineAs(m_data.target, m_data.measure), language()));
    return isProvisional(point) ? withProvisional(said, language()) : said;
}

QString LinePicture::describe() const
{
    return driftsraad::describe(m_data, language());
}

QList<QStringList> LinePicture::asTable() const
{
    return driftsraad::asTable(m_data, language());
}

bool LinePicture::oneLine() const
{
    // Two lines a label need the height.
    return style().oneLineLabels || size().height() < style().scaled(130);
}

bool LinePicture::hasGapNow() const
{
    if (!m_data.shadeGap || seriesCount() < 2 || monthCount() == 0)
        return false;
    const auto first = value(0, monthCount() - 1);
    const auto second = value(1, monthCount() - 1);
    return first && second && std::abs(y(*first) - y(*second)) > style().scaled(style().labelSize * 1.4);
}

QString LinePicture::gapText() const
{
    const int last = monthCount() - 1;
    if (seriesCount() < 2 || last < 0 || !value(0, last) || !value(1, last))
        return {};
    if (m_data.measure.unit != QLatin1String("%"))
        return language().say("Charts", QT_TRANSLATE_NOOP("Charts", "difference %1")).arg(language().number(std::abs(*value(0, last) - *value(1, last)), m_data.measure.decimals));
    // By the arithmetic of the words beside the chart.
    const ShownGap gap = shownGap(Percent::ofPercent(*value(0, last)), Percent::ofPercent(*value(1, last)));
    return language().say("Charts", QT_TRANSLATE_NOOP("Charts", "%1 percentage points")).arg(language().gap(gap));
}

QList<LinePicture::Label> LinePicture::labels(bool single) const
{
    const ChartStyle &s = style();
    const double line = s.scaled(s.labelSize * 1.3);
    QList<Label> all;
    for (int i = 0; i < seriesCount(); ++i) {
        const int last = lastIndex(i);
        const bool now = last >= 0 && last == monthCount() - 1;
        const QString figure = now ? chartFigure(*value(i, last), asFineAs(m_data.target, m_data.measure), language(), !single)
                                   : chartGap(m_data.lines[i].unmeasurable.contains(monthCount() - 1), language());
        const double middle = last >= 0 ? y(*value(i, last)) : plot().center().y();
        all.append({middle, single ? line : line + s.scaled(s.axisSize * 1.3), m_data.lines[i].name, figure, s.colours.ink, !single});
    }
    if (m_data.target) {
        const QString text = language().say("Charts", QT_TRANSLATE_NOOP("Charts", "Target %1"));
        all.append({y(*m_data.target), s.scaled(s.axisSize * 1.35), text.arg(chartFigure(*m_data.target, asFineAs(m_data.target, m_data.measure), language(), false)), {},
                    s.colours.slate, false});
    }
    if (hasGapNow()) {
        const double middle = (y(*value(0, monthCount() - 1)) + y(*value(1, monthCount() - 1))) / 2;
        all.append({middle, s.scaled(s.axisSize * 1.35), {}, gapText(), s.colours.crit, false});
    }
    if (hasProvisional())
        all.append({plot().bottom(), s.scaled(s.axisSize * 1.35), language().say("Charts", QT_TRANSLATE_NOOP("Charts", "Ring: provisional")), {},
                    s.colours.slate, false});
    return all;
}

double LinePicture::labelsWidth(const QList<Label> &all) const
{
    double width = 0;
    const ChartStyle &s = style();
    for (const Label &label : all) {
        const double name = label.name.isEmpty() ? 0 : textWidth(label.name, s.axisSize, label.figure.isEmpty() ? QFont::Normal : QFont::DemiBold);
        const double figure = label.figure.isEmpty() ? 0 : textWidth(label.figure, s.labelSize, QFont::DemiBold);
        width = std::max(width, label.twoLines ? std::max(name, figure) : name + figure + s.scaled(name > 0 && figure > 0 ? 4 : 0));
    }
    return width;
}

void LinePicture::arrange(const QSizeF &area)
{
    const ChartStyle &s = style();
    ChartMeasure axis = m_data.measure;
    axis.decimals = m_scale.decimals;
    double left = 0;
    for (const double tick : m_scale.ticks())
        left = std::max(left, textWidth(language().number(tick, m_scale.decimals), s.axisSize));
    left += s.scaled(8);
    const double top = s.scaled(s.axisSize * 0.6);
    const double bottom = s.scaled(s.axisSize * 2);
    const double span = m_scale.high - m_scale.low;
    const double last = std::max(1, monthCount() - 1);
    // The plot first, without labels at its end: whether there is a gap to name depends on the heights only.
    const QRectF rough(left, top, area.width() - left, std::max(1.0, area.height() - top - bottom));
    setPlot(rough, -0.2, last + 0.2, m_scale.low - span * 0.01, m_scale.high + span * 0.01, m_scale.low, m_scale.step);
    // A name and its figure on one line want more room beside the plot than two lines do.
    const double right = std::min(area.width() * (oneLine() ? 0.5 : 0.4), labelsWidth(labels(oneLine())) + s.scaled(monthCount() > 12 ? 26 : 18));
    const QRectF final(left, top, std::max(1.0, area.width() - left - right), rough.height());
    setPlot(final, -0.2, last + 0.2, m_scale.low - span * 0.01, m_scale.high + span * 0.01, m_scale.low, m_scale.step);
    fillSeries();
}

void LinePicture::fillSeries()
{
    qsizetype used = 0;
    for (int line = 0; line < seriesCount(); ++line) {
        QList<QPointF> run;
        for (int i = 0; i <= monthCount(); ++i) {
            const auto one = i < monthCount() ? value(line, i) : std::nullopt;
            if (one) {
                run.append({static_cast<double>(i), *one});
                continue;
            }
            if (run.size() > 1) {
                if (used == m_pool.size()) {
                    auto *series = new QLineSeries;
                    chart()->addSeries(series);
                    series->attachAxis(xAxis());
                    series->attachAxis(yAxis());
                    m_pool.append(series);
                }
                QLineSeries *series = m_pool[used++];
                series->setPen(QPen(colour(line), style().scaled(style().lineWidth), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
                series->replace(run);
                series->setVisible(true);
            }
            run.clear();
        }
    }
    for (qsizetype i = used; i < m_pool.size(); ++i) {
        m_pool[i]->clear();
        m_pool[i]->setVisible(false);
    }
}

void LinePicture::drawUnder(QPainter &painter) const
{
    if (!m_data.shadeGap || seriesCount() < 2)
        return;
    QColor shade = colour(1);
    shade.setAlphaF(0.16F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    for (int i = 0; i + 1 < monthCount(); ++i) {
        const auto a = value(0, i), b = value(1, i), c = value(0, i + 1), d = value(1, i + 1);
        if (!a || !b || !c || !d)
            continue;
        painter.drawPolygon(QPolygonF{{x(i), y(*a)}, {x(i + 1), y(*c)}, {x(i + 1), y(*d)}, {x(i), y(*b)}});
    }
}

void LinePicture::drawScale(QPainter &painter) const
{
    const ChartStyle &s = style();
    const double height = s.scaled(s.axisSize * 1.4);
    for (const double tick : m_scale.ticks()) {
        drawText(painter, QRectF(0, y(tick) - height / 2, plot().left() - s.scaled(8), height), Qt::AlignRight | Qt::AlignVCenter,
                 language().number(tick, m_scale.decimals), s.axisSize, s.colours.slate);
    }
}

void LinePicture::drawOver(QPainter &painter) const
{
    const ChartStyle &s = style();
    drawScale(painter);
    drawMonths(painter, m_data.months);
    if (m_data.target) {
        QPen pen(s.colours.slate, s.scaled(1.2));
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.drawLine(QPointF(plot().left(), y(*m_data.target)), QPointF(plot().right(), y(*m_data.target)));
    }
    for (int line = seriesCount() - 1; line >= 0; --line) {
        const double markers = monthCount() > 24 ? 0.6 : 1.0;
        for (int i = 0; i < monthCount(); ++i) {
            if (const auto one = value(line, i)) {
                const bool latest = i == lastIndex(line);
                paintSeriesMarker(painter, line, {x(i), y(*one)}, s.scaled(s.markerSize * (latest ? 1.15 : markers * 0.9)), colour(line),
                                  latest ? colour(line) : s.colours.paper, s.scaled(s.lineWidth * 0.75));
                if (isProvisional({line, i}))
                    paintProvisionalRing(painter, {x(i), y(*one)}, s.scaled(s.markerSize), s.colours.ink, s.scaled(s.lineWidth * 0.6));
            }
        }
    }
    if (hasGapNow()) {
        const double right = x(monthCount() - 1) + s.scaled(8);
        painter.setPen(QPen(s.colours.crit, s.scaled(1.4)));
        painter.drawLine(QPointF(right, y(*value(0, monthCount() - 1))), QPointF(right, y(*value(1, monthCount() - 1))));
    }
    drawLabels(painter);
}

void LinePicture::drawLabels(QPainter &painter) const
{
    QList<Label> all = labels(oneLine());
    std::stable_sort(all.begin(), all.end(), [](const Label &a, const Label &b) { return a.middle < b.middle; });
    // Down until none covers the one above, then up again from the bottom edge.
    double edge = 0;
    for (Label &label : all) {
        label.middle = std::max(label.middle, edge + label.height / 2);
        edge = label.middle + label.height / 2;
    }
    edge = std::min(edge, size().height());
    for (auto label = all.rbegin(); label != all.rend(); ++label) {
        label->middle = std::min(label->middle, edge - label->height / 2);
        edge = label->middle - label->height / 2;
    }
    // Clear of the last month's name, which a label at the bottom would touch.
    const double month = monthCount() > 0 ? textWidth(language().shortMonth(m_data.months.last(), monthCount() > 12), style().axisSize) / 2 : 0;
    const double clear = x(monthCount() - 1) + month + style().scaled(4);
    const double left = std::max(plot().right() + style().scaled(hasGapNow() ? 14 : 6), clear);
    for (const Label &label : all)
        drawLabel(painter, label, QRectF(left, label.middle - label.height / 2, size().width() - left, label.height));
}

void LinePicture::drawLabel(QPainter &painter, const Label &label, const QRectF &rect) const
{
    const ChartStyle &s = style();
    const auto fit = [&](const QString &text, double size, QFont::Weight weight, double width) {
        return QFontMetricsF(s.font(size, weight)).elidedText(text, Qt::ElideRight, width + s.scaled(1));
    };
    if (label.twoLines) {
        const double name = s.scaled(s.axisSize * 1.3);
        drawText(painter, QRectF(rect.left(), rect.top(), rect.width(), name), Qt::AlignVCenter,
                 fit(label.name, s.axisSize, QFont::Normal, rect.width()), s.axisSize, s.colours.slate);
        drawText(painter, QRectF(rect.left(), rect.top() + name, rect.width(), rect.height() - name), Qt::AlignVCenter, label.figure, s.labelSize,
                 label.colour, QFont::DemiBold);
        return;
    }
    if (label.name.isEmpty() || label.figure.isEmpty()) {
        const QFont::Weight weight = label.figure.isEmpty() ? QFont::Normal : QFont::DemiBold;
        drawText(painter, rect, Qt::AlignVCenter, fit(label.name + label.figure, s.axisSize, weight, rect.width()), s.axisSize, label.colour, weight);
        return;
    }
    const double figure = textWidth(label.figure, s.labelSize, QFont::DemiBold) + s.scaled(4);
    const QString name = fit(label.name, s.axisSize, QFont::DemiBold, rect.width() - figure);
    drawText(painter, rect, Qt::AlignVCenter, name, s.axisSize, s.colours.ink, QFont::DemiBold);
    const double left = rect.left() + textWidth(name, s.axisSize, QFont::DemiBold) + s.scaled(4);
    drawText(painter, QRectF(left, rect.top(), figure, rect.height()), Qt::AlignVCenter, label.figure, s.labelSize, label.colour, QFont::DemiBold);
}

} // namespace driftsraad
