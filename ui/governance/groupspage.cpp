#include "ui/governance/groupspage.h"

#include "core/governance/operations.h"
#include "ui/governance/groupediting.h"
#include "ui/governance/grouppanel.h"
#include "ui/governance/grouptreemodel.h"
#include "ui/governance/seatpanel.h"
#include "ui/kit/button.h"
#include "ui/kit/columnscroll.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/recordwork.h"
#include "ui/kit/rowdelegates.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/tableview.h"
#include "ui/kit/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

/// What tree, group and cards need side by side; the page of a window as wide as space::drawerBelow has a little more.
constexpr int leastForThree = 1200;
/// From here on the tree does not take from the middle.
constexpr int roomyForThree = 1320;

} // namespace

GroupsPage::GroupsPage(AsyncStore &store, QWidget *parent) : Page(store, parent), m_model(new GroupTreeModel(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    build();
    ask();
}

QStringList GroupsPage::tables()
{
    return {table<Group>().nameText()};
}

void GroupsPage::build()
{
    auto *root = new QWidget;
    auto *rows = new QVBoxLayout(root);
    rows->setContentsMargins(space::pageX, space::pageY, space::pageX, space::pageY);
    rows->setSpacing(space::gap);
    m_header = new PageHeader(tr("Groups"));
    QPushButton *add = button(tr("New group"), ButtonKind::Secondary, QStringLiteral("plus"));
    add->setProperty("keyHint", QStringLiteral("Ctrl+N"));
    connect(add, &QPushButton::clicked, this, &GroupsPage::newRecord);
    setChanges(add);
    m_header->addAction(add);
    rows->addWidget(m_header);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::gap);
    columns->addWidget(buildTree());
    m_panel = new GroupPanel;
    auto *inside = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, inside);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(space::gap);
    m_columns->addWidget(m_panel, 1);
    m_columns->addWidget(buildSide());
    m_columns->addStretch(0);
    columns->addWidget(new ColumnScroll(inside), 1);
    rows->addLayout(columns, 1);
    layout()->addWidget(root);
    connectPanel();
    arrange();
}

QWidget *GroupsPage::buildTree()
{
    auto *card = new Card;
    card->setAccessibleName(tr("All groups"));
    m_filter = new SearchField(tr("Filter groups"));
    card->body()->addWidget(m_filter);
    m_tree = new QTreeView;
    m_tree->setAccessibleName(tr("Groups"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHeaderHidden(true);
    m_tree->setItemDelegate(new TwoLineDelegate(m_tree));
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setIndentation(space::gap);
    m_tree->setMouseTracking(true);
    m_tree->setExpandsOnDoubleClick(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setModel(m_model);
    card->body()->addWidget(m_tree, 1);
    connect(m_filter, &SearchField::searched, this, [this](const QString &text) {
        m_model->setFilter(text);
        foldAsBefore();
    });
    connect(m_tree, &QTreeView::collapsed, this, [this](const QModelIndex &index) { m_folded.insert(m_model->keyAt(index)); });
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &index) { m_folded.remove(m_model->keyAt(index)); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const Id<Group> group = m_model->groupAt(index);
        if (group.isValid() && group != m_chosen) {
            m_chosen = group;
            ask();
        }
    });
    auto *remove = new QShortcut(QKeySequence::Delete, m_tree, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] {
        if (m_model->groupAt(m_tree->currentIndex()).isValid())
            emit m_panel->removeGroup();
    });
    return card;
}

QWidget *GroupsPage::buildSide()
{
    m_side = new QWidget;
    m_side->setAutoFillBackground(false);
    m_sideRows = new QBoxLayout(QBoxLayout::TopToBottom, m_side);
    m_sideRows->setContentsMargins(0, 0, 0, 0);
    m_sideRows->setSpacing(space::gap);
    m_cadence = new CadenceCard;
    m_seats = new SeatCard;
    m_vacancies = new VacancyCard;
    for (QWidget *card : {static_cast<QWidget *>(m_cadence), static_cast<QWidget *>(m_seats), static_cast<QWidget *>(m_vacancies)})
        m_sideRows->addWidget(card);
    m_sideRows->addStretch(1);
    m_vacancies->hide();
    return m_side;
}

void GroupsPage::connectPanel()
{
    const auto group = [this] { return RecordRef{table<Group>().nameText(), m_chosen.value}; };
    connect(m_panel, &GroupPanel::editGroup, this, [this] { openEditor(*this, editingOfGroup(m_chosen)); });
    connect(m_panel, &GroupPanel::addSeat, this, [this] { openEditor(*this, editingOfSeat({}, m_chosen)); });
    connect(m_panel, &GroupPanel::addMember, this, [this] { newMember(m_chosen, m_wanting); });
    connect(m_panel, &GroupPanel::editMember, this, [this](Id<Membership> member) {
        if (member.isValid())
            openEditor(*this, editingOfMember(member, m_chosen));
    });
    connect(m_panel, &GroupPanel::history, this, [this, group] { emit showHistory(group()); });
    connect(m_panel, &GroupPanel::attachments, this, [this, group] { emit showAttachments(group()); });
    connect(m_panel, &GroupPanel::openPerson, this, [this](Id<Person> person) { emit jumpTo({table<Person>().nameText(), person.value}); });
    connect(m_panel, &GroupPanel::copyAddresses, this, &GroupsPage::copyAddresses);
    connect(m_panel, &GroupPanel::removeGroup, this, [this, group] {
        writeRecord(*this, group(), QT_TRANSLATE_NOOP("Messages", "Delete %1"), [id = m_chosen](Transaction &t) { return removeGroup(t, id); });
    });
    connect(m_panel, &GroupPanel::removeMember, this, [this](Id<Membership> member) {
        writeRecord(*this, {table<Membership>().nameText(), member.value}, QT_TRANSLATE_NOOP("Messages", "Remove %1 from the group"),
                       [member](Transaction &t) { return driftsraad::removeMember(t, member); });
    });
    connect(m_panel, &GroupPanel::endMember, this, [this](Id<Membership> member) {
        writeRecord(*this, {table<Membership>().nameText(), member.value}, QT_TRANSLATE_NOOP("Messages", "End %1's membership"),
                       [member](Transaction &t) { return endMembership(t, member, t.today()); });
    });
    connect(m_seats, &SeatCard::addSeat, m_panel, &GroupPanel::addSeat);
    connect(m_seats, &SeatCard::editSeat, this, [this](Id<Seat> seat) {
        if (seat.isValid())
            openEditor(*this, editingOfSeat(seat, m_chosen));
    });
    connect(m_seats, &SeatCard::removeSeat, this, [this](Id<Seat> seat) {
        writeRecord(*this, {table<Seat>().nameText(), seat.value}, QT_TRANSLATE_NOOP("Messages", "Delete the seat %1"),
                       [seat](Transaction &t) { return driftsraad::removeSeat(t, seat); });
    });
    connect(m_vacancies, &VacancyCard::openGroup, this, &GroupsPage::choose);
    connect(m_vacancies, &VacancyCard::fillSeat, this, &GroupsPage::newMember);
    // On the panel and not on the page: a page that is rebuilt for another language must not keep the old one.
    auto *insert = new QShortcut(QKeySequence(Qt::Key_Insert), m_panel->parentWidget(), nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(insert, &QShortcut::activated, m_panel, &GroupPanel::addMember);
    auto *insertInTree = new QShortcut(QKeySequence(Qt::Key_Insert), m_tree, nullptr, nullptr, Qt::WidgetShortcut);
    connect(insertInTree, &QShortcut::activated, m_panel, &GroupPanel::addMember);
}

void GroupsPage::choose(Id<Group> group)
{
    m_chosen = group;
    m_filter->clear();
    m_model->setFilter({});
    ask();
}

void GroupsPage::activate()
{
    m_tree->setFocus();
}

bool GroupsPage::openRecord(const RecordRef &record)
{
    if (!tables().contains(record.table))
        return false;
    choose({record.id});
    return true;
}

bool GroupsPage::openStep(const RecordRef &record, const Step &step)
{
    if (record.table != table<Seat>().nameText())
        return openRecord(record);
    store().read(this, {"groups.seat"}, [id = Id<Seat>{record.id}](Reader &reader) { return reader.get(id); }, [this, step](Result<Seat> seat) {
        if (!seat)
            emit failed(seat.error());
        else if (step.begin)
            newMember(seat->group, seat->id);
        else
            choose(seat->group);
    });
    return true;
}

void GroupsPage::newRecord()
{
    openEditor(*this, editingOfGroup({}), [this](qint64 id) { choose({id}); });
}

void GroupsPage::edit()
{
    if (!m_chosen.isValid())
        return;
    if (m_panel->table()->hasFocus() && m_panel->currentMember().isValid())
        openEditor(*this, editingOfMember(m_panel->currentMember(), m_chosen));
    else if (m_seats->list()->hasFocus() && m_seats->list()->currentIndex().isValid())
        emit m_seats->list()->activated(m_seats->list()->currentIndex());
    else
        openEditor(*this, editingOfGroup(m_chosen));
}

void GroupsPage::newMember(Id<Group> group, Id<Seat> seat)
{
    if (!group.isValid())
        return;
    if (group != m_chosen) {
        m_next = [this, group, seat] { openEditor(*this, editingOfMember({}, group, seat)); };
        choose(group);
        return;
    }
    openEditor(*this, editingOfMember({}, group, seat));
}

void GroupsPage::copyAddresses()
{
    store().read(this, {"groups.addresses"}, [group = m_chosen](Reader &reader) { return mailAddresses(reader, group); },
                 [this](Result<QStringList> addresses) {
                     if (!addresses) {
                         emit failed(addresses.error());
                         return;
                     }
                     if (addresses->isEmpty()) {
                         emit announce(tr("None of the members has a mail address in the register."));
                         return;
                     }
                     QGuiApplication::clipboard()->setText(addresses->join(QStringLiteral("; ")));
                     emit announce(tr("%Ln mail addresses copied", nullptr, static_cast<int>(addresses->size())));
                 });
}

void GroupsPage::focusSearch()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool GroupsPage::closePane()
{
    if (m_filter->text().isEmpty())
        return false;
    m_filter->clear();
    m_model->setFilter({});
    foldAsBefore();
    return true;
}

QList<QWidget *> GroupsPage::panes() const
{
    return {m_tree, m_panel->table(), m_seats->list()};
}

void GroupsPage::changes(const CommittedChanges &committed)
{
    for (const TableDescription *description : {static_cast<const TableDescription *>(&table<Group>()), static_cast<const TableDescription *>(&table<Seat>()),
                                                static_cast<const TableDescription *>(&table<Membership>()), static_cast<const TableDescription *>(&table<Person>()),
                                                static_cast<const TableDescription *>(&table<Organisation>()), static_cast<const TableDescription *>(&table<Solution>())}) {
        if (committed.touches(description->nameText())) {
            ask();
            return;
        }
    }
}

void GroupsPage::retranslate()
{
    const QString filter = m_filter->text();
    delete layout()->takeAt(0)->widget();
    build();
    m_filter->setText(filter);
    m_model->retranslate();
    ask();
}

void GroupsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void GroupsPage::arrange()
{
    // In a wide window, too, a panel beside the page can leave it too little for three columns.
    const bool wide = window()->width() >= space::drawerBelow && width() >= leastForThree;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_sideRows->setDirection(wide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Beside the middle the cards stand below one another at their own height; below it they share the width.
    for (int i = 0; i < 3; ++i) {
        m_sideRows->setAlignment(m_sideRows->itemAt(i)->widget(), wide ? Qt::Alignment() : Qt::AlignTop);
        m_sideRows->setStretch(i, wide ? 0 : 1);
    }
    m_sideRows->setStretch(3, wide ? 1 : 0);
    m_panel->setSizePolicy(QSizePolicy::Preferred, wide ? QSizePolicy::Preferred : QSizePolicy::Maximum);
    m_columns->setStretch(0, wide ? 1 : 0);
    m_columns->setStretch(2, wide ? 0 : 1);
    m_side->setMinimumWidth(wide ? 292 : 0);
    m_side->setMaximumWidth(wide ? 352 : QWIDGETSIZE_MAX);
    m_tree->parentWidget()->setFixedWidth(wide && width() >= roomyForThree ? 328 : 300);
}

} // namespace driftsraad
