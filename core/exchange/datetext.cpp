#include "core/exchange/datetext.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

namespace driftsraad {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestDate = 80;

const QString &monthPattern()
{
    static const QString pattern =
        u"(januar|january|jan|februar|february|feb|marts|march|mar|april|apr|maj|may|juni|june|jun|juli|july|jul|august|aug|"
        "september|sept|sep|oktober|october|okt|oct|november|nov|december|dec)"_s;
    return pattern;
}

QRegularExpression form(const QString &pattern)
{
    return QRegularExpression(u'^' + pattern + u'$');
}

/// Two digits mean 1970 to 2069.
int yearOf(const QString &digits)
{
    const int year = digits.toInt();
    return digits.size() > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}

std::optional<Month> monthFrom(int year, int month)
{
    if (year < 1900 || year > 2199 || month < 1 || month > 12)
        return std::nullopt;
    return Month::of(year, month);
}

std::optional<QDate> dateFrom(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1900 || year > 2199)
        return std::nullopt;
    return date;
}

/// The forms that name a month and a year and nothing else. The text is lower case and simplified.
std::optional<Month> bareMonth(const QString &text)
{
    static const QRegularExpression yearFirst = form(u"(\\d{4})(?:[-/. ]|m)(\\d{1,2})"_s);
    static const QRegularExpression compact = form(u"((?:19|20|21)\\d{2})(\\d{2})"_s);
    static const QRegularExpression yearLast = form(u"m?(\\d{1,2})[-/. ](\\d{4})"_s);
    static const QRegularExpression nameFirst = form(monthPattern() + u"[.,]?[ '/-]*(\\d{4}|\\d{2})"_s);
    static const QRegularExpression nameLast = form(u"(\\d{4})[ /.-]*"_s + monthPattern() + u"\\.?"_s);
    for (const QRegularExpression &yearMonth : {yearFirst, compact}) {
        if (const auto match = yearMonth.match(text); match.hasMatch())
            return monthFrom(yearOf(match.captured(1)), match.captured(2).toInt());
    }
    if (const auto match = yearLast.match(text); match.hasMatch())
        return monthFrom(yearOf(match.captured(2)), match.captured(1).toInt());
    if (const auto match = nameFirst.match(text); match.hasMatch())
        return monthFrom(yearOf(match.captured(2)), monthOfName(match.captured(1)).value_or(0));
    if (const auto match = nameLast.match(text); match.hasMatch())
        return monthFrom(yearOf(match.captured(1)), monthOfName(match.captured(2)).value_or(0));
    return std::nullopt;
}

QString withoutWeekday(const QString &text)
{
    static const QRegularExpression weekday(
        u"^(?:(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|man|tir|tirs|ons|tor|tors|fre|lør|søn|"
        "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun)\\b[.,]? *)?"
        "(?:d\\. *|den *|the *)?"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = weekday.match(text);
    return text.mid(match.capturedLength());
}

std::optional<QDate> dateOf(const QString &written)
{
    static const QRegularExpression iso = form(u"(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})"_s);
    static const QRegularExpression compact = form(u"((?:19|20|21)\\d{2})(\\d{2})(\\d{2})"_s);
    static const QRegularExpression dayFirst = form(u"(\\d{1,2})([-/.]) ?(\\d{1,2})(?:[-/.] ?| )(\\d{4}|\\d{2})"_s);
    static const QRegularExpression dayName =
        form(u"(\\d{1,2})(?:\\.|st|nd|rd|th)?[ -]*(?:of )?"_s + monthPattern() + u"[.,]?[ -]*(\\d{4}|\\d{2})"_s);
    static const QRegularExpression nameDay = form(monthPattern() + u"\\.? +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})"_s);
    const QString text = withoutWeekday(written);
    if (const auto match = iso.match(text); match.hasMatch())
        return dateFrom(yearOf(match.captured(1)), match.captured(3).toInt(), match.captured(4).toInt());
    if (const auto match = compact.match(text); match.hasMatch())
        return dateFrom(yearOf(match.captured(1)), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = dayFirst.match(text); match.hasMatch()) {
        const int year = yearOf(match.captured(4));
        const int first = match.captured(1).toInt();
        const int second = match.captured(3).toInt();
        const bool american = second > 12 && match.captured(2) == "/"_L1;
        return american ? dateFrom(year, first, second) : dateFrom(year, second, first);
    }
    if (const auto match = dayName.match(text); match.hasMatch())
        return dateFrom(yearOf(match.captured(3)), monthOfName(match.captured(2)).value_or(0), match.captured(1).toInt());
    if (const auto match = nameDay.match(text); match.hasMatch())
        return dateFrom(yearOf(match.captured(3)), monthOfName(match.captured(1)).value_or(0), match.captured(2).toInt());
    return std::nullopt;
}

QString prepared(const QString &text)
{
    return text.size() > longestDate ? QString() : text.simplified().toLower();
}

std::optional<QTime> timeOf(const QRegularExpressionMatch &match)
{
    int hour = match.captured(2).toInt();
    const QString half = match.captured(5);
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half == "pm"_L1 ? 12 : 0);
    }
    const QTime time(hour, match.captured(3).toInt(), match.captured(4).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<int> offsetOf(const QString &zone)
{
    if (zone.isEmpty())
        return std::nullopt;
    if (zone == "z"_L1 || zone == "utc"_L1)
        return 0;
    const int seconds = zone.mid(1, 2).toInt() * 3600 + zone.right(2).toInt() * 60;
    return zone.startsWith(u'-') ? -seconds : seconds;
}

} // namespace

std::optional<int> monthOfName(const QString &name)
{
    static const std::array<QStringList, 12> names = {
        QStringList{u"januar"_s, u"january"_s, u"jan"_s},
        {u"februar"_s, u"february"_s, u"feb"_s},
        {u"marts"_s, u"march"_s, u"mar"_s},
        {u"april"_s, u"apr"_s},
        {u"maj"_s, u"may"_s},
        {u"juni"_s, u"june"_s, u"jun"_s},
        {u"juli"_s, u"july"_s, u"jul"_s},
        {u"august"_s, u"aug"_s},
        {u"september"_s, u"sept"_s, u"sep"_s},
        {u"oktober"_s, u"october"_s, u"okt"_s, u"oct"_s},
        {u"november"_s, u"nov"_s},
        {u"december"_s, u"dec"_s},
    };
    QString plain = prepared(name);
    if (plain.endsWith(u'.'))
        plain.chop(1);
    for (size_t i = 0; i < names.size(); ++i) {
        if (names[i].contains(plain))
            return int(i) + 1;
    }
    return std::nullopt;
}

std::optional<Month> parseMonth(const QString &text)
{
    const QString plain = prepared(text);
    if (const auto month = bareMonth(plain))
        return month;
    const auto date = dateOf(plain);
    return date ? std::optional(Month::of(*date)) : std::nullopt;
}

std::optional<Month> monthOf(const Cell &cell)
{
    if (cell.kind == Cell::Kind::Date || cell.kind == Cell::Kind::DateTime)
        return Month::of(cell.date);
    return cell.kind == Cell::Kind::Text || cell.kind == Cell::Kind::Number ? parseMonth(cell.text) : std::nullopt;
}

std::optional<Month> findMonth(const QString &title)
{
    static const QRegularExpression ends(u"^[(\\[:;,\"]+|[)\\]:;,\"]+$"_s);
    const QStringList words = title.left(400).simplified().toLower().split(u' ');
    std::optional<Month> found;
    for (qsizetype at = 0; at < words.size();) {
        std::optional<Month> here;
        qsizetype length = 2;
        for (; length > 0 && !here; --length) {
            QString candidate = words.mid(at, length).join(u' ');
            candidate.remove(ends);
            static const QRegularExpression twoNumbers(u"^\\d+ \\d+$"_s);
            if (at + length <= words.size() && candidate.size() < longestDate && !twoNumbers.match(candidate).hasMatch())
                here = bareMonth(candidate);
        }
        if (here && found && *here != *found)
            return std::nullopt;
        found = here ? here : found;
        at += here ? length + 1 : 1;
    }
    return found;
}

Instant WallTime::instant() const
{
    const QTime clock = time.value_or(QTime(0, 0));
    if (offsetSeconds)
        return Instant::of(QDateTime(date, clock, Qt::OffsetFromUTC, *offsetSeconds));
    return Instant::local(date, clock);
}

Shown WallTime::shown() const
{
    return time && !offsetSeconds ? Instant::shown(date, *time) : Shown::Once;
}

std::optional<QDate> parseDate(const QString &text)
{
    return dateOf(prepared(text));
}

std::optional<WallTime> parseWallTime(const QString &text)
{
    static const QRegularExpression withTime =
        form(u"(.+?)(?:t|,? *(?:kl\\.?|at)? +)(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?"
             " ?(am|pm)? ?(z|utc|[+-]\\d{2}:?\\d{2})?"_s);
    const QString plain = prepared(text);
    if (const auto date = dateOf(plain))
        return WallTime{*date, std::nullopt, std::nullopt};
    const auto match = withTime.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    const auto date = dateOf(match.captured(1).trimmed());
    const auto time = timeOf(match);
    if (!date || !time)
        return std::nullopt;
    return WallTime{*date, time, offsetOf(match.captured(6))};
}

std::optional<WallTime> wallTimeOf(const Cell &cell)
{
    if (cell.kind == Cell::Kind::Date)
        return WallTime{cell.date, std::nullopt, std::nullopt};
    if (cell.kind == Cell::Kind::DateTime)
        return WallTime{cell.date, cell.time, std::nullopt};
    return cell.kind == Cell::Kind::Text ? parseWallTime(cell.text) : std::nullopt;
}

} // namespace driftsraad
