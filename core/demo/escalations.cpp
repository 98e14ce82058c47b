#include "core/demo/escalations.h"

#include "core/chain/escalation.h"

namespace driftsraad {

namespace {

using Level = EscalationLevel;
using Step = EscalationStepKind;

/// An escalation before it is stored, with its steps in the order of time.
class EscalationPlan
{
public:
    EscalationPlan(const Escalation &escalation, Instant at, Instant answerDueAt, const QString &author) : m_escalation(escalation)
    {
        m_escalation.raisedAt = at;
        m_escalation.levelSince = at;
        m_escalation.answerDueAt = answerDueAt;
        step(Step::Raised, at, m_escalation.reason, author);
    }

    EscalationPlan &takenUp(Instant at, Instant answerDueAt, const QString &text, const QString &author, Id<Person> handler = {})
    {
        m_escalation.level = levelAbove(m_escalation.level).value_or(m_escalation.level);
        m_escalation.levelSince = at;
        m_escalation.answerDueAt = answerDueAt;
        m_escalation.handler = handler;
        return step(Step::TakenUp, at, text, author);
    }
    EscalationPlan &reminded(Instant at, const QString &text, const QString &author) { return step(Step::Reminded, at, text, author); }
    EscalationPlan &putOnAgenda(Instant at, const QString &author)
    {
        m_escalation.onAgenda = true;
        return step(Step::PutOnAgenda, at, {}, author);
    }
    EscalationPlan &closed(Instant at, EscalationOutcome outcome, const QString &text, const QString &author)
    {
        m_escalation.outcome = outcome;
        m_escalation.answer = text;
        m_escalation.closedAt = at;
        m_escalation.onAgenda = false;
        return step(outcome == EscalationOutcome::Answered ? Step::Answered : outcome == EscalationOutcome::Rejected ? Step::Rejected : Step::Withdrawn, at, text, author);
    }

    Result<void> store(Transaction &transaction)
    {
        const auto id = transaction.insert(m_escalation);
        if (!id)
            return id.error();
        for (EscalationStep &step : m_steps) {
            step.escalation = *id;
            DRIFTSRAAD_TRY(transaction.insert(step));
        }
        return {};
    }

private:
    EscalationPlan &step(Step kind, Instant at, const QString &text, const QString &author)
    {
        m_steps.append({.at = at,
                        .kind = kind,
                        .level = m_escalation.level,
                        .answerDueAt = isOpen(m_escalation) ? m_escalation.answerDueAt : Instant{},
                        .author = author,
                        .text = text});
        return *this;
    }

    Escalation m_escalation;
    QList<EscalationStep> m_steps;
};

/// The incident of that title that is reported last; none where there is none.
Result<qint64> incidentCalled(Transaction &transaction, const QString &title)
{
    qint64 found = 0;
    DRIFTSRAAD_TRY(transaction.rows("SELECT id FROM incident WHERE title = ? ORDER BY reported_at DESC LIMIT 1", {title}, [&](const Row &row) {
        found = row.integer(0);
        return false;
    }));
    return found;
}

/// What an escalation is about, by the names of the demo world.
struct Subject {
    QString about;
    QString reason;
    QString raisedBy;
    QString solution;
    QString link;
    QString incident;
    QString handler;
};

Result<Escalation> escalationAbout(Transaction &transaction, const DemoWorld &world, const Subject &subject)
{
    Escalation escalation{.about = subject.about,
                          .reason = subject.reason,
                          .raisedBy = world.find<Organisation>(subject.raisedBy),
                          .solution = world.find<Solution>(subject.solution),
                          .link = world.find<Link>(subject.link),
                          .handler = world.find<Person>(subject.handler)};
    if (subject.incident.isEmpty())
        return escalation;
    const auto incident = incidentCalled(transaction, subject.incident);
    if (!incident)
        return incident.error();
    if (*incident > 0) {
        escalation.recordTable = QStringLiteral("incident");
        escalation.record = *incident;
    }
    return escalation;
}

Result<void> addOpen(Transaction &transaction, const DemoWorld &world)
{
    const auto timeout = escalationAbout(transaction, world,
                                         {.about = QStringLiteral("Opslag i ydelser giver timeout igen"),
                                          .reason = QStringLiteral("Fejlen kommer hver formiddag, og sagerne hober sig op."),
                                          .raisedBy = QStringLiteral("Randers Kommune"),
                                          .solution = QStringLiteral("Serviceplatformen"),
                                          .link = QStringLiteral("Serviceplatformen → Netværk og vagt"),
                                          .incident = QStringLiteral("Opslag i ydelser giver timeout"),
                                          .handler = QStringLiteral("Driftsvagt, Leverandør C")});
    if (!timeout)
        return timeout.error();
    DRIFTSRAAD_TRY(EscalationPlan(*timeout, world.at(-1, 10, 30), world.at(-1, 14, 30), QStringLiteral("Kontakt, Randers Kommune"))
                       .reminded(world.at(-1, 13, 45), QStringLiteral("Ringet til driftsvagten, ingen ny melding"), QStringLiteral("Kontakt, Randers Kommune"))
                       .takenUp(world.at(-1, 14, 40), world.ago(-108), QStringLiteral("Svarfristen er udløbet uden svar"), QStringLiteral("Kontakt, Randers Kommune"),
                                world.find<Person>(QStringLiteral("Service manager C")))
                       .store(transaction));

    const auto addresses = escalationAbout(transaction, world,
                                           {.about = QStringLiteral("Adresser opdateres ikke om natten"),
                                            .reason = QStringLiteral("Tredjepart er uden for KOMBITs kontrakter og svarer ikke på kommunens henvendelser."),
                                            .raisedBy = QStringLiteral("Vejle Kommune"),
                                            .solution = QStringLiteral("Parkeringslicens"),
                                            .link = QStringLiteral("Parkeringslicens → Lokal kopi af adresser"),
                                            .incident = QStringLiteral("Adresser opdateres ikke om natten")});
    if (!addresses)
        return addresses.error();
    DRIFTSRAAD_TRY(EscalationPlan(*addresses, world.at(-4, 10, 15), world.at(-3, 10, 15), QStringLiteral("Kontakt, Vejle Kommune"))
                       .takenUp(world.at(-3, 10, 30), world.at(-2, 12, 0), QStringLiteral("Svarfristen er udløbet uden svar"), QStringLiteral("Kontakt, Vejle Kommune"),
                                world.find<Person>(QStringLiteral("Service manager A")))
                       .takenUp(world.at(-2, 12, 20), world.at(2, 12, 0), QStringLiteral("Service manager har ingen kontrakt at holde tredjepart op på"),
                                QStringLiteral("Service manager A"), world.find<Person>(QStringLiteral("Kontraktansvarlig")))
                       .putOnAgenda(world.at(-1, 9, 10), QStringLiteral("Kontraktansvarlig"))
                       .store(transaction));

    const auto letters = escalationAbout(transaction, world,
                                         {.about = QStringLiteral("Årsagsanalyse af breve, der ikke blev sendt"),
                                          .reason = QStringLiteral("Kommunen mangler en forklaring til borgerne."),
                                          .raisedBy = QStringLiteral("Odense Kommune"),
                                          .solution = QStringLiteral("Hjælpemiddeldepot"),
                                          .incident = QStringLiteral("Breve blev ikke sendt"),
                                          .handler = QStringLiteral("Kundeansvarlig, Leverandør C")});
    if (!letters)
        return letters.error();
    return EscalationPlan(*letters, world.at(-1, 15, 0), world.at(1, 15, 0), QStringLiteral("Kontakt, Odense Kommune")).store(transaction);
}

Result<void> addClosed(Transaction &transaction, const DemoWorld &world)
{
    const auto reports = escalationAbout(transaction, world,
                                         {.about = QStringLiteral("Indberetninger fra Virk kom et døgn for sent"),
                                          .reason = QStringLiteral("Fristen for refusion kunne ikke holdes."),
                                          .raisedBy = QStringLiteral("Odense Kommune"),
                                          .solution = QStringLiteral("NemRefusion"),
                                          .link = QStringLiteral("NemRefusion → Virk")});
    if (!reports)
        return reports.error();
    DRIFTSRAAD_TRY(EscalationPlan(*reports, world.at(-64, 9, 0), world.at(-64, 13, 0), QStringLiteral("Kontakt, Odense Kommune"))
                       .takenUp(world.at(-64, 13, 10), world.at(-63, 13, 0), QStringLiteral("Svarfristen er udløbet uden svar"), QStringLiteral("Kontakt, Odense Kommune"),
                                world.find<Person>(QStringLiteral("Service manager A")))
                       .takenUp(world.at(-63, 13, 30), world.at(-61, 12, 0), QStringLiteral("Uden for KOMBITs kontrakter: KOMBIT bedes tage kontakten"),
                                QStringLiteral("Service manager A"), world.find<Person>(QStringLiteral("Kontraktansvarlig")))
                       .closed(world.at(-61, 10, 45), EscalationOutcome::Answered, QStringLiteral("Køen var standset efter en opdatering. Den overvåges nu hver morgen."),
                               QStringLiteral("Kontraktansvarlig"))
                       .store(transaction));

    const auto logo = escalationAbout(transaction, world,
                                      {.about = QStringLiteral("Logo mangler på kvitteringer"),
                                       .reason = QStringLiteral("Leverandøren har ikke givet en dato."),
                                       .raisedBy = QStringLiteral("Vejle Kommune"),
                                       .solution = QStringLiteral("Fritidspas")});
    if (!logo)
        return logo.error();
    DRIFTSRAAD_TRY(EscalationPlan(*logo, world.at(-120, 11, 0), world.at(-118, 11, 0), QStringLiteral("Kontakt, Vejle Kommune"))
                       .closed(world.at(-119, 14, 20), EscalationOutcome::Rejected, QStringLiteral("Er et ændringsønske og behandles som et sådant."),
                               QStringLiteral("Kundeansvarlig, Leverandør E"))
                       .store(transaction));

    const auto rooms = escalationAbout(transaction, world,
                                       {.about = QStringLiteral("Langsom søgning på lokaler"),
                                        .reason = QStringLiteral("Fejlen har været meldt to gange."),
                                        .raisedBy = QStringLiteral("Randers Kommune"),
                                        .solution = QStringLiteral("Lokalebooking")});
    if (!rooms)
        return rooms.error();
    return EscalationPlan(*rooms, world.at(-200, 8, 30), world.at(-199, 8, 30), QStringLiteral("Kontakt, Randers Kommune"))
        .closed(world.at(-200, 13, 0), EscalationOutcome::Withdrawn, QStringLiteral("Årsagen lå i kommunens eget netværk."), QStringLiteral("Kontakt, Randers Kommune"))
        .store(transaction);
}

} // namespace

Result<void> addDemoEscalations(Transaction &transaction, DemoWorld &world)
{
    DRIFTSRAAD_TRY(addOpen(transaction, world));
    return addClosed(transaction, world);
}

} // namespace driftsraad
