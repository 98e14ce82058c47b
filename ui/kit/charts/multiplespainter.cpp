#include "ui/kit/charts/charttext.h"
#include "ui/kit/charts/smallmultiples.h"

#include <cmath>

namespace driftsraad {

static constexpr double cellHeight = 96;
static constexpr double cellGap = 28;
static constexpr double wantedCell = 210;

static int columnsFor(qsizetype multiples, double width, const ChartStyle &style)
{
    const double unit = style.labelSize / 13 * style.zoom;
    const int fit = static_cast<int>((width + cellGap * unit) / ((wantedCell + cellGap) * unit));
    const int columns = std::clamp(fit, 1, static_cast<int>(std::max<qsizetype>(1, multiples)));
    // Rows of equal length look calmer than a full one and a rest.
    const int rows = static_cast<int>((multiples + columns - 1) / std::max(1, columns));
    return rows > 0 ? static_cast<int>((multiples + rows - 1) / rows) : columns;
}

double MultiplesPainter::suitableHeight(qsizetype multiples, double width, const ChartStyle &style)
{
    const int columns = columnsFor(multiples, width, style);
    const auto rows = static_cast<double>((multiples + columns - 1) / columns);
    return rows * cellHeight * style.labelSize / 13 * style.zoom;
}

MultiplesPainter::MultiplesPainter(const SmallMultiplesData &data, const ChartStyle &style, const Language &language, const QSizeF &size)
    : m_data(data), m_style(style), m_language(language), m_size(size)
{
    QList<double> values;
    for (const SmallMultiple &one : data.multiples) {
        values += scaleValues({{one.name, one.values}}, one.target);
    }
    m_scale = chartScale(values, data.measure);
    m_columns = columnsFor(data.multiples.size(), size.width(), style);
}

QRectF MultiplesPainter::cell(int multiple) const
{
    const double gap = m_style.scaled(cellGap * m_style.labelSize / 13);
    const double width = (m_size.width() - gap * (m_columns - 1)) / m_columns;
    const auto rows = static_cast<double>((m_data.multiples.size() + m_columns - 1) / m_columns);
    const double height = m_size.height() / std::max(1.0, rows);
    return {(multiple % m_columns) * (width + gap), (multiple / m_columns) * height, width, height};
}

QRectF MultiplesPainter::plot(int multiple) const
{
    const double head = m_style.scaled(m_style.labelSize * 1.7);
    return cell(multiple).adjusted(m_style.scaled(4), head, -m_style.scaled(6), -m_style.scaled(m_style.labelSize * 0.9));
}

bool MultiplesPainter::has(ChartPoint point) const
{
    return point.isSet() && point.series < m_data.multiples.size() && point.index < m_data.months.size()
           && m_data.multiples[point.series].values.value(point.index).has_value();
}

QPointF MultiplesPainter::place(ChartPoint point) const
{
    const QRectF area = plot(point.series);
    const double value = m_data.multiples[point.series].values.value(point.index).value_or(m_scale.low);
    const double share = (value - m_scale.low) / (m_scale.high - m_scale.low);
    const auto steps = static_cast<double>(std::max<qsizetype>(1, m_data.months.size() - 1));
    return {area.left() + area.width() * point.index / steps, area.bottom() - area.height() * share};
}

ChartPoint MultiplesPainter::at(const QPointF &position) const
{
    ChartPoint best;
    for (int i = 0; i < m_data.multiples.size(); ++i) {
        if (!cell(i).contains(position))
            continue;
        double nearest = m_style.scaled(14);
        for (int month = 0; month < m_data.months.size(); ++month) {
            const ChartPoint point{i, month};
            if (!has(point))
                continue;
            const QPointF away = place(point) - position;
            const double distance = std::hypot(away.x(), away.y());
            if (distance < nearest) {
                nearest = distance;
                best = point;
            }
        }
    }
    return best;
}

void MultiplesPainter::paintHead(QPainter &painter, const SmallMultiple &one, const QRectF &cell) const
{
    const double size = m_style.labelSize;
    const QFont plain = m_style.font(size);
    const QFont bold = m_style.font(size, QFont::DemiBold);
    const double baseline = cell.top() + m_style.scaled(size * 1.1);
    const auto last = m_data.months.isEmpty() ? std::nullopt : one.values.value(m_data.months.size() - 1);
    const QString figure = last ? chartFigure(*last, asFineAs(one.target, m_data.measure), m_language, false) : QString();
    const QColor colour = m_style.colours.state(one.state);
    double right = cell.right();
    const auto put = [&](const QString &text, const QFont &font, const QColor &ink) {
        if (text.isEmpty())
            return;
        right -= QFontMetricsF(font).horizontalAdvance(text);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QPointF(right, baseline), text);
        right -= m_style.scaled(5);
    };
    put(figure, bold, m_style.colours.ink);
    const QString word = one.word.isEmpty() && !last ? m_language.say("Charts", QT_TRANSLATE_NOOP("Charts", "Missing")) : one.word;
    const double side = m_style.scaled(size * 1.1);
    // The name is never cut for the word's sake: the mark's shape says the same, and the legend names the shapes.
    const double taken = QFontMetricsF(plain).horizontalAdvance(word) + side + m_style.scaled(11) + QFontMetricsF(plain).horizontalAdvance(one.name);
    if (!last || taken <= right - cell.left())
        put(word, plain, colour);
    right -= side;
    paintStateMark(painter, one.state, QRectF(right, baseline - side * 0.85, side, side), colour);
    painter.setFont(plain);
    painter.setPen(m_style.colours.ink);
    const double space = right - m_style.scaled(6) - cell.left();
    painter.drawText(QPointF(cell.left(), baseline), QFontMetricsF(plain).elidedText(one.name, Qt::ElideRight, space));
}

void MultiplesPainter::paintLine(QPainter &painter, int multiple) const
{
    const SmallMultiple &one = m_data.multiples[multiple];
    const QRectF area = plot(multiple);
    if (one.target) {
        const double share = (*one.target - m_scale.low) / (m_scale.high - m_scale.low);
        QPen pen(m_style.colours.slate, m_style.scaled(1));
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        const double level = area.bottom() - area.height() * share;
        painter.drawLine(QPointF(cell(multiple).left(), level), QPointF(cell(multiple).right(), level));
    }
    const QColor colour = m_style.colours.palette[0];
    const auto months = static_cast<int>(m_data.months.size());
    QList<QLineF> pieces;
    int last = -1;
    for (int i = 0; i < months; ++i) {
        if (!has({multiple, i}))
            continue;
        if (last == i - 1 && i > 0)
            pieces.append(QLineF(place({multiple, i - 1}), place({multiple, i})));
        last = i;
    }
    painter.setPen(QPen(colour, m_style.scaled(m_style.lineWidth * 0.8), Qt::SolidLine, Qt::RoundCap));
    painter.drawLines(pieces);
    for (int i = 0; i < months; ++i) {
        if (!has({multiple, i}))
            continue;
        const bool critical = one.flagged.contains(i);
        const bool under = one.target && *one.values[i] < *one.target;
        const double size = m_style.scaled(m_style.markerSize);
        if (critical || under)
            paintSeriesMarker(painter, critical ? 2 : 0, place({multiple, i}), size, m_style.colours.state(critical ? State::Critical : State::Warning),
                              m_style.colours.paper, m_style.scaled(m_style.lineWidth * 0.8));
        else if (i == last)
            paintSeriesMarker(painter, 0, place({multiple, i}), size * 0.8, colour, colour, 0);
        if (one.provisional.contains(i))
            paintProvisionalRing(painter, place({multiple, i}), size, m_style.colours.ink, m_style.scaled(m_style.lineWidth * 0.6));
    }
}

void MultiplesPainter::paint(QPainter &painter, ChartPoint current) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_data.multiples.size(); ++i) {
        paintHead(painter, m_data.multiples[i], cell(i));
        paintLine(painter, i);
    }
    if (has(current)) {
        const double half = m_style.scaled(m_style.markerSize * 0.5 + 3);
        const QPointF centre = place(current);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_style.colours.accent, m_style.scaled(2)));
        painter.drawRoundedRect(QRectF(centre.x() - half, centre.y() - half, half * 2, half * 2), half / 2, half / 2);
    }
}

QPicture recordMultiples(const SmallMultiplesData &data, const Language &language, const QSizeF &points)
{
    const ChartStyle style = ChartStyle::print();
    QPicture picture;
    QPainter painter(&picture);
    painter.scale(1 / style.zoom, 1 / style.zoom);
    MultiplesPainter(data, style, language, points * style.zoom).paint(painter);
    painter.end();
    return picture;
}

} // namespace driftsraad
