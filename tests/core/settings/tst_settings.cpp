#include "core/catalog.h"
#include "core/settings/setting.h"
#include "core/storage/history.h"
#include "tests/support/roomtest.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace driftsraad;

class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anUntouchedThresholdIsItsStandard();
    void aChosenValueCountsAndIsInHistory();
    void aValueOutsideTheLimitsIsRefused();
    void aValueThatSomebodyElseChoseMeanwhileIsNotOverwritten();
    void onlyTheDemoWorldIsExampleData();

private:
    qint64 value(SettingName name) { return settingValue(m_store->reader(), name).valueOr(-1); }
    Result<CommittedChanges> set(SettingName name, qint64 seen, qint64 chosen)
    {
        return m_store->write({"Set"}, [=](Transaction &transaction) { return setSetting(transaction, name, seen, chosen); });
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    FixedClock m_clock{Instant::local(QDate(2026, 11, 23), QTime(10, 24))};
    std::unique_ptr<Store> m_store;
};

void SettingsTest::init()
{
    m_store.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    auto opened = Store::open({.path = m_dir->filePath("t.db"), .access = Access::Create}, catalog(), m_clock, {.author = {.name = "A"}, .seed = {}});
    QVERIFY2(opened.isOk(), opened ? "" : opened.error().message.id().constData());
    m_store = std::move(opened).value();
}

void SettingsTest::anUntouchedThresholdIsItsStandard()
{
    QCOMPARE(value(SettingName::ReportDueDay), 10);
    QCOMPARE(value(SettingName::SoonHours), 48);
    for (const Threshold &threshold : thresholds()) {
        QCOMPARE(value(threshold.name), threshold.standard);
        QVERIFY(threshold.least <= threshold.standard && threshold.standard <= threshold.most);
    }
}

void SettingsTest::aChosenValueCountsAndIsInHistory()
{
    QVERIFY(set(SettingName::ReportDueDay, 10, 15));
    QCOMPARE(value(SettingName::ReportDueDay), 15);
    QVERIFY(set(SettingName::ReportDueDay, 15, 10));
    QCOMPARE(value(SettingName::ReportDueDay), 10);
    const auto record = findSetting(m_store->reader(), SettingName::ReportDueDay);
    QVERIFY(record && *record);
    const auto history = historyOf(m_store->reader(), {"setting", (*record)->id.value}, m_store->session());
    QVERIFY(history.isOk());
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->first().fields.size(), 1);
    QCOMPARE(history->first().fields.first().before, Value(15));
}

void SettingsTest::aValueOutsideTheLimitsIsRefused()
{
    QVERIFY(!set(SettingName::ReportDueDay, 10, 32));
    QVERIFY(!set(SettingName::ShareTolerance, 500, -1));
    QCOMPARE(value(SettingName::ReportDueDay), 10);
}

void SettingsTest::aValueThatSomebodyElseChoseMeanwhileIsNotOverwritten()
{
    QVERIFY(set(SettingName::SoonHours, 48, 24));
    const auto stale = set(SettingName::SoonHours, 48, 72);
    QVERIFY(!stale);
    QCOMPARE(stale.error().code, ErrorCode::Refused);
    QCOMPARE(value(SettingName::SoonHours), 24);
}

void SettingsTest::onlyTheDemoWorldIsExampleData()
{
    QCOMPARE(isExampleData(m_store->reader()).valueOr(true), false);
    QVERIFY(m_store->write({"Demo"}, &markAsExampleData));
    QCOMPARE(isExampleData(m_store->reader()).valueOr(false), true);
}

ROOM_TEST(SettingsTest)
#include "tst_settings.moc"
