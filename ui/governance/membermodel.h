#pragma once

#include "core/governance/groups.h"

#include <QAbstractTableModel>

namespace driftsraad {

/// The members of one group. Rows of the same memberships are touched only where they differ.
class MemberModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, OrganisationName, SeatName, AppointedBy, Until, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    /// names: the organisations that appointed somebody.
    void setMembers(const GroupDetail &detail, const QHash<Id<Organisation>, QString> &names, QDate today);
    const Member &at(int row) const { return m_members[row]; }
    int rowOf(Id<Membership> id) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant seatData(const Member &member, int role) const;
    QVariant untilData(const Member &member, int role) const;

    QList<Member> m_members;
    QHash<Id<Seat>, QString> m_seats;
    QHash<Id<Organisation>, QString> m_names;
    QDate m_today;
};

} // namespace driftsraad
