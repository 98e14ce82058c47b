#include "ui/governance/membermodel.h"

#include "ui/kit/avatar.h"
#include "ui/kit/kitroles.h"
#include "ui/kit/statuspainter.h"
#include "ui/kit/tag.h"
#include "ui/kit/words.h"

#include <QTextDocument>

namespace driftsraad {

void MemberModel::setMembers(const GroupDetail &detail, const QHash<Id<Organisation>, QString> &names, QDate today)
{
    QHash<Id<Seat>, QString> seats;
    for (const Seat &seat : detail.seats)
        seats.insert(seat.id, seat.label);
    const bool same = m_members.size() == detail.members.size()
                      && std::equal(m_members.cbegin(), m_members.cend(), detail.members.cbegin(),
                                    [](const Member &one, const Member &other) { return one.membership.id == other.membership.id; });
    if (!same)
        beginResetModel();
    const QList<Member> before = std::exchange(m_members, detail.members);
    const bool wordsChanged = seats != m_seats || names != m_names || today != m_today;
    m_seats = seats;
    m_names = names;
    m_today = today;
    if (!same) {
        endResetModel();
        return;
    }
    for (int row = 0; row < m_members.size(); ++row) {
        if (wordsChanged || !(before[row] == m_members[row]))
            emit dataChanged(index(row, 0), index(row, Columns - 1));
    }
}

int MemberModel::rowOf(Id<Membership> id) const
{
    for (int row = 0; row < m_members.size(); ++row) {
        if (m_members[row].membership.id == id)
            return row;
    }
    return -1;
}

void MemberModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (!m_members.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int MemberModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_members.size());
}

int MemberModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant MemberModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Member &member = m_members[index.row()];
    switch (index.column()) {
    case Name:
        if (role == InitialsRole)
            return initialsOf(member.name);
        if (role == StrongRole)
            return true;
        return role == Qt::DisplayRole ? QVariant(member.name) : QVariant();
    case OrganisationName:
        if (role == Qt::DisplayRole)
            return member.membership.represents.isEmpty() ? member.organisationName : member.membership.represents;
        return role == Qt::ToolTipRole ? QVariant(Qt::convertFromPlainText(member.organisationName)) : QVariant();
    case SeatName:
        return seatData(member, role);
    case AppointedBy:
        if (role == ToneRole)
            return int(Tone::Slate);
        return role == Qt::DisplayRole ? QVariant(m_names.value(member.membership.appointedBy)) : QVariant();
    case Until:
        return untilData(member, role);
    default:
        return {};
    }
}

QVariant MemberModel::seatData(const Member &member, int role) const
{
    const bool plain = member.membership.role == MemberRole::Member;
    const QString seat = m_seats.value(member.membership.seat);
    switch (role) {
    case Qt::DisplayRole:
        return plain ? (seat.isEmpty() ? tr("No seat") : seat) : words(word(member.membership.role));
    case Qt::ToolTipRole:
        return Qt::convertFromPlainText(seat);
    case TagKindRole:
        return plain ? QVariant() : QVariant(int(member.membership.role == MemberRole::Chair ? Tag::Kind::Accent : Tag::Kind::Neutral));
    case ToneRole:
        return int(Tone::Slate);
    default:
        return {};
    }
}

QVariant MemberModel::untilData(const Member &member, int role) const
{
    const QDate until = member.membership.validTo;
    const QDate from = member.membership.validFrom;
    const bool ended = until.isValid() && until < m_today;
    const bool later = from.isValid() && from > m_today;
    switch (role) {
    case Qt::DisplayRole:
        if (ended)
            return tr("Expired %1").arg(language().shortDate(until));
        if (later)
            return tr("From %1").arg(language().shortDate(from));
        return until.isValid() ? language().shortDate(until) : QString();
    case StateRole:
        return ended ? QVariant(int(State::Warning)) : later ? QVariant(int(State::Neutral)) : QVariant();
    case ToneRole:
        return int(Tone::Slate);
    default:
        return {};
    }
}

QVariant MemberModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case OrganisationName:
        return tr("Organisation");
    case SeatName:
        return tr("Seat");
    case AppointedBy:
        return tr("Appointed by");
    case Until:
        return tr("Until");
    default:
        return {};
    }
}

} // namespace driftsraad
