// The ways into the page from elsewhere: a place, a record, a step of what needs doing.

#include "ui/responsibility/responsibilitypage.h"

#include "ui/responsibility/matrixgrid.h"

namespace driftsraad {

void ResponsibilityPage::openPlace(const CellKey &place)
{
    m_wanted = place;
    m_solution = place.solution;
    m_sight = {};
    load();
    m_grid->setFocus(Qt::OtherFocusReason);
}

bool ResponsibilityPage::openRecord(const RecordRef &record)
{
    if (record.table == table<Task>().nameText()) {
        openPlace({.solution = m_solution, .task = Id<Task>{record.id}});
        return true;
    }
    if (record.table == table<Solution>().nameText()) {
        openPlace({.solution = Id<Solution>{record.id}});
        return true;
    }
    if (record.table == table<PartyRole>().nameText()) {
        const Task *task = currentTask();
        openPlace({.task = task ? task->id : Id<Task>{}, .party = Id<PartyRole>{record.id}});
        return true;
    }
    if (record.table != table<ResponsibilityCell>().nameText())
        return false;
    store().read(this, {"responsibility.open"}, [id = Id<ResponsibilityCell>{record.id}](Reader &reader) { return reader.get(id); },
                       [this](Result<ResponsibilityCell> cell) {
                           if (cell)
                               openPlace({cell->solution, cell->task, cell->party});
                           else
                               emit failed(cell.error());
                       });
    return true;
}

bool ResponsibilityPage::openStep(const RecordRef &record, const Step &step)
{
    if (record.table != table<Task>().nameText() || !step.solution.isValid())
        return openRecord(record);
    openPlace({.solution = {step.solution.id}, .task = {record.id}, .party = {step.party.id}});
    return true;
}

} // namespace driftsraad
