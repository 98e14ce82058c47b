// What the page asks for, and how the answer comes on show.

#include "ui/governance/groupspage.h"

#include "ui/governance/grouppanel.h"
#include "ui/governance/grouptreemodel.h"
#include "ui/governance/seatpanel.h"
#include "ui/kit/pageheader.h"

#include <QTreeView>

namespace driftsraad {

Result<GroupsPage::Shown> GroupsPage::read(Reader &reader, Id<Group> wanted)
{
    const auto lines = groupLines(reader);
    if (!lines)
        return lines.error();
    Shown shown{.lines = *lines};
    if (lines->isEmpty())
        return shown;
    const bool there = std::any_of(lines->cbegin(), lines->cend(), [wanted](const GroupLine &line) { return line.group.id == wanted; });
    const auto detail = groupDetail(reader, there ? wanted : lines->first().group.id);
    if (!detail)
        return detail.error();
    shown.detail = *detail;
    QSet<Id<Organisation>> appointers;
    for (const Seat &seat : detail->seats)
        appointers.insert(seat.appointedBy);
    for (const Member &member : detail->members)
        appointers.insert(member.membership.appointedBy);
    for (const Id<Organisation> id : std::as_const(appointers)) {
        if (!id.isValid())
            continue;
        const auto organisation = reader.get(id);
        if (!organisation)
            return organisation.error();
        shown.names.insert(id, organisation->name);
    }
    return shown;
}

void GroupsPage::ask()
{
    store().read(this, {"groups.shown"}, [wanted = m_chosen](Reader &reader) { return read(reader, wanted); },
                 [this](Result<Shown> shown) {
                     if (!shown)
                         emit failed(shown.error());
                     else
                         take(*shown);
                 });
}

void GroupsPage::take(const Shown &shown)
{
    m_model->setLines(shown.lines);
    QSet<Id<Solution>> solutions;
    for (const GroupLine &line : shown.lines) {
        if (line.group.solution.isValid())
            solutions.insert(line.group.solution);
    }
    m_header->setSubtitle(tr("%1, %2").arg(tr("%Ln groups", nullptr, static_cast<int>(shown.lines.size())),
                                           tr("%Ln solutions", nullptr, static_cast<int>(solutions.size()))));
    m_panel->setVisible(shown.detail.has_value());
    m_side->setVisible(shown.detail.has_value());
    if (!shown.detail)
        return;
    m_chosen = shown.detail->group.id;
    m_wanting = {};
    for (const SeatOccupancy &seat : shown.detail->composition.seats) {
        if (!m_wanting.isValid() && seat.vacant() + seat.expired() > 0)
            m_wanting = seat.seat;
    }
    m_panel->show(*shown.detail, shown.names, store().clock().today());
    m_cadence->show(shown.detail->group);
    m_seats->show(*shown.detail, shown.names);
    m_vacancies->show(shown.lines, m_chosen);
    foldAsBefore();
    if (const auto next = std::exchange(m_next, {}))
        next();
}

/// After a reset the branches are open as they were, and the chosen group is the current row.
void GroupsPage::foldAsBefore()
{
    const QSet<QString> folded = m_folded;
    m_tree->expandAll();
    const std::function<void(const QModelIndex &)> fold = [&](const QModelIndex &parent) {
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            fold(index);
            if (folded.contains(m_model->keyAt(index)))
                m_tree->collapse(index);
        }
    };
    fold({});
    const QModelIndex chosen = m_model->indexOf(m_chosen);
    if (chosen.isValid() && m_tree->currentIndex() != chosen)
        m_tree->setCurrentIndex(chosen);
}

} // namespace driftsraad
