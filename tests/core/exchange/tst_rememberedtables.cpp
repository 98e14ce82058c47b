#include "core/exchange/rememberedtables.h"
#include "tests/support/roomtest.h"

#include <QtTest>

using namespace driftsraad;

/// How a file's columns were read is found again by its headings.
class TestRememberedTables : public QObject
{
    Q_OBJECT

private slots:
    void whatIsRememberedIsFoundByItsHeadings();
    void anotherLayoutIsNotMistaken();
    void textThatIsNoMemoryIsNone();
};

void TestRememberedTables::whatIsRememberedIsFoundByItsHeadings()
{
    const QByteArray stored = rememberTables({{{"Navn", "Mail"}, {"name", ""}, {{"section", 2}}}, {{"Kontrakt"}, {"name"}}});
    const auto table = rememberedTable(stored, {"NAVN ", "mail"});
    QVERIFY(table);
    QCOMPARE(table->fields, (QByteArrayList{"name", ""}));
    QCOMPARE(table->more, (QJsonObject{{"section", 2}}));
    QVERIFY(rememberedTable(stored, {"kontrakt"}));
    QCOMPARE(layoutKey({{"Navn", "Mail"}, {"Kontrakt"}}), layoutKey({{"navn", "MAIL"}, {"kontrakt"}}));
}

void TestRememberedTables::anotherLayoutIsNotMistaken()
{
    const QByteArray stored = rememberTables({{{"Navn", "Mail"}, {"name", "email"}}});
    QVERIFY(!rememberedTable(stored, {"Mail", "Navn"}));
    QVERIFY(!rememberedTable(stored, {"Navn"}));
    QVERIFY(layoutKey({{"Navn", "Mail"}}) != layoutKey({{"Navn"}, {"Mail"}}));
}

void TestRememberedTables::textThatIsNoMemoryIsNone()
{
    for (const char *text : {"", "{", "{}", "[1]", R"([{"headings":"navn","fields":[]}])"})
        QVERIFY2(!rememberedTable(text, {"Navn"}), text);
}

ROOM_TEST(TestRememberedTables)
#include "tst_rememberedtables.moc"
