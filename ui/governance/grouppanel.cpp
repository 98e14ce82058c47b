#include "ui/governance/grouppanel.h"

#include "ui/governance/compositionview.h"
#include "ui/governance/membermodel.h"
#include "ui/kit/button.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/statuspainter.h"
#include "ui/kit/tableview.h"
#include "ui/kit/tag.h"
#include "ui/kit/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QShortcut>

namespace driftsraad {

namespace {

constexpr int widestColumn = 320;

Status completeness(const Composition &composition)
{
    if (composition.places == 0)
        return {State::Neutral, GroupPanel::tr("No seats are laid down")};
    if (composition.isComplete())
        return {State::Positive, GroupPanel::tr("All %Ln places are filled", nullptr, composition.places)};
    if (composition.vacant > 0 && composition.expired > 0)
        return {State::Warning, GroupPanel::tr("%1 vacant, %2 expired").arg(composition.vacant).arg(composition.expired)};
    if (composition.expired > 0)
        return {State::Warning, GroupPanel::tr("%Ln places expired", nullptr, composition.expired)};
    return {State::Warning, GroupPanel::tr("%Ln places vacant", nullptr, composition.vacant)};
}

} // namespace

GroupPanel::GroupPanel(QWidget *parent)
    : Card({}, parent), m_name(new Label({}, TextSize::Heading, QFont::DemiBold)), m_purpose(new Label), m_draft(new TagLabel),
      m_complete(new StatusLabel), m_composition(new CompositionView), m_members(new MemberModel(this)), m_table(new TableView(tr("Members")))
{
    setPadding(space::panel);
    body()->setSpacing(space::unit);
    body()->addLayout(head());
    auto *purpose = new QHBoxLayout;
    m_purpose->setWordWrap(true);
    purpose->addWidget(m_purpose, 1);
    purpose->addWidget(m_draft, 0, Qt::AlignTop);
    body()->addLayout(purpose);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, space::unit, 0, 0);
    line->setSpacing(space::unit);
    line->addWidget(new Label(tr("Composition"), TextSize::Base, QFont::DemiBold));
    line->addWidget(m_complete);
    line->addStretch(1);
    body()->addLayout(line);
    body()->addWidget(m_composition);
    body()->addSpacing(space::unit);
    m_table->setModel(m_members);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setWordWrap(true);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setMaximumSectionSize(widestColumn);
    for (int column = 0; column < MemberModel::Columns; ++column) {
        // Names and organisations are read whole; the seat takes the room that is left, in two lines where it must.
        m_table->horizontalHeader()->setSectionResizeMode(column, column == MemberModel::SeatName ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    auto *empty = new EmptyState(QStringLiteral("users"), tr("No members yet"), tr("Add member"));
    connect(empty, &EmptyState::actionTriggered, this, &GroupPanel::addMember);
    m_table->setEmptyState(empty);
    body()->addWidget(m_table);
    body()->addLayout(foot());
    body()->addStretch(1);
    connectTable();
}

QLayout *GroupPanel::head()
{
    auto *row = new QHBoxLayout;
    m_name->setWordWrap(true);
    row->addWidget(m_name, 1);
    auto *more = iconButton(QStringLiteral("ellipsis"), tr("More about the group"));
    auto *menu = new QMenu(more);
    menu->addAction(icon(QStringLiteral("pencil")), tr("Edit group"), this, &GroupPanel::editGroup);
    menu->addAction(icon(QStringLiteral("plus")), tr("New seat"), this, &GroupPanel::addSeat);
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("history")), tr("History"), this, &GroupPanel::history);
    menu->addAction(icon(QStringLiteral("paperclip")), tr("Attachments"), this, &GroupPanel::attachments);
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("trash-2")), tr("Delete group"), this, &GroupPanel::removeGroup);
    connect(more, &QToolButton::clicked, menu, [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    row->addWidget(more, 0, Qt::AlignTop);
    return row;
}

QLayout *GroupPanel::foot()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, space::unit, 0, 0);
    QPushButton *add = button(tr("Add member"), ButtonKind::Secondary, QStringLiteral("plus"));
    add->setToolTip(tr("%1 (Ins)").arg(add->text()));
    QPushButton *copy = button(tr("Copy mail addresses"), ButtonKind::Flat, QStringLiteral("mail"));
    row->addWidget(add);
    row->addStretch(1);
    row->addWidget(copy);
    connect(add, &QPushButton::clicked, this, &GroupPanel::addMember);
    connect(copy, &QPushButton::clicked, this, &GroupPanel::copyAddresses);
    return row;
}

void GroupPanel::connectTable()
{
    connect(m_table, &QTableView::activated, this, [this] { emit editMember(currentMember()); });
    auto *remove = new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] {
        if (currentMember().isValid())
            emit removeMember(currentMember());
    });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &GroupPanel::openMenu);
}

void GroupPanel::openMenu(const QPoint &position)
{
    const Id<Membership> member = currentMember();
    if (!member.isValid())
        return;
    const Member &chosen = m_members->at(m_members->rowOf(member));
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(QStringLiteral("pencil")), tr("Edit member"), this, [this, member] { emit editMember(member); });
    menu->addAction(icon(QStringLiteral("clock")), tr("End membership today"), this, [this, member] { emit endMember(member); })
        ->setEnabled(!chosen.membership.validTo.isValid());
    menu->addAction(icon(QStringLiteral("user")), tr("Show the person"), this, [this, person = chosen.membership.person] { emit openPerson(person); });
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("trash-2")), tr("Remove from the group"), this, [this, member] { emit removeMember(member); });
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

Id<Membership> GroupPanel::currentMember() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_members->at(index.row()).membership.id : Id<Membership>{};
}

void GroupPanel::show(const GroupDetail &detail, const QHash<Id<Organisation>, QString> &names, QDate today)
{
    setAccessibleName(detail.group.name);
    m_name->setText(detail.group.name);
    m_purpose->setText(detail.group.purpose);
    m_draft->setVisible(detail.group.mandateIsDraft);
    m_draft->setTag({tr("Mandate is a draft"), Tag::Kind::Warning, QStringLiteral("pencil")});
    m_complete->setStatus(completeness(detail.composition));
    m_composition->setComposition(detail.composition);
    m_composition->setVisible(!detail.seats.isEmpty());
    m_members->setMembers(detail, names, today);
    QHash<Id<Seat>, QString> seats;
    for (const Seat &seat : detail.seats)
        seats.insert(seat.id, seat.label);
    // Columns that would say nothing, or what the seat's name says already, are left out.
    bool anyUntil = false;
    bool anyAppointed = false;
    for (const Member &member : detail.members) {
        anyUntil = anyUntil || member.membership.validTo.isValid() || member.membership.validFrom > today;
        const QString appointer = names.value(member.membership.appointedBy);
        anyAppointed = anyAppointed || (!appointer.isEmpty() && !seats.value(member.membership.seat).contains(appointer));
    }
    m_table->setColumnHidden(MemberModel::Until, !anyUntil);
    m_table->setColumnHidden(MemberModel::AppointedBy, !anyAppointed);
    fitTable();
}

/// The page scrolls, not the table: a group has few members, and the page around it scrolls as one.
void GroupPanel::fitTable()
{
    const int rows = m_members->rowCount();
    m_table->setFixedHeight(rows == 0 ? 180 : m_table->horizontalHeader()->sizeHint().height() + rows * space::tableRow + 4);
}

} // namespace driftsraad
