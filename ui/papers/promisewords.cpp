#include "ui/papers/promisewords.h"

#include "core/agreements/figurewords.h"

#include <algorithm>

namespace driftsraad {

namespace {

/// Minutes of the hours of service, so in hours however many: a day of those hours is no day of the calendar.
QString servicePeriod(qint64 minutes, const Language &language)
{
    if (minutes < 60 || minutes % 60 != 0)
        return language.duration(minutes);
    return language.say("ChainPanel", QT_TRANSLATE_NOOP("ChainPanel", "%1 h")).arg(language.number(minutes / 60));
}

QString figureText(const HopPromise &promise, const Language &language)
{
    switch (unitOf(promise.metric)) {
    case TargetUnit::Millionths:
        return language.say("ChainPanel", QT_TRANSLATE_NOOP("ChainPanel", "%1 %")).arg(language.percent(Percent{promise.target}, decimalsOf(Percent{promise.target})));
    case TargetUnit::Milliseconds:
        return language.words(secondsWords(promise.target));
    case TargetUnit::Minutes:
        return servicePeriod(promise.target, language);
    case TargetUnit::Seconds:
        return language.say("ChainPanel", QT_TRANSLATE_NOOP("ChainPanel", "%1 s")).arg(language.number(promise.target));
    }
    return {};
}

QString withHours(const QString &line, const QString &serviceHours, const Language &language)
{
    if (serviceHours.isEmpty())
        return line;
    return language.say("ChainPanel", QT_TRANSLATE_NOOP("ChainPanel", "%1, %2")).arg(line, language.words(hoursWords(serviceHours)));
}

QString withPriority(const QString &line, int priority, const Language &language)
{
    return priority > 0 ? language.say("ChainPanel", QT_TRANSLATE_NOOP("ChainPanel", "%1 (priority %2)")).arg(line).arg(priority) : line;
}

/// The hours of all of it, where they are the same; empty where there is nothing to say once instead of several times.
QString commonHours(const QList<HopPromise> &promises)
{
    const auto isSame = [&](const HopPromise &promise) { return promise.serviceHours == promises.first().serviceHours; };
    const bool several = std::any_of(promises.cbegin(), promises.cend(), [&](const HopPromise &promise) { return promise.metric != promises.first().metric; });
    return several && std::all_of(promises.cbegin(), promises.cend(), isSame) ? promises.first().serviceHours : QString();
}

} // namespace

QString promiseText(const HopPromise &promise, const Language &language)
{
    return QStringLiteral("%1: %2").arg(language.words(word(promise.metric)), promisedFigure(promise, language));
}

QString promisedFigure(const HopPromise &promise, const Language &language)
{
    return withHours(withPriority(figureText(promise, language), promise.priority, language), promise.serviceHours, language);
}

QStringList promiseLines(const QList<HopPromise> &promised, int priority, const Language &language)
{
    QList<HopPromise> promises = promised;
    promises.removeIf([priority](const HopPromise &promise) { return priority != 0 && promise.priority != 0 && promise.priority != priority; });
    QStringList lines;
    if (const QString hours = commonHours(promises); !hours.isEmpty()) {
        lines.append(language.say("ChainPanel", QT_TRANSLATE_NOOP("ChainPanel", "%1:")).arg(language.words(hoursWords(hours))));
        for (HopPromise &promise : promises)
            promise.serviceHours.clear();
    }
    for (qsizetype i = 0; i < promises.size();) {
        const HopPromise &first = promises[i];
        QList<HopPromise> same;
        for (; i < promises.size() && promises[i].metric == first.metric && promises[i].serviceHours == first.serviceHours; ++i)
            same.append(promises[i]);
        if (same.size() == 1) {
            lines.append(promiseText(same.first(), language));
            continue;
        }
        QStringList figures;
        for (const HopPromise &promise : std::as_const(same)) {
            const QString figure = figureText(promise, language);
            figures.append(promise.priority > 0 ? language.say("ChainPanel", QT_TRANSLATE_NOOP("ChainPanel", "%1 (%2)")).arg(figure).arg(promise.priority) : figure);
        }
        lines.append(withHours(QStringLiteral("%1: %2").arg(language.words(word(first.metric)), figures.join(QStringLiteral(", "))), first.serviceHours, language));
    }
    return lines;
}

QStringList contactLines(const Chain &chain, Id<Person> contact)
{
    const auto person = chain.persons.constFind(contact);
    if (person == chain.persons.cend())
        return {};
    QStringList lines{person->name, person->phone, person->email};
    lines.removeAll(QString());
    return lines;
}

} // namespace driftsraad
