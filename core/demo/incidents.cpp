#include "core/demo/incidents.h"

#include "core/demo/incidentplan.h"
#include "core/demo/mishaps.h"
#include "core/incidents/operations.h"
#include "core/incidents/priority.h"

#include <algorithm>

namespace driftsraad {

namespace {

/// Makes the plans; what it needs of the other rooms it reads once.
class Scenario
{
public:
    Scenario(DemoWorld &world, QList<Solution> solutions, QList<Organisation> organisations)
        : m_world(world), m_numbers(world.numbers("incidents")), m_solutions(std::move(solutions))
    {
        for (const Organisation &organisation : organisations) {
            if (organisation.kind == OrganisationKind::Municipality)
                m_municipalities.append(organisation);
            else if (organisation.kind == OrganisationKind::SubSupplier)
                m_thirdParties.append(organisation);
        }
    }

    QList<IncidentPlan> plans();

private:
    int below(int limit) { return static_cast<int>(m_numbers.bounded(static_cast<quint32>(limit))); }
    Id<Solution> solution(const QString &name) const;
    Id<Organisation> thirdParty(const QString &name) const;
    QList<Id<Organisation>> municipalities(const QStringList &names) const;
    QList<Id<Organisation>> someMunicipalities(int count);
    IncidentPlan start(const Mishap &mishap, Id<Solution> solution, Instant reported, int affected);
    IncidentPlan start(const char *title, const QString &solutionName, IncidentCause cause, Grade impact, Grade urgency, Instant reported, int affected);
    void finish(IncidentPlan *plan);
    void tell(IncidentPlan *plan) const;

    void addPast(QList<IncidentPlan> *plans);
    void addOutages(QList<IncidentPlan> *plans);
    void addWindows(QList<IncidentPlan> *plans);
    void addComingWindow(QList<IncidentPlan> *plans);
    void addBooking(QList<IncidentPlan> *plans);
    void addSmallBreaches(QList<IncidentPlan> *plans);
    void addChainCase(QList<IncidentPlan> *plans);
    void addOpen(QList<IncidentPlan> *plans);

    DemoWorld &m_world;
    QRandomGenerator m_numbers;
    QList<Solution> m_solutions;
    QList<Organisation> m_municipalities;
    QList<Organisation> m_thirdParties;
};

Id<Solution> Scenario::solution(const QString &name) const
{
    const Id<Solution> known = m_world.find<Solution>(name);
    return known.isValid() || m_solutions.isEmpty() ? known : m_solutions.first().id;
}

Id<Organisation> Scenario::thirdParty(const QString &name) const
{
    const Id<Organisation> known = m_world.find<Organisation>(name);
    return known.isValid() || m_thirdParties.isEmpty() ? known : m_thirdParties.first().id;
}

QList<Id<Organisation>> Scenario::municipalities(const QStringList &names) const
{
    QList<Id<Organisation>> found;
    for (const QString &name : names) {
        const auto municipality = std::find_if(m_municipalities.cbegin(), m_municipalities.cend(), [&](const Organisation &organisation) {
            return organisation.name == name || organisation.name == name + QLatin1String(" Kommune");
        });
        if (municipality != m_municipalities.cend())
            found.append(municipality->id);
    }
    return found;
}

QList<Id<Organisation>> Scenario::someMunicipalities(int count)
{
    QList<Id<Organisation>> pool;
    for (const Organisation &municipality : std::as_const(m_municipalities))
        pool.append(municipality.id);
    count = static_cast<int>(qMin<qsizetype>(count, pool.size()));
    for (int i = 0; i < count; ++i)
        pool.swapItemsAt(i, i + below(static_cast<int>(pool.size()) - i));
    return pool.mid(0, count);
}

IncidentPlan Scenario::start(const Mishap &mishap, Id<Solution> solution, Instant reported, int affected)
{
    IncidentPlan plan;
    Incident &incident = plan.incident;
    incident.title = QString::fromUtf8(mishap.title);
    incident.solution = solution;
    incident.cause = mishap.cause;
    incident.impact = mishap.impact;
    incident.urgency = mishap.urgency;
    incident.priority = ruledPriority(mishap.impact, mishap.urgency).priority;
    incident.supportLevel = mishap.cause == IncidentCause::Municipality ? SupportLevel::First
                            : incident.priority <= 2                    ? SupportLevel::Third
                                                                        : SupportLevel::Second;
    incident.extent = extentOf(mishap, incident.priority);
    incident.reportedAt = reported;
    incident.occurredAt = reported.plusMinutes(-(5 + below(50)));
    incident.stateSince = reported;
    incident.reportedBy = QStringLiteral("Service desk");
    incident.responsible = incident.supportLevel == SupportLevel::First ? QStringLiteral("Kommunen, 1. level support")
                           : incident.supportLevel == SupportLevel::Second ? QStringLiteral("Leverandør, 2. level support")
                                                                           : QStringLiteral("Leverandør, 3. level support");
    plan.affected = someMunicipalities(affected);
    if (!plan.affected.isEmpty())
        incident.reporter = plan.affected.first();
    plan.registered();
    return plan;
}

IncidentPlan Scenario::start(const char *title, const QString &solutionName, IncidentCause cause, Grade impact, Grade urgency, Instant reported,
                           int affected)
{
    return start({title, cause, impact, urgency, affected}, solution(solutionName), reported, affected);
}

/// Lets a past incident run to its end; what is pressing goes faster.
void Scenario::finish(IncidentPlan *plan)
{
    Incident &incident = plan->incident;
    const int pace = incident.priority == 1 ? 1 : incident.priority == 2 ? 3 : incident.priority == 3 ? 10 : 30;
    Instant at = incident.reportedAt.plusMinutes(pace * (4 + below(12)));
    plan->moved(at, IncidentState::UnderInvestigation);
    if (incident.cause == IncidentCause::ThirdParty && !m_thirdParties.isEmpty()) {
        at = at.plusMinutes(pace * (10 + below(30)));
        plan->toThirdParty(at, m_thirdParties[below(static_cast<int>(m_thirdParties.size()))].id, at.plusHours(pace < 10 ? 2 : 24));
        at = at.plusMinutes(pace * (20 + below(120)));
        plan->note(at, QStringLiteral("Svar modtaget fra tredjepart: fejlen er rettet hos dem"));
    } else if (incident.priority <= 2) {
        at = at.plusMinutes(pace * (10 + below(20)));
        plan->note(at, QStringLiteral("Fejlen er genskabt i testmiljøet"), true);
    }
    at = at.plusMinutes(pace * (15 + below(90)));
    plan->moved(at, IncidentState::Resolved);
    at = at.plusMinutes(60 + below(60 * 24 * 2));
    const bool unexplained = incident.cause == IncidentCause::Unknown;
    incident.closeReason = unexplained ? QStringLiteral("Ikke set igen, kunne ikke genskabes") : QString();
    plan->moved(at, IncidentState::Closed, incident.closeReason);
}

/// The most pressing ones were told to the municipalities, at the beginning and at the end.
void Scenario::tell(IncidentPlan *plan) const
{
    const Incident &incident = plan->incident;
    const auto name = std::find_if(m_solutions.cbegin(), m_solutions.cend(), [&](const Solution &solution) { return solution.id == incident.solution; })->name;
    const Instant begun = incident.acknowledgedAt.plusMinutes(5);
    const Instant over = incident.restoredAt.plusMinutes(10);
    plan->told(NoticeKind::NewFault, begun, QStringLiteral("Fejl på %1").arg(name),
               QStringLiteral("Der er konstateret en fejl på %1: %2.\n\nFejlen undersøges. Næste opdatering følger inden for en time.").arg(name, incident.title),
               begun.plusHours(1));
    plan->told(NoticeKind::Restored, over, QStringLiteral("%1 er i drift igen").arg(name),
               QStringLiteral("Fejlen på %1 er rettet: %2.\n\nLøsningen kan bruges som normalt.").arg(name, incident.title));
}

void Scenario::addPast(QList<IncidentPlan> *plans)
{
    constexpr int count = 180;
    constexpr int days = 728;
    for (int i = 0; i < count; ++i) {
        const Mishap &mishap = mishaps()[below(static_cast<int>(mishaps().size()))];
        const int day = -days - 5 + i * days / count + below(4);
        const Instant reported = m_world.at(day, 6 + below(13), below(60));
        const Id<Solution> hit = m_solutions[below(static_cast<int>(m_solutions.size()))].id;
        IncidentPlan plan = start(mishap, hit, reported, 1 + below(mishap.mostAffected));
        finish(&plan);
        // The latest months' outages are told one by one.
        const bool recent = Month::of(reported.localDate()) >= Month::of(m_world.today()).plus(-2);
        if (plan.incident.priority == 3 && (recent || hit == solution(QStringLiteral("NemRefusion"))))
            plan.incident.extent = OutageExtent::None;
        if (plan.incident.priority <= 2 && plan.incident.extent != OutageExtent::None) {
            if (recent)
                continue;
            if (hit == solution(QStringLiteral("NemRefusion")))
                plan.incident.extent = OutageExtent::Degraded;
        }
        if (plan.incident.priority == 1)
            tell(&plan);
        // One that would not be closed by now is left out: the open ones are told one by one.
        if (plan.incident.closedAt < m_world.at(0, 6))
            plans->append(plan);
    }
}

/// The outages behind the latest months' figures. The supplier of Parkeringslicens reports a month as if the 14th had not been.
void Scenario::addOutages(QList<IncidentPlan> *plans)
{
    struct Told {
        const char *title;
        const char *solution;
        int monthsBack;
        int day;
        QTime from;
        int minutes;
        const char *found;
    };
    const Told all[] = {
        {"Nedbrud efter skift af netværksudstyr", "NemRefusion", 1, 8, {9, 12}, 294, "Leverandøren har skiftet udstyr uden for servicevinduet"},
        {"Ingen adgang efter ny version", "NemRefusion", 2, 17, {13, 5}, 191, "Den nye version er rullet tilbage"},
        {"Licenser kan ikke udstedes", "Parkeringslicens", 1, 14, {10, 5}, 90, "Leverandøren lukkede ved en fejl for adgangen"},
        {"Kalenderen svarer ikke", "Lokalebooking", 3, 9, {7, 30}, 50, "Databasen er startet igen"},
    };
    // NemRefusion has a short stop a month, so that its line can be followed.
    for (int back = 24; back > 2; --back) {
        const Month month = Month::of(m_world.today()).plus(-back);
        const Instant begins = Instant::local(month.firstDay().addDays(below(27)), QTime(7 + below(9), below(60)));
        IncidentPlan plan = start("Kortvarigt afbrud", QStringLiteral("NemRefusion"), IncidentCause::Supplier, Grade::High, Grade::Medium, begins.plusMinutes(4), 12);
        plan.incident.occurredAt = begins;
        plan.incident.extent = OutageExtent::Full;
        plan.moved(begins.plusMinutes(10), IncidentState::UnderInvestigation);
        plan.moved(begins.plusMinutes(30 + below(80)), IncidentState::Resolved);
        plan.moved(begins.plusHours(26), IncidentState::Closed);
        plans->append(plan);
    }
    for (const Told &told : all) {
        const QDate day = Month::of(m_world.today()).plus(-told.monthsBack).firstDay().addDays(told.day - 1);
        const Instant begins = Instant::local(day, told.from);
        IncidentPlan plan = start(told.title, QString::fromUtf8(told.solution), IncidentCause::Supplier, Grade::High, Grade::High, begins.plusMinutes(6), 22);
        plan.incident.occurredAt = begins;
        plan.moved(begins.plusMinutes(14), IncidentState::UnderInvestigation);
        plan.note(begins.plusMinutes(told.minutes - 10), QString::fromUtf8(told.found), true);
        plan.moved(begins.plusMinutes(told.minutes), IncidentState::Resolved);
        plan.moved(begins.plusHours(48), IncidentState::Closed);
        plans->append(plan);
    }
}

/// One maintenance window a quarter, on Sundays at night.
void Scenario::addWindows(QList<IncidentPlan> *plans)
{
    for (int quarter = 7; quarter >= 0; --quarter) {
        const QDate sunday = m_world.today().addDays(-quarter * 91 - m_world.today().dayOfWeek() - 7);
        const Instant begins = Instant::local(sunday, QTime(1, 0));
        IncidentPlan plan = start({"Servicevindue: opdatering af database", IncidentCause::Supplier, Grade::Low, Grade::Low, 0},
                                  m_solutions[below(static_cast<int>(m_solutions.size()))].id, begins, 0);
        plan.incident.kind = IncidentKind::PlannedWindow;
        if (quarter == 0)
            plan.incident.solution = solution(QStringLiteral("NemRefusion"));
        plan.incident.extent = {};
        plan.incident.occurredAt = begins;
        plan.incident.plannedFrom = begins;
        plan.incident.plannedTo = begins.plusHours(4);
        // The latest one was announced too late for the contract's five working days.
        plan.incident.noticeAt = begins.plusHours(quarter == 0 ? -24 * 3 : -24 * 12);
        plan.incident.reportedBy = QStringLiteral("Leverandør");
        plan.moved(begins, IncidentState::UnderInvestigation);
        plan.moved(begins.plusMinutes(120 + below(60)), IncidentState::Resolved);
        plan.moved(begins.plusHours(8), IncidentState::Closed);
        plans->append(plan);
    }
}

/// The sentences are the deck's. It names the day of the finding but no time ("om aftenen"), and no times for what followed the restart.
void Scenario::addBooking(QList<IncidentPlan> *plans)
{
    const QDate day = m_world.latest(4, 2);
    const Instant closedDown = Instant::local(day, QTime(21, 6));
    const Instant restarted = Instant::local(day.addDays(1), QTime(9, 0));
    const QString deck = QStringLiteral("KOMBITs oplæg 2017");

    IncidentPlan plan;
    Incident &incident = plan.incident;
    incident.kind = IncidentKind::Security;
    incident.title = QStringLiteral("Køreelevers CPR-numre var synlige for kørelærere");
    incident.description = QStringLiteral("Der installeres en ny version af løsningen, som medfører, at 9 kørelærere har adgang til 340 køreelevers "
                                          "CPR-numre samt kørekorttype.");
    incident.solution = solution(QStringLiteral("Køreprøvebooking"));
    incident.impact = Grade::High;
    incident.urgency = Grade::High;
    incident.priority = 1;
    incident.extent = OutageExtent::Full;
    incident.supportLevel = SupportLevel::Third;
    incident.cause = IncidentCause::Supplier;
    incident.responsible = QStringLiteral("Leverandør, 3. level support");
    incident.reportedAt = closedDown;
    incident.stateSince = closedDown;
    plan.affected = municipalities(bookingMunicipalities());

    plan.note(closedDown, QStringLiteral("Sikkerhedsbruddet konstateres den 2. april om aftenen, og løsningen lukkes ned kl. 21:06"), true, deck);
    plan.moved(closedDown, IncidentState::UnderInvestigation);
    plan.note(closedDown, QStringLiteral("Sikkerhedsbruddet kan reproduceres af leverandøren i testmiljøet (tidspunkt ikke oplyst)"), true, deck);
    plan.note(restarted, QStringLiteral("Leverandøren retter softwarefejlen, og systemet genstartes med en ny version den 3. april kl. 09:00"), true, deck);
    plan.moved(restarted, IncidentState::Resolved);
    plan.note(restarted, QStringLiteral("Leverandøren fremsender oplysninger om de 340 borgere, hvis data blev udstillet (tidspunkt ikke oplyst)"), true, deck);
    plan.note(restarted, QStringLiteral("KOMBIT sender relevant information til 39 berørte kommuner (tidspunkt ikke oplyst)"), true, deck);
    plan.note(restarted, QStringLiteral("Kommunerne sender information til de berørte 340 borgere (tidspunkt ikke oplyst)"), true, deck);
    plan.note(restarted, QStringLiteral("Forløbet er flyttet: oplægget er fra 2017 og nævner intet årstal. Hvilke 39 kommuner det var, er opdigtet."), true,
              QStringLiteral("Eksempeldata"));
    plan.moved(restarted, IncidentState::Closed);
    plans->append(plan);
}

void Scenario::addSmallBreaches(QList<IncidentPlan> *plans)
{
    IncidentPlan mail = start("Kvitteringer sendt til forkert modtager", QStringLiteral("Serviceplatformen"), IncidentCause::Supplier, Grade::Medium,
                              Grade::High, m_world.at(-520, 10, 12), 2);
    mail.incident.kind = IncidentKind::Security;
    mail.incident.extent = OutageExtent::None;
    finish(&mail);
    plans->append(mail);

    IncidentPlan lists = start("Sagslister synlige på tværs af to kommuner", m_solutions.last().name, IncidentCause::Supplier, Grade::High, Grade::High,
                               m_world.at(-3, 15, 40), 6);
    lists.incident.kind = IncidentKind::Security;
    lists.incident.extent = OutageExtent::None;
    lists.moved(m_world.at(-3, 15, 52), IncidentState::UnderInvestigation);
    lists.note(m_world.at(-3, 16, 20), QStringLiteral("Adgangen til lister på tværs er lukket"), true);
    lists.note(m_world.at(-2, 9, 30), QStringLiteral("Leverandøren gennemgår loggen for opslag"));
    plans->append(lists);
}

/// The deck's example: NemRefusion fails because of a third-party supplier. Times and figures are invented.
void Scenario::addChainCase(QList<IncidentPlan> *plans)
{
    const Id<Organisation> dagpenge = thirdParty(QStringLiteral("E-Dagpenge"));
    IncidentPlan plan = start("Refusioner mangler ydelser fra E-Dagpenge", QStringLiteral("NemRefusion"), IncidentCause::ThirdParty, Grade::High, Grade::High,
                              m_world.at(0, 7, 41), 31);
    plan.incident.responsible = QStringLiteral("Leverandør, 2. level support");
    plan.incident.supportLevel = SupportLevel::Second;
    plan.incident.extent = OutageExtent::Partial;
    plan.moved(m_world.at(0, 7, 55), IncidentState::UnderInvestigation);
    plan.note(m_world.at(0, 8, 5), QStringLiteral("Egen drift er afprøvet og i orden"));
    plan.corrected(QStringLiteral("Egen drift er afprøvet og i orden; kun opslag i ydelser fejler"));
    plan.note(m_world.at(0, 8, 12), QStringLiteral("Årsagen er fundet hos tredjepart: opslag får timeout"), true);
    plan.toThirdParty(m_world.at(0, 8, 20), dagpenge, m_world.at(0, 10, 20));
    const QString closing = QStringLiteral("\n\nOmvej: sager kan oprettes, men ydelser vises først, når fejlen er rettet.");
    plan.told(NoticeKind::NewFault, m_world.at(0, 8, 30), QStringLiteral("Fejl på NemRefusion"),
              QStringLiteral("Der er konstateret en fejl på NemRefusion: refusioner mangler ydelser fra E-Dagpenge.\n\nSiden: ")
                  + QStringLiteral("kl. 07:41\nBerørte kommuner: 31 kommuner") + closing + QStringLiteral("\n\nNæste opdatering: kl. 09:30"),
              m_world.at(0, 9, 30));
    plan.told(NoticeKind::Update, m_world.at(0, 9, 30), QStringLiteral("Opdatering om fejlen på NemRefusion"),
              QStringLiteral("Fejlen på NemRefusion er endnu ikke rettet. Årsagen er fundet hos en tredjepart, som arbejder på at rette den.") + closing
                  + QStringLiteral("\n\nNæste opdatering: kl. 10:45"),
              m_world.at(0, 10, 45));
    plans->append(plan);
}

/// The breach, the timeout and the login that nobody has looked at are over their limits, the addresses and the notes close to theirs; the
/// others have time left.
void Scenario::addOpen(QList<IncidentPlan> *plans)
{
    const auto name = [this](int index) { return m_solutions[index % m_solutions.size()].name; };
    plans->append(start("Login fejler efter skift af certifikat", name(3), IncidentCause::Unknown, Grade::High, Grade::Medium, m_world.at(0, 6, 44), 4));
    plans->append(start("Søgning på ejendom er langsom", name(4), IncidentCause::Supplier, Grade::Medium, Grade::Low, m_world.at(-1, 13, 20), 7));

    IncidentPlan timeout = start("Opslag i ydelser giver timeout", QStringLiteral("Serviceplatformen"), IncidentCause::Supplier, Grade::High, Grade::Medium,
                                 m_world.at(-1, 8, 30), 12);
    timeout.moved(m_world.at(-1, 8, 50), IncidentState::UnderInvestigation);
    timeout.note(m_world.at(-1, 10, 15), QStringLiteral("Fejlen ses kun på én af to servere"), true);
    plans->append(timeout);

    IncidentPlan notes = start("Journalnoter gemmes to gange", name(5), IncidentCause::Supplier, Grade::Medium, Grade::Medium, m_world.at(-10, 9, 5), 3);
    notes.moved(m_world.at(-10, 11, 0), IncidentState::UnderInvestigation);
    notes.paused(m_world.at(-4, 13, 0), m_world.at(-3, 9, 30), QStringLiteral("Kommunen"), QStringLiteral("sender eksempler på noter"));
    notes.paused(m_world.at(0, 9, 0), {}, QStringLiteral("Kommunen"), QStringLiteral("afprøver rettelsen"));
    plans->append(notes);

    IncidentPlan addresses = start("Adresser opdateres ikke om natten", name(6), IncidentCause::ThirdParty, Grade::Medium, Grade::Low, m_world.at(-13, 7, 50), 5);
    addresses.moved(m_world.at(-13, 9, 15), IncidentState::UnderInvestigation);
    addresses.toThirdParty(m_world.at(-6, 10, 0), thirdParty(QString()), m_world.at(2, 12, 0));
    plans->append(addresses);

    IncidentPlan letters = start("Breve blev ikke sendt", name(7), IncidentCause::Supplier, Grade::High, Grade::Medium, m_world.at(-3, 8, 10), 9);
    letters.moved(m_world.at(-3, 8, 40), IncidentState::UnderInvestigation);
    letters.note(m_world.at(-3, 13, 0), QStringLiteral("Køen er tømt, brevene er afsendt"), true);
    letters.moved(m_world.at(-3, 14, 20), IncidentState::Resolved);
    plans->append(letters);

    IncidentPlan lookup = start("Forkert opslag på institution", name(8), IncidentCause::Municipality, Grade::Medium, Grade::Low, m_world.at(-12, 12, 30), 1);
    lookup.moved(m_world.at(-12, 14, 0), IncidentState::UnderInvestigation);
    lookup.moved(m_world.at(-4, 9, 30), IncidentState::Resolved);
    plans->append(lookup);
}

/// A window of the coming weekend, announced in time.
void Scenario::addComingWindow(QList<IncidentPlan> *plans)
{
    const QDate sunday = m_world.today().addDays(7 - m_world.today().dayOfWeek() % 7);
    const Instant begins = Instant::local(sunday, QTime(1, 0));
    const Instant announced = m_world.at(-6, 14, 5);
    IncidentPlan plan = start("Servicevindue: ny version", QStringLiteral("NemRefusion"), IncidentCause::Supplier, Grade::Low, Grade::Low, announced, 0);
    plan.incident.kind = IncidentKind::PlannedWindow;
    plan.incident.extent = {};
    plan.incident.occurredAt = announced;
    plan.incident.plannedFrom = begins;
    plan.incident.plannedTo = begins.plusHours(4);
    plan.incident.noticeAt = announced;
    plan.incident.reportedBy = QStringLiteral("Leverandør");
    plan.told(NoticeKind::PlannedWindow, announced.plusMinutes(25), QStringLiteral("Servicevindue på NemRefusion"),
              QStringLiteral("NemRefusion kan ikke bruges under et planlagt servicevindue natten til søndag kl. 01:00 til 05:00.\n\n"
                             "Indberetninger, der sendes imens, modtages, når vinduet er slut."));
    plans->append(plan);
}

QList<IncidentPlan> Scenario::plans()
{
    QList<IncidentPlan> all;
    addPast(&all);
    addOutages(&all);
    addWindows(&all);
    addSmallBreaches(&all);
    addBooking(&all);
    addChainCase(&all);
    addOpen(&all);
    addComingWindow(&all);
    return all;
}

} // namespace

Result<void> addDemoIncidents(Transaction &transaction, DemoWorld &world)
{
    const auto solutions = transaction.list<Solution>("ORDER BY sort_order, id");
    if (!solutions)
        return solutions.error();
    const auto organisations = transaction.list<Organisation>("ORDER BY id");
    if (!organisations)
        return organisations.error();
    if (solutions->isEmpty())
        return {};
    return storePlans(transaction, Scenario(world, *solutions, *organisations).plans());
}

Result<void> correctDemoIncident(Transaction &transaction, DemoWorld &)
{
    const auto found = transaction.list<Incident>("WHERE title = 'Kalenderen svarer ikke'");
    if (!found)
        return found.error();
    for (const Incident &incident : *found) {
        Edited<Incident> edited{incident, incident};
        edited.mine.restoredAt = incident.restoredAt.plusMinutes(50);
        DRIFTSRAAD_TRY(saveIncident(transaction, edited, QStringLiteral("Service manager A")));
    }
    return {};
}

} // namespace driftsraad
