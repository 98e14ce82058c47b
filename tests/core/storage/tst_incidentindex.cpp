#include "core/incidents/queries.h"
#include "core/storage/search.h"
#include "tests/support/incidentworld.h"
#include "tests/support/roomtest.h"

#include <QTest>

using namespace driftsraad;

/// The words of the incidents, which have an index of their own.
class IncidentIndexTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_world = std::make_unique<IncidentWorld>(); }
    void cleanup() { m_world.reset(); }
    void wordsAreFoundByTheirBeginnings();
    void longBeginningsAreFoundToo();
    void allWordsMustBeThere();
    void danishLettersAreLettersOfTheirOwn();
    void changedAndRemovedWordsAreForgotten();
    void searchOverEverythingFindsIncidents();
    void signsBetweenWordsAreNoWords();
    void sameAnswersAsReadingEveryTitle();

private:
    QList<qint64> found(const QString &typed)
    {
        return incidentPage(m_world->reader(), {.text = typed}, IncidentOrder::Newest, false, 0).value().ids;
    }
    std::unique_ptr<IncidentWorld> m_world;
};

void IncidentIndexTest::wordsAreFoundByTheirBeginnings()
{
    const auto id = m_world->create("Refusioner mangler", m_world->refusion);
    for (const char *typed : {"r", "ref", "Refus", "refusione", "REFUSIONER", "mangler", "H-01", "h"})
        QCOMPARE(found(typed), QList<qint64>({id.value}));
    QVERIFY(found("efusioner").isEmpty());
    QVERIFY(found("refusionerne").isEmpty());
}

void IncidentIndexTest::longBeginningsAreFoundToo()
{
    // Longer than the beginnings in the index, and several words that begin so.
    QList<qint64> ids;
    for (const char *title : {"Driftsovervågning mangler", "Driftsovervågningen er nede", "Driftsovervågningens log", "Driftsoversigt"})
        ids.append(m_world->create(QString::fromUtf8(title), m_world->refusion).value);
    QCOMPARE(found("driftsover"), ids);
    QCOMPARE(found("Driftsovervåg"), ids.mid(0, 3));
    QCOMPARE(found("driftsovervågningens"), ids.mid(2, 1));
    QVERIFY(found("driftsovervågningerne").isEmpty());
    // And more of them than are looked up one by one.
    for (int i = 0; i < 40; ++i)
        ids.append(m_world->create(QString("Driftsovervågning%1").arg(i), m_world->refusion).value);
    QCOMPARE(found("driftsovervågning").size(), 43);
}

void IncidentIndexTest::allWordsMustBeThere()
{
    const auto id = m_world->create("Login fejler efter skift af certifikat", m_world->refusion);
    m_world->create("Login fejler", m_world->refusion);
    QCOMPARE(found("certifikat login"), QList<qint64>({id.value}));
    QCOMPARE(found("login certifikatskift").size(), 0);
    QCOMPARE(found("skift certifi"), QList<qint64>({id.value}));
}

void IncidentIndexTest::danishLettersAreLettersOfTheirOwn()
{
    const auto id = m_world->create("Ærinder på Årø", m_world->refusion);
    QCOMPARE(found("ærind"), QList<qint64>({id.value}));
    QCOMPARE(found("ÅRØ"), QList<qint64>({id.value}));
    QVERIFY(found("aro").isEmpty());
}

void IncidentIndexTest::changedAndRemovedWordsAreForgotten()
{
    const auto id = m_world->create("Kvitteringer mangler", m_world->refusion);
    m_world->write([&](Transaction &transaction) -> Result<void> {
        auto incident = transaction.get(id);
        incident->title = "Breve mangler";
        return transaction.put(*incident);
    });
    QVERIFY(found("kvitter").isEmpty());
    QCOMPARE(found("breve mangler"), QList<qint64>({id.value}));
    m_world->write([&](Transaction &transaction) { return transaction.remove(id); });
    QVERIFY(found("breve").isEmpty());
}

void IncidentIndexTest::searchOverEverythingFindsIncidents()
{
    m_world->create("Opslag hos NemRefusion", m_world->refusion);
    QStringList kinds;
    const auto hits = searchEverywhere(m_world->reader(), "nemrefusion");
    for (const SearchHit &hit : *hits)
        kinds.append(hit.record.table);
    QVERIFY(kinds.contains("incident") && kinds.contains("solution"));
}

void IncidentIndexTest::signsBetweenWordsAreNoWords()
{
    const auto id = m_world->create("Fejl 404: login/adgang", m_world->refusion);
    for (const char *typed : {"404", "login/adg", "\"login", "login*", "(login", "fejl-404"})
        QCOMPARE(found(typed), QList<qint64>({id.value}));
    QCOMPARE(found("  ").size(), 1);
    QCOMPARE(found("\"").size(), 1);
}

void IncidentIndexTest::sameAnswersAsReadingEveryTitle()
{
    const QStringList vocabulary{"login", "loginfejl", "logning", "overvågning", "overvågningens", "breve", "brev", "ændringsønske", "ændringsønsker"};
    QRandomGenerator random(11);
    QHash<qint64, QString> titles;
    for (int i = 0; i < 80; ++i) {
        QStringList title;
        for (int word = 0; word < 3; ++word)
            title.append(vocabulary[random.bounded(static_cast<int>(vocabulary.size()))]);
        titles.insert(m_world->create(title.join(u' '), m_world->refusion).value, title.join(u' '));
    }
    for (int i = 0; i < 100; ++i) {
        const QString first = vocabulary[random.bounded(static_cast<int>(vocabulary.size()))];
        const QString word = vocabulary[random.bounded(static_cast<int>(vocabulary.size()))];
        const QString last = word.left(1 + random.bounded(static_cast<int>(word.size())));
        QList<qint64> expected;
        for (auto title = titles.cbegin(); title != titles.cend(); ++title) {
            const QStringList words = title.value().split(u' ');
            const bool begins = std::any_of(words.cbegin(), words.cend(), [&last](const QString &each) { return each.startsWith(last); });
            if (words.contains(first) && begins)
                expected.append(title.key());
        }
        std::sort(expected.begin(), expected.end());
        QCOMPARE(found(first + u' ' + last), expected);
    }
}

ROOM_TEST(IncidentIndexTest)
#include "tst_incidentindex.moc"
