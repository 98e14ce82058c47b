#pragma once

#include "core/catalog.h"
#include "core/demo/demo.h"
#include "ui/kit/fieldeditor.h"
#include "ui/kit/look.h"
#include "ui/kit/words.h"
#include "ui/responsibility/matrixgrid.h"
#include "ui/responsibility/matrixmodel.h"
#include "ui/responsibility/responsibilitypage.h"
#include "ui/responsibility/solutiontabs.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace driftsraad {

/// The page on NemRefusion's matrix in the demo world, and another desk with the same file.
class MatrixDesk : public QObject
{
protected:
    /// Once for all tests of a program.
    void prepare();
    void open();
    void close();

    MatrixModel *model() const { return m_page->findChild<MatrixModel *>(); }
    MatrixGrid *grid() const { return m_page->findChild<MatrixGrid *>(); }
    void choose(const char *task, const char *party);
    MatrixCell stored(const char *task, const char *party, const char *solution = "NemRefusion") const;
    qint64 changeSets() const { return m_other->reader().number("SELECT count(*) FROM change_set").valueOr(-1); }

    QTemporaryDir m_folder;
    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(Instant::local({2026, 11, 23}, {10, 24}));
    std::unique_ptr<AsyncStore> m_store;
    std::unique_ptr<Store> m_other;
    std::unique_ptr<ResponsibilityPage> m_page;
    int m_copy = 0;
};

inline void MatrixDesk::prepare()
{
    setUpLook(*qApp);
    setLanguage("da");
    QVERIFY(makeDemo(m_folder.filePath("demo.db"), QDate(2026, 11, 23)));
}

inline void MatrixDesk::open()
{
    const QString path = m_folder.filePath(QStringLiteral("t%1.db").arg(++m_copy));
    QVERIFY(QFile::copy(m_folder.filePath("demo.db"), path));
    m_store = std::make_unique<AsyncStore>(catalog(), m_clock);
    QSignalSpy opened(m_store.get(), &AsyncStore::opened);
    m_store->open({.path = path}, {.name = "Service manager A"});
    QTRY_COMPARE(opened.size(), 1);
    auto other = Store::open({.path = path}, catalog(), *m_clock, {.author = {.name = "Service manager B"}});
    QVERIFY(other);
    m_other = std::move(*other);
    m_page = std::make_unique<ResponsibilityPage>(*m_store);
    m_page->resize(1392, 920);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activate();
    QTRY_COMPARE(model()->rowCount(), 11);
    auto *tabs = m_page->findChild<SolutionTabs *>();
    for (int i = 1; i < tabs->tabs()->count(); ++i) {
        if (tabs->tabs()->tabText(i) == "NemRefusion")
            tabs->tabs()->setCurrentIndex(i);
    }
    QTRY_COMPARE(model()->matrix().solutionName, QString("NemRefusion"));
    QTRY_VERIFY(m_store->isIdle());
}

inline void MatrixDesk::close()
{
    m_page.reset();
    m_other.reset();
    m_store.reset();
}

inline void MatrixDesk::choose(const char *task, const char *party)
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        for (int column = 1; column < model()->columnCount() - 1; ++column) {
            if (model()->place(model()->index(row, column)) == QStringLiteral("%1, %2").arg(QString::fromUtf8(task), QString::fromUtf8(party)))
                grid()->setCurrentIndex(model()->index(row, column));
        }
    }
}

inline MatrixCell MatrixDesk::stored(const char *task, const char *party, const char *solution) const
{
    const auto found = m_other->reader().list<Solution>("WHERE name = ?", {QString::fromUtf8(solution)});
    const auto made = matrix(m_other->reader(), found->first().id, m_clock->today());
    for (int row = 0; row < made->tasks.size(); ++row) {
        for (int column = 0; column < made->parties.size(); ++column) {
            if (made->tasks[row].name == QString::fromUtf8(task) && made->parties[column].name == QString::fromUtf8(party))
                return made->cells[row][column];
        }
    }
    return {};
}

} // namespace driftsraad
