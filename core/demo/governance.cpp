#include "core/demo/governance.h"

#include "core/governance/group.h"

namespace driftsraad {

namespace {

/// Who sits on a seat: a person, for how many days before (negative) or after today the membership ends; 0 is open.
struct DemoMember {
    const char *person;
    MemberRole role = MemberRole::Member;
    const char *represents = "";
    int endsInDays = 0;
};

struct DemoSeat {
    const char *label;
    const char *organisation = "";
    std::optional<OrganisationKind> kind{};
    int count = 1;
    const char *appointedBy = "";
    QList<DemoMember> members{};
};

struct DemoGroup {
    const char *name;
    GroupKind kind;
    const char *solution = "";
    const char *purpose = "";
    Influence influence = Influence::Consulted;
    int meetingsPerYear = 0;
    bool mandateIsDraft = false;
    QList<DemoSeat> seats{};
};

constexpr auto aMunicipality = OrganisationKind::Municipality;
constexpr auto company = OrganisationKind::Company;

/// The deck writes "Bornholm Kommune"; the register has the municipality's own name, and the list shows what the deck shows.
DemoGroup advisoryGroup()
{
    return {.name = "Rådgivningsgruppen for drift",
            .kind = GroupKind::AdvisoryGroup,
            .purpose = "Rådgiver KOMBITs forvaltning om drift, sikkerhed og kædeansvar på tværs af løsninger.",
            .meetingsPerYear = 4,
            .mandateIsDraft = true,
            .seats = {{.label = "KOMBIT",
                       .organisation = "KOMBIT",
                       .count = 3,
                       .members = {{"Finn Graversen", MemberRole::Chair}, {"Peter Bildt"}, {"Frank Stjerne"}}},
                      {.label = "Kommuner",
                       .kind = aMunicipality,
                       .count = 5,
                       .members = {{"Johnny Vad"},
                                   {"Claus Munk", MemberRole::Member, "Bornholm Kommune"},
                                   {"Esben Foverskov"},
                                   {"Lars Svarre Hansen"},
                                   {"Heidi Nørgaard"}}},
                      {.label = "Kommuner udpeget af KITA",
                       .kind = aMunicipality,
                       .count = 4,
                       .appointedBy = "KITA",
                       .members = {{"Britt Christensen"}, {"Michael Dahl"}, {"Anders Kjær"}, {"Peder Skov Rasmussen"}}}}};
}

/// Purposes, influence, composition and cadence from the slides "NemRefusion - governance". The deck gives no number of companies.
QList<DemoGroup> nemRefusionGroups()
{
    return {
        {.name = "Kommunal styregruppe",
         .kind = GroupKind::SteeringCommittee,
         .solution = "NemRefusion",
         .purpose = "Informeres bredt om drift og videreudvikling og er medbestemmende ift. større videreudviklingsemner med mulig økonomisk "
                    "konsekvens for kommunerne.",
         .influence = Influence::CoDeciding,
         .meetingsPerYear = 2,
         .seats = {{.label = "Kommuner",
                    .kind = aMunicipality,
                    .count = 2,
                    .members = {{"Kontakt, Aalborg Kommune"}, {"Kontakt, Odense Kommune"}}},
                   {.label = "ATP", .organisation = "ATP", .members = {{"Kontakt, ATP"}}},
                   {.label = "KL", .organisation = "KL", .members = {{"Kontakt, KL"}}},
                   {.label = "STAR", .organisation = "STAR"}}},
        {.name = "Faggruppe/referencegruppe",
         .kind = GroupKind::ExpertGroup,
         .solution = "NemRefusion",
         .purpose = "Holder NemRefusion løbende orienteret om uhensigtsmæssigheder samt forbedringsforslag til systemet.",
         .seats = {{.label = "Kommuner",
                    .kind = aMunicipality,
                    .count = 4,
                    .members = {{"Kontakt, Vejle Kommune"},
                                {"Kontakt, Randers Kommune"},
                                {"Kontakt, Roskilde Kommune"},
                                {"Kontakt, Svendborg Kommune", MemberRole::Member, "", -24}}}}},
        {.name = "Brugergruppe",
         .kind = GroupKind::UserGroup,
         .solution = "NemRefusion",
         .purpose = "Bidrager til test og videreudvikling af systemet.",
         .seats = {{.label = "Udvalgte virksomheder",
                    .kind = company,
                    .count = 3,
                    .members = {{"Kontakt, Virksomhed A"}, {"Kontakt, Virksomhed B"}, {"Kontakt, Virksomhed C"}}},
                   {.label = "Kommunen som arbejdsplads", .kind = aMunicipality, .members = {{"Kontakt, Herning Kommune"}}}}},
        {.name = "Særligt aktive kommuner",
         .kind = GroupKind::AdHocGroup,
         .solution = "NemRefusion",
         .purpose = "Enkelte repræsentanter fra særligt aktive kommuner ift. feedback på videreudvikling og drift af fx support.",
         .seats = {{.label = "Kommuner", .kind = aMunicipality, .count = 2, .members = {{"Kontakt, Esbjerg Kommune"}, {"Kontakt, Holbæk Kommune"}}}}},
        {.name = "Virk/ATP/E-Dagpenge",
         .kind = GroupKind::AdHocGroup,
         .solution = "NemRefusion",
         .purpose = "Bilaterale møder med supportfunktioner.",
         .influence = Influence::Informed,
         .seats = {{.label = "Virk", .organisation = "Virk", .members = {{"Support, Virk"}}},
                   {.label = "ATP", .organisation = "ATP", .members = {{"Kontakt, ATP"}}},
                   {.label = "E-Dagpenge", .organisation = "E-Dagpenge", .members = {{"Support, E-Dagpenge"}}}}},
        {.name = "Serviceplatformen",
         .kind = GroupKind::AdHocGroup,
         .solution = "NemRefusion",
         .purpose = "Møder med Serviceplatformen.",
         .influence = Influence::Informed,
         .seats = {{.label = "KOMBIT", .organisation = "KOMBIT", .count = 2, .members = {{"Service manager A"}, {"Service manager C"}}}}},
    };
}

QList<DemoGroup> inventedGroups()
{
    return {
        {.name = "Styregruppe",
         .kind = GroupKind::SteeringCommittee,
         .solution = "Køreprøvebooking",
         .purpose = "Følger drift og sikkerhed og beslutter større ændringer.",
         .influence = Influence::CoDeciding,
         .meetingsPerYear = 2,
         .seats = {{.label = "KOMBIT", .organisation = "KOMBIT", .members = {{"Service manager B", MemberRole::Chair}}},
                   {.label = "Kommuner",
                    .kind = aMunicipality,
                    .count = 3,
                    .members = {{"Kontakt, Viborg Kommune"}, {"Kontakt, Gladsaxe Kommune"}, {"Kontakt, Næstved Kommune"}}}}},
        {.name = "Faggruppe",
         .kind = GroupKind::ExpertGroup,
         .solution = "Køreprøvebooking",
         .purpose = "Samler forbedringsforslag fra kommunernes sagsbehandlere.",
         .seats = {{.label = "Kommuner",
                    .kind = aMunicipality,
                    .count = 4,
                    .members = {{"Kontakt, Kolding Kommune"}, {"Kontakt, Hvidovre Kommune"}, {"Kontakt, Hjørring Kommune"},
                                {"Kontakt, Lolland Kommune", MemberRole::Member, "", 38}}}}},
        {.name = "Styregruppe",
         .kind = GroupKind::SteeringCommittee,
         .solution = "Serviceplatformen",
         .purpose = "Prioriterer drift og videreudvikling på tværs af de løsninger, der bruger platformen.",
         .influence = Influence::CoDeciding,
         .meetingsPerYear = 4,
         .seats = {{.label = "KOMBIT", .organisation = "KOMBIT", .members = {{"Service manager C", MemberRole::Chair}}},
                   {.label = "Kommuner",
                    .kind = aMunicipality,
                    .count = 4,
                    .members = {{"Kontakt, Aarhus Kommune"}, {"Kontakt, Københavns Kommune"}, {"Kontakt, Horsens Kommune"}}},
                   {.label = "KL", .organisation = "KL", .members = {{"Kontakt, KL"}}}}},
    };
}

Result<void> addMembers(Transaction &transaction, const DemoWorld &world, const Membership &like, const QList<DemoMember> &members)
{
    for (const DemoMember &entry : members) {
        Membership membership = like;
        membership.person = world.find<Person>(QString::fromUtf8(entry.person));
        membership.role = entry.role;
        membership.represents = QString::fromUtf8(entry.represents);
        if (entry.endsInDays != 0)
            membership.validTo = world.today().addDays(entry.endsInDays);
        DRIFTSRAAD_TRY(transaction.insert(membership));
    }
    return {};
}

Result<void> addGroup(Transaction &transaction, DemoWorld &world, const DemoGroup &entry, int order)
{
    const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
    const auto group = transaction.insert(Group{.name = text(entry.name),
                                                .kind = entry.kind,
                                                .solution = world.find<Solution>(text(entry.solution)),
                                                .purpose = text(entry.purpose),
                                                .influence = entry.influence,
                                                .meetingsPerYear = entry.meetingsPerYear,
                                                .mandateIsDraft = entry.mandateIsDraft,
                                                .sortOrder = order});
    if (!group)
        return group.error();
    world.remember(*entry.solution ? text(entry.solution) + QStringLiteral(", ") + text(entry.name) : text(entry.name), *group);
    int seatOrder = 0;
    for (const DemoSeat &place : entry.seats) {
        const Id<Organisation> appointedBy = world.find<Organisation>(text(place.appointedBy));
        const auto seat = transaction.insert(Seat{.group = *group,
                                                  .label = text(place.label),
                                                  .organisation = world.find<Organisation>(text(place.organisation)),
                                                  .organisationKind = place.kind,
                                                  .count = place.count,
                                                  .appointedBy = appointedBy,
                                                  .sortOrder = ++seatOrder});
        if (!seat)
            return seat.error();
        DRIFTSRAAD_TRY(addMembers(transaction, world, {.group = *group, .seat = *seat, .appointedBy = appointedBy}, place.members));
    }
    return {};
}

} // namespace

Result<void> addDemoGovernance(Transaction &transaction, DemoWorld &world)
{
    int order = 0;
    for (const DemoGroup &group : QList<DemoGroup>{advisoryGroup()} + nemRefusionGroups() + inventedGroups())
        DRIFTSRAAD_TRY(addGroup(transaction, world, group, ++order));
    return {};
}

} // namespace driftsraad
