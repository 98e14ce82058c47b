#include "core/demo/scenario.h"

#include <algorithm>

namespace driftsraad {

namespace {

/// The most pressing ones were told to the municipalities, at the beginning and at the end.
void tell(const Scenario &scenario, IncidentPlan *plan)
{
    const Incident &incident = plan->incident;
    const auto name = std::find_if(scenario.solutions().cbegin(), scenario.solutions().cend(), [&](const Solution &solution) {
                          return solution.id == incident.solution;
                      })->name;
    const Instant begun = incident.acknowledgedAt.plusMinutes(5);
    const Instant over = incident.restoredAt.plusMinutes(10);
    plan->told(NoticeKind::NewFault, begun, QStringLiteral("Fejl på %1").arg(name),
               QStringLiteral("Der er konstateret en fejl på %1: %2.\n\nFejlen undersøges. Næste opdatering følger inden for en time.")
                   .arg(name, incident.title),
               begun.plusHours(1));
    plan->told(NoticeKind::Restored, over, QStringLiteral("%1 er i drift igen").arg(name),
               QStringLiteral("Fejlen på %1 er rettet: %2.\n\nLøsningen kan bruges som normalt.").arg(name, incident.title));
}

void addPast(Scenario &scenario, QList<IncidentPlan> *plans)
{
    constexpr int count = 180;
    constexpr int days = 728;
    for (int i = 0; i < count; ++i) {
        const Mishap &mishap = mishaps()[scenario.below(static_cast<int>(mishaps().size()))];
        const int day = -days - 5 + i * days / count + scenario.below(4);
        const Instant reported = scenario.world().at(day, 6 + scenario.below(13), scenario.below(60));
        const Id<Solution> hit = scenario.solutions()[scenario.below(static_cast<int>(scenario.solutions().size()))].id;
        IncidentPlan plan = scenario.start(mishap, hit, reported, 1 + scenario.below(mishap.mostAffected));
        scenario.finish(&plan);
        // The latest months' outages are told one by one.
        const bool recent = Month::of(reported.localDate()) >= Month::of(scenario.world().today()).plus(-2);
        if (plan.incident.priority == 3 && (recent || hit == scenario.solution(QStringLiteral("NemRefusion"))))
            plan.incident.extent = OutageExtent::None;
        if (plan.incident.priority <= 2 && plan.incident.extent != OutageExtent::None) {
            if (recent)
                continue;
            if (hit == scenario.solution(QStringLiteral("NemRefusion")))
                plan.incident.extent = OutageExtent::Degraded;
        }
        if (plan.incident.priority == 1)
            tell(scenario, &plan);
        // One that would not be closed by now is left out: the open ones are told one by one.
        if (plan.incident.closedAt < scenario.world().ago(264))
            plans->append(plan);
    }
}

/// The outages behind the latest months' figures. The supplier of Parkeringslicens reports a month as if the 14th had not been.
void addOutages(Scenario &scenario, QList<IncidentPlan> *plans)
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
        {"Nedbrud efter skift af netværksudstyr",
         "NemRefusion",
         1,
         8,
         {9, 12},
         294,
         "Leverandøren har skiftet udstyr uden for servicevinduet"},
        {"Ingen adgang efter ny version", "NemRefusion", 2, 17, {13, 5}, 191, "Den nye version er rullet tilbage"},
        {"Licenser kan ikke udstedes", "Parkeringslicens", 1, 14, {10, 5}, 90, "Leverandøren lukkede ved en fejl for adgangen"},
        {"Kalenderen svarer ikke", "Lokalebooking", 3, 9, {7, 30}, 50, "Databasen er startet igen"},
    };
    // NemRefusion has a short stop a month, so that its line can be followed.
    for (int back = 24; back > 2; --back) {
        const Month month = Month::of(scenario.world().today()).plus(-back);
        const Instant begins =
            Instant::local(month.firstDay().addDays(scenario.below(27)), QTime(7 + scenario.below(9), scenario.below(60)));
        IncidentPlan plan = scenario.start("Kortvarigt afbrud", QStringLiteral("NemRefusion"), IncidentCause::Supplier, Grade::High,
                                           Grade::Medium, begins.plusMinutes(4), 12);
        plan.incident.occurredAt = begins;
        plan.incident.extent = OutageExtent::Full;
        plan.moved(begins.plusMinutes(10), IncidentState::UnderInvestigation);
        plan.moved(begins.plusMinutes(30 + scenario.below(80)), IncidentState::Resolved);
        plan.moved(begins.plusHours(26), IncidentState::Closed);
        plans->append(plan);
    }
    for (const Told &told : all) {
        const QDate day = Month::of(scenario.world().today()).plus(-told.monthsBack).firstDay().addDays(told.day - 1);
        const Instant begins = Instant::local(day, told.from);
        IncidentPlan plan = scenario.start(told.title, QString::fromUtf8(told.solution), IncidentCause::Supplier, Grade::High, Grade::High,
                                           begins.plusMinutes(6), 22);
        plan.incident.occurredAt = begins;
        plan.moved(begins.plusMinutes(14), IncidentState::UnderInvestigation);
        plan.note(begins.plusMinutes(told.minutes - 10), QString::fromUtf8(told.found), true);
        plan.moved(begins.plusMinutes(told.minutes), IncidentState::Resolved);
        plan.moved(begins.plusHours(48), IncidentState::Closed);
        plans->append(plan);
    }
}

/// One maintenance window a quarter, on Sundays at night.
void addWindows(Scenario &scenario, QList<IncidentPlan> *plans)
{
    for (int quarter = 7; quarter >= 0; --quarter) {
        const QDate sunday = scenario.world().today().addDays(-quarter * 91 - scenario.world().today().dayOfWeek() - 7);
        const Instant begins = Instant::local(sunday, QTime(1, 0));
        IncidentPlan plan =
            scenario.start({"Servicevindue: opdatering af database", IncidentCause::Supplier, Grade::Low, Grade::Low, 0},
                           scenario.solutions()[scenario.below(static_cast<int>(scenario.solutions().size()))].id, begins, 0);
        plan.incident.kind = IncidentKind::PlannedWindow;
        if (quarter == 0)
            plan.incident.solution = scenario.solution(QStringLiteral("NemRefusion"));
        plan.incident.extent = {};
        plan.incident.occurredAt = begins;
        plan.incident.plannedFrom = begins;
        plan.incident.plannedTo = begins.plusHours(4);
        // The latest one was announced too late for the contract's five working days.
        plan.incident.noticeAt = begins.plusHours(quarter == 0 ? -24 * 3 : -24 * 12);
        plan.incident.reportedBy = QStringLiteral("Leverandør");
        plan.moved(begins, IncidentState::UnderInvestigation);
        plan.moved(begins.plusMinutes(120 + scenario.below(60)), IncidentState::Resolved);
        plan.moved(begins.plusHours(8), IncidentState::Closed);
        plans->append(plan);
    }
}

/// The sentences are the deck's. It names the day of the finding but no time ("om aftenen"), and no times for what followed the restart.
void addBooking(Scenario &scenario, QList<IncidentPlan> *plans)
{
    const QDate day = scenario.world().latest(4, 2);
    const Instant closedDown = Instant::local(day, QTime(21, 6));
    const Instant restarted = Instant::local(day.addDays(1), QTime(9, 0));
    const QString deck = QStringLiteral("KOMBITs oplæg 2017");

    IncidentPlan plan;
    Incident &incident = plan.incident;
    incident.kind = IncidentKind::Security;
    incident.title = QStringLiteral("Køreelevers CPR-numre var synlige for kørelærere");
    incident.description =
        QStringLiteral("Der installeres en ny version af løsningen, som medfører, at 9 kørelærere har adgang til 340 køreelevers "
                       "CPR-numre samt kørekorttype.");
    incident.solution = scenario.solution(QStringLiteral("Køreprøvebooking"));
    incident.impact = Grade::High;
    incident.urgency = Grade::High;
    incident.priority = 1;
    incident.extent = OutageExtent::Full;
    incident.supportLevel = SupportLevel::Third;
    incident.cause = IncidentCause::Supplier;
    incident.responsible = QStringLiteral("Leverandør, 3. level support");
    incident.reportedAt = closedDown;
    incident.stateSince = closedDown;
    plan.affected = scenario.municipalities(bookingMunicipalities());

    plan.note(closedDown, QStringLiteral("Sikkerhedsbruddet konstateres den 2. april om aftenen, og løsningen lukkes ned kl. 21:06"), true,
              deck);
    plan.moved(closedDown, IncidentState::UnderInvestigation);
    plan.note(closedDown, QStringLiteral("Sikkerhedsbruddet kan reproduceres af leverandøren i testmiljøet (tidspunkt ikke oplyst)"), true,
              deck);
    plan.note(restarted,
              QStringLiteral("Leverandøren retter softwarefejlen, og systemet genstartes med en ny version den 3. april kl. 09:00"), true,
              deck);
    plan.moved(restarted, IncidentState::Resolved);
    plan.note(restarted,
              QStringLiteral("Leverandøren fremsender oplysninger om de 340 borgere, hvis data blev udstillet (tidspunkt ikke oplyst)"),
              true, deck);
    plan.note(restarted, QStringLiteral("KOMBIT sender relevant information til 39 berørte kommuner (tidspunkt ikke oplyst)"), true, deck);
    plan.note(restarted, QStringLiteral("Kommunerne sender information til de berørte 340 borgere (tidspunkt ikke oplyst)"), true, deck);
    plan.note(restarted,
              QStringLiteral("Forløbet er flyttet: oplægget er fra 2017 og nævner intet årstal. Hvilke 39 kommuner det var, er opdigtet."),
              true, QStringLiteral("Eksempeldata"));
    plan.moved(restarted, IncidentState::Closed);
    plans->append(plan);
}

void addSmallBreach(Scenario &scenario, QList<IncidentPlan> *plans)
{
    IncidentPlan mail = scenario.start("Kvitteringer sendt til forkert modtager", QStringLiteral("Serviceplatformen"),
                                       IncidentCause::Supplier, Grade::Medium, Grade::High, scenario.world().at(-520, 10, 12), 2);
    mail.incident.kind = IncidentKind::Security;
    mail.incident.extent = OutageExtent::None;
    scenario.finish(&mail);
    plans->append(mail);
}

} // namespace

void addPastIncidents(Scenario &scenario, QList<IncidentPlan> *plans)
{
    addPast(scenario, plans);
    addOutages(scenario, plans);
    addWindows(scenario, plans);
    addSmallBreach(scenario, plans);
    addBooking(scenario, plans);
}

} // namespace driftsraad
