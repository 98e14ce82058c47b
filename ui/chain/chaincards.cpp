#include "ui/chain/chaincards.h"

#include "core/chain/promiseparts.h"
#include "ui/kit/label.h"
#include "ui/kit/statuspainter.h"
#include "ui/kit/words.h"
#include "ui/papers/promisewords.h"

#include <QCoreApplication>
#include <QGridLayout>

#include <algorithm>

namespace driftsraad {

namespace {

QString text(const char *source, int count = -1)
{
    return QCoreApplication::translate("ChainCards", source, nullptr, count);
}

void addLinkRow(QVBoxLayout *rows, const QString &sentence, const QString &icon, const std::function<void()> &follow, Tone tone = Tone::Accent)
{
    auto *link = new SentenceLink(sentence, icon, tone);
    QObject::connect(link, &QAbstractButton::clicked, link, follow);
    rows->addWidget(link);
}

void addNeighbours(QVBoxLayout *rows, const Chain &chain, const QString &title, const QList<int> &links, bool providers, const CardRoads &roads)
{
    if (links.isEmpty())
        return;
    addSectionTitle(rows, title);
    for (const int link : links) {
        const int other = providers ? chain.providers[link] : chain.consumers[link];
        QString line = chain.components[other].name;
        if (!chain.links[link].carries.isEmpty())
            line = text(QT_TRANSLATE_NOOP("ChainCards", "%1: %2")).arg(line, chain.links[link].carries);
        addLinkRow(rows, line, QStringLiteral("link"), [roads, id = chain.links[link].id.value] { roads.link(id); });
    }
}

QString wayText(const Chain &chain, const ImpactLine &line)
{
    QStringList names{chain.components[line.component].name};
    for (const int link : line.way)
        names.append(chain.components[chain.providers[link]].name);
    return names.join(QStringLiteral(" → "));
}

void addImpact(QVBoxLayout *rows, const Chain &everything, const Impact &hit, const CardRoads &roads)
{
    addSectionTitle(rows, text(QT_TRANSLATE_NOOP("ChainCards", "What is hit if this fails?")));
    addSentence(rows, words(hit.told), Tone::Slate);
    addLongList(rows, "impact", hit.lines.size(), roads.lists, [everything, lines = hit.lines, roads](QVBoxLayout *list, qsizetype i) {
        const ImpactLine &line = lines[i];
        const bool down = line.state == ImpactState::Down;
        addLinkRow(list, text(QT_TRANSLATE_NOOP("ChainCards", "%1: %2")).arg(words(word(line.state)), wayText(everything, line)),
                down ? QStringLiteral("circle-x") : QStringLiteral("circle-alert"), [roads, id = everything.components[line.component].id.value] { roads.component(id); },
                down ? Tone::Critical : Tone::Warning);
        if (!down && !line.reason.isEmpty())
            addSentence(list, words(line.reason), Tone::Slate);
    });
}

QString hoursText(const std::optional<ServiceHours> &hours)
{
    return hours ? words(hours->words()) : text(QT_TRANSLATE_NOOP("ChainCards", "unknown"));
}

QString responseText(const std::optional<qint64> &response)
{
    return response ? promisedFigure({.metric = Metric::ResponseTime, .target = *response}, language())
                    : text(QT_TRANSLATE_NOOP("ChainCards", "unknown"));
}

/// What is promised and what the chain carries, side by side.
void addComparison(QVBoxLayout *rows, const CarriedPromise &promise)
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::gap);
    grid->setVerticalSpacing(space::half);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    int row = 0;
    const auto line = [&](const QString &name, const QString &promised, const QString &carried, bool head = false) {
        grid->addWidget(new Label(name, TextSize::Small, QFont::Normal, Tone::Slate), row, 0, Qt::AlignTop);
        int column = 1;
        for (const QString &value : {promised, carried}) {
            auto *label = new Label(value, head ? TextSize::Small : TextSize::Base, head ? QFont::Normal : QFont::Medium, head ? Tone::Slate : Tone::Ink);
            label->setWordWrap(true);
            label->setAccessibleName(head ? value : QStringLiteral("%1: %2").arg(name, value));
            grid->addWidget(label, row, column++, Qt::AlignTop);
        }
        ++row;
    };
    line({}, text(QT_TRANSLATE_NOOP("ChainCards", "Promised")), text(QT_TRANSLATE_NOOP("ChainCards", "The chain carries")), true);
    // As fine as the promise, and as the gaps say it.
    const int decimals = promise.promisedAvailability.value_or(0) % 100 != 0 ? 4 : 2;
    QString carried = shareText(promise.availability, decimals);
    if (promise.isLowerBound && promise.availability)
        carried = text(QT_TRANSLATE_NOOP("ChainCards", "at least %1")).arg(carried);
    else if (!promise.availability && promise.availabilityAtBest < 1'000'000)
        carried = text(QT_TRANSLATE_NOOP("ChainCards", "unknown, at most %1")).arg(shareText(decimals > 2 ? promise.availabilityAtBest : promise.availabilityAtMost(), decimals));
    line(words(word(Metric::Availability)), shareText(promise.promisedAvailability), carried);
    line(text(QT_TRANSLATE_NOOP("ChainCards", "Hours")), hoursText(promise.promisedHours),
         !promise.hours && !promise.hoursAtBest.isAlways() ? text(QT_TRANSLATE_NOOP("ChainCards", "unknown, at most %1")).arg(hoursText(promise.hoursAtBest))
                                                                          : hoursText(promise.hours));
    const bool isSlowerThanKnown = !promise.response && promise.responseAtBest > 0;
    line(words(word(Metric::ResponseTime)), responseText(promise.promisedResponse),
         isSlowerThanKnown ? text(QT_TRANSLATE_NOOP("ChainCards", "unknown, at least %1")).arg(responseText(promise.responseAtBest)) : responseText(promise.response));
    rows->addWidget(table);
}

void addIncidents(QVBoxLayout *rows, const QList<Incident> &incidents, const CardRoads &roads)
{
    if (incidents.isEmpty())
        return;
    addSectionTitle(rows, text(QT_TRANSLATE_NOOP("ChainCards", "Open incidents")));
    for (const Incident &incident : incidents) {
        addLinkRow(rows, text(QT_TRANSLATE_NOOP("ChainCards", "%1: %2")).arg(incident.reference, incident.title), QStringLiteral("unlink"),
                [roads, id = incident.id.value] { roads.incident(id); }, incident.priority <= 2 ? Tone::Critical : Tone::Warning);
    }
}

} // namespace

QString shareText(const std::optional<qint64> &share, int decimals)
{
    if (!share)
        return text(QT_TRANSLATE_NOOP("ChainCards", "unknown"));
    return text(QT_TRANSLATE_NOOP("ChainCards", "%1 %")).arg(language().percent(Percent{*share}, decimals > 0 ? decimals : decimalsOf(Percent{*share})));
}

void fillComponentCard(QVBoxLayout *rows, const Chain &chain, int component, const Chain &everything, const Impact &hit, const QList<Incident> &incidents,
                       const CardRoads &roads)
{
    const Component &record = chain.components[component];
    addFact(rows, text(QT_TRANSLATE_NOOP("ChainCards", "Kind")), words(word(record.kind)));
    addFact(rows, text(QT_TRANSLATE_NOOP("ChainCards", "Operated by")), chain.organisationName(record.organisation));
    addFact(rows, text(QT_TRANSLATE_NOOP("ChainCards", "Purpose")), record.purpose);
    addFact(rows, text(QT_TRANSLATE_NOOP("ChainCards", "Contact")), contactLines(chain, record.contact).join(QStringLiteral(", ")));
    addFact(rows, text(QT_TRANSLATE_NOOP("ChainCards", "Note")), record.note);
    addIncidents(rows, incidents, roads);
    addNeighbours(rows, chain, text(QT_TRANSLATE_NOOP("ChainCards", "Gets from")), chain.uses[component], true, roads);
    addNeighbours(rows, chain, text(QT_TRANSLATE_NOOP("ChainCards", "Delivers to")), chain.usedBy[component], false, roads);
    if (const int at = everything.positionOf(record.id); at >= 0 && everything.uses[at].isEmpty() && everything.usedBy[at].isEmpty())
        addSentence(rows, words(Message(QT_TRANSLATE_NOOP("Messages", "No link leads to %1 or from it."), {record.name})), Tone::Warning);
    addImpact(rows, everything, hit, roads);
}

void fillLinkCard(QVBoxLayout *rows, const Chain &chain, int link, const QList<Incident> &incidents, const QList<EscalationLine> &escalations, const CardRoads &roads)
{
    const Hop hop = hopOver(chain, link);
    addFact(rows, text(QT_TRANSLATE_NOOP("ChainCards", "Carries")), chain.links[link].carries);
    const QString contact = words(Message(QT_TRANSLATE_NOOP("Messages", "%1 → %2"), {nested(partyWords(hop.from)), nested(partyWords(hop.to))}));
    if (!hop.from.isEmpty() && !hop.to.isEmpty())
        addFact(rows, text(QT_TRANSLATE_NOOP("ChainCards", "Who contacts whom")), contact);
    addFact(rows, text(QT_TRANSLATE_NOOP("ChainCards", "Follow-up")), words(followUpWords(hop)));
    addFact(rows, text(QT_TRANSLATE_NOOP("ChainCards", "Responsibility")), words(word(hop.side)));
    addSentence(rows, words(hop.action));
    if (chain.links[link].alternative > 0) {
        addFact(rows, text(QT_TRANSLATE_NOOP("ChainCards", "Alternative")),
                text(QT_TRANSLATE_NOOP("ChainCards", "Stands in for the other links of alternative %1")).arg(chain.links[link].alternative));
    }
    addHopFacts(rows, chain, hop, 0, roads.record, roads.missing);
    addFact(rows, text(QT_TRANSLATE_NOOP("ChainCards", "Note")), chain.links[link].note);
    addIncidents(rows, incidents, roads);
    QList<const EscalationLine *> own;
    for (const EscalationLine &line : escalations) {
        if (line.escalation.link == chain.links[link].id)
            own.append(&line);
    }
    if (own.isEmpty())
        return;
    addSectionTitle(rows, text(QT_TRANSLATE_NOOP("ChainCards", "Escalations")));
    for (const EscalationLine *line : std::as_const(own)) {
        addLinkRow(rows, text(QT_TRANSLATE_NOOP("ChainCards", "%1: %2")).arg(words(word(line->escalation.outcome)), line->escalation.about), QStringLiteral("chevrons-up"),
                [roads, id = line->escalation.id.value] { roads.record({table<Escalation>().nameText(), id}); });
    }
}

void fillPromiseCard(QVBoxLayout *rows, const Chain &chain, const CarriedPromise &promise, const CardRoads &roads)
{
    rows->addWidget(new StatusLabel(promise.isCarried() ? Status{State::Positive, text(QT_TRANSLATE_NOOP("ChainCards", "The chain carries the promise")), {}}
                                                        : Status{State::Warning, text(QT_TRANSLATE_N_NOOP("ChainCards", "%Ln gaps"), static_cast<int>(promise.gaps.size())), {}}));
    rows->addSpacing(space::half);
    addComparison(rows, promise);
    if (!promise.gaps.isEmpty())
        addSectionTitle(rows, text(QT_TRANSLATE_NOOP("ChainCards", "Gaps")));
    addLongList(rows, "gaps", promise.gaps.size(), roads.lists, [gaps = promise.gaps, roads](QVBoxLayout *list, qsizetype i) {
        addLinkRow(list, words(gaps[i].message), QStringLiteral("triangle-alert"),
                [roads, gap = gaps[i]] { roads.missing({.message = gap.message, .record = gap.record, .field = gap.field}); }, Tone::Warning);
    });
    QStringList reactions;
    for (const PromisePart &part : promise.parts) {
        for (const HopPromise &reaction : part.reactions)
            reactions.append(text(QT_TRANSLATE_NOOP("ChainCards", "%1: %2")).arg(chain.components[part.component].name, promisedFigure(reaction, language())));
    }
    if (!reactions.isEmpty()) {
        addSectionTitle(rows, text(QT_TRANSLATE_NOOP("ChainCards", "Reaction times, each for itself")));
        addLongList(rows, "reactions", reactions.size(), roads.lists, [reactions](QVBoxLayout *list, qsizetype i) { addSentence(list, reactions[i]); });
    }
    if (promise.trace.isEmpty())
        return;
    addSectionTitle(rows, text(QT_TRANSLATE_NOOP("ChainCards", "The arithmetic")));
    addLongList(rows, "arithmetic", promise.trace.size(), roads.lists,
                [trace = promise.trace](QVBoxLayout *list, qsizetype i) { addSentence(list, words(trace[i]), Tone::Slate); });
}

void fillProblems(QVBoxLayout *rows, const QList<ChainProblem> &found, const CardRoads &roads)
{
    addSectionTitle(rows, found.isEmpty() ? text(QT_TRANSLATE_NOOP("ChainCards", "Nothing is left open in the chain"))
                                          : text(QT_TRANSLATE_N_NOOP("ChainCards", "%Ln things are left open"), static_cast<int>(found.size())));
    addLongList(rows, "open", found.size(), roads.lists, [found, roads](QVBoxLayout *list, qsizetype i) {
        addLinkRow(list, words(found[i].message), QStringLiteral("triangle-alert"),
                [roads, problem = found[i]] { roads.missing({.message = problem.message, .record = problem.record, .field = problem.field}); }, Tone::Warning);
    });
}

void fillEscalationCard(QVBoxLayout *rows, const EscalationDetail &detail, Instant now, const CardRoads &roads)
{
    const EscalationLine &line = detail.line;
    const Escalation &escalation = line.escalation;
    const bool open = isOpen(escalation);
    const bool answered = escalation.outcome == EscalationOutcome::Answered;
    rows->addWidget(new StatusLabel(!open          ? Status{answered ? State::Positive : State::Neutral, words(word(escalation.outcome)), {}}
                                    : line.isOverdue ? Status{State::Critical, text(QT_TRANSLATE_NOOP("ChainCards", "The answer is overdue")), QStringLiteral("clock")}
                                                     : Status{State::InProgress, words(word(escalation.outcome)), QStringLiteral("clock")}));
    addFact(rows, text(QT_TRANSLATE_NOOP("ChainCards", "Level")), words(word(escalation.level)));
    if (open && escalation.answerDueAt.isSet()) {
        const qint64 minutes = now.minutesTo(escalation.answerDueAt);
        addFact(rows, text(QT_TRANSLATE_NOOP("ChainCards", "Answer due")),
                (minutes < 0 ? text(QT_TRANSLATE_NOOP("ChainCards", "%1, %2 over")) : text(QT_TRANSLATE_NOOP("ChainCards", "%1, in %2")))
                    .arg(language().dateTime(escalation.answerDueAt), language().duration(std::abs(minutes))));
    }
    addFact(rows, text(QT_TRANSLATE_NOOP("ChainCards", "Raised by")),
            text(QT_TRANSLATE_NOOP("ChainCards", "%1, %2")).arg(line.raisedByName, language().dateTime(escalation.raisedAt)));
    addFact(rows, text(QT_TRANSLATE_NOOP("ChainCards", "Reason")), escalation.reason);
    addFact(rows, text(QT_TRANSLATE_NOOP("ChainCards", "Handled by")), line.handlerName);
    addFact(rows, text(QT_TRANSLATE_NOOP("ChainCards", "Answer")), escalation.answer);
    if (escalation.onAgenda)
        rows->addWidget(new StatusLabel({State::InProgress, text(QT_TRANSLATE_NOOP("ChainCards", "Is to be taken up at a meeting")), QStringLiteral("calendar")}));
    if (!line.link.isEmpty())
        addLinkRow(rows, words(line.link), QStringLiteral("link"), [roads, id = escalation.link.value] { roads.link(id); });
    if (!line.recordTitle.isEmpty()) {
        addLinkRow(rows, line.recordTitle, QStringLiteral("arrow-up-right"), [roads, record = RecordRef{escalation.recordTable, escalation.record}] { roads.record(record); });
    }
    addSectionTitle(rows, text(QT_TRANSLATE_NOOP("ChainCards", "Course")));
    for (const EscalationStep &step : detail.steps) {
        QStringList head{language().dateTime(step.at), step.author};
        head.removeAll(QString());
        rows->addSpacing(space::half);
        rows->addWidget(new Label(head.join(QStringLiteral(" · ")), TextSize::Small, QFont::Normal, Tone::Slate));
        addSentence(rows, words(stepSentence(step)));
        if (!step.text.isEmpty())
            addSentence(rows, step.text, Tone::Slate);
    }
}

} // namespace driftsraad
