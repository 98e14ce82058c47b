#include "core/agreements/operations.h"
#include "core/agreements/terms.h"
#include "tests/support/demodesk.h"
#include "tests/support/roomtest.h"
#include "ui/kit/changechoice.h"
#include "ui/kit/fieldeditor.h"
#include "ui/kit/look.h"
#include "ui/kit/recorddialog.h"
#include "ui/kit/words.h"
#include "ui/register/closingdays.h"
#include "ui/register/detailpanel.h"
#include "ui/register/holidaypreview.h"
#include "ui/register/registerpage.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QTest>

using namespace driftsraad;

/// A contract's categories, limits, calendar and availability rule, entered and changed as a person does it.
class TestContractTerms : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        setUpLook(*qApp, Scheme::Light);
        setLanguage("da");
        m_desk.make();
    }
    void init()
    {
        m_desk.open();
        makeContract();
        m_page = std::make_unique<RegisterPage>(m_desk.store());
        m_page->resize(1500, 900);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->activate();
        QVERIFY(m_page->openRecord({table<Contract>().nameText(), m_contract.value}));
        QTRY_COMPARE(panel()->record().id, m_contract.value);
        QTRY_VERIFY(m_desk.isIdle());
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.close();
    }

    void categoryIsAddedByKeyboard()
    {
        emit panel()->addRelated(table<FaultCategory>().nameText());
        QTRY_VERIFY(dialog());
        QTRY_VERIFY(dialog()->editor("code")->widget()->hasFocus());
        QTest::keyClicks(dialog()->focusWidget(), "A");
        type("name", "Kritisk");
        choose("priority", 1);
        type("valid_from", "1/1");
        QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        const QList<FaultCategory> categories = terms().categories;
        QCOMPARE(categories.size(), 1);
        QCOMPARE(categories[0].code, QString("A"));
        QCOMPARE(categories[0].priority, 1);
        QCOMPARE(categories[0].validFrom, QDate(2026, 1, 1));
        QTRY_VERIFY(says(QStringLiteral("Fejlkategorier")));
    }

    void changeIsNotStoredBeforeItsKindIsChosen()
    {
        const Id<ClockLimit> limit = addLimit();
        open(table<ClockLimit>().nameText(), limit.value);
        type("amount", "8");
        dialog()->save();
        QVERIFY(dialog());
        QVERIFY(!dialog()->findChild<ChangeChoice *>()->accessibleDescription().isEmpty());
        QTRY_VERIFY(correction()->hasFocus());
        QCOMPARE(terms().limits[0].amount, 4);
    }

    void correctionChangesThePast()
    {
        const Id<ClockLimit> limit = addLimit();
        open(table<ClockLimit>().nameText(), limit.value);
        type("amount", "8");
        correction()->setChecked(true);
        dialog()->save();
        QTRY_VERIFY(!dialog());
        QCOMPARE(terms().limits.size(), 1);
        QCOMPARE(terms().limits[0].amount, 8);
        QCOMPARE(terms().limits[0].validFrom, QDate(2026, 1, 1));
    }

    void amendmentLetsThePastStand()
    {
        const Id<ClockLimit> limit = addLimit();
        open(table<ClockLimit>().nameText(), limit.value);
        type("amount", "8");
        amendment()->setChecked(true);
        auto *from = dialog()->findChild<ChangeChoice *>()->findChild<DateField *>();
        QVERIFY(from->isEnabled());
        from->setText("1/12");
        dialog()->save();
        QTRY_VERIFY(!dialog());
        QList<ClockLimit> limits = terms().limits;
        QCOMPARE(limits.size(), 2);
        std::sort(limits.begin(), limits.end(), [](const ClockLimit &a, const ClockLimit &b) { return a.validFrom < b.validFrom; });
        QCOMPARE(limits[0].amount, 4);
        QCOMPARE(limits[0].validTo, QDate(2026, 11, 30));
        QCOMPARE(limits[1].amount, 8);
        QCOMPARE(limits[1].validFrom, QDate(2026, 12, 1));
    }

    void newEntryAsksNothing()
    {
        emit panel()->addRelated(table<AvailabilityRule>().nameText());
        QTRY_VERIFY(dialog());
        QVERIFY(!dialog()->findChild<ChangeChoice *>());
        type("partial_weight", "50 %");
        type("degraded_weight", "25");
        type("window_minutes", "480");
        dialog()->save();
        QTRY_VERIFY(!dialog());
        const QList<AvailabilityRule> rules = terms().rules;
        QCOMPARE(rules.size(), 1);
        QCOMPARE(rules[0].partialWeight.millionths, 500'000);
        QCOMPARE(rules[0].degradedWeight.millionths, 250'000);
        QCOMPARE(rules[0].windowMinutes, std::optional<qint64>(480));
    }

    void unreadableHoursAreRefusedWithASentence()
    {
        emit panel()->addRelated(table<ContractCalendar>().nameText());
        QTRY_VERIFY(dialog());
        hours("service_hours")->setText(QStringLiteral("når vi har tid"));
        dialog()->save();
        QVERIFY(dialog());
        QVERIFY(dialogSays(QStringLiteral("Skriv dage og klokkeslæt")));
        QVERIFY(terms().calendars.isEmpty());
    }

    void calendarIsStoredWithItsOwnClosingDays()
    {
        emit panel()->addRelated(table<ContractCalendar>().nameText());
        QTRY_VERIFY(dialog());
        hours("service_hours")->setText(QStringLiteral("man-fre 7-18"));
        auto *days = dialog()->findChild<ClosingDays *>();
        auto *preview = dialog()->findChild<HolidayPreview *>();
        const qsizetype before = preview->lines().size();
        addDay(days, QStringLiteral("Flytning af driften"), "15/5");
        QCOMPARE(days->days().size(), 1);
        QCOMPARE(preview->lines().size(), before + 1);
        dialog()->save();
        QTRY_VERIFY(!dialog());
        QCOMPARE(terms().calendars.size(), 1);
        QCOMPARE(terms().closingDays.size(), 1);
        QCOMPARE(terms().closingDays[0].date, QDate(2026, 5, 15));

        // The days alone are a change too, and Delete takes one away.
        open(table<ContractCalendar>().nameText(), terms().calendars[0].id.value);
        auto *list = dialog()->findChild<ClosingDays *>()->findChild<QListWidget *>();
        QCOMPARE(list->count(), 1);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        correction()->setChecked(true);
        dialog()->save();
        QTRY_VERIFY(!dialog());
        QTRY_VERIFY(terms().closingDays.isEmpty());
    }

    void amendedCalendarLeavesTheOldDaysWithTheOldOne()
    {
        const auto made = m_desk.other().write({"calendar"}, [this](Transaction &transaction) -> Result<void> {
            const auto calendar = addTerm(transaction, ContractCalendar{.contract = m_contract, .serviceHours = "24/7", .validFrom = QDate(2026, 1, 1)});
            return calendar ? setClosingDays(transaction, *calendar, {ClosingDay{.name = "Gammel", .date = QDate(2026, 5, 15)}}) : Result<void>(calendar.error());
        });
        QVERIFY(made);
        open(table<ContractCalendar>().nameText(), terms().calendars[0].id.value);
        addDay(dialog()->findChild<ClosingDays *>(), QStringLiteral("Ny"), "16/12");
        amendment()->setChecked(true);
        dialog()->findChild<ChangeChoice *>()->findChild<DateField *>()->setText("1/12");
        dialog()->save();
        QTRY_VERIFY(!dialog());
        QCOMPARE(terms().calendars.size(), 2);
        QStringList names;
        for (const ClosingDay &day : terms().closingDays)
            names.append(day.name);
        names.sort();
        QCOMPARE(names, (QStringList{"Gammel", "Gammel", "Ny"}));
    }

    void termIsRemovedAndItsNeighboursStay()
    {
        const Id<ClockLimit> limit = addLimit();
        QTRY_VERIFY(m_desk.isIdle());
        emit panel()->removeRelated({table<ClockLimit>().nameText(), limit.value});
        QTRY_VERIFY(terms().limits.isEmpty());
    }

    void picturesAreTaken()
    {
        const QString folder = qEnvironmentVariable("DRIFTSRAAD_PICTURES");
        if (folder.isEmpty())
            QSKIP("set DRIFTSRAAD_PICTURES");
        const Id<ClockLimit> limit = addLimit();
        for (const auto &[name, id] : {std::pair(table<ClockLimit>().nameText(), limit.value), std::pair(table<ContractCalendar>().nameText(), qint64{0}),
                                       std::pair(table<AvailabilityRule>().nameText(), qint64{0}), std::pair(table<FaultCategory>().nameText(), qint64{0})}) {
            if (id)
                open(name, id);
            else
                emit panel()->addRelated(name);
            QTRY_VERIFY(dialog());
            QVERIFY(QTest::qWaitForWindowExposed(dialog()));
            QVERIFY(dialog()->grab().save(QDir(folder).filePath(name + ".png")));
            delete dialog();
        }
    }

private:
    DetailPanel *panel() const { return m_page->findChild<DetailPanel *>(); }
    RecordDialog *dialog() const { return m_page->findChild<RecordDialog *>(); }
    QRadioButton *correction() const { return dialog()->findChildren<QRadioButton *>().value(0); }
    QRadioButton *amendment() const { return dialog()->findChildren<QRadioButton *>().value(1); }
    QLineEdit *hours(const QByteArray &column) const { return dialog()->editor(column)->widget()->findChild<QLineEdit *>(); }
    ContractTerms terms() { return contractTerms(m_desk.reader(), m_contract).valueOr({}); }

    void makeContract()
    {
        const auto made = m_desk.other().write({"contract"}, [this](Transaction &transaction) -> Result<void> {
            const auto supplier = transaction.insert(Organisation{.name = QStringLiteral("Prøveleverandør"), .kind = OrganisationKind::Supplier});
            if (!supplier)
                return supplier.error();
            const auto holder = transaction.insert(Organisation{.name = QStringLiteral("Prøveholder"), .kind = OrganisationKind::Company});
            if (!holder)
                return holder.error();
            const auto contract = addContract(transaction, Contract{.name = QStringLiteral("Prøvekontrakt"), .supplier = *supplier, .holder = *holder});
            if (!contract)
                return contract.error();
            m_contract = *contract;
            return {};
        });
        QVERIFY2(made, made ? "" : qPrintable(words(made.error().message)));
    }
    Id<ClockLimit> addLimit()
    {
        Id<ClockLimit> id;
        const auto done = m_desk.other().write({"limit"}, [&](Transaction &transaction) -> Result<void> {
            const auto added = addTerm(transaction, ClockLimit{.contract = m_contract, .kind = ClockKind::Resolution, .amount = 4, .unit = LimitUnit::WorkingHours,
                                                               .validFrom = QDate(2026, 1, 1)});
            if (!added)
                return added.error();
            id = *added;
            return {};
        });
        return done ? id : Id<ClockLimit>();
    }
    void open(const QString &name, qint64 id)
    {
        emit panel()->related({name, id});
        QTRY_VERIFY(dialog());
    }
    void type(const QByteArray &column, const QString &text)
    {
        auto *edit = qobject_cast<QLineEdit *>(dialog()->editor(column)->widget());
        QVERIFY2(edit, column.constData());
        edit->setText(text);
    }
    void choose(const QByteArray &column, int index) { qobject_cast<QComboBox *>(dialog()->editor(column)->widget())->setCurrentIndex(index); }
    void addDay(ClosingDays *days, const QString &name, const QString &date)
    {
        days->findChild<QLineEdit *>()->setText(name);
        days->findChild<DateField *>()->setText(date);
        for (QAbstractButton *each : days->findChildren<QAbstractButton *>()) {
            if (each->text() == QStringLiteral("Tilføj lukkedagen"))
                each->click();
        }
    }
    static bool saysIn(const QWidget *widget, const QString &part)
    {
        const auto labels = widget->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }
    bool says(const QString &part) const { return saysIn(panel(), part); }
    bool dialogSays(const QString &part) const { return saysIn(dialog(), part); }

    DemoDesk m_desk;
    Id<Contract> m_contract;
    std::unique_ptr<RegisterPage> m_page;
};

ROOM_TEST(TestContractTerms)
#include "tst_contractterms.moc"
