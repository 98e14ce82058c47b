#include "ui/register/registerpage.h"

#include "core/agreements/contractcalendar.h"
#include "core/agreements/datarole.h"
#include "core/governance/group.h"
#include "core/parties/operations.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/label.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/recordwork.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/tableview.h"
#include "ui/kit/words.h"
#include "ui/register/detailpanel.h"
#include "ui/register/detailwithgroups.h"
#include "ui/register/registercolumns.h"
#include "ui/register/registermodel.h"
#include "ui/register/termsediting.h"

#include <QHeaderView>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

namespace driftsraad {

RegisterPage::RegisterPage(AsyncStore &store, QWidget *parent) : Page(store, parent), m_model(new RegisterModel(store, this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    connect(m_model, &RegisterModel::answered, this, &RegisterPage::answered);
    connect(m_model, &RegisterModel::failed, this, &Page::failed);
    build();
    ask();
}

QStringList RegisterPage::tables()
{
    return QStringList{table<Organisation>().nameText(), table<Person>().nameText(), table<Solution>().nameText(), table<Contract>().nameText()} + parts();
}

QStringList RegisterPage::parts()
{
    return QStringList{table<ServiceLevel>().nameText(), table<ContractParty>().nameText(), table<ContractSolution>().nameText(), table<DataRole>().nameText(),
            table<RegionPeriod>().nameText(), table<ClosingDay>().nameText()}
           + termTables();
}

std::optional<RegisterSection> RegisterPage::sectionOf(const QString &tableName)
{
    for (const RegisterSection section : {RegisterSection::Organisations, RegisterSection::Persons, RegisterSection::Solutions, RegisterSection::Contracts}) {
        if (tableOf(section).nameText() == tableName)
            return section;
    }
    return std::nullopt;
}

void RegisterPage::build()
{
    auto *root = new QWidget;
    auto *rows = new QVBoxLayout(root);
    rows->setContentsMargins(space::pageX, space::pageY, space::pageX, space::pageY);
    rows->setSpacing(space::gap);
    m_header = new PageHeader(tr("Register"));
    m_segments = new SegmentedControl(tr("Section"), {tr("Organisations"), tr("People"), tr("Solutions"), tr("Contracts")});
    m_segments->setCurrentIndex(static_cast<int>(m_model->query().section));
    m_header->addBesideTitle(m_segments);
    m_import = button(tr("Import"), ButtonKind::Secondary, QStringLiteral("upload"));
    m_import->setMenu(new QMenu(m_import));
    m_import->menu()->addAction(tr("From a spreadsheet …"), this, &RegisterPage::importSpreadsheet);
    m_import->menu()->addAction(tr("Paste from the clipboard\tCtrl+V"), this, &RegisterPage::paste);
    m_export = button(tr("Export"), ButtonKind::Secondary, QStringLiteral("download"));
    m_export->setMenu(new QMenu(m_export));
    m_new = button({}, ButtonKind::Primary, QStringLiteral("plus"));
    m_header->addAction(m_import);
    m_header->addAction(m_export);
    m_header->addAction(m_new);
    rows->addWidget(m_header);
    m_detail = new DetailPanel;
    m_detail->hide();
    rows->addWidget(new DrawerArea(buildList(), m_detail), 1);
    layout()->addWidget(root);

    connect(m_segments, &QTabBar::currentChanged, this, &RegisterPage::showSection);
    connect(m_new, &QPushButton::clicked, this, &RegisterPage::newRecord);
    connect(m_export->menu(), &QMenu::aboutToShow, this, &RegisterPage::fillExport);
    connectDetail();
    showSection();
}

QWidget *RegisterPage::buildList()
{
    auto *card = new Card;
    auto *filters = new QHBoxLayout;
    filters->setSpacing(space::unit);
    m_search = new SearchField(tr("Search in the register"));
    m_search->setMaximumWidth(320);
    m_search->setText(m_model->query().typed);
    m_kind = new FilterChip(tr("Kind"));
    QList<FilterChip::Choice> kinds;
    for (const OrganisationKind kind : organisationKinds())
        kinds.append({words(word(kind)), static_cast<int>(kind)});
    m_kind->setChoices(kinds);
    m_current = new FilterChip(tr("In force"));
    m_current->setChoices({{tr("Today"), true}});
    m_ending = new FilterChip(tr("Runs out"));
    m_ending->setChoices({{tr("Soon"), true}});
    filters->addWidget(m_search, 1);
    filters->addWidget(m_kind);
    filters->addWidget(m_current);
    filters->addWidget(m_ending);
    filters->addStretch(1);
    card->body()->addLayout(filters);

    m_table = new TableView(tr("Register"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setSortIndicator(m_model->query().sortColumn, m_model->query().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_columns = new RegisterColumns(m_table, m_model);
    card->body()->addWidget(m_table, 1);
    connect(m_search, &SearchField::searched, this, &RegisterPage::ask);
    connect(m_kind, &FilterChip::valueChanged, this, &RegisterPage::ask);
    connect(m_current, &FilterChip::valueChanged, this, &RegisterPage::ask);
    connect(m_ending, &FilterChip::valueChanged, this, &RegisterPage::ask);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { showDetail(m_model->idAt(index.row()), true); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { showDetail(m_model->idAt(index.row()), true); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { current(index.isValid() ? m_model->idAt(index.row()) : 0); });
    auto *pasting = new QShortcut(QKeySequence::Paste, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(pasting, &QShortcut::activated, this, &RegisterPage::paste);
    auto *remove = new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &RegisterPage::removeChosen);
    return card;
}

void RegisterPage::connectDetail()
{
    connect(m_detail, &DetailPanel::editRequested, this, &RegisterPage::edit);
    connect(m_detail, &DetailPanel::removeRequested, this, [this] {
        // While the next one is being read, the panel still shows the one before.
        if (m_detail->record().id == m_chosen)
            remove(m_detail->record());
    });
    connect(m_detail, &DetailPanel::historyRequested, this, [this] { emit showHistory(m_detail->record()); });
    connect(m_detail, &DetailPanel::attachmentsRequested, this, [this] { emit showAttachments(m_detail->record()); });
    connect(m_detail, &DetailPanel::addRelated, this, &RegisterPage::addTo);
    connect(m_detail, &DetailPanel::related, this, &RegisterPage::openRelated);
    connect(m_detail, &DetailPanel::removeRelated, this, &RegisterPage::remove);
    connect(m_detail, &DetailPanel::copiedText, this, [this](const QString &text) { emit announce(tr("Copied: %1").arg(text)); });
    connect(m_detail, &Drawer::closed, m_table, [this] { m_table->setFocus(); });
}

RegisterSection RegisterPage::section() const
{
    return static_cast<RegisterSection>(m_segments->currentIndex());
}

void RegisterPage::showSection()
{
    const bool people = section() == RegisterSection::Organisations || section() == RegisterSection::Persons;
    m_kind->setVisible(people);
    m_current->setVisible(!people);
    m_ending->setVisible(section() == RegisterSection::Contracts);
    const QStringList makes{tr("New organisation"), tr("New person"), tr("New solution"), tr("New contract")};
    m_new->setText(makes[m_segments->currentIndex()]);
    m_new->setToolTip(tr("%1 (Ctrl+N)").arg(m_new->text()));
    setChanges(m_new);
    setChanges(m_import);
    if (section() == m_model->query().section)
        return;
    m_detail->hide();
    m_chosen = 0;
    m_table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    ask();
}

void RegisterPage::ask()
{
    RegisterQuery query = m_model->query();
    if (query.section != section())
        query = RegisterQuery{.section = section()};
    query.typed = m_search->text();
    query.kind = m_kind->value().isValid() && !m_kind->isHidden() ? std::optional(static_cast<OrganisationKind>(m_kind->value().toInt())) : std::nullopt;
    query.onlyCurrent = m_current->value().toBool() && !m_current->isHidden();
    query.onlyRunningOut = m_ending->value().toBool() && !m_ending->isHidden();
    m_model->setQuery(query);
}

void RegisterPage::answered()
{
    m_columns->lay();
    const bool filtered = isFiltered();
    auto *empty = filtered ? new EmptyState(QStringLiteral("search"), tr("Nothing in the register fits."))
                           : new EmptyState(QStringLiteral("users"), tr("The register is empty."),
                                            section() == RegisterSection::Organisations ? tr("Add the 98 municipalities") : m_new->text());
    connect(empty, &EmptyState::actionTriggered, this, [this] {
        if (section() != RegisterSection::Organisations) {
            newRecord();
            return;
        }
        writeRecord(*this, {QT_TRANSLATE_NOOP("Messages", "Add the 98 municipalities")}, [](Transaction &transaction) -> Result<void> {
            const auto added = addMissingMunicipalities(transaction);
            return added ? Result<void>() : Result<void>(added.error());
        });
    });
    m_table->setEmptyState(empty);
    showSubtitle();
    if (m_waiting > 0)
        choose(m_waiting);
    if (m_waiting == 0 || m_waiting != m_chosen)
        followList();
}

/// The panel shows what is chosen in the list, and nothing that a search has taken out of it.
void RegisterPage::followList()
{
    if (const int row = m_model->rowOf(m_chosen); row >= 0) {
        if (m_table->currentIndex().row() != row)
            m_table->selectRow(row);
    } else if (m_model->rowCount() > 0) {
        choose(m_model->idAt(0));
    } else {
        // Hidden and not closed: the keyboard stays where the search is being typed.
        m_chosen = 0;
        m_detail->hide();
    }
}

/// What the key deletes is the one row that is marked.
void RegisterPage::removeChosen()
{
    const QModelIndexList marked = m_table->selectionModel()->selectedRows();
    if (marked.size() == 1)
        remove({tableOf(section()).nameText(), m_model->idAt(marked.first().row())});
    else if (!marked.isEmpty())
        emit announce(tr("Several rows are chosen. Choose the one to delete."));
}

void RegisterPage::showSubtitle()
{
    m_header->setSubtitle(tr("%Ln records", nullptr, m_model->rowCount()));
}

bool RegisterPage::isWide() const
{
    return window()->width() >= space::drawerBelow;
}

/// Makes the record the current row; one that is not in the list (yet) is waited for.
void RegisterPage::choose(qint64 id)
{
    const int row = m_model->rowOf(id);
    if (row < 0 || m_model->query().section != section()) {
        m_waiting = id;
        return;
    }
    m_waiting = 0;
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
    if (m_chosen != id)
        current(id);
}

void RegisterPage::current(qint64 id)
{
    if (id <= 0)
        return;
    m_chosen = id;
    if (m_detail->isOpen() || isWide())
        showDetail(id, isWide());
}

void RegisterPage::showDetail(qint64 id, bool open)
{
    if (id <= 0)
        return;
    m_chosen = id;
    store().read(this, {"register.detail"}, [section = section(), id](Reader &reader) { return detailWithGroups(reader, section, id); },
                 [this, id, open](Result<RegisterDetail> detail) {
                     if (id != m_chosen)
                         return;
                     if (!detail) {
                         m_detail->closeDrawer();
                         if (detail.error().code != ErrorCode::NotFound)
                             emit failed(detail.error());
                         return;
                     }
                     m_detail->show(*detail);
                     if (open)
                         m_detail->openDrawer();
                 });
}

void RegisterPage::activate()
{
    m_table->setFocus();
}

bool RegisterPage::openRecord(const RecordRef &record)
{
    if (parts().contains(record.table)) {
        store().read(this, {"register.owner"}, [record](Reader &reader) { return registerOwner(reader, record); }, [this](Result<RecordRef> owner) {
            if (owner)
                openRecord(*owner);
            else if (owner.error().code != ErrorCode::NotFound)
                emit failed(owner.error());
        });
        return true;
    }
    const auto wanted = sectionOf(record.table);
    if (!wanted)
        return false;
    // A filter that hides the record would make it look gone.
    clearFilters();
    m_chosen = 0;
    m_segments->setCurrentIndex(static_cast<int>(*wanted));
    ask();
    choose(record.id);
    showDetail(record.id, true);
    return true;
}

void RegisterPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool RegisterPage::closePane()
{
    if (m_detail->isOpen()) {
        m_detail->closeDrawer();
        return true;
    }
    if (!isFiltered())
        return false;
    clearFilters();
    ask();
    return true;
}

bool RegisterPage::isFiltered() const
{
    return !m_search->text().isEmpty() || m_kind->isActive() || m_current->isActive() || m_ending->isActive();
}

void RegisterPage::clearFilters()
{
    m_search->clear();
    for (FilterChip *chip : {m_kind, m_current, m_ending})
        chip->clear();
}

QList<QWidget *> RegisterPage::panes() const
{
    return {m_segments, m_search, m_table, m_detail};
}

void RegisterPage::changes(const CommittedChanges &committed)
{
    m_model->take(committed);
    bool touched = committed.everything;
    for (const Change &change : committed.changes) {
        const bool shown = change.record == m_detail->record() || change.owner == m_detail->record();
        touched = touched || shown || tables().contains(change.record.table) || change.record.table == table<Membership>().nameText();
    }
    if (touched && m_detail->isOpen())
        showDetail(m_chosen, false);
}

void RegisterPage::retranslate()
{
    const bool open = m_detail->isOpen();
    const QVariant kind = m_kind->value();
    const QVariant inForce = m_current->value();
    const QVariant ending = m_ending->value();
    delete layout()->takeAt(0)->widget();
    build();
    m_kind->setValue(kind);
    m_current->setValue(inForce);
    m_ending->setValue(ending);
    m_model->retranslate();
    m_columns->layAnew();
    showSubtitle();
    if (open)
        showDetail(m_chosen, true);
}

} // namespace driftsraad
