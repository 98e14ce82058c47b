#include "core/storage/chain.h"
#include "tests/support/roomtest.h"

#include <QTest>

using namespace driftsraad;

class ChainTest : public QObject
{
    Q_OBJECT

private slots:
    void erasedValueKeepsTheDigest();
    void everyPartCounts();
    void erasedTwiceStillVerifies();
    void nothingLeftLetsAValueBeGuessed();
};

namespace {
HistoryRow sample()
{
    return {.table = "incident", .record = 7, .ownerTable = "solution", .owner = 3, .action = 2, .revision = 4,
            .fields = {{"title", "Breve blev ikke sendt"}, {"priority", 2}, {"note", "670163-1234"}}, .salt = QByteArray(16, 's')};
}
} // namespace

void ChainTest::erasedValueKeepsTheDigest()
{
    const HistoryRow erased = erase(sample(), {"note"});
    QVERIFY(!erased.fields.contains("note"));
    QCOMPARE(digestOf(erased), digestOf(sample()));
}

void ChainTest::everyPartCounts()
{
    const QByteArray digest = digestOf(sample());
    QList<HistoryRow> others(7, sample());
    others[0].table = "incidents";
    others[1].record = 8;
    others[2].owner = 4;
    others[3].action = 1;
    others[4].revision = 5;
    others[5].fields["priority"] = 3;
    others[6].fields.remove("priority");
    for (const HistoryRow &other : others)
        QVERIFY(digestOf(other) != digest);
    QVERIFY(linkOf("a", "b", {digest}) != linkOf("a", "b", {digest, digest}));
}

void ChainTest::erasedTwiceStillVerifies()
{
    const HistoryRow erased = erase(erase(sample(), {"note"}), {"title"});
    QCOMPARE(digestOf(erased), digestOf(sample()));
    QCOMPARE(erased.fields.keys(), QStringList{"priority"});
}

void ChainTest::nothingLeftLetsAValueBeGuessed()
{
    const HistoryRow erased = erase(sample(), {"note"});
    QVERIFY(erased.salt.isEmpty());
    QVERIFY(!erased.erased["salts"].toObject().contains("note"));
}

ROOM_TEST(ChainTest)
#include "tst_chain.moc"
