#include "core/supplierreports/figurevalue.h"

#include "core/supplierreports/headingwords.h"

#include <QRegularExpression>

#include <cmath>

namespace driftsraad {

namespace {

using namespace Qt::StringLiterals;

/// Beyond any figure of a month, and well within what a rounded double holds exactly.
constexpr double largest = 1e12;

struct Amount {
    double value = 0;
    FigureUnit unit = FigureUnit::Unstated;
};

/// A number with what stands behind it: "8,7 sek.", "99,95 %".
std::optional<Amount> writtenAmount(const QString &text, NumberStyle style)
{
    if (const auto seconds = parseClockSeconds(text))
        return Amount{double(*seconds), FigureUnit::Seconds};
    if (const auto number = parseWrittenNumber(text, style))
        return Amount{number->value, number->percent ? FigureUnit::Percent : FigureUnit::Unstated};
    static const QRegularExpression split(u"^([-+0-9., ]*[0-9])\\s*(\\p{L}{1,12})\\.?$"_s);
    const auto match = split.match(text.simplified().left(60));
    const FigureUnit unit = match.hasMatch() ? unitOfText(match.captured(2)) : FigureUnit::Unstated;
    const auto number = unit == FigureUnit::Unstated ? std::nullopt : parseNumber(match.captured(1), style);
    return number ? std::optional(Amount{*number, unit}) : std::nullopt;
}

std::optional<Amount> amountOf(const Cell &cell, NumberStyle style)
{
    if (cell.kind == Cell::Kind::Number) {
        if (cell.format == Cell::Format::Duration)
            return Amount{cell.number * 86'400, FigureUnit::Seconds};
        return Amount{numberOf(cell)->value, cell.format == Cell::Format::Percent ? FigureUnit::Percent : FigureUnit::Unstated};
    }
    return cell.kind == Cell::Kind::Text ? writtenAmount(cell.text, style) : std::nullopt;
}

QString inStyle(double value, NumberStyle style)
{
    const QString digits = QString::number(value, 'f', QLocale::FloatingPointShortest);
    return style == NumberStyle::English ? digits : QString(digits).replace(u'.', u',');
}

/// The same text read with the other style's signs, written in this one.
QString otherReading(const QString &text, NumberStyle style)
{
    const NumberStyle other = style == NumberStyle::English ? NumberStyle::Danish : NumberStyle::English;
    QString plain = text.simplified();
    plain.remove(QRegularExpression(u"\\s*[*\\p{L}]+\\.?$"_s));
    for (const NumberStyle reading : {style, other}) {
        if (const auto number = parseNumber(plain, reading))
            return inStyle(*number, style);
    }
    return {};
}

/// How many of the measure's units one of these is; nothing where the two do not fit.
std::optional<double> factor(FigureUnit unit, MeasureUnit target)
{
    if (target == MeasureUnit::Millionths)
        return unit == FigureUnit::Percent ? std::optional(10'000.0) : std::nullopt;
    double milliseconds = 0;
    switch (unit) {
    case FigureUnit::Milliseconds:
        milliseconds = 1;
        break;
    case FigureUnit::Seconds:
        milliseconds = 1'000;
        break;
    case FigureUnit::Minutes:
        milliseconds = 60'000;
        break;
    case FigureUnit::Hours:
        milliseconds = 3'600'000;
        break;
    default:
        return std::nullopt;
    }
    switch (target) {
    case MeasureUnit::Milliseconds:
        return milliseconds;
    case MeasureUnit::Seconds:
        return milliseconds / 1'000;
    case MeasureUnit::Minutes:
        return milliseconds / 60'000;
    default:
        return std::nullopt;
    }
}

/// What nobody needs to write: a share is in percent, downtime in minutes.
FigureUnit usualUnit(Measure measure)
{
    if (unitOf(measure) == MeasureUnit::Millionths)
        return FigureUnit::Percent;
    return measure == Measure::Downtime ? FigureUnit::Minutes : FigureUnit::Unstated;
}

NotAFigure noNumber(const Cell &cell, NumberStyle style)
{
    if (cell.kind == Cell::Kind::Error)
        return {{QT_TRANSLATE_NOOP("Messages", "The cell holds the error %1. Ask the supplier for the figure."), {cell.text}}, {}};
    const QString suggestion = otherReading(cell.text, style);
    if (style == NumberStyle::Unknown && !suggestion.isEmpty())
        return {
            {QT_TRANSLATE_NOOP("Messages", "“%1” may be two different numbers. Say whether the file has decimal comma or decimal point."),
             {cell.text}},
            {}};
    return {{QT_TRANSLATE_NOOP("Messages", "“%1” is not a number."), {cell.text}}, suggestion};
}

std::variant<qint64, NotAFigure> shareValue(const Cell &cell, double percent, FigureUnit written, NumberStyle style)
{
    if (percent < 0 || percent > 100)
        return NotAFigure{{QT_TRANSLATE_NOOP("Messages", "“%1” is not between 0 and 100 %."), {cell.text}}, {}};
    if (written == FigureUnit::Unstated && percent > 0 && percent <= 1)
        return NotAFigure{
            {QT_TRANSLATE_NOOP("Messages", "“%1” is at most one per cent. A share of the whole is probably meant."), {cell.text}},
            inStyle(std::round(percent * 1e6) / 1e4, style) + u" %"_s};
    return qint64(std::llround(percent * 10'000));
}

} // namespace

bool looksLikeFigure(const Cell &cell)
{
    return amountOf(cell, NumberStyle::Danish) || amountOf(cell, NumberStyle::English);
}

std::variant<qint64, NotAFigure> figureValue(const Cell &cell, Measure measure, FigureUnit stated, NumberStyle style)
{
    const auto amount = amountOf(cell, style);
    if (!amount || std::abs(amount->value) > largest)
        return noNumber(cell, style);
    const MeasureUnit target = unitOf(measure);
    if (target == MeasureUnit::Count) {
        const double whole = std::round(amount->value);
        if (amount->unit != FigureUnit::Unstated || amount->value < 0 || std::abs(whole - amount->value) > 1e-6)
            return NotAFigure{{QT_TRANSLATE_NOOP("Messages", "“%1” is not a whole number."), {cell.text}}, otherReading(cell.text, style)};
        return qint64(whole);
    }
    const FigureUnit unit = amount->unit != FigureUnit::Unstated ? amount->unit
                            : stated != FigureUnit::Unstated     ? stated
                                                                 : usualUnit(measure);
    if (target == MeasureUnit::Millionths && unit == FigureUnit::Percent)
        return shareValue(cell, amount->value, amount->unit, style);
    if (unit == FigureUnit::Unstated)
        return NotAFigure{
            {QT_TRANSLATE_NOOP("Messages", "The unit of “%1” is not stated. Say it for the column, or write it behind the figure."),
             {cell.text}},
            {}};
    const auto times = factor(unit, target);
    if (!times || amount->value < 0)
        return NotAFigure{{QT_TRANSLATE_NOOP("Messages", "“%1” is not a figure of this kind: %2."), {cell.text, nested(word(measure))}},
                          {}};
    return qint64(std::llround(amount->value * *times));
}

} // namespace driftsraad
