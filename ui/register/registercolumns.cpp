#include "ui/register/registercolumns.h"

#include "ui/kit/tableview.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace driftsraad {

/// The column of registerColumns() with a contract's first day.
static constexpr int contractFrom = 5;

/// The widths of a section's columns after the name, which takes the rest. Persons' addresses are whole where names and organisations are, too.
static QList<int> widthsOf(RegisterSection section, int room)
{
    switch (section) {
    case RegisterSection::Organisations:
        return {170, 190, 80, 90};
    case RegisterSection::Persons: {
        constexpr int name = 216, title = 106, organisation = 216, phone = 98;
        return {title, organisation, phone, std::clamp(room - name - title - organisation - phone, 290, 352)};
    }
    case RegisterSection::Solutions:
        return {180, 230, 100, 90};
    case RegisterSection::Contracts: {
        // Beside an open panel the parties give way: contracts are told apart by their names.
        constexpr int name = 176, number = 60, solution = 137, from = 100, until = 96, notice = 100, leastHolder = 94;
        const int parties = room - name - number - solution - until - notice;
        const int supplier = std::clamp(parties - leastHolder, 121, 164);
        return {number, solution, supplier, std::clamp(parties - supplier, leastHolder, 126), from, until, notice};
    }
    }
    return {};
}

RegisterColumns::RegisterColumns(TableView *table, const RegisterModel *model) : QObject(table), m_table(table), m_model(model)
{
    m_table->viewport()->installEventFilter(this);
}

bool RegisterColumns::areDrawn() const
{
    for (int i = 0; i < m_widths.size(); ++i) {
        // A hidden one has no width.
        if (!m_table->isColumnHidden(i + 1) && m_table->columnWidth(i + 1) != m_widths[i])
            return true;
    }
    return false;
}

void RegisterColumns::lay()
{
    const RegisterSection shown = m_model->query().section;
    const QList<int> widths = widthsOf(shown, m_table->viewport()->width());
    const bool again = m_laid == shown;
    if (again && (widths == m_widths || areDrawn()))
        return;
    m_laid = shown;
    m_widths = widths;
    for (int i = 0; i < widths.size(); ++i)
        m_table->setColumnWidth(i + 1, widths[i]);
    if (again)
        return;
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    // "Driftskontrakt, NemRefusion (tidligere)": the names of contracts begin alike, and differ at their end.
    m_table->setTextElideMode(shown == RegisterSection::Contracts ? Qt::ElideMiddle : Qt::ElideRight);
    // The first day says least of a contract; the head's menu brings it back.
    if (shown == RegisterSection::Contracts)
        m_table->setColumnHidden(contractFrom, true);
}

void RegisterColumns::layAnew()
{
    m_laid.reset();
    lay();
}

bool RegisterColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport() && m_laid == m_model->query().section)
        lay();
    return QObject::eventFilter(watched, event);
}

} // namespace driftsraad
