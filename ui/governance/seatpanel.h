#pragma once

#include "core/governance/groups.h"
#include "ui/kit/card.h"

class QListView;
class QStandardItemModel;
class QVBoxLayout;

namespace driftsraad {

class Label;

/// How often the group meets, by its rule.
class CadenceCard : public Card
{
    Q_OBJECT
public:
    explicit CadenceCard(QWidget *parent = nullptr);
    void show(const Group &group);

private:
    Label *m_rule;
    Label *m_kind;
    Label *m_influence;
};

/// The group's seats with what is vacant or expired in them.
class SeatCard : public Card
{
    Q_OBJECT
public:
    explicit SeatCard(QWidget *parent = nullptr);
    void show(const GroupDetail &detail, const QHash<Id<Organisation>, QString> &names);
    QListView *list() const { return m_list; }

signals:
    void addSeat();
    void editSeat(driftsraad::Id<driftsraad::Seat> seat);
    void removeSeat(driftsraad::Id<driftsraad::Seat> seat);

private:
    Id<Seat> currentSeat() const;

    QStandardItemModel *m_model;
    QListView *m_list;
};

/// Another group with places that nobody holds, and the way to fill them.
class VacancyCard : public Card
{
    Q_OBJECT
public:
    explicit VacancyCard(QWidget *parent = nullptr);
    /// Hidden where nothing is wanting. The group on show is left out: it says so itself.
    void show(const QList<GroupLine> &lines, Id<Group> shown);

signals:
    void openGroup(driftsraad::Id<driftsraad::Group> group);
    void fillSeat(driftsraad::Id<driftsraad::Group> group, driftsraad::Id<driftsraad::Seat> seat);

private:
    void addGroup(const GroupLine &line);

    QVBoxLayout *m_groups;
};

} // namespace driftsraad
