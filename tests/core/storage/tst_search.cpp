#include "core/governance/group.h"
#include "core/incidents/incident.h"
#include "core/incidents/savedfilter.h"
#include "core/parties/person.h"
#include "core/parties/solution.h"
#include "core/storage/search.h"
#include "tests/core/storage/suppliers.h"
#include "tests/support/roomtest.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace driftsraad;

/// What the search over everything finds, and in which order.
class SearchTest : public QObject
{
    Q_OBJECT

private slots:
    void searchFindsWordsAndBeginningsInDanish();
    void bothSpellingsOfAaAreFound();
    void whatIsNotSharedIsFoundByItsOwnerOnly();
    void searchNamesFirstWhatBeginsSo();
    void namesStandInTheAlphabetAndNumbersByTheNewest();
};

void SearchTest::searchFindsWordsAndBeginningsInDanish()
{
    TestDatabase database;
    const auto id = database.insert(Solution{.name = "Ådalens ærlige øltapper", .supplier = database.insert(supplier("Drift & Søn"))});
    const auto hits = [&](const QString &typed) { return searchEverywhere(database.reader(), typed).value(); };
    QCOMPARE(hits("ådal").value(0).record, (RecordRef{"solution", id.value}));
    QCOMPARE(hits("ÆRLIGE øl").size(), 1);
    QCOMPARE(hits("adal").size(), 0);
    QCOMPARE(hits("søn").size(), 1);
    QCOMPARE(hits("\" OR 1").size(), 0);
    database.write([&](Transaction &transaction) { return transaction.remove(id); });
    QCOMPARE(hits("ådal").size(), 0);
}

void SearchTest::bothSpellingsOfAaAreFound()
{
    TestDatabase database;
    const auto holder = database.insert(supplier("Aarhus Kommune"));
    const auto other = database.insert(supplier("Ålborg Drift"));
    const auto hit = [&](const QString &typed) { return searchEverywhere(database.reader(), typed).value().value(0).record; };
    for (const char *typed : {"århus", "Århus kom", "aarhus", "AARH", "årh"})
        QCOMPARE(hit(QString::fromUtf8(typed)), (RecordRef{"organisation", holder.value}));
    for (const char *typed : {"aalborg", "Aalborg dr", "ålb"})
        QCOMPARE(hit(QString::fromUtf8(typed)), (RecordRef{"organisation", other.value}));
    // Incidents have an index of their own.
    const auto solution = database.insert(Solution{.name = "Opslag", .supplier = other});
    const auto incident = database.insert(Incident{.reference = "H-1",
                                                   .title = "Fejl i Aabenraa og Århus",
                                                   .solution = solution,
                                                   .stateSince = database.clock().now(),
                                                   .priority = 3,
                                                   .occurredAt = database.clock().now(),
                                                   .reportedAt = database.clock().now()});
    for (const char *typed : {"åbenrå", "aabenraa", "åbenrå aarhus", "AABENR", "fejl årh"})
        QCOMPARE(hit(QString::fromUtf8(typed)), (RecordRef{"incident", incident.value}));
}

void SearchTest::whatIsNotSharedIsFoundByItsOwnerOnly()
{
    TestDatabase database;
    database.insert(SavedFilter{.name = "Mine sager", .owner = "Service manager B"});
    const auto shared = database.insert(SavedFilter{.name = "Mine delte sager", .owner = "Service manager B", .shared = true});
    const auto found = [&](const QString &person) {
        QList<qint64> ids;
        const auto hits = searchEverywhere(database.reader(), "sager", person);
        for (const SearchHit &hit : *hits)
            ids.append(hit.record.id);
        return ids;
    };
    QCOMPARE(found("Service manager A"), QList<qint64>{shared.value});
    QCOMPARE(found({}), QList<qint64>{shared.value});
    QCOMPARE(found("Service manager B").size(), 2);
}

void SearchTest::searchNamesFirstWhatBeginsSo()
{
    TestDatabase database;
    const auto whole = database.insert(supplier("Drift"));
    const auto solution = database.insert(Solution{.name = "Århus-opslag", .supplier = whole, .description = "Under drift"});
    const auto word = database.insert(supplier("Leverandør Drift A/S"));
    database.insert(Person{.organisation = word, .name = "Kontakt", .title = "Drift"});
    const auto found = [&](const QString &typed) {
        QStringList titles;
        const auto hits = searchEverywhere(database.reader(), typed);
        for (const SearchHit &hit : *hits)
            titles.append(hit.title);
        return titles;
    };
    QCOMPARE(found("drift").mid(0, 2), (QStringList{"Drift", "Leverandør Drift A/S"}));
    QCOMPARE(found("under").value(0), QStringLiteral("Århus-opslag"));
    // By the title as it is read, not as it is typed.
    QCOMPARE(searchEverywhere(database.reader(), "ÅRHUS").value().value(0).record, (RecordRef{"solution", solution.value}));
    // The table whose title begins so comes before one that only mentions it.
    database.insert(Group{.name = "Opslag", .purpose = "Ny version af Århus-opslag"});
    QCOMPARE(searchEverywhere(database.reader(), "opslag").value().value(0).title, QStringLiteral("Opslag"));
}

void SearchTest::namesStandInTheAlphabetAndNumbersByTheNewest()
{
    TestDatabase database;
    const auto first = database.insert(supplier("Leverandør Ø"));
    database.insert(supplier("Leverandør B"));
    database.insert(supplier("Leverandør A"));
    const auto solution = database.insert(Solution{.name = "NemRefusion", .supplier = first});
    for (const char *reference : {"H-1", "H-2"})
        database.insert(Incident{.reference = QLatin1String(reference),
                                 .title = "Svartid",
                                 .solution = solution,
                                 .stateSince = database.clock().now(),
                                 .priority = 3,
                                 .occurredAt = database.clock().now(),
                                 .reportedAt = database.clock().now()});
    const auto found = [&](const QString &typed) {
        QStringList titles;
        const auto hits = searchEverywhere(database.reader(), typed);
        for (const SearchHit &hit : *hits)
            titles.append(hit.title);
        return titles;
    };
    QCOMPARE(found("leverandør"), (QStringList{"Leverandør A", "Leverandør B", "Leverandør Ø"}));
    QCOMPARE(found("svartid"), (QStringList{"H-2 Svartid", "H-1 Svartid"}));
}

ROOM_TEST(SearchTest)
#include "tst_search.moc"
