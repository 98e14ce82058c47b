#include "core/base/text.h"
#include "tests/support/roomtest.h"

#include <QTest>

using namespace driftsraad;

/// What is typed, made fit for a place that does not take everything.
class TextTest : public QObject
{
    Q_OBJECT

private slots:
    void aFileNameIsReadAsItsSentenceWas_data();
    void aFileNameIsReadAsItsSentenceWas();
};

void TextTest::aFileNameIsReadAsItsSentenceWas_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    QTest::newRow("sentence marks go") << "Ansvar: hvem gør hvad? · NemRefusion" << "Ansvar hvem gør hvad · NemRefusion";
    QTest::newRow("paths stay apart") << "oktober/november" << "oktober_november";
    QTest::newRow("no way up") << "../../a.db" << "_.._a.db";
    QTest::newRow("nothing hidden") << ".profile" << "profile";
    QTest::newRow("nothing left") << "???" << "file";
    QTest::newRow("Danish letters stay") << "Ærø på Ø.pdf" << "Ærø på Ø.pdf";
}

void TextTest::aFileNameIsReadAsItsSentenceWas()
{
    QFETCH(QString, name);
    QFETCH(QString, safe);
    QCOMPARE(safeFileName(name), safe);
}

ROOM_TEST(TextTest)
#include "tst_text.moc"
