#include "core/demo/chain.h"

#include "core/chain/operations.h"
#include "core/demo/escalations.h"
#include "core/incidents/incident.h"

namespace driftsraad {

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct DemoComponent {
    const char *name;
    ComponentKind kind;
    const char *organisation;
    const char *purpose;
    const char *contact;
};

// Virk, ATP and E-Dagpenge are in the deck; the operations and the copy of addresses are invented.
const DemoComponent components[] = {
    {"Kommuner", ComponentKind::Users, "", "1. level support", ""},
    {"Virk", ComponentKind::System, "Virk", "Indberetning", "Support, Virk"},
    {"ATP", ComponentKind::System, "ATP", "Ydelsesdata", "Kontakt, ATP"},
    {"E-Dagpenge", ComponentKind::System, "E-Dagpenge", "Ydelsesdata", "Support, E-Dagpenge"},
    {"Drift af NemRefusion", ComponentKind::Operations, "Leverandør A A/S", "Vedligeholdelse og drift", "Driftsvagt, Leverandør A"},
    {"Servere og overvågning", ComponentKind::Operations, "Underleverandør A ApS", "Servere og overvågning", "Driftsvagt, Underleverandør A"},
    {"Netværk og vagt", ComponentKind::Operations, "Underleverandør B ApS", "Netværk og vagt", "Driftsvagt, Underleverandør B"},
    {"Lokal kopi af adresser", ComponentKind::System, "Leverandør E A/S", "Adresser, hentet om natten", "Kundeansvarlig, Leverandør E"},
};

struct DemoLink {
    const char *consumer;
    const char *provider;
    const char *carries;
    const char *contract;
    KombitResponsibility responsibility = KombitResponsibility::FromContract;
    int alternative = 0;
    std::optional<qint64> availability = {};  ///< millionths
    std::optional<qint64> response = {};      ///< milliseconds
    std::optional<qint64> reaction = {};      ///< minutes
    const char *hours = "";
};

constexpr auto outside = KombitResponsibility::Outside;
constexpr auto inside = KombitResponsibility::Inside;
constexpr auto fromContract = KombitResponsibility::FromContract;

// Figures over the links are invented. Virk promises nothing that is registered, so that the gap can be seen.
const DemoLink links[] = {
    {"NemRefusion", "Serviceplatformen", "Ydelsesdata", "Driftskontrakt, Serviceplatformen"},
    {"NemRefusion", "Virk", "Indberetninger", "", outside},
    {"NemRefusion", "Drift af NemRefusion", "Drift og vagt", "Driftskontrakt, NemRefusion", fromContract, 0, 999'900, 100, 30, "Døgnet rundt"},
    {"Drift af NemRefusion", "Servere og overvågning", "Servere", "Underdatabehandling og drift, NemRefusion", fromContract, 0, 999'500, 50, 30, "Døgnet rundt"},
    {"Serviceplatformen", "ATP", "Ydelsesdata", "", outside, 0, 995'000, 800, 240, "Alle dage 6-24"},
    {"Serviceplatformen", "E-Dagpenge", "Ydelsesdata", "", outside, 0, 990'000, 1'500, 120, "Hverdage 7-18"},
    {"Serviceplatformen", "Netværk og vagt", "Netværk", "Netværk og vagt, Serviceplatformen", fromContract, 0, 999'900, 20, 15, "Døgnet rundt"},
    {"Lokalebooking", "Serviceplatformen", "Opslag på foreninger", "Driftskontrakt, Serviceplatformen"},
    {"Parkeringslicens", "Serviceplatformen", "Adresser", "Driftskontrakt, Serviceplatformen", fromContract, 1},
    {"Parkeringslicens", "Lokal kopi af adresser", "Adresser", "", inside, 1, 995'000, 50, 60, "Døgnet rundt"},
    {"Hjælpemiddeldepot", "Serviceplatformen", "Opslag på borgere", "Driftskontrakt, Serviceplatformen"},
    {"Hjælpemiddeldepot", "Netværk og vagt", "Netværk", "Netværk og vagt, Serviceplatformen", fromContract, 0, 999'900, 20, 15, "Døgnet rundt"},
    {"Fritidspas", "Serviceplatformen", "Ydelsesdata", "Driftskontrakt, Serviceplatformen"},
    {"Mødekalender", "Servere og overvågning", "Servere", "Underdatabehandling og drift, NemRefusion", fromContract, 0, 999'500, 50, 30, "Døgnet rundt"},
};

Result<void> addComponents(Transaction &transaction, DemoWorld &world)
{
    const auto add = [&](const Component &component) -> Result<void> {
        const auto id = addComponent(transaction, component);
        if (!id)
            return id.error();
        world.remember(component.name, *id);
        return {};
    };
    for (const DemoComponent &entry : components)
        DRIFTSRAAD_TRY(add({.name = text(entry.name),
                            .kind = entry.kind,
                            .organisation = world.find<Organisation>(text(entry.organisation)),
                            .purpose = text(entry.purpose),
                            .contact = world.find<Person>(text(entry.contact))}));
    const auto solutions = transaction.list<Solution>("ORDER BY sort_order, id");
    if (!solutions)
        return solutions.error();
    for (const Solution &solution : *solutions)
        DRIFTSRAAD_TRY(add({.name = solution.name,
                            .kind = ComponentKind::Solution,
                            .organisation = solution.supplier,
                            .solution = solution.id,
                            .purpose = solution.description}));
    return {};
}

Result<void> addOne(Transaction &transaction, DemoWorld &world, const DemoLink &entry)
{
    const Link link{.consumer = world.find<Component>(text(entry.consumer)),
                    .provider = world.find<Component>(text(entry.provider)),
                    .carries = text(entry.carries),
                    .contract = world.find<Contract>(text(entry.contract)),
                    .responsibility = entry.responsibility,
                    .alternative = entry.alternative,
                    .availability = entry.availability,
                    .response = entry.response,
                    .reaction = entry.reaction,
                    .serviceHours = text(entry.hours)};
    const auto id = addLink(transaction, link);
    if (!id)
        return id.error();
    world.remember(QStringLiteral("%1 → %2").arg(text(entry.consumer), text(entry.provider)), *id);
    return {};
}

/// The municipalities use every solution under KOMBIT's contract about it; Serviceplatformen only by way of the others.
Result<void> addLinks(Transaction &transaction, DemoWorld &world)
{
    for (const QString &solution : world.names<Solution>()) {
        if (solution == QLatin1String("Serviceplatformen"))
            continue;
        const QByteArray name = solution.toUtf8();
        const QByteArray contract = QStringLiteral("Driftskontrakt, %1").arg(solution).toUtf8();
        DRIFTSRAAD_TRY(addOne(transaction, world, {"Kommuner", name.constData(), "Sagsbehandling", contract.constData()}));
    }
    for (const DemoLink &entry : links)
        DRIFTSRAAD_TRY(addOne(transaction, world, entry));
    return {};
}

/// The deck's fault: the incident at E-Dagpenge says that it failed there.
Result<void> nameTheFault(Transaction &transaction, const DemoWorld &world)
{
    const auto incidents = transaction.list<Incident>("WHERE third_party = ? AND state = ? ORDER BY reported_at DESC LIMIT 1",
                                                      {world.find<Organisation>(text("E-Dagpenge")), IncidentState::AtThirdParty});
    if (!incidents)
        return incidents.error();
    for (Incident incident : *incidents) {
        incident.failedComponent = world.find<Component>(text("E-Dagpenge"));
        DRIFTSRAAD_TRY(transaction.put(incident));
    }
    return {};
}

} // namespace

Result<void> addDemoChain(Transaction &transaction, DemoWorld &world)
{
    DRIFTSRAAD_TRY(addComponents(transaction, world));
    DRIFTSRAAD_TRY(addLinks(transaction, world));
    DRIFTSRAAD_TRY(nameTheFault(transaction, world));
    return addDemoEscalations(transaction, world);
}

} // namespace driftsraad
