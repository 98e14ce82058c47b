#include "core/calendar/hoursigns.h"

#include "core/calendar/servicehours.h"

#include <QHash>
#include <QStringList>

namespace driftsraad {

namespace {

/// What words mean, alone and in a row; rows are matched before their parts.
struct Phrases {
    const char *texts;  ///< apart by |, their words apart by one blank
    HourPart part;
    int value = 0;
};
constexpr Phrases phrases[] = {
    {"man|mandag|mandage|mandagen|mandagene|mon|monday|mondays", HourPart::Weekday, 1},
    {"tir|tirs|tirsdag|tirsdage|tirsdagen|tirsdagene|tue|tues|tuesday|tuesdays", HourPart::Weekday, 2},
    {"ons|onsdag|onsdage|onsdagen|onsdagene|wed|wednesday|wednesdays", HourPart::Weekday, 3},
    {"tor|tors|torsdag|torsdage|torsdagen|torsdagene|thu|thur|thurs|thursday|thursdays", HourPart::Weekday, 4},
    {"fre|fredag|fredage|fredagen|fredagene|fri|friday|fridays", HourPart::Weekday, 5},
    {"lør|lørdag|lørdage|lørdagen|lørdagene|sat|saturday|saturdays", HourPart::Weekday, 6},
    {"søn|søndag|søndage|søndagen|søndagene|sun|sunday|sundays", HourPart::Weekday, 7},
    {"alle dage|alle ugens dage|alle ugens 7 dage|alle ugens syv dage|7 dage om ugen|syv dage om ugen|hver dag|daglig|dagligt|every day|everyday|all days|daily|"
     "7 days a week|seven days a week", HourPart::EveryDay},
    {"hverdag|hverdage|hverdagen|hverdagene|alm hverdage|almindelige hverdage|arbejdsdag|arbejdsdage|arbejdsdagen|arbejdsdagene|working day|working days|"
     "business day|business days|weekday|weekdays|workday|workdays", HourPart::WorkingDays},
    {"weekend|weekender|weekenden|weekenderne|weekends", HourPart::Weekend},
    {"helligdag|helligdage|helligdagen|helligdagene|søgnehelligdag|søgnehelligdage|danske helligdage|holiday|holidays|public holiday|public holidays|"
     "bank holidays|danish holidays|danish public holidays", HourPart::Holidays},
    {"døgnet rundt|hele døgnet|24 / 7|24 x 7|24 × 7|24 timer|24 t|24 timer i døgnet|24 hours|24 h|24 hours a day|around the clock|round the clock|altid|always",
     HourPart::Always},
    {"aldrig|aldrig åben|aldrig åbent|never|never open", HourPart::Never},
    {"lukket|closed", HourPart::Closed},
    {"ikke|ekskl|eksklusive|undtagen|bortset fra|fraregnet|uden|not|except|except for|excl|excluding|without|no", HourPart::Not},
    {"også|inkl|inklusive|also|incl|including", HourPart::Also},
    {"og|samt|and|,|&|+|/", HourPart::Comma},
    {"til|til og med|t o m|to|through|-", HourPart::Dash},
    {";|\n", HourPart::Semicolon},
    {"kl|klokken|fra|from|at|på|on|i|in|om|the|åben|åbent|open", HourPart::Filler},
};
constexpr qsizetype longestPhrase = 5;

const QHash<QString, HourSign> &dictionary()
{
    static const QHash<QString, HourSign> words = [] {
        QHash<QString, HourSign> all;
        for (const Phrases &phrase : phrases) {
            for (const QString &text : QString::fromUtf8(phrase.texts).split(u'|'))
                all.insert(text, {phrase.part, phrase.value});
        }
        return all;
    }();
    return words;
}

/// Runs of letters and figures ("8:30" is one, so is "8.30") and single signs. The dot of an abbreviation or of the end is left out.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype start = i;
        if (text[i].isLetter()) {
            while (i < text.size() && text[i].isLetter())
                ++i;
            words.append(text.mid(start, i - start));
            i += i < text.size() && text[i] == u'.';
        } else if (text[i].isDigit()) {
            while (i < text.size() && (text[i].isDigit() || ((text[i] == u':' || text[i] == u'.') && i + 1 < text.size() && text[i + 1].isDigit())))
                ++i;
            words.append(text.mid(start, i - start));
            i += i + 1 == text.size() && text[i] == u'.';
        } else {
            const ushort code = text[i++].unicode();
            if (code == u'\n' || !QChar(code).isSpace())
                words.append((code >= 0x2010 && code <= 0x2015) || code == 0x2212 ? QStringLiteral("-") : QString(QChar(code)));
        }
    }
    return words;
}

/// "8", "08", "8:00", "8.00", "0800". Three figures ("800") may be a time or a slip.
std::optional<HourSign> timeSign(const QString &word)
{
    const qsizetype point = std::max(word.indexOf(u':'), word.indexOf(u'.'));
    const QString hour = point >= 0 ? word.left(point) : word.size() == 4 ? word.left(2) : word;
    const QString minute = point >= 0 ? word.mid(point + 1) : word.size() == 4 ? word.mid(2) : QStringLiteral("00");
    bool isHour = false;
    bool isMinute = false;
    const int time = hour.toInt(&isHour) * 60 + minute.toInt(&isMinute);
    if (!isHour || !isMinute || hour.size() > 2 || minute.size() != 2 || minute.toInt() > 59 || time > minutesADay)
        return {};
    return HourSign{HourPart::Time, time};
}

} // namespace

std::optional<QList<HourSign>> hourSigns(const QString &text)
{
    const QStringList words = wordsOf(text.trimmed().toLower());
    QList<HourSign> signs;
    for (qsizetype i = 0; i < words.size();) {
        std::optional<HourSign> sign;
        qsizetype length = std::min(longestPhrase, words.size() - i);
        for (; length > 0 && !sign; --length) {
            const auto found = dictionary().constFind(words.mid(i, length).join(u' '));
            if (found != dictionary().constEnd())
                sign = *found;
        }
        i += sign ? length + 1 : 1;
        if (!sign)
            sign = timeSign(words[i - 1]);
        if (!sign)
            return {};
        if (sign->part != HourPart::Filler)
            signs.append(*sign);
    }
    return signs;
}

} // namespace driftsraad
