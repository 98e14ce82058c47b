#include "core/demo/mishaps.h"

namespace driftsraad {

const QList<Mishap> &mishaps()
{
    static const QList<Mishap> all{
        {"Login fejler efter skift af certifikat", IncidentCause::Supplier, Grade::High, Grade::Medium, 40},
        {"Breve blev ikke sendt", IncidentCause::Supplier, Grade::Medium, Grade::Medium, 20},
        {"Nedbrud under opdatering", IncidentCause::Supplier, Grade::High, Grade::High, 60},
        {"Opslag giver timeout", IncidentCause::Supplier, Grade::Medium, Grade::Medium, 25},
        {"Natlig kørsel stoppede før tid", IncidentCause::Supplier, Grade::Medium, Grade::Medium, 15},
        {"Vedhæftede filer kan ikke åbnes", IncidentCause::Supplier, Grade::Medium, Grade::Low, 12},
        {"Kvittering mangler efter indsendelse", IncidentCause::Supplier, Grade::Low, Grade::Medium, 9},
        {"Felter vises tomme efter ny version", IncidentCause::Supplier, Grade::Medium, Grade::Low, 18},
        {"Udskrift mangler logo", IncidentCause::Supplier, Grade::Low, Grade::Low, 4},
        {"Rapport viser forkert måned", IncidentCause::Supplier, Grade::Low, Grade::Medium, 6},
        {"Liste kan ikke sorteres efter dato", IncidentCause::Supplier, Grade::Low, Grade::Low, 5},
        {"Fejlbesked uden tekst, når der gemmes", IncidentCause::Supplier, Grade::Low, Grade::Medium, 8},
        {"Svartider over målet om formiddagen", IncidentCause::Supplier, Grade::Medium, Grade::Medium, 30},
        {"Adviser blev sendt to gange", IncidentCause::Supplier, Grade::Low, Grade::Medium, 10},
        {"Eksport til regneark mangler en kolonne", IncidentCause::Supplier, Grade::Low, Grade::Low, 14},
        {"Sagsliste viser afsluttede sager", IncidentCause::Supplier, Grade::Low, Grade::Medium, 7},
        {"Opslag i eksternt register svarer ikke", IncidentCause::ThirdParty, Grade::High, Grade::Medium, 45},
        {"Adresser opdateres ikke om natten", IncidentCause::ThirdParty, Grade::Medium, Grade::Low, 9},
        {"Signatur afvises af fælles login", IncidentCause::ThirdParty, Grade::High, Grade::Medium, 50},
        {"Fjernprint er forsinket", IncidentCause::ThirdParty, Grade::Medium, Grade::Low, 20},
        {"Certifikat hos tredjepart er udløbet", IncidentCause::ThirdParty, Grade::High, Grade::High, 35},
        {"Beskeder modtages med forsinkelse", IncidentCause::ThirdParty, Grade::Medium, Grade::Medium, 16},
        {"Rettigheder forkerte efter ændret opsætning", IncidentCause::Kombit, Grade::Medium, Grade::Medium, 14},
        {"Serviceaftale manglede godkendelse", IncidentCause::Kombit, Grade::Low, Grade::Medium, 3},
        {"Vejledning henviste til gammel adresse", IncidentCause::Kombit, Grade::Low, Grade::Low, 6},
        {"Forkert opslag på institution", IncidentCause::Municipality, Grade::Low, Grade::Low, 1},
        {"Bruger manglede rettighed", IncidentCause::Municipality, Grade::Low, Grade::Low, 1},
        {"Lokalt netværk afviste forbindelsen", IncidentCause::Municipality, Grade::Medium, Grade::Medium, 1},
        {"Kommunens certifikat var udløbet", IncidentCause::Municipality, Grade::Medium, Grade::High, 1},
        {"Enkelte brugere blev logget af", IncidentCause::Unknown, Grade::Low, Grade::Medium, 5},
    };
    return all;
}

OutageExtent extentOf(const Mishap &mishap, int priority)
{
    if (mishap.cause == IncidentCause::Municipality || priority == 4)
        return OutageExtent::None;
    return priority == 1 ? OutageExtent::Full : priority == 2 ? OutageExtent::Partial : OutageExtent::Degraded;
}

const QStringList &bookingMunicipalities()
{
    static const QStringList all{
        QStringLiteral("Lolland"), QStringLiteral("Fredensborg"), QStringLiteral("Nyborg"), QStringLiteral("Ringkøbing-Skjern"),
        QStringLiteral("Gladsaxe"), QStringLiteral("Albertslund"), QStringLiteral("Vejle"), QStringLiteral("Lyngby-Taarbæk"),
        QStringLiteral("Middelfart"), QStringLiteral("Norddjurs"), QStringLiteral("Glostrup"), QStringLiteral("Aabenraa"),
        QStringLiteral("Køge"), QStringLiteral("Dragør"), QStringLiteral("Høje-Taastrup"), QStringLiteral("Ærø"), QStringLiteral("Nordfyns"),
        QStringLiteral("Herlev"), QStringLiteral("Solrød"), QStringLiteral("Mariagerfjord"), QStringLiteral("Holstebro"),
        QStringLiteral("Langeland"), QStringLiteral("Thisted"), QStringLiteral("Struer"), QStringLiteral("Tårnby"), QStringLiteral("Halsnæs"),
        QStringLiteral("Favrskov"), QStringLiteral("Jammerbugt"), QStringLiteral("Rebild"), QStringLiteral("Viborg"), QStringLiteral("Gentofte"),
        QStringLiteral("Furesø"), QStringLiteral("Slagelse"), QStringLiteral("Aarhus"), QStringLiteral("Allerød"), QStringLiteral("Faxe"),
        QStringLiteral("Lemvig"), QStringLiteral("Ringsted"), QStringLiteral("Aalborg"),
    };
    return all;
}

} // namespace driftsraad
