#include "ui/kit/charts/charttext.h"

#include <QRegularExpression>

#include <algorithm>

namespace driftsraad {

static QString say(const Language &language, const char *text)
{
    return language.say("Charts", text);
}

QString chartGap(bool isUnmeasurable, const Language &language)
{
    return say(language, isUnmeasurable ? QT_TRANSLATE_NOOP("Charts", "not measurable") : QT_TRANSLATE_NOOP("Charts", "missing"));
}

QString chartFigure(double value, const ChartMeasure &measure, const Language &language, bool withUnit)
{
    const bool share = measure.unit == QLatin1String("%");
    const QString figure = share ? language.percent(Percent::ofPercent(value), measure.decimals) : language.number(value, measure.decimals);
    return withUnit && !measure.unit.isEmpty() ? figure + QStringLiteral(" ") + measure.unit : figure;
}

ChartMeasure asFineAs(std::optional<double> target, ChartMeasure measure)
{
    if (target && measure.unit == QLatin1String("%"))
        measure.decimals = std::max(measure.decimals, decimalsOf(Percent::ofPercent(*target)));
    return measure;
}

QString withProvisional(const QString &said, const Language &language)
{
    return say(language, QT_TRANSLATE_NOOP("Charts", "%1, provisional")).arg(said);
}

QString axisNote(const ChartScale &scale, const ChartMeasure &measure, const Language &language)
{
    if (!scale.startsAboveZero())
        return {};
    ChartMeasure onAxis = measure;
    onAxis.decimals = scale.decimals;
    return say(language, QT_TRANSLATE_NOOP("Charts", "The axis starts at %1, not at 0.")).arg(chartFigure(scale.low, onAxis, language));
}

static QString period(const QList<Month> &months, const Language &language)
{
    if (months.isEmpty())
        return {};
    return say(language, QT_TRANSLATE_NOOP("Charts", "%1 to %2")).arg(language.month(months.first()), language.month(months.last()));
}

static QString named(const QList<int> &points, const QList<Month> &months, const Language &language)
{
    QStringList names;
    for (const int at : points)
        names += language.month(months.value(at));
    return names.join(QStringLiteral(", "));
}

/// Of a line of a chart, or of one of the small multiples.
template<class Line>
static QString describeLine(const Line &line, const QList<Month> &months, std::optional<double> target, const ChartMeasure &measure, const Language &language)
{
    const QString &name = line.name;
    const QList<std::optional<double>> &values = line.values;
    qsizetype last = -1;
    qsizetype lowest = -1;
    int below = 0;
    int gaps = 0;
    for (qsizetype i = 0; i < months.size(); ++i) {
        const std::optional<double> value = i < values.size() ? values[i] : std::nullopt;
        if (!value) {
            gaps += line.unmeasurable.contains(static_cast<int>(i)) ? 0 : 1;
            continue;
        }
        last = i;
        if (lowest < 0 || *value < *values[lowest])
            lowest = i;
        if (target && *value < *target)
            ++below;
    }
    if (last < 0)
        return say(language, QT_TRANSLATE_NOOP("Charts", "%1: no figures.")).arg(name);
    QString text = say(language, QT_TRANSLATE_NOOP("Charts", "%1: latest %2 (%3), lowest %4 (%5)."))
                       .arg(name, chartFigure(*values[last], measure, language), language.month(months[last]),
                            chartFigure(*values[lowest], measure, language), language.month(months[lowest]));
    if (target && below > 0)
        text += QStringLiteral(" ") + language.say("Charts", QT_TRANSLATE_N_NOOP("Charts", "Under target in %n months."), below);
    if (gaps > 0)
        text += QStringLiteral(" ") + language.say("Charts", QT_TRANSLATE_N_NOOP("Charts", "%n months are missing."), gaps);
    if (!line.unmeasurable.isEmpty())
        text += QStringLiteral(" ") + say(language, QT_TRANSLATE_NOOP("Charts", "Not measurable: %1.")).arg(named(line.unmeasurable, months, language));
    if (!line.provisional.isEmpty())
        text += QStringLiteral(" ") + say(language, QT_TRANSLATE_NOOP("Charts", "Provisional: %1.")).arg(named(line.provisional, months, language));
    return text;
}

QString describe(const LineChartData &data, const Language &language)
{
    QStringList text{data.title + QStringLiteral(", ") + period(data.months, language) + QStringLiteral(".")};
    for (const ChartLine &line : data.lines)
        text += describeLine(line, data.months, data.target, asFineAs(data.target, data.measure), language);
    if (data.target)
        text += say(language, QT_TRANSLATE_NOOP("Charts", "Target %1.")).arg(chartFigure(*data.target, asFineAs(data.target, data.measure), language));
    text += axisNote(chartScale(scaleValues(data.lines, data.target), data.measure), data.measure, language);
    text.removeAll(QString());
    return text.join(u' ');
}

QString describe(const StackedBarData &data, const Language &language)
{
    QStringList text{data.title + QStringLiteral(", ") + period(data.months, language) + QStringLiteral(".")};
    if (data.months.isEmpty())
        return text.join(u' ');
    qint64 total = 0;
    QStringList parts;
    for (const ChartLayer &layer : data.layers) {
        const qint64 latest = layer.counts.value(data.months.size() - 1);
        total += latest;
        parts += QStringLiteral("%1 %2").arg(layer.name, language.number(latest));
    }
    text += say(language, QT_TRANSLATE_NOOP("Charts", "%1: %2 in all (%3)."))
                .arg(language.month(data.months.last()), language.number(total), parts.join(QStringLiteral(", ")));
    return text.join(u' ');
}

QString describe(const SmallMultiplesData &data, const Language &language)
{
    QStringList text{data.title + QStringLiteral(", ") + period(data.months, language) + QStringLiteral(".")};
    for (const SmallMultiple &one : data.multiples)
        text += describeLine(one, data.months, one.target, asFineAs(one.target, data.measure), language);
    return text.join(u' ');
}

template<class Line>
static QString cell(const Line &line, qsizetype i, const ChartMeasure &measure, const Language &language)
{
    const std::optional<double> value = i < line.values.size() ? line.values[i] : std::nullopt;
    return value ? chartFigure(*value, measure, language, false) : chartGap(line.unmeasurable.contains(static_cast<int>(i)), language);
}

/// The figures stay figures: what is provisional stands in a column of its own, which is there only where anything is.
template<class Lines>
static bool anyProvisional(const Lines &lines)
{
    return std::any_of(lines.cbegin(), lines.cend(), [](const auto &line) { return !line.provisional.isEmpty(); });
}

template<class Lines>
static QString provisionalIn(const Lines &lines, qsizetype month)
{
    QStringList names;
    for (const auto &line : lines) {
        if (line.provisional.contains(static_cast<int>(month)))
            names += line.name;
    }
    return names.join(QStringLiteral(", "));
}

QList<QStringList> asTable(const LineChartData &data, const Language &language)
{
    QStringList head{say(language, QT_TRANSLATE_NOOP("Charts", "Month"))};
    for (const ChartLine &line : data.lines)
        head += line.name;
    if (data.target)
        head += say(language, QT_TRANSLATE_NOOP("Charts", "Target"));
    const bool withProvisional = anyProvisional(data.lines);
    if (withProvisional)
        head += say(language, QT_TRANSLATE_NOOP("Charts", "Provisional"));
    QList<QStringList> table{head};
    for (qsizetype i = 0; i < data.months.size(); ++i) {
        QStringList row{language.month(data.months[i])};
        for (const ChartLine &line : data.lines)
            row += cell(line, i, asFineAs(data.target, data.measure), language);
        if (data.target)
            row += chartFigure(*data.target, asFineAs(data.target, data.measure), language, false);
        if (withProvisional)
            row += provisionalIn(data.lines, i);
        table += row;
    }
    return table;
}

QList<QStringList> asTable(const StackedBarData &data, const Language &language)
{
    QStringList head{say(language, QT_TRANSLATE_NOOP("Charts", "Month"))};
    for (const ChartLayer &layer : data.layers)
        head += layer.name;
    head += say(language, QT_TRANSLATE_NOOP("Charts", "In all"));
    QList<QStringList> table{head};
    for (qsizetype i = 0; i < data.months.size(); ++i) {
        QStringList row{language.month(data.months[i])};
        qint64 total = 0;
        for (const ChartLayer &layer : data.layers) {
            row += language.number(layer.counts.value(i));
            total += layer.counts.value(i);
        }
        row += language.number(total);
        table += row;
    }
    return table;
}

QList<QStringList> asTable(const SmallMultiplesData &data, const Language &language)
{
    QStringList head{say(language, QT_TRANSLATE_NOOP("Charts", "Month"))};
    for (const SmallMultiple &one : data.multiples)
        head += one.name;
    const bool withProvisional = anyProvisional(data.multiples);
    if (withProvisional)
        head += say(language, QT_TRANSLATE_NOOP("Charts", "Provisional"));
    QList<QStringList> table{head};
    for (qsizetype i = 0; i < data.months.size(); ++i) {
        QStringList row{language.month(data.months[i])};
        for (const SmallMultiple &one : data.multiples)
            row += cell(one, i, asFineAs(one.target, data.measure), language);
        if (withProvisional)
            row += provisionalIn(data.multiples, i);
        table += row;
    }
    return table;
}

QString asText(const QList<QStringList> &table)
{
    static const QRegularExpression figure(QStringLiteral("^[-+][\\d.,\\s%]+$"));
    QString text;
    for (const QStringList &row : table) {
        QStringList cells = row;
        for (QString &one : cells) {
            one.replace(u'\t', u' ').replace(u'\n', u' ');
            if (!one.isEmpty() && QStringLiteral("=+-@").contains(one.front()) && !figure.match(one).hasMatch())
                one.prepend(u'\'');
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace driftsraad
