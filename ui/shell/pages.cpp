#include "ui/chain/chainpage.h"
#include "ui/shell/pages.h"

#include "core/incidents/queries.h"
#include "ui/governance/groupspage.h"
#include "ui/incidents/incidentspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/register/registerpage.h"
#include "ui/responsibility/responsibilitypage.h"
#include "ui/shell/historypage.h"
#include "ui/shell/preferences.h"
#include "ui/shell/settingspage.h"
#include "ui/supplierreports/reportspage.h"
#include "ui/supplierreports/slapage.h"

#include <QCoreApplication>

namespace driftsraad {

namespace {

Result<qint64> countOpen(Reader &reader)
{
    const auto incidents = openIncidents(reader);
    return incidents ? Result<qint64>(incidents->open) : Result<qint64>(incidents.error());
}

Page *makeOverview(AsyncStore &store, Preferences &preferences)
{
    auto *page = new OverviewPage(store);
    page->setMine(preferences.mySolutions());
    page->showMine(preferences.isOnlyMineShown());
    QObject::connect(page, &OverviewPage::mineChosen, &preferences, &Preferences::setOnlyMineShown);
    QObject::connect(&preferences, &Preferences::mySolutionsChanged, page, [page, &preferences] { page->setMine(preferences.mySolutions()); });
    return page;
}

Page *makeIncidents(AsyncStore &store, Preferences &preferences)
{
    const QByteArray name = QByteArrayLiteral("incidents");
    auto *page = new IncidentsPage(store);
    page->restoreView(preferences.pageView(name));
    QObject::connect(page, &IncidentsPage::viewChanged, &preferences, [page, &preferences, name] { preferences.setPageView(name, page->view()); });
    return page;
}

} // namespace

QString PageEntry::titleText() const
{
    return QCoreApplication::translate("Pages", title);
}

QString PageEntry::newText() const
{
    return newTitle ? QCoreApplication::translate("Pages", newTitle) : QString();
}

const QList<PageEntry> &pages()
{
    static const QList<PageEntry> all{
        {.id = "overview",
         .title = QT_TRANSLATE_NOOP("Pages", "Overview"),
         .iconName = QStringLiteral("layout-dashboard"),
         .early = true,
         .make = &makeOverview},
        {.id = "responsibility",
         .title = QT_TRANSLATE_NOOP("Pages", "Responsibility"),
         .iconName = QStringLiteral("grid-3x3"),
         .tables = {QStringLiteral("responsibility_cell"), QStringLiteral("task"), QStringLiteral("party_role")},
         .newTitle = QT_TRANSLATE_NOOP("Pages", "New task"),
         .make = [](AsyncStore &store, Preferences &) { return new ResponsibilityPage(store); }},
        {.id = "groups",
         .title = QT_TRANSLATE_NOOP("Pages", "Groups"),
         .iconName = QStringLiteral("users"),
         .tables = GroupsPage::tables(),
         .newTitle = QT_TRANSLATE_NOOP("Pages", "New group"),
         .make = [](AsyncStore &store, Preferences &) { return new GroupsPage(store); }},
        {.id = "chains",
         .title = QT_TRANSLATE_NOOP("Pages", "Chains"),
         .iconName = QStringLiteral("workflow"),
         .tables = ChainPage::tables(),
         .newTitle = QT_TRANSLATE_NOOP("Pages", "New component"),
         .make = [](AsyncStore &store, Preferences &) { return new ChainPage(store); }},
        {.id = "incidents",
         .title = QT_TRANSLATE_NOOP("Pages", "Incidents"),
         .iconName = QStringLiteral("triangle-alert"),
         .tables = {QStringLiteral("incident"), QStringLiteral("timeline_entry"), QStringLiteral("affected_municipality"), QStringLiteral("operations_notice"),
                    QStringLiteral("saved_filter")},
         .newTitle = QT_TRANSLATE_NOOP("Pages", "New incident"),
         .make = &makeIncidents,
         .count = &countOpen},
        {.id = "sla",
         .title = QT_TRANSLATE_NOOP("Pages", "SLA"),
         .iconName = QStringLiteral("gauge"),
         .tables = {QStringLiteral("measurement")},
         .make = [](AsyncStore &store, Preferences &) { return new SlaPage(store); }},
        {.id = "reports",
         .title = QT_TRANSLATE_NOOP("Pages", "Monthly reports"),
         .iconName = QStringLiteral("file-chart-column"),
         .tables = {QStringLiteral("supplier_report")},
         .newTitle = QT_TRANSLATE_NOOP("Pages", "Import a monthly report"),
         .make = [](AsyncStore &store, Preferences &) { return new ReportsPage(store); }},
        {.id = "register",
         .title = QT_TRANSLATE_NOOP("Pages", "Register"),
         .iconName = QStringLiteral("building"),
         .tables = RegisterPage::tables(),
         .newTitle = QT_TRANSLATE_NOOP("Pages", "New in the register"),
         .make = [](AsyncStore &store, Preferences &) { return new RegisterPage(store); }},
        {.id = "history",
         .title = QT_TRANSLATE_NOOP("Pages", "History"),
         .iconName = QStringLiteral("history"),
         .atEnd = true,
         .make = [](AsyncStore &store, Preferences &) { return new HistoryPage(store); }},
        {.id = "settings",
         .title = QT_TRANSLATE_NOOP("Pages", "Settings"),
         .iconName = QStringLiteral("sliders-horizontal"),
         .tables = {QStringLiteral("setting")},
         .atEnd = true,
         .make = [](AsyncStore &store, Preferences &preferences) { return new SettingsPage(store, preferences); }},
    };
    return all;
}

int pageOf(const QList<PageEntry> &pages, const QString &table)
{
    for (int i = 0; i < pages.size(); ++i) {
        if (pages[i].tables.contains(table))
            return i;
    }
    return -1;
}

} // namespace driftsraad
