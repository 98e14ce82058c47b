#include "core/agreements/figurewords.h"

#include "core/calendar/servicehours.h"

namespace driftsraad {

Message secondsWords(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    if (milliseconds % 1000 == 0)
        return {QT_TRANSLATE_NOOP("Messages", "%1 s"), {seconds}};
    QString fraction = QStringLiteral("%1").arg(milliseconds % 1000, 3, 10, QLatin1Char('0'));
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    // The mark between them is the language's.
    return {QT_TRANSLATE_NOOP("Messages", "%1.%2 s"), {seconds, fraction}};
}

Message shareWords(Percent share)
{
    return shareWords(share, share);
}

Message shareWords(Percent share, Percent against)
{
    const int decimals = decimalsOf(against);
    if (decimals == 2 || share.millionths < 0)
        return {"%1", {share}};
    const qint64 size = decimals == 3 ? share.millionths / 10 : share.millionths;
    const qint64 unit = decimals == 3 ? 1'000 : 10'000;
    // The mark between them is the language's.
    return {QT_TRANSLATE_NOOP("Messages", "%1.%2 %"), {size / unit, QString::number(size % unit).rightJustified(decimals, u'0')}};
}

Message hoursWords(const QString &text)
{
    const auto hours = ServiceHours::parse(text);
    return hours ? hours->words() : Message::verbatim(text);
}

} // namespace driftsraad
