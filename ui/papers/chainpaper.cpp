#include "ui/papers/chainpaper.h"

#include "core/agreements/figurewords.h"
#include "ui/papers/promisewords.h"

namespace driftsraad {

namespace {

QString shareOf(const std::optional<qint64> &share, const Paper &paper, int decimals = 0)
{
    if (!share)
        return paper.say(QT_TRANSLATE_NOOP("Papers", "unknown"));
    return paper.say(QT_TRANSLATE_NOOP("Papers", "%1 %")).arg(paper.language.percent(Percent{*share}, decimals > 0 ? decimals : decimalsOf(Percent{*share})));
}

QString hoursOf(const std::optional<ServiceHours> &hours, const Paper &paper)
{
    return hours ? paper.language.words(hours->words()) : paper.say(QT_TRANSLATE_NOOP("Papers", "unknown"));
}

QString secondsOf(const std::optional<qint64> &milliseconds, const Paper &paper)
{
    if (!milliseconds)
        return paper.say(QT_TRANSLATE_NOOP("Papers", "unknown"));
    return paper.language.words(secondsWords(*milliseconds));
}

/// What the lines mean: by their kind, too, so that it can be read without colours.
QString legendOf(const ChainPaper::Content &content, const Paper &paper)
{
    QStringList lines;
    if (content.route.isFound())
        lines.append(paper.say(QT_TRANSLATE_NOOP("Papers", "Thick red line: the fault's way")));
    lines.append(paper.say(QT_TRANSLATE_NOOP("Papers", "grey line: data")));
    lines.append(paper.say(QT_TRANSLATE_NOOP("Papers", "dotted: contract")));
    if (content.route.isFound())
        lines.append(paper.say(QT_TRANSLATE_NOOP("Papers", "dashed blue: escalation")));
    const QString said = lines.join(QStringLiteral(" · "));
    return said.left(1).toUpper() + said.sliced(1);
}

/// What a link's answer says beside who contacts whom: contract and whom to call, what is promised over it. An address is not broken and takes much
/// width: it shares its column with the contract, so that a promise keeps to its line.
QList<PaperCell> factsOf(const ChainPaper::Content &content, const Hop &hop, const Paper &paper)
{
    const QStringList who = QStringList{paper.language.words(contractWords(content.chain, hop))} + contactLines(content.chain, hop.contact);
    return {{.text = who.join(u'\n')}, {.text = promiseLines(hop.promises, content.priority, paper.language).join(u'\n')}};
}

/// A paper has no box beside the steps: the last one says itself where the escalation stands and what can be done now.
QString sentenceOf(const WalkStep &step, const EscalationWay &way, const Language &language)
{
    return step.kind == WalkKind::Escalate ? QStringLiteral("%1 %2").arg(language.words(way.state), language.words(way.whatToDo)) : language.words(step.sentence);
}

PaperTable stepsOf(const ChainPaper::Content &content, const QList<WalkStep> &steps, const Paper &paper)
{
    PaperTable table;
    table.caption = paper.say(QT_TRANSLATE_NOOP("Papers", "Who follows up?"));
    table.columns = {{paper.say(QT_TRANSLATE_NOOP("Papers", "No.")), true, 0.2},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Who contacts whom")), false, 1.1},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "What to do")), false, 1.7},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Follow-up")), false, 1},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Contract and contact")), false, 1.6},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Promised")), false, 2.2}};
    const Language &language = paper.language;
    for (const WalkStep &step : steps) {
        QList<PaperCell> row{{.text = QString::number(step.number)},
                             {.text = language.words(step.title), .strong = true},
                             {.text = sentenceOf(step, content.way, language)},
                             {.text = QStringLiteral("%1\n%2").arg(language.words(step.followUp), language.words(word(step.side)))}};
        row += step.link >= 0 ? factsOf(content, hopOver(content.chain, step.link), paper) : QList<PaperCell>{{}, {}};
        table.rows.append(row);
    }
    return table;
}

/// Why each step is as it is, and what the records lack for it.
PaperTable reasonsOf(const QList<WalkStep> &steps, const Paper &paper)
{
    PaperTable table;
    table.caption = paper.say(QT_TRANSLATE_NOOP("Papers", "The reasons"));
    table.columns = {{paper.say(QT_TRANSLATE_NOOP("Papers", "No.")), true, 0.2},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Who contacts whom")), false, 1.2},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Reason")), false, 3.4},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Missing")), false, 2.6}};
    for (const WalkStep &step : steps) {
        QStringList reasons;
        for (const Reason &reason : step.reasons)
            reasons.append(paper.language.words(reason.message));
        QStringList lacks;
        for (const Missing &missing : step.missing)
            lacks.append(paper.language.words(missing.message));
        const auto state = lacks.isEmpty() ? std::optional<State>() : std::optional(State::Warning);
        table.rows.append({{.text = QString::number(step.number)},
                           {.text = paper.language.words(step.title), .strong = true},
                           {.text = reasons.join(u'\n')},
                           {.text = lacks.join(u'\n'), .state = state}});
    }
    return table;
}

/// Without a fault to follow: what each link of the chain says.
PaperTable linksOf(const ChainPaper::Content &content, const Paper &paper)
{
    PaperTable table;
    table.columns = {{paper.say(QT_TRANSLATE_NOOP("Papers", "Link")), false, 1.5},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Follow-up")), false, 1.1},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Contract and contact")), false, 1.6},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Promised")), false, 2.2}};
    table.empty = paper.say(QT_TRANSLATE_NOOP("Papers", "The chain has no links."));
    for (int link = 0; link < content.chain.links.size(); ++link) {
        const Hop hop = hopOver(content.chain, link);
        QList<PaperCell> row{{.text = paper.language.words(linkWords(content.chain, link)), .strong = true},
                             {.text = QStringLiteral("%1\n%2").arg(paper.language.words(followUpWords(hop)), paper.language.words(word(hop.side)))}};
        row += factsOf(content, hop, paper);
        table.rows.append(row);
    }
    return table;
}

void addPromise(const CarriedPromise &promise, Paper *paper)
{
    paper->add(PaperHeading{paper->say(QT_TRANSLATE_NOOP("Papers", "Does the chain carry the promise?"))});
    PaperTable table;
    table.columns = {{paper->say(QT_TRANSLATE_NOOP("Papers", "Figure")), false, 1},
                     {paper->say(QT_TRANSLATE_NOOP("Papers", "Promised")), false, 1},
                     {paper->say(QT_TRANSLATE_NOOP("Papers", "The chain carries")), false, 1}};
    const int decimals = promise.promisedAvailability.value_or(0) % 100 != 0 ? 4 : 2;
    QString carried = shareOf(promise.availability, *paper, decimals);
    if (promise.availability && promise.isLowerBound)
        carried = paper->say(QT_TRANSLATE_NOOP("Papers", "at least %1")).arg(carried);
    else if (!promise.availability && promise.availabilityAtBest < 1'000'000)
        carried = paper->say(QT_TRANSLATE_NOOP("Papers", "unknown, at most %1")).arg(shareOf(decimals > 2 ? promise.availabilityAtBest : promise.availabilityAtMost(), *paper, decimals));
    QString answers = secondsOf(promise.response, *paper);
    if (!promise.response && promise.responseAtBest > 0)
        answers = paper->say(QT_TRANSLATE_NOOP("Papers", "unknown, at least %1")).arg(secondsOf(promise.responseAtBest, *paper));
    QString open = hoursOf(promise.hours, *paper);
    if (!promise.hours && !promise.hoursAtBest.isAlways())
        open = paper->say(QT_TRANSLATE_NOOP("Papers", "unknown, at most %1")).arg(hoursOf(promise.hoursAtBest, *paper));
    const Language &language = paper->language;
    table.rows = {{{.text = language.words(word(Metric::Availability)), .strong = true}, {.text = shareOf(promise.promisedAvailability, *paper)}, {.text = carried}},
                  {{.text = paper->say(QT_TRANSLATE_NOOP("Papers", "Hours")), .strong = true}, {.text = hoursOf(promise.promisedHours, *paper)}, {.text = open}},
                  {{.text = language.words(word(Metric::ResponseTime)), .strong = true}, {.text = secondsOf(promise.promisedResponse, *paper)}, {.text = answers}}};
    paper->add(table);
    PaperKeyValues gaps;
    for (const PromiseGap &gap : promise.gaps)
        gaps.rows.append({gaps.rows.isEmpty() ? paper->say(QT_TRANSLATE_NOOP("Papers", "Gaps")) : QString(), {.text = language.words(gap.message), .state = State::Warning}});
    if (!gaps.rows.isEmpty())
        paper->add(gaps);
    if (promise.trace.isEmpty())
        return;
    paper->add(PaperHeading{paper->say(QT_TRANSLATE_NOOP("Papers", "The arithmetic"))});
    PaperList trace;
    for (const Message &line : promise.trace)
        trace.items.append(language.words(line));
    paper->add(trace);
}

} // namespace

Paper chainPaper(const ChainPaper::Content &content, const Language &language, const QPicture &drawing, const QSizeF &size)
{
    Paper paper;
    paper.language = language;
    const QString head = paper.say(QT_TRANSLATE_NOOP("Papers", "Chain responsibility"));
    const QString name = content.solution.isEmpty() ? paper.say(QT_TRANSLATE_NOOP("Papers", "All solutions")) : content.solution;
    const QString day = paper.say(QT_TRANSLATE_NOOP("Papers", "As of %1")).arg(language.longDate(content.day));
    paper.frame = {.title = QStringLiteral("%1 · %2").arg(head, name), .headLeft = head, .headRight = day, .made = content.made, .example = content.example,
                   .landscape = true};
    paper.add(PaperTitle{day, content.fault.isEmpty() ? name : paper.say(QT_TRANSLATE_NOOP("Papers", "%1: fault %2")).arg(name, content.fault), {}});
    if (size.isEmpty())
        paper.add(PaperParagraph{paper.say(QT_TRANSLATE_NOOP("Papers", "The drawing could not be laid out on this computer; the chain is in the tables.")), PaperVoice::Muted});
    else
        paper.add(PaperFigure{.picture = drawing, .size = size, .below = legendOf(content, paper)});
    if (content.route.isFound()) {
        const QList<WalkStep> steps = walkThrough(content.chain, content.route, content.way);
        paper.add(stepsOf(content, steps, paper));
        paper.add(reasonsOf(steps, paper));
    } else {
        paper.add(linksOf(content, paper));
    }
    PaperKeyValues open;
    for (const ChainProblem &problem : problems(content.chain))
        open.rows.append({open.rows.isEmpty() ? paper.say(QT_TRANSLATE_NOOP("Papers", "Left open")) : QString(), {.text = language.words(problem.message), .state = State::Warning}});
    if (!open.rows.isEmpty())
        paper.add(open);
    if (content.chain.start >= 0)
        addPromise(carriedPromise(content.chain), &paper);
    return paper;
}

} // namespace driftsraad
