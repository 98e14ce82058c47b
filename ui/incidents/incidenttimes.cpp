#include "ui/incidents/incidenttimes.h"

#include "ui/incidents/clockpanel.h"
#include "ui/incidents/clockwords.h"
#include "ui/incidents/pauseactions.h"
#include "ui/incidents/pauselist.h"
#include "ui/kit/label.h"
#include "ui/kit/readonly.h"
#include "ui/kit/whydialog.h"
#include "ui/kit/words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace driftsraad {

namespace {

constexpr qint64 wholeShare = 1'000'000;

bool concernsTerms(const CommittedChanges &committed)
{
    static const QStringList tables{table<Contract>().nameText(),         table<FaultCategory>().nameText(), table<ClockLimit>().nameText(),
                                    table<ContractCalendar>().nameText(), table<ClosingDay>().nameText(),    QStringLiteral("setting")};
    return std::any_of(tables.cbegin(), tables.cend(), [&](const QString &name) { return committed.touches(name); });
}

FigureTrace figureOf(const ClockTrace &trace, const QString &reference)
{
    const QString use = clockUse(trace.clock);
    const Status status = clockStatus(trace.clock);
    return {.title = IncidentTimes::tr("%1, %2").arg(reference, words(word(trace.kind))),
            .result = use.isEmpty() ? status.word : IncidentTimes::tr("%1 (%2)").arg(use, status.word),
            .reasons = trace.reasons,
            .spans = trace.spans,
            .countedName = {QT_TRANSLATE_NOOP("Messages", "Used")},
            .countedMillionths = trace.clock.used * wholeShare};
}

} // namespace

IncidentTimes::IncidentTimes(AsyncStore &store, QWidget *over, QWidget *parent)
    : QWidget(parent), m_store(store), m_over(over), m_actions(new PauseActions(store, over)),
      m_terms(new Label({}, TextSize::Small, QFont::Normal, Tone::Slate)), m_clocks(new ClockPanel), m_list(new PauseList)
{
    m_list->setReadOnly(readOnlyReason(store));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::unit, 0, 0);
    column->setSpacing(space::unit);
    column->addWidget(new Label(tr("Clocks"), TextSize::Base, QFont::DemiBold));
    m_terms->setWordWrap(true);
    column->addWidget(m_terms);
    column->addWidget(m_clocks);
    column->addSpacing(space::half);
    column->addWidget(m_list);
    connect(m_clocks, &ClockPanel::whyWanted, this, &IncidentTimes::openWhy);
    connect(m_actions, &PauseActions::failed, this, &IncidentTimes::failed);
    connect(m_actions, &PauseActions::announced, this, &IncidentTimes::announced);
    // The actions lie on the page, which outlives this where the language changes.
    connect(this, &QObject::destroyed, m_actions, &QObject::deleteLater);
    connectPauses();
    // What the incident itself has in records, the page asks about; what the contracts say changes without it.
    connect(&store, &AsyncStore::changed, this, [this](const CommittedChanges &committed) {
        if (!isHidden() && concernsTerms(committed))
            refresh();
    });
}

void IncidentTimes::connectPauses()
{
    const auto with = [this](qint64 id, auto act) {
        for (const PauseLine &line : std::as_const(m_pauses)) {
            if (line.pause.id.value == id)
                return act(line.pause);
        }
    };
    connect(m_list, &PauseList::startWanted, this, [this] { m_actions->start(m_incident, near()); });
    connect(m_list, &PauseList::endWanted, this, [this, with](qint64 id) {
        with(id, [this](const IncidentPause &pause) { m_actions->end(pause, m_incident.reference, near()); });
    });
    connect(m_list, &PauseList::correctWanted, this, [this, with](qint64 id) {
        with(id, [this](const IncidentPause &pause) { m_actions->correct(pause, m_incident.reference, near()); });
    });
    connect(m_list, &PauseList::withdrawWanted, this, [this, with](qint64 id) {
        with(id, [this](const IncidentPause &pause) { m_actions->withdraw(pause, m_incident.reference, near()); });
    });
}

void IncidentTimes::setChoices(const IncidentChoices &choices)
{
    m_actions->setChoices(choices);
}

/// Beside the list, over the content at the left of the drawer.
QPoint IncidentTimes::near() const
{
    return m_list->mapTo(m_over, QPoint(-320, 0));
}

void IncidentTimes::pauseOrGoOn()
{
    if (m_incident.kind == IncidentKind::PlannedWindow)
        return;
    const auto running = std::find_if(m_pauses.cbegin(), m_pauses.cend(), [](const PauseLine &line) { return line.isOpen() && !line.isByContract; });
    if (running != m_pauses.cend())
        m_actions->end(running->pause, m_incident.reference, near());
    else
        m_actions->start(m_incident, near());
}

void IncidentTimes::showIncident(const Incident &incident)
{
    if (incident.id != m_incident.id)
        hide();
    m_incident = incident;
    refresh();
}

void IncidentTimes::refresh()
{
    if (!m_incident.id.isValid())
        return;
    m_store.read(this, AsyncStore::Question{"incidents.times"},
                 [id = m_incident.id](Reader &reader) -> Result<Answer> {
                     const auto clocks = clocksOf(reader, id, reader.now());
                     if (!clocks)
                         return clocks.error();
                     const auto pauses = pausesOf(reader, id);
                     if (!pauses)
                         return pauses.error();
                     return Answer{*clocks, *pauses};
                 },
                 [this](Result<Answer> answer) {
                     if (answer)
                         fill(*answer);
                     else if (answer.error().code != ErrorCode::NotFound)
                         emit failed(answer.error());
                 });
}

void IncidentTimes::fill(const Answer &answer)
{
    m_pauses = answer.pauses;
    // A planned window has no clocks.
    setVisible(m_incident.kind != IncidentKind::PlannedWindow);
    QStringList terms;
    if (!answer.clocks.contractName.isEmpty())
        terms.append(answer.clocks.contractName);
    if (answer.clocks.category)
        terms.append(tr("category %1").arg(words(categoryWords(*answer.clocks.category))));
    if (answer.clocks.clocks.isEmpty())
        terms.append(tr("no limits agreed"));
    m_terms->setText(terms.join(QStringLiteral(" · ")));
    m_clocks->setClocks(answer.clocks.clocks);
    m_list->setPauses(m_pauses, isOpen(m_incident.state));
}

void IncidentTimes::openWhy(ClockKind kind)
{
    m_store.read(this, AsyncStore::Question{"incidents.why"},
                 [id = m_incident.id, kind](Reader &reader) { return clockTrace(reader, id, kind, reader.now()); },
                 [this, reference = m_incident.reference](Result<ClockTrace> trace) {
                     if (trace)
                         WhyDialog::showOver(figureOf(*trace, reference), this);
                     else
                         emit failed(trace.error());
                 });
}

} // namespace driftsraad
