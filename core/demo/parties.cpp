#include "core/demo/parties.h"

#include "core/parties/operations.h"

namespace driftsraad {

namespace {

using Kind = OrganisationKind;

struct DemoOrganisation {
    const char *name;
    Kind kind;
    const char *note;
};

// KOMBIT, ATP, KL, STAR, KITA, Virk, E-Dagpenge and Datatilsynet are in the deck; the suppliers and companies are invented.
const DemoOrganisation organisations[] = {
    {"KOMBIT", Kind::Kombit, "Kommunernes it-fællesskab"},
    {"ATP", Kind::Authority, ""},
    {"STAR", Kind::Authority, ""},
    {"Datatilsynet", Kind::Authority, ""},
    {"KL", Kind::Association, ""},
    {"KITA", Kind::Association, ""},
    {"Virk", Kind::SubSupplier, "Driver et system i NemRefusions kæde"},
    {"E-Dagpenge", Kind::SubSupplier, "Driver et system i NemRefusions kæde"},
    {"Leverandør A A/S", Kind::Supplier, ""},
    {"Leverandør B A/S", Kind::Supplier, ""},
    {"Leverandør C A/S", Kind::Supplier, ""},
    {"Leverandør D A/S", Kind::Supplier, ""},
    {"Leverandør E A/S", Kind::Supplier, ""},
    {"Underleverandør A ApS", Kind::SubSupplier, "Drift for Leverandør A A/S"},
    {"Underleverandør B ApS", Kind::SubSupplier, "Netværk og vagt for Leverandør C A/S"},
    {"Virksomhed A A/S", Kind::Company, ""},
    {"Virksomhed B A/S", Kind::Company, ""},
    {"Virksomhed C ApS", Kind::Company, ""},
};

struct DemoSolution {
    const char *name;
    const char *supplier;
    const char *hours;
    const char *description;
};

// The first three are the deck's; the others are invented and are no systems of KOMBIT's.
const DemoSolution solutions[] = {
    {"NemRefusion", "Leverandør A A/S", "Alle dage 6-24", "Virksomheders anmeldelse af fravær og anmodning om refusion"},
    {"Køreprøvebooking", "Leverandør B A/S", "Alle dage 6-24", "Kørelæreres booking af køreprøver"},
    {"Serviceplatformen", "Leverandør C A/S", "Døgnet rundt", "Fælles adgang til data for kommunernes løsninger"},
    {"Lokalebooking", "Leverandør B A/S", "Alle dage 7-22", "Borgeres og foreningers booking af kommunale lokaler"},
    {"Vejtilladelse", "Leverandør D A/S", "Hverdage 7-18", "Ansøgning om råden over vejareal"},
    {"Affaldskalender", "Leverandør D A/S", "Alle dage 6-24", "Tømmedage og beskeder til borgerne"},
    {"Parkeringslicens", "Leverandør E A/S", "Alle dage 6-24", "Udstedelse og kontrol af licenser"},
    {"Hjælpemiddeldepot", "Leverandør C A/S", "Hverdage 7-18", "Udlån og retur af hjælpemidler"},
    {"Fritidspas", "Leverandør E A/S", "Alle dage 7-22", "Tilskud til børns fritidsaktiviteter"},
    {"Mødekalender", "Leverandør A A/S", "Hverdage 7-18", "Politiske udvalgs møder og bilag"},
};

struct DemoPerson {
    const char *name;
    const char *organisation;
    const char *title;
};

// The deck's slide "Rådgivningsgruppen for drift": name and organisation, nothing else.
const DemoPerson deckPeople[] = {
    {"Finn Graversen", "KOMBIT", ""},
    {"Peter Bildt", "KOMBIT", ""},
    {"Frank Stjerne", "KOMBIT", ""},
    {"Johnny Vad", "Aalborg", ""},
    {"Claus Munk", "Bornholm", ""},
    {"Esben Foverskov", "Esbjerg", ""},
    {"Lars Svarre Hansen", "Slagelse", ""},
    {"Heidi Nørgaard", "Albertslund", ""},
    {"Britt Christensen", "Frederikssund", ""},
    {"Michael Dahl", "Mariagerfjord", ""},
    {"Anders Kjær", "Herning", ""},
    {"Peder Skov Rasmussen", "Aabenraa", ""},
};

// Invented; named after what they do, with numbers and addresses that belong to nobody.
const DemoPerson rolePeople[] = {
    {"Service manager A", "KOMBIT", "Service manager, NemRefusion"},
    {"Service manager B", "KOMBIT", "Service manager, Køreprøvebooking"},
    {"Service manager C", "KOMBIT", "Service manager, Serviceplatformen"},
    {"Kontraktansvarlig", "KOMBIT", "Kontraktstyring"},
    {"Sikkerhedskoordinator", "KOMBIT", "Informationssikkerhed"},
    {"Driftsvagt, Leverandør A", "Leverandør A A/S", "Driftsvagt"},
    {"Kundeansvarlig, Leverandør A", "Leverandør A A/S", "Kundeansvarlig"},
    {"Driftsvagt, Leverandør B", "Leverandør B A/S", "Driftsvagt"},
    {"Kundeansvarlig, Leverandør B", "Leverandør B A/S", "Kundeansvarlig"},
    {"Driftsvagt, Leverandør C", "Leverandør C A/S", "Driftsvagt"},
    {"Kundeansvarlig, Leverandør C", "Leverandør C A/S", "Kundeansvarlig"},
    {"Kundeansvarlig, Leverandør D", "Leverandør D A/S", "Kundeansvarlig"},
    {"Kundeansvarlig, Leverandør E", "Leverandør E A/S", "Kundeansvarlig"},
    {"Driftsvagt, Underleverandør A", "Underleverandør A ApS", "Driftsvagt"},
    {"Driftsvagt, Underleverandør B", "Underleverandør B ApS", "Driftsvagt"},
    {"Kontakt, ATP", "ATP", "Kontaktperson"},
    {"Kontakt, STAR", "STAR", "Kontaktperson"},
    {"Kontakt, KL", "KL", "Kontaktperson"},
    {"Kontakt, KITA", "KITA", "Kontaktperson"},
    {"Support, Virk", "Virk", "Supportfunktion"},
    {"Support, E-Dagpenge", "E-Dagpenge", "Supportfunktion"},
    {"Kontakt, Virksomhed A", "Virksomhed A A/S", "Lønansvarlig"},
    {"Kontakt, Virksomhed B", "Virksomhed B A/S", "Lønansvarlig"},
    {"Kontakt, Virksomhed C", "Virksomhed C ApS", "Lønansvarlig"},
};

/// "kontakt-aalborg-kommune@example.dk": example domains and numbers that begin with 00 are nobody's.
QString addressOf(const QString &name)
{
    QString local;
    const QString lower = name.toLower();
    for (const QChar c : lower) {
        if (c == u'æ')
            local += QLatin1String("ae");
        else if (c == u'ø')
            local += QLatin1String("oe");
        else if (c == u'å')
            local += QLatin1String("aa");
        else if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            local += c;
        else if (!local.endsWith(u'-'))
            local += u'-';
    }
    return local + QStringLiteral("@example.dk");
}

Result<void> addOrganisations(Transaction &transaction, DemoWorld &world)
{
    for (const DemoOrganisation &entry : organisations) {
        const Organisation organisation{.name = QString::fromUtf8(entry.name), .kind = entry.kind, .note = QString::fromUtf8(entry.note)};
        const auto id = transaction.insert(organisation);
        if (!id)
            return id.error();
        world.remember(organisation.name, *id);
    }
    for (const Municipality &municipality : municipalities()) {
        const Organisation organisation{.name = officialName(municipality),
                                        .kind = Kind::Municipality,
                                        .municipalityCode = municipality.code};
        const auto id = transaction.insert(organisation);
        if (!id)
            return id.error();
        DRIFTSRAAD_TRY(addKnownRegions(transaction, *id, municipality));
        for (const QString &name : {organisation.name, municipality.code, municipality.name})
            world.remember(name, *id);
    }
    return {};
}

Result<void> addDemoPerson(Transaction &transaction, DemoWorld &world, const Person &person)
{
    const auto id = transaction.insert(person);
    if (!id)
        return id.error();
    world.remember(person.name, *id);
    return {};
}

Result<void> addPeople(Transaction &transaction, DemoWorld &world)
{
    for (const DemoPerson &entry : deckPeople) {
        DRIFTSRAAD_TRY(addDemoPerson(transaction, world,
                                 {.organisation = world.find<Organisation>(QString::fromUtf8(entry.organisation)),
                                  .name = QString::fromUtf8(entry.name)}));
    }
    int number = 0;
    for (const DemoPerson &entry : rolePeople) {
        const QString name = QString::fromUtf8(entry.name);
        DRIFTSRAAD_TRY(addDemoPerson(transaction, world,
                                 {.organisation = world.find<Organisation>(QString::fromUtf8(entry.organisation)),
                                  .name = name,
                                  .title = QString::fromUtf8(entry.title),
                                  .phone = QStringLiteral("00 00 01 %1").arg(++number, 2, 10, QLatin1Char('0')),
                                  .email = addressOf(name)}));
    }
    for (const Municipality &municipality : municipalities()) {
        const QString name = QStringLiteral("Kontakt, %1").arg(officialName(municipality));
        const QString digits = municipality.code.left(2) + u' ' + municipality.code.right(2);
        DRIFTSRAAD_TRY(addDemoPerson(transaction, world,
                                 {.organisation = world.find<Organisation>(municipality.code),
                                  .name = name,
                                  .title = QStringLiteral("Kontaktperson"),
                                  .phone = QStringLiteral("00 01 %1").arg(digits),
                                  .email = addressOf(name)}));
    }
    return {};
}

Result<void> addSolutions(Transaction &transaction, DemoWorld &world)
{
    int order = 0;
    for (const DemoSolution &entry : solutions) {
        const Solution solution{.name = QString::fromUtf8(entry.name),
                                .supplier = world.find<Organisation>(QString::fromUtf8(entry.supplier)),
                                .description = QString::fromUtf8(entry.description),
                                .serviceHours = QString::fromUtf8(entry.hours),
                                .sortOrder = ++order};
        const auto id = transaction.insert(solution);
        if (!id)
            return id.error();
        world.remember(solution.name, *id);
    }
    return {};
}

} // namespace

Result<void> addDemoParties(Transaction &transaction, DemoWorld &world)
{
    DRIFTSRAAD_TRY(addOrganisations(transaction, world));
    DRIFTSRAAD_TRY(addPeople(transaction, world));
    return addSolutions(transaction, world);
}

} // namespace driftsraad
