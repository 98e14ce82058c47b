#include "core/exchange/numberformat.h"

#include <cmath>

namespace driftsraad {

namespace {

/// The first section without literals, colours and conditions, in lower case. "[h]" and its kin become "h".
QString essence(const QString &code)
{
    QString rest;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u';')
            break;
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            const QString inside = code.mid(i + 1, end < 0 ? 0 : end - i - 1).toLower();
            if (!inside.isEmpty() && QStringLiteral("hms").contains(inside[0]) && inside.count(inside[0]) == inside.size())
                rest += u'h';
            i = end < 0 ? code.size() : end;
        } else {
            rest += c.toLower();
        }
    }
    return rest;
}

int decimalsOf(const QString &essence)
{
    const qsizetype point = essence.indexOf(u'.');
    if (point < 0)
        return essence.contains(u'0') || essence.contains(u'#') ? 0 : -1;
    int decimals = 0;
    for (qsizetype i = point + 1; i < essence.size() && (essence[i] == u'0' || essence[i] == u'#'); ++i)
        ++decimals;
    return decimals;
}

} // namespace

NumberFormat numberFormatOf(const QString &code)
{
    const QString rest = essence(code);
    if (rest.isEmpty() || rest.contains(QStringLiteral("general")) || rest.contains(QStringLiteral("standard")))
        return {};
    if (rest.contains(u'%'))
        return {NumberFormat::Kind::Percent, decimalsOf(rest)};
    const bool clock = rest.contains(u'h') || rest.contains(u's');
    if (rest.contains(u'y') || rest.contains(u'd') || (rest.contains(u'm') && !clock))
        return {NumberFormat::Kind::Date, -1};
    if (clock)
        return {NumberFormat::Kind::Duration, -1};
    return {NumberFormat::Kind::Plain, rest.contains(u'e') ? -1 : decimalsOf(rest)};
}

NumberFormat builtInNumberFormat(int id)
{
    switch (id) {
    case 1:
    case 3:
        return {NumberFormat::Kind::Plain, 0};
    case 2:
    case 4:
        return {NumberFormat::Kind::Plain, 2};
    case 9:
        return {NumberFormat::Kind::Percent, 0};
    case 10:
        return {NumberFormat::Kind::Percent, 2};
    default:
        break;
    }
    if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || (id >= 34 && id <= 36) || (id >= 50 && id <= 58))
        return {NumberFormat::Kind::Date, -1};
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 33) || (id >= 45 && id <= 47))
        return {NumberFormat::Kind::Duration, -1};
    return {};
}

Cell formattedCell(double number, const NumberFormat &format, bool from1904)
{
    constexpr double lastSerial = 2'958'466; // 1 January 10000
    if (format.kind == NumberFormat::Kind::Percent)
        return Cell::ofNumber(number, Cell::Format::Percent, format.decimals);
    if (format.kind == NumberFormat::Kind::Duration)
        return Cell::ofNumber(number, Cell::Format::Duration);
    if (format.kind != NumberFormat::Kind::Date || !(number >= 0 && number < lastSerial))
        return Cell::ofNumber(number, Cell::Format::Plain, format.decimals);
    if (number < 1 && !from1904)
        return Cell::ofNumber(number, Cell::Format::Duration);
    qint64 day = static_cast<qint64>(std::floor(number));
    qint64 second = std::llround((number - static_cast<double>(day)) * 86'400);
    if (second == 86'400) {
        ++day;
        second = 0;
    }
    // The day 29 February 1900, which the 1900 system has and the calendar has not, is number 60.
    const QDate first = from1904 ? QDate(1904, 1, 1) : day < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QDate date = first.addDays(day);
    return second == 0 ? Cell::ofDate(date) : Cell::ofDateTime(date, QTime(0, 0).addSecs(int(second)));
}

} // namespace driftsraad
