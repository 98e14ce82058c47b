#include "core/parties/municipality.h"
#include "tests/support/roomtest.h"

#include <QSet>
#include <QTest>

using namespace driftsraad;

class TestMunicipality : public QObject
{
    Q_OBJECT

private slots:
    void thereAreNinetyEightWithDifferentCodes()
    {
        QSet<QString> codes;
        for (const Municipality &municipality : municipalities()) {
            codes.insert(municipality.code);
            QVERIFY(!municipality.name.isEmpty());
            QVERIFY(municipality.region.startsWith(QLatin1String("Region ")));
        }
        QCOMPARE(municipalities().size(), 98);
        QCOMPARE(codes.size(), 98);
    }
    void eachIsFoundByItsOwnNamesAndCode()
    {
        for (const Municipality &municipality : municipalities()) {
            for (const QString &written : {municipality.name, officialName(municipality), municipality.code}) {
                const auto found = findMunicipality(written);
                QVERIFY2(found, qPrintable(written));
                QCOMPARE(found->code, municipality.code);
            }
        }
    }
    void whatPeopleWriteIsUnderstood_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("code");
        QTest::newRow("deck") << "Bornholm Kommune" << "0400";
        QTest::newRow("genitive") << "Københavns kommune" << "0101";
        QTest::newRow("old spelling") << "Århus" << "0751";
        QTest::newRow("spaces") << "  Aarhus   Kommune " << "0751";
        QTest::newRow("capitals") << "AABENRAA KOMMUNE" << "0580";
        QTest::newRow("code without its zero") << "851" << "0851";
    }
    void whatPeopleWriteIsUnderstood()
    {
        QFETCH(QString, written);
        QFETCH(QString, code);
        const auto found = findMunicipality(written);
        QVERIFY(found);
        QCOMPARE(found->code, code);
    }
    void whatIsNoMunicipalityIsNotGuessed()
    {
        QVERIFY(!findMunicipality(QString()));
        QVERIFY(!findMunicipality(QStringLiteral("Kommune")));
        QVERIFY(!findMunicipality(QStringLiteral("9999")));
        QVERIFY(!findMunicipality(QStringLiteral("Ravnsborg Kommune")));
    }
    void theTwoOddNamesAreTheirOwn()
    {
        QCOMPARE(officialName(*findMunicipality(QStringLiteral("0101"))), QStringLiteral("Københavns Kommune"));
        QCOMPARE(officialName(*findMunicipality(QStringLiteral("0400"))), QStringLiteral("Bornholms Regionskommune"));
        QCOMPARE(officialName(*findMunicipality(QStringLiteral("0851"))), QStringLiteral("Aalborg Kommune"));
    }
};

ROOM_TEST(TestMunicipality)
#include "tst_municipality.moc"
