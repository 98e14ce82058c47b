#include "ui/papers/incidentpaper.h"

#include "core/incidents/priority.h"
#include "core/settings/setting.h"
#include "ui/papers/incidentclockparts.h"

#include <algorithm>

namespace driftsraad {

namespace {

QString moment(Instant at, const Paper &paper)
{
    return at.isSet() ? paper.language.dateTime(at) : QString();
}

/// The state with how it stands: what is over is told from what is not by mark and word.
PaperCell stateCell(IncidentState state, const Paper &paper)
{
    const bool over = state == IncidentState::Resolved || state == IncidentState::Closed;
    return {.text = paper.language.words(word(state)), .state = over ? State::Positive : State::InProgress};
}

class Facts
{
public:
    void add(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_values.rows.append({name, {.text = value}});
    }
    void add(const QString &name, const PaperCell &value) { m_values.rows.append({name, value}); }
    const PaperKeyValues &values() const { return m_values; }

private:
    PaperKeyValues m_values;
};

QString priorityText(const Incident &incident, const Paper &paper)
{
    const QString reason = incident.priorityReason.isEmpty() ? paper.language.words(ruledPriority(incident.impact, incident.urgency).reason) : incident.priorityReason;
    return QStringLiteral("%1 · %2").arg(paper.language.number(qint64{incident.priority}), reason);
}

QString joined(const QStringList &parts, const QString &between)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(between);
}

PaperKeyValues factsOf(const IncidentDetail &detail, const Paper &paper)
{
    const Incident &incident = detail.incident;
    const Language &language = paper.language;
    Facts facts;
    facts.add(paper.say(QT_TRANSLATE_NOOP("Papers", "Solution")), detail.solutionName);
    facts.add(paper.say(QT_TRANSLATE_NOOP("Papers", "Status")), stateCell(incident.state, paper));
    facts.add(paper.say(QT_TRANSLATE_NOOP("Papers", "Priority")), priorityText(incident, paper));
    facts.add(paper.say(QT_TRANSLATE_NOOP("Papers", "Cause")),
              incident.closeReason.isEmpty() ? language.words(word(incident.cause))
                                             : QStringLiteral("%1: %2").arg(language.words(word(incident.cause)), incident.closeReason));
    facts.add(paper.say(QT_TRANSLATE_NOOP("Papers", "What failed")), language.words(detail.failed));
    facts.add(paper.say(QT_TRANSLATE_NOOP("Papers", "Third party")), detail.thirdPartyName);
    facts.add(paper.say(QT_TRANSLATE_NOOP("Papers", "Responsible")), incident.responsible);
    facts.add(paper.say(QT_TRANSLATE_NOOP("Papers", "Support level")), language.words(word(incident.supportLevel)));
    facts.add(paper.say(QT_TRANSLATE_NOOP("Papers", "Reported at")),
              joined({moment(incident.reportedAt, paper), detail.reporterName, incident.reportedBy}, QStringLiteral(", ")));
    facts.add(paper.say(QT_TRANSLATE_NOOP("Papers", "Occurred")), moment(incident.occurredAt, paper));
    if (incident.plannedFrom.isSet())
        facts.add(paper.say(QT_TRANSLATE_NOOP("Papers", "Planned")),
                  paper.say(QT_TRANSLATE_NOOP("Papers", "%1 to %2")).arg(moment(incident.plannedFrom, paper), moment(incident.plannedTo, paper)));
    if (detail.windowNotice)
        facts.add(paper.say(QT_TRANSLATE_NOOP("Papers", "Notice")), language.words(windowNoticeWords(*detail.windowNotice)));
    facts.add(paper.say(QT_TRANSLATE_NOOP("Papers", "Acknowledged")), moment(incident.acknowledgedAt, paper));
    QString restored = moment(incident.restoredAt, paper);
    if (incident.restoredAt.isSet() && incident.occurredAt.isSet())
        restored = paper.say(QT_TRANSLATE_NOOP("Papers", "%1, after %2")).arg(restored, language.duration(incident.occurredAt.minutesTo(incident.restoredAt)));
    facts.add(paper.say(QT_TRANSLATE_NOOP("Papers", "Restored")), restored);
    facts.add(paper.say(QT_TRANSLATE_NOOP("Papers", "Closed")), moment(incident.closedAt, paper));
    return facts.values();
}

/// What belongs in the short account: what a person marked for it, and how the incident moved; nothing that was withdrawn or corrected.
bool isTold(const TimelineLine &line)
{
    const TimelineKind kind = line.entry.kind;
    return line.stands() && (line.entry.inSummary || kind == TimelineKind::Registered || kind == TimelineKind::Moved);
}

PaperTable timelineOf(const IncidentDetail &detail, const Paper &paper)
{
    PaperTable table;
    table.columns = {{paper.say(QT_TRANSLATE_NOOP("Papers", "When")), false, 0.7},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "What happened")), false, 3.2},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Written by")), false, 1.1}};
    for (auto line = detail.timeline.crbegin(); line != detail.timeline.crend(); ++line) {
        if (!isTold(*line))
            continue;
        const TimelineEntry &entry = line->entry;
        QString text = paper.language.words(timelineSentence(entry, line->organisationName));
        if (entry.kind == TimelineKind::Moved && !entry.text.isEmpty())
            text += QStringLiteral(": ") + entry.text;
        table.rows.append({{.text = moment(entry.at, paper)}, {.text = text}, {.text = entry.author, .muted = true}});
    }
    table.empty = paper.say(QT_TRANSLATE_NOOP("Papers", "Nothing is written in the timeline."));
    // What a list brought with it was written by nobody here.
    if (std::all_of(table.rows.cbegin(), table.rows.cend(), [](const QList<PaperCell> &row) { return row.last().text.isEmpty(); })) {
        table.columns.removeLast();
        for (QList<PaperCell> &row : table.rows)
            row.removeLast();
    }
    return table;
}

void addAffected(const IncidentDetail &detail, Paper *paper)
{
    paper->add(PaperHeading{paper->say(QT_TRANSLATE_NOOP("Papers", "Affected municipalities"))});
    if (detail.affected.isEmpty())
        return void(paper->add(PaperParagraph{paper->say(QT_TRANSLATE_NOOP("Papers", "No municipality is registered as affected.")), PaperVoice::Muted}));
    QStringList names;
    for (const AffectedName &affected : detail.affected)
        names.append(affected.name);
    paper->add(PaperParagraph{paper->say(QT_TRANSLATE_N_NOOP("Papers", "%n municipalities: %1."), static_cast<int>(names.size())).arg(names.join(QStringLiteral(", ")))});
}

/// The whole that it is part of, its parts and what it shares its cause with, each with how it stands.
void addRelated(const IncidentDetail &detail, Paper *paper)
{
    PaperTable table;
    table.columns = {{paper->say(QT_TRANSLATE_NOOP("Papers", "Number")), false, 0.5},
                     {paper->say(QT_TRANSLATE_NOOP("Papers", "Title")), false, 2.6},
                     {paper->say(QT_TRANSLATE_NOOP("Papers", "Relation")), false, 1.0},
                     {paper->say(QT_TRANSLATE_NOOP("Papers", "Status")), false, 1.1}};
    const auto row = [&](const RelatedIncident &related, const QString &relation) {
        table.rows.append({{.text = related.reference}, {.text = related.title, .strong = true}, {.text = relation}, stateCell(related.state, *paper)});
    };
    if (detail.parent)
        row(*detail.parent, paper->say(QT_TRANSLATE_NOOP("Papers", "The whole")));
    for (const RelatedIncident &part : detail.parts)
        row(part, paper->say(QT_TRANSLATE_NOOP("Papers", "Part of this")));
    for (const RelatedIncident &linked : detail.linked)
        row(linked, paper->say(QT_TRANSLATE_NOOP("Papers", "Linked")));
    if (table.rows.isEmpty())
        return;
    paper->add(PaperHeading{paper->say(QT_TRANSLATE_NOOP("Papers", "Parts and linked incidents"))});
    paper->add(table);
}

/// Oldest first, each word for word.
void addNotices(const IncidentDetail &detail, Paper *paper)
{
    paper->add(PaperHeading{paper->say(QT_TRANSLATE_NOOP("Papers", "What the municipalities were told"))});
    if (detail.notices.isEmpty())
        paper->add(PaperParagraph{paper->say(QT_TRANSLATE_NOOP("Papers", "No notice has been published.")), PaperVoice::Muted});
    for (auto line = detail.notices.crbegin(); line != detail.notices.crend(); ++line) {
        const OperationsNotice &notice = line->notice;
        QStringList about{paper->language.words(word(notice.kind)), moment(notice.publishedAt, *paper), notice.channel, notice.author};
        if (notice.nextUpdateAt.isSet())
            about.append(paper->say(QT_TRANSLATE_NOOP("Papers", "next update promised %1")).arg(moment(notice.nextUpdateAt, *paper)));
        if (line->corrects.isSet())
            about.append(paper->say(QT_TRANSLATE_NOOP("Papers", "corrects the one of %1")).arg(moment(line->corrects, *paper)));
        if (line->correctedAt.isSet())
            about.append(paper->say(QT_TRANSLATE_NOOP("Papers", "corrected %1")).arg(moment(line->correctedAt, *paper)));
        paper->add(PaperParagraph{joined(about, QStringLiteral(" · ")), PaperVoice::Small});
        paper->add(PaperCallout{notice.subject, notice.text});
    }
}

} // namespace

Paper incidentPaper(const IncidentPaper::Content &content, const Language &language)
{
    Paper paper;
    paper.language = language;
    const Incident &incident = content.detail.incident;
    const QString title = paper.say(QT_TRANSLATE_NOOP("Papers", "Incident report"));
    const QString made = paper.say(QT_TRANSLATE_NOOP("Papers", "As of %1")).arg(language.dateTime(content.made));
    paper.frame = {.title = QStringLiteral("%1 %2 · %3").arg(title, incident.reference, incident.title),
                   .headLeft = QStringLiteral("%1 %2").arg(title, incident.reference),
                   .headRight = made,
                   .made = content.made,
                   .example = content.example};
    paper.add(PaperTitle{QStringLiteral("%1 · %2 · %3").arg(incident.reference, language.words(word(incident.kind)), made), incident.title, {}});
    paper.add(factsOf(content.detail, paper));
    if (!incident.description.isEmpty()) {
        paper.add(PaperHeading{paper.say(QT_TRANSLATE_NOOP("Papers", "Description"))});
        paper.add(PaperParagraph{incident.description});
    }
    paper.add(PaperHeading{paper.say(QT_TRANSLATE_NOOP("Papers", "What happened, in short"))});
    paper.add(timelineOf(content.detail, paper));
    addRelated(content.detail, &paper);
    addAffected(content.detail, &paper);
    addNotices(content.detail, &paper);
    if (incident.kind != IncidentKind::PlannedWindow)
        addClocks(content.clocks, content.traces, &paper);
    return paper;
}

Result<IncidentPaper::Content> incidentContent(Reader &reader, Id<Incident> incident)
{
    const auto detail = incidentDetail(reader, incident);
    if (!detail)
        return detail.error();
    const auto example = isExampleData(reader);
    if (!example)
        return example.error();
    IncidentPaper::Content content{.detail = *detail, .made = reader.now(), .example = *example};
    const auto clocks = clocksOf(reader, incident, content.made);
    if (!clocks)
        return clocks.error();
    content.clocks = *clocks;
    for (const IncidentClock &clock : clocks->clocks) {
        const auto trace = clockTrace(reader, incident, clock.kind, content.made);
        if (!trace)
            return trace.error();
        content.traces.append(*trace);
    }
    return content;
}

} // namespace driftsraad
