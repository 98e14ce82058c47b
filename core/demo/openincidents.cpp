#include "core/demo/scenario.h"

namespace driftsraad {

namespace {

QString wallTime(Instant at)
{
    return QStringLiteral("kl. ") + at.local().toString(QStringLiteral("HH:mm"));
}

/// Seen and acknowledged by the supplier, though nobody has begun.
void acknowledge(IncidentPlan *plan, Instant at)
{
    plan->incident.acknowledgedAt = at;
    plan->note(at, QStringLiteral("Leverandøren har kvitteret for modtagelsen"));
}

/// The leak is closed; what is left is to find out who saw what. The municipalities hear more within four hours of the demo's moment.
void addOpenBreach(Scenario &scenario, QList<IncidentPlan> *plans)
{
    const DemoWorld &world = scenario.world();
    IncidentPlan lists = scenario.start("Sagslister synlige på tværs af to kommuner", scenario.solutions().last().name,
                                        IncidentCause::Supplier, Grade::High, Grade::High, world.at(-3, 15, 40), 6);
    lists.incident.kind = IncidentKind::Security;
    lists.incident.extent = OutageExtent::None;
    lists.moved(world.at(-3, 15, 52), IncidentState::UnderInvestigation);
    lists.note(world.at(-3, 16, 20), QStringLiteral("Adgangen til lister på tværs er lukket"), true);
    lists.incident.restoredAt = world.at(-3, 16, 20);
    lists.note(world.at(-2, 9, 30), QStringLiteral("Leverandøren gennemgår loggen for opslag"));
    const Instant next = world.ago(-4 * 60);
    lists.told(NoticeKind::Update, world.ago(22 * 60), QStringLiteral("Adgangen til sagslister på tværs er lukket"),
               QStringLiteral("Sagslister på Mødekalender kunne ses på tværs af to kommuner. Adgangen er lukket, og leverandøren gennemgår "
                              "loggen. De berørte kommuner får direkte besked.\n\nNæste opdatering: ") +
                   wallTime(next),
               next);
    plans->append(lists);
}

/// The deck's example: NemRefusion fails because of a third-party supplier. Times and figures are invented. The answer is four minutes late.
void addChainCase(Scenario &scenario, QList<IncidentPlan> *plans)
{
    const DemoWorld &world = scenario.world();
    const Id<Organisation> dagpenge = scenario.thirdParty(QStringLiteral("E-Dagpenge"));
    const Instant reported = world.ago(163);
    IncidentPlan plan = scenario.start("Refusioner mangler ydelser fra E-Dagpenge", QStringLiteral("NemRefusion"),
                                       IncidentCause::ThirdParty, Grade::High, Grade::High, reported, 31);
    plan.incident.responsible = QStringLiteral("Leverandør, 2. level support");
    plan.incident.supportLevel = SupportLevel::Second;
    plan.incident.extent = OutageExtent::Partial;
    plan.moved(world.ago(149), IncidentState::UnderInvestigation);
    plan.note(world.ago(139), QStringLiteral("Egen drift er afprøvet og i orden"));
    plan.corrected(QStringLiteral("Egen drift er afprøvet og i orden; kun opslag i ydelser fejler"));
    plan.note(world.ago(132), QStringLiteral("Årsagen er fundet hos tredjepart: opslag får timeout"), true);
    plan.toThirdParty(world.ago(124), dagpenge, world.ago(4));
    const QString closing =
        QStringLiteral("\n\nOmvej: sager kan oprettes, men ydelser vises først, når fejlen er rettet.\n\nNæste opdatering: ");
    plan.told(NoticeKind::NewFault, world.ago(114), QStringLiteral("Fejl på NemRefusion"),
              QStringLiteral("Der er konstateret en fejl på NemRefusion: refusioner mangler ydelser fra E-Dagpenge.\n\nSiden: ") +
                  wallTime(reported) + QStringLiteral("\nBerørte kommuner: 31 kommuner") + closing + wallTime(world.ago(54)),
              world.ago(54));
    const Instant next = world.ago(-96);
    plan.told(
        NoticeKind::Update, world.ago(54), QStringLiteral("Opdatering om fejlen på NemRefusion"),
        QStringLiteral("Fejlen på NemRefusion er endnu ikke rettet. Årsagen er fundet hos en tredjepart, som arbejder på at rette den.") +
            closing + wallTime(next),
        next);
    plans->append(plan);
}

/// What nobody works on yet: both acknowledged, with most of their time left.
void addNew(Scenario &scenario, QList<IncidentPlan> *plans)
{
    const DemoWorld &world = scenario.world();
    IncidentPlan login = scenario.start("Login fejler efter skift af certifikat", scenario.solutionName(3), IncidentCause::Unknown,
                                        Grade::High, Grade::Medium, world.ago(220), 4);
    acknowledge(&login, world.ago(203));
    plans->append(login);

    IncidentPlan search = scenario.start("Søgning på ejendom er langsom", scenario.solutionName(4), IncidentCause::Supplier, Grade::Medium,
                                         Grade::Low, world.at(-1, 13, 20), 7);
    acknowledge(&search, world.at(-1, 14, 5));
    plans->append(search);
}

/// The timeout is over its limit, which is why a municipality has escalated it; the addresses are close to theirs; the notes stand still.
void addUnderWay(Scenario &scenario, QList<IncidentPlan> *plans)
{
    const DemoWorld &world = scenario.world();
    IncidentPlan timeout = scenario.start("Opslag i ydelser giver timeout", QStringLiteral("Serviceplatformen"), IncidentCause::Supplier,
                                          Grade::High, Grade::Medium, world.at(-1, 8, 30), 12);
    timeout.moved(world.at(-1, 8, 50), IncidentState::UnderInvestigation);
    timeout.note(world.at(-1, 10, 15), QStringLiteral("Fejlen ses kun på én af to servere"), true);
    plans->append(timeout);

    IncidentPlan notes = scenario.start("Journalnoter gemmes to gange", scenario.solutionName(5), IncidentCause::Supplier, Grade::Medium,
                                        Grade::Medium, world.workday(3, 9, 5), 3);
    notes.moved(world.workday(3, 11), IncidentState::UnderInvestigation);
    notes.paused(world.workday(2, 13), world.workday(1, 9, 30), QStringLiteral("Kommunen"), QStringLiteral("sender eksempler på noter"));
    notes.paused(world.ago(84), {}, QStringLiteral("Kommunen"), QStringLiteral("afprøver rettelsen"));
    plans->append(notes);

    IncidentPlan addresses = scenario.start("Adresser opdateres ikke om natten", scenario.solutionName(6), IncidentCause::ThirdParty,
                                            Grade::Medium, Grade::Low, world.workday(9, 7, 50), 5);
    addresses.moved(world.workday(9, 9, 15), IncidentState::UnderInvestigation);
    addresses.toThirdParty(world.at(-6, 10), scenario.thirdParty(QString()), world.at(2, 12));
    plans->append(addresses);
}

void addResolved(Scenario &scenario, QList<IncidentPlan> *plans)
{
    const DemoWorld &world = scenario.world();
    IncidentPlan letters = scenario.start("Breve blev ikke sendt", scenario.solutionName(7), IncidentCause::Supplier, Grade::High,
                                          Grade::Medium, world.at(-3, 8, 10), 9);
    letters.moved(world.at(-3, 8, 40), IncidentState::UnderInvestigation);
    letters.note(world.at(-3, 13), QStringLiteral("Køen er tømt, brevene er afsendt"), true);
    letters.moved(world.at(-3, 14, 20), IncidentState::Resolved);
    plans->append(letters);

    IncidentPlan lookup = scenario.start("Forkert opslag på institution", scenario.solutionName(8), IncidentCause::Municipality,
                                         Grade::Medium, Grade::Low, world.at(-12, 12, 30), 1);
    lookup.moved(world.at(-12, 14), IncidentState::UnderInvestigation);
    lookup.moved(world.at(-4, 9, 30), IncidentState::Resolved);
    plans->append(lookup);
}

/// A window of the coming weekend, announced in time.
void addComingWindow(Scenario &scenario, QList<IncidentPlan> *plans)
{
    const DemoWorld &world = scenario.world();
    const QDate sunday = world.today().addDays(7 - world.today().dayOfWeek() % 7);
    const Instant begins = Instant::local(sunday, QTime(1, 0));
    const Instant announced = world.at(-13, 14, 5);
    IncidentPlan plan = scenario.start("Servicevindue: ny version", QStringLiteral("NemRefusion"), IncidentCause::Supplier, Grade::Low,
                                       Grade::Low, announced, 0);
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

} // namespace

void addOpenIncidents(Scenario &scenario, QList<IncidentPlan> *plans)
{
    addOpenBreach(scenario, plans);
    addChainCase(scenario, plans);
    addNew(scenario, plans);
    addUnderWay(scenario, plans);
    addResolved(scenario, plans);
    addComingWindow(scenario, plans);
}

} // namespace driftsraad
