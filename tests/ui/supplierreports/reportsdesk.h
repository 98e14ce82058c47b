#pragma once

#include "core/supplierreports/operations.h"
#include "tests/support/demodesk.h"
#include "ui/kit/words.h"
#include "ui/supplierreports/importpanel.h"
#include "ui/supplierreports/reportregistermodel.h"
#include "ui/supplierreports/reportspage.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTest>

namespace driftsraad {

/// The page of monthly reports on the demo world, and a person who imports files there.
class ReportsDesk
{
protected:
    void makeWorld()
    {
        setLanguage(QStringLiteral("en"));
        m_desk.make();
    }
    void openPage()
    {
        m_desk.open();
        m_page = std::make_unique<ReportsPage>(m_desk.store());
        m_page->resize(1392, 920);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->activate();
        QTRY_COMPARE(model()->rowCount(), 10);
    }
    void closePage()
    {
        m_page.reset();
        m_desk.close();
    }

    static QString file(const char *name) { return QStringLiteral(TEST_DATA "/reports/") + QString::fromUtf8(name); }
    ImportPanel *panel() const { return m_page->findChild<ImportPanel *>(); }
    ImportSession &session() const { return panel()->session(); }
    ReportRegisterModel *model() const { return m_page->findChild<ReportRegisterModel *>(); }
    qint64 count(const QByteArray &sql) { return m_desk.count(sql); }

    void open(const QString &path)
    {
        m_page->importFile(path);
        QTRY_VERIFY(session().stage() == ImportSession::Stage::Ready || session().stage() == ImportSession::Stage::Refused);
        QTRY_VERIFY(m_desk.isIdle() && !session().isBusy());
    }
    void chooseSupplier(const char *name)
    {
        for (const Organisation &supplier : session().ground().suppliers) {
            if (supplier.name == QString::fromUtf8(name))
                session().setSupplier(supplier.id);
        }
        QTRY_VERIFY(m_desk.isIdle() && !session().isBusy());
    }
    static QPushButton *buttonWith(QWidget *in, const QString &text)
    {
        for (QPushButton *one : in->findChildren<QPushButton *>()) {
            if (one->text().startsWith(text))
                return one;
        }
        return nullptr;
    }
    /// The question that stands over the page now, or none.
    QMessageBox *question() const
    {
        for (QMessageBox *box : m_page->findChildren<QMessageBox *>()) {
            if (box->isVisible())
                return box;
        }
        return nullptr;
    }
    /// Answers what is asked until the file is in: a doubt with yes, a month that is here with the answer.
    void answer(const QString &answer)
    {
        const auto answered = [&] {
            if (QMessageBox *box = question()) {
                QPushButton *anyway = buttonWith(box, QStringLiteral("Import all the same"));
                if (QPushButton *button = anyway ? anyway : buttonWith(box, answer))
                    button->click();
            }
            return session().stage() == ImportSession::Stage::Empty;
        };
        // Planning and storing wait for the disk.
        QTRY_VERIFY_WITH_TIMEOUT(answered(), 30'000);
    }
    void confirmAndAnswer(const QString &said)
    {
        panel()->confirm();
        answer(said);
    }

    DemoDesk m_desk;
    std::unique_ptr<ReportsPage> m_page;
};

} // namespace driftsraad
