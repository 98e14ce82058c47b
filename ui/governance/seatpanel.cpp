#include "ui/governance/seatpanel.h"

#include "ui/kit/button.h"
#include "ui/kit/iconlabel.h"
#include "ui/kit/kitroles.h"
#include "ui/kit/label.h"
#include "ui/kit/rowdelegates.h"
#include "ui/kit/statuspainter.h"
#include "ui/kit/words.h"

#include <QHBoxLayout>
#include <QListView>
#include <QShortcut>
#include <QStandardItemModel>
#include <QTextDocument>

namespace driftsraad {

namespace {

constexpr int seatRole = Qt::UserRole + 1;
/// More groups than these are counted, not shown.
constexpr int longest = 2;

QString vacancyWords(const SeatOccupancy &seat)
{
    const int places = static_cast<int>(seat.places.size());
    if (seat.vacant() > 0 && seat.expired() > 0)
        return SeatCard::tr("%1 of %2 filled, %3 vacant, %4 expired").arg(seat.filled()).arg(places).arg(seat.vacant()).arg(seat.expired());
    if (seat.vacant() > 0)
        return SeatCard::tr("%1 of %2 filled, %3 vacant").arg(seat.filled()).arg(places).arg(seat.vacant());
    if (seat.expired() > 0)
        return SeatCard::tr("%1 of %2 filled, %3 expired").arg(seat.filled()).arg(places).arg(seat.expired());
    return SeatCard::tr("%Ln places, all filled", nullptr, places);
}

/// "Kommuner: 1 vacant"
Status wanting(const SeatOccupancy &seat)
{
    if (seat.vacant() > 0)
        return {State::Warning, VacancyCard::tr("%1: vacant").arg(seat.label), QStringLiteral("circle-dashed")};
    if (seat.expired() > 0)
        return {State::Warning, VacancyCard::tr("%1: expired").arg(seat.label), QStringLiteral("clock")};
    return {State::Positive, seat.label, QStringLiteral("check")};
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        if (item->layout())
            clear(item->layout());
        delete item;
    }
}

} // namespace

CadenceCard::CadenceCard(QWidget *parent)
    : Card(tr("Meetings"), parent), m_rule(new Label({}, TextSize::Base, QFont::Medium)),
      m_kind(new Label({}, TextSize::Base, QFont::Normal, Tone::Slate)), m_influence(new Label({}, TextSize::Base, QFont::Normal, Tone::Slate))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body()->setSpacing(space::half);
    for (Label *label : {m_rule, m_kind, m_influence}) {
        label->setWordWrap(true);
        body()->addWidget(label);
    }
}

void CadenceCard::show(const Group &group)
{
    m_rule->setText(words(cadenceWords(group.meetingsPerYear)));
    m_kind->setText(words(word(group.kind)));
    m_influence->setText(tr("Influence: %1").arg(words(word(group.influence)).toLower()));
}

SeatCard::SeatCard(QWidget *parent) : Card(tr("Seats"), parent), m_model(new QStandardItemModel(this)), m_list(new QListView)
{
    QToolButton *add = iconButton(QStringLiteral("plus"), tr("New seat"));
    connect(add, &QToolButton::clicked, this, &SeatCard::addSeat);
    setTrailing(add);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Seats"));
    m_list->setFrameShape(NoFrame);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    body()->addWidget(m_list);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_list, &QListView::activated, this, [this] { emit editSeat(currentSeat()); });
    auto *remove = new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] {
        if (currentSeat().isValid())
            emit removeSeat(currentSeat());
    });
}

Id<Seat> SeatCard::currentSeat() const
{
    return {m_list->currentIndex().data(seatRole).toLongLong()};
}

void SeatCard::show(const GroupDetail &detail, const QHash<Id<Organisation>, QString> &names)
{
    const Id<Seat> before = currentSeat();
    m_model->clear();
    for (int i = 0; i < detail.seats.size(); ++i) {
        const Seat &seat = detail.seats[i];
        const SeatOccupancy &occupancy = detail.composition.seats[i];
        auto *item = new QStandardItem(seat.label);
        QString second = vacancyWords(occupancy);
        // Where the seat's name does not tell already who appoints.
        const QString appointer = names.value(seat.appointedBy);
        if (!appointer.isEmpty() && !seat.label.contains(appointer))
            second = tr("%1, appointed by %2").arg(second, appointer);
        item->setData(second, SecondLineRole);
        if (!(occupancy.vacant() == 0 && occupancy.expired() == 0))
            item->setData(int(State::Warning), StateRole);
        QStringList reasons;
        for (const Message &reason : occupancy.reasons)
            reasons.append(words(reason));
        // Names are what people typed: escaped, so that they never become markup.
        item->setToolTip(Qt::convertFromPlainText(reasons.join(u'\n')));
        item->setData(tr("%1, %2").arg(seat.label, second), Qt::AccessibleTextRole);
        item->setData(seat.id.value, seatRole);
        m_model->appendRow(item);
        if (seat.id == before)
            m_list->setCurrentIndex(item->index());
    }
    setCount(static_cast<int>(detail.seats.size()));
    m_list->setFixedHeight(m_model->rowCount() * m_list->sizeHintForRow(0) + 2);
}

VacancyCard::VacancyCard(QWidget *parent) : Card({}, parent), m_groups(new QVBoxLayout)
{
    setGround(Ground::Warning);
    setAccessibleName(tr("Groups that need action"));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::unit);
    head->addWidget(new IconLabel(QStringLiteral("circle-alert"), 18, Tone::Warning));
    head->addWidget(new Label(tr("Other groups need action"), TextSize::Lead, QFont::DemiBold), 1);
    body()->addLayout(head);
    m_groups->setSpacing(space::gap);
    body()->addLayout(m_groups);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void VacancyCard::show(const QList<GroupLine> &lines, Id<Group> shown)
{
    clear(m_groups);
    int wanting = 0;
    for (const GroupLine &line : lines) {
        if (line.group.id == shown || (line.composition.vacant == 0 && line.composition.expired == 0))
            continue;
        if (++wanting <= longest)
            addGroup(line);
    }
    if (wanting > longest) {
        auto *more = new Label(tr("And %Ln more groups", nullptr, wanting - longest), TextSize::Base, QFont::Normal, Tone::Slate);
        m_groups->addWidget(more);
    }
    setVisible(wanting > 0);
}

void VacancyCard::addGroup(const GroupLine &line)
{
    auto *box = new QWidget;
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::half);
    const QString name = line.solutionName.isEmpty() ? line.group.name : tr("%1, %2").arg(line.solutionName, line.group.name);
    auto *title = new Label(name, TextSize::Base, QFont::DemiBold);
    title->setWordWrap(true);
    rows->addWidget(title);
    Id<Seat> first;
    for (const SeatOccupancy &seat : line.composition.seats) {
        if (seat.vacant() == 0 && seat.expired() == 0)
            continue;
        rows->addWidget(new StatusLabel(wanting(seat)));
        if (!first.isValid())
            first = seat.seat;
    }
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, space::half, 0, 0);
    QPushButton *fill = button(tr("Fill the seat"));
    QPushButton *open = button(tr("Show the group"));
    for (QPushButton *one : {fill, open}) {
        setButtonSize(one, ButtonSize::Small);
        buttons->addWidget(one);
    }
    fill->setAccessibleName(tr("Fill the seat in %1").arg(name));
    open->setAccessibleName(tr("Show %1").arg(name));
    buttons->addStretch(1);
    rows->addLayout(buttons);
    connect(fill, &QPushButton::clicked, this, [this, group = line.group.id, first] { emit fillSeat(group, first); });
    connect(open, &QPushButton::clicked, this, [this, group = line.group.id] { emit openGroup(group); });
    m_groups->addWidget(box);
}

} // namespace driftsraad
