#pragma once

#include "tests/support/demodesk.h"
#include "ui/incidents/boardview.h"
#include "ui/incidents/incidentdrawer.h"
#include "ui/incidents/incidentlist.h"
#include "ui/incidents/incidentspage.h"
#include "ui/incidents/incidenttablemodel.h"
#include "ui/incidents/smallform.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/look.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/words.h"

#include <QApplication>
#include <QTest>

/// The page Hændelser in English on the demo world, for tests that drive it by keys.
class IncidentsDesk
{
public:
    void make()
    {
        driftsraad::setUpLook(*qApp);
        driftsraad::setLanguage("en");
        m_desk.make();
    }
    void openPage()
    {
        m_desk.open();
        m_page = std::make_unique<driftsraad::IncidentsPage>(m_desk.store());
        m_page->resize(1360, 900);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activate();
        QTRY_VERIFY(board()->board().total() > 0);
        QTRY_VERIFY(m_desk.isIdle());
    }
    void closePage()
    {
        m_page.reset();
        m_desk.close();
    }

    driftsraad::BoardView *board() const { return m_page->findChild<driftsraad::BoardView *>(); }
    driftsraad::IncidentList *list() const { return m_page->findChild<driftsraad::IncidentList *>(); }
    driftsraad::IncidentTableModel *rows() const { return qobject_cast<driftsraad::IncidentTableModel *>(list()->model()); }
    driftsraad::IncidentDrawer *drawer() const { return m_page->findChild<driftsraad::IncidentDrawer *>(); }
    driftsraad::SmallForm *smallForm() const { return m_page->findChild<driftsraad::SmallForm *>(); }
    driftsraad::FilterChip *grouping() const
    {
        for (auto *chip : m_page->findChildren<driftsraad::FilterChip *>()) {
            if (chip->accessibleName().contains("Grouping"))
                return chip;
        }
        return nullptr;
    }
    /// The uppermost card of a column.
    qint64 first(int column) const { return board()->idAt({column, 0}); }
    driftsraad::Incident read(qint64 id) { return m_desk.get(driftsraad::Id<driftsraad::Incident>{id}); }
    void showList()
    {
        m_page->findChild<driftsraad::SegmentedControl *>()->setCurrentIndex(1);
        QTRY_VERIFY(list()->isVisible());
        QTRY_VERIFY(m_desk.isIdle());
    }
    void openDrawer(qint64 id)
    {
        board()->setFocus();
        board()->setCurrent(id);
        QTest::keyClick(board(), Qt::Key_Return);
        QTRY_COMPARE(drawer()->detail().incident.id.value, id);
    }

protected:
    driftsraad::DemoDesk m_desk;
    std::unique_ptr<driftsraad::IncidentsPage> m_page;
};
