#include "core/supplierreports/headingwords.h"

#include "core/base/text.h"
#include "core/exchange/datetext.h"
#include "core/exchange/headingtext.h"

#include <QRegularExpression>

namespace driftsraad {

namespace {

using namespace Qt::StringLiterals;

const QRegularExpression &levelForm()
{
    static const QRegularExpression form(u"\\b([1-3])\\s*(?:\\.|st|nd|rd)?\\s*-?(?:level|niveau|linje|line|lvl)\\b|"
                                         "\\b(?:level|niveau|linje|line|l)\\s*([1-3])\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form;
}

std::optional<int> levelIn(const QString &text)
{
    const auto match = levelForm().match(text.left(300));
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(match.captured(1).isEmpty() ? 2 : 1).toInt();
}

std::optional<int> categoryIn(const QString &text)
{
    static const QRegularExpression form(
        u"\\b(?:kategori|category|prioritet|priority|prio|klasse|severity|sev)\\s*([a-d1-4])\\b|\\bp([1-4])\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.left(300));
    if (!match.hasMatch())
        return std::nullopt;
    const QChar c = match.captured(match.captured(1).isEmpty() ? 2 : 1).at(0).toLower();
    return c.isDigit() ? c.digitValue() : c.unicode() - u'a' + 1;
}

/// The measure of a text whose unit is a time, a count or not stated.
std::optional<Measure> plainMeasure(const QStringList &words)
{
    if (hasAnyWord(words, {u"p95", u"p90", u"p99", u"percentil*", u"fraktil*"}))
        return std::nullopt;
    const bool phone = hasAnyWord(words, {u"telefon*", u"phone", u"kald", u"opkald*", u"calls", u"support*"});
    const bool answering = hasAnyWord(words, {u"besvar*", u"answer*", u"svartid*"});
    if (hasAnyWord(words, {u"ventetid*", u"wait*"}) || (phone && answering))
        return Measure::SupportAnswer;
    if (hasAnyWord(words, {u"tilgængelig*", u"oppetid*", u"availab*", u"uptime", u"rådighed*"}))
        return Measure::Availability;
    if (hasAnyWord(words, {u"reaktionstid*", u"reaction"}))
        return Measure::ReactionTime;
    if (hasAnyWord(words, {u"løsningstid*", u"fejlretningstid*", u"afhjælpningstid*", u"resolution", u"mttr", u"restore", u"restoration"}))
        return Measure::ResolutionTime;
    if (hasAnyWord(words, {u"svartid*", u"responstid*", u"response"})) {
        const bool slowest = hasAnyWord(words, {u"største", u"længste", u"højeste", u"max", u"maks*", u"maximum", u"slowest", u"peak"});
        return slowest ? Measure::ResponseTimeMax : Measure::ResponseTime;
    }
    const bool counted = hasAnyWord(words, {u"antal", u"number", u"count"});
    if (!counted && hasAnyWord(words, {u"nedetid*", u"downtime", u"varighed*", u"duration", u"udetid*"}))
        return Measure::Downtime;
    if (hasAnyWord(words, {u"hændelse*", u"incident*", u"driftsforstyrrelse*", u"nedbrud*"}))
        return Measure::Incidents;
    if (hasAnyWord(words, {u"requests", u"forespørgsler", u"transaktioner", u"transactions", u"systemkald"}))
        return Measure::Requests;
    if (hasAnyWord(words, {u"henvendelse*", u"kald", u"opkald*", u"calls", u"tickets", u"supportsager"}))
        return Measure::SupportCalls;
    return std::nullopt;
}

Measure shareOf(Measure measure)
{
    switch (measure) {
    case Measure::ResponseTime:
    case Measure::ResponseTimeMax:
        return Measure::ResponseShare;
    case Measure::ReactionTime:
        return Measure::ReactionShare;
    case Measure::ResolutionTime:
        return Measure::ResolutionShare;
    case Measure::SupportAnswer:
        return Measure::SupportShare;
    default:
        return measure;
    }
}

ColumnMapping column(const QString &heading, Field field)
{
    ColumnMapping mapping;
    mapping.heading = heading;
    mapping.field = field;
    mapping.unit = unitOfText(heading);
    return mapping;
}

/// What the words alone say, for headings that name no month, level or measure.
std::optional<Field> fieldOfWords(const QStringList &words)
{
    if (hasAnyWord(words, {u"mål", u"målkrav", u"krav", u"target", u"goal", u"grænse*", u"sla", u"afvigelse*", u"deviation", u"overholdt",
                       u"met", u"slut*", u"end"}))
        return Field::Ignore;
    if (hasAnyWord(words, {u"servicemål*", u"metric", u"måling*", u"måltal", u"målepunkt*", u"kpi", u"parameter", u"indikator", u"measure"}))
        return Field::MeasureName;
    if (hasAnyWord(words, {u"målt", u"opnået", u"værdi", u"realiseret", u"faktisk", u"resultat", u"actual", u"value", u"result", u"achieved",
                       u"measured"}))
        return Field::Value;
    if (hasAnyWord(words, {u"niveau", u"level", u"supportniveau", u"linje", u"kategori", u"category", u"prioritet", u"priority"}))
        return Field::Part;
    if (hasAnyWord(words, {u"løsning", u"løsninger", u"løsningsnavn", u"system", u"systemnavn", u"fagsystem", u"tjeneste", u"service",
                       u"applikation", u"application", u"solution", u"produkt", u"product"}))
        return Field::Solution;
    if (hasAnyWord(words,
               {u"måned", u"periode", u"måleperiode", u"dato", u"month", u"period", u"date", u"start", u"starttid*", u"from", u"fra"}))
        return Field::Month;
    if (hasAnyWord(words, {u"enhed", u"unit"}))
        return Field::Unit;
    if (hasAnyWord(words, {u"planlagt", u"planned", u"varslet"}))
        return Field::Planned;
    if (hasAnyWord(words, {u"bemærkning*", u"note", u"noter", u"notes", u"kommentar*", u"comment*", u"remark*", u"årsag*", u"cause"}))
        return Field::Note;
    return std::nullopt;
}

} // namespace

std::optional<ColumnMapping> columnOfHeading(const QString &heading)
{
    const QStringList words = headingWords(heading);
    if (words.isEmpty())
        return std::nullopt;
    if (isTotalWord(heading))
        return column(heading, Field::Ignore);
    ColumnMapping mapping = column(heading, Field::Value);
    if (const auto month = parseMonth(heading)) {
        mapping.month = *month;
        return mapping;
    }
    if (const auto name = monthOfName(heading)) {
        mapping.monthName = *name;
        return mapping;
    }
    if (words == QStringList({u"service"_s, u"level"_s}))
        return column(heading, Field::MeasureName);
    const bool aim = hasAnyWord(words, {u"mål", u"target", u"krav", u"goal", u"sla"});
    auto named = aim ? std::nullopt : measureOfText(heading, mapping.unit);
    // A column that is called "P2" and nothing more counts incidents.
    if (const auto category = categoryIn(heading); category && !named && words.size() <= 2)
        named = NamedMeasure{Measure::Incidents, *category};
    if (named) {
        mapping.field = Field::Figure;
        mapping.measure = named->measure;
        mapping.part = named->part;
        return mapping;
    }
    if (words == QStringList{u"navn"_s} || words == QStringList{u"name"_s})
        return column(heading, Field::Solution);
    const auto field = fieldOfWords(words);
    return field ? std::optional(column(heading, *field)) : std::nullopt;
}

std::optional<NamedMeasure> measureOfText(const QString &text, FigureUnit unit)
{
    const QStringList words = headingWords(text);
    const auto level = levelIn(text);
    auto measure = plainMeasure(words);
    if (!measure && level)
        measure = Measure::SupportCalls;
    if (!measure)
        return std::nullopt;
    NamedMeasure named;
    named.measure = unit == FigureUnit::Percent ? shareOf(*measure) : *measure;
    const MeasureParts parts = partsOf(named.measure);
    named.part = (parts == MeasureParts::SupportLevel    ? level
                  : parts == MeasureParts::FaultCategory ? categoryIn(text)
                                                         : std::nullopt)
                     .value_or(0);
    return named;
}

FigureUnit unitOfText(const QString &text)
{
    const QStringList words = headingWords(text);
    if (hasAnyWord(words, {u"%", u"pct", u"procent", u"percent", u"andel"}))
        return FigureUnit::Percent;
    if (hasAnyWord(words, {u"ms", u"msek", u"millisekunder", u"milliseconds"}))
        return FigureUnit::Milliseconds;
    if (hasAnyWord(words, {u"sek", u"sekund", u"sekunder", u"sec", u"secs", u"seconds", u"s"}))
        return FigureUnit::Seconds;
    if (hasAnyWord(words, {u"min", u"minut", u"minutter", u"minutes", u"mins"}))
        return FigureUnit::Minutes;
    if (hasAnyWord(words, {u"t", u"time", u"timer", u"hours", u"hour", u"h"}))
        return FigureUnit::Hours;
    return FigureUnit::Unstated;
}

std::optional<int> partOfText(const QString &text)
{
    const QString plain = text.simplified().toLower();
    if (plain.size() == 1 && (u"1234"_s.contains(plain) || u"abcd"_s.contains(plain)))
        return plain[0].isDigit() ? plain[0].digitValue() : plain[0].unicode() - u'a' + 1;
    const auto level = levelIn(plain);
    return level ? level : categoryIn(plain);
}

bool isTotalWord(const QString &text)
{
    const QStringList words = headingWords(text);
    static const QList<QStringList> totals = {{u"i"_s, u"alt"_s},       {u"ialt"_s},       {u"total"_s},   {u"totalt"_s},
                                              {u"totaler"_s},           {u"sum"_s},        {u"samlet"_s},  {u"subtotal"_s},
                                              {u"grand"_s, u"total"_s}, {u"gennemsnit"_s}, {u"average"_s}, {u"hele"_s, u"perioden"_s}};
    for (const QStringList &total : totals) {
        if (words.mid(0, total.size()) == total && words.size() <= total.size() + 2)
            return true;
    }
    return false;
}

bool saysNoFigure(const QString &text)
{
    static const QStringList words = {
        u"-"_s, u"–"_s, u"—"_s, u"n/a"_s, u"na"_s, u"i/a"_s, u"ikke målt"_s, u"ikke opgjort"_s, u"ingen"_s, u"none"_s, u"not measured"_s,
        u"?"_s, u"."_s};
    return words.contains(text.simplified().toLower());
}

bool saysYes(const QString &text)
{
    static const QStringList words = {u"ja"_s, u"yes"_s, u"x"_s, u"sand"_s, u"true"_s, u"1"_s, u"planlagt"_s, u"planned"_s};
    return words.contains(text.simplified().toLower());
}

int danishness(const QString &heading)
{
    const QString lower = heading.toLower();
    if (lower.contains(u'æ') || lower.contains(u'ø') || lower.contains(u'å'))
        return 2;
    const QStringList words = headingWords(heading);
    if (hasAnyWord(words, {u"antal", u"dato", u"periode", u"enhed", u"oppetid*", u"juli", u"juni", u"maj", u"januar", u"februar", u"marts",
                       u"oktober", u"svartid*", u"nedetid*", u"henvendelse*", u"krav", u"niveau"}))
        return 1;
    if (hasAnyWord(words, {u"month", u"availab*", u"metric", u"actual", u"target", u"period", u"value", u"uptime", u"response", u"calls",
                       u"requests", u"date", u"resolution"}))
        return -1;
    return 0;
}

QHash<QString, QString> foldedNames(const QStringList &names)
{
    QHash<QString, QString> folded;
    for (const QString &name : names)
        folded.insert(foldName(name), name);
    return folded;
}

int yearInText(const QString &text)
{
    static const QRegularExpression form(u"(?<!\\d)(20\\d\\d)(?!\\d)"_s);
    int year = 0;
    auto matches = form.globalMatch(text.left(400));
    while (matches.hasNext()) {
        const int found = matches.next().captured(1).toInt();
        if (year != 0 && found != year)
            return 0;
        year = found;
    }
    return year;
}

} // namespace driftsraad
