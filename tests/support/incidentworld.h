#pragma once

#include "core/incidents/operations.h"
#include "tests/support/testdatabase.h"

/// A database with two suppliers, three solutions (the last one of nobody), a third party and three municipalities.
class IncidentWorld : public driftsraad::TestDatabase
{
public:
    IncidentWorld()
    {
        using namespace driftsraad;
        const auto organisation = [this](const char *name, OrganisationKind kind) { return insert(Organisation{.name = QString::fromUtf8(name), .kind = kind}); };
        supplierA = organisation("Leverandør A A/S", OrganisationKind::Supplier);
        supplierB = organisation("Leverandør B A/S", OrganisationKind::Supplier);
        thirdParty = organisation("E-Dagpenge", OrganisationKind::SubSupplier);
        for (const char *name : {"Esbjerg Kommune", "Herning Kommune", "Aabenraa Kommune"})
            municipalities.append(organisation(name, OrganisationKind::Municipality));
        refusion = insert(Solution{.name = "NemRefusion", .supplier = supplierB, .sortOrder = 1});
        platform = insert(Solution{.name = "Serviceplatformen", .supplier = supplierA, .sortOrder = 2});
        booking = insert(Solution{.name = "Køreprøvebooking", .sortOrder = 3});
    }

    driftsraad::NewIncident wanted(const QString &title, driftsraad::Id<driftsraad::Solution> solution) const
    {
        driftsraad::NewIncident incident;
        incident.title = title;
        incident.solution = solution;
        incident.author = QStringLiteral("Service manager A");
        return incident;
    }
    driftsraad::Id<driftsraad::Incident> create(const driftsraad::NewIncident &incident)
    {
        driftsraad::Id<driftsraad::Incident> made;
        write([&](driftsraad::Transaction &transaction) -> driftsraad::Result<void> {
            const auto id = createIncident(transaction, incident);
            if (!id)
                return id.error();
            made = *id;
            return {};
        });
        return made;
    }
    driftsraad::Id<driftsraad::Incident> create(const QString &title, driftsraad::Id<driftsraad::Solution> solution) { return create(wanted(title, solution)); }
    void move(driftsraad::Id<driftsraad::Incident> id, driftsraad::Move wanted)
    {
        wanted.from = get(id).state;
        write([=](driftsraad::Transaction &transaction) { return moveIncident(transaction, id, wanted); });
    }

    driftsraad::Id<driftsraad::Organisation> supplierA, supplierB, thirdParty;
    QList<driftsraad::Id<driftsraad::Organisation>> municipalities;
    driftsraad::Id<driftsraad::Solution> refusion, platform, booking;
};
