#include "core/incidents/grouping.h"

#include "core/base/text.h"

#include <algorithm>

namespace driftsraad {

Message incidentGroupingWord(qint64 grouping)
{
    switch (static_cast<IncidentGrouping>(grouping)) {
    case IncidentGrouping::None:
        return {QT_TRANSLATE_NOOP("Messages", "No grouping")};
    case IncidentGrouping::Solution:
        return {QT_TRANSLATE_NOOP("Messages", "Solution")};
    case IncidentGrouping::Supplier:
        return {QT_TRANSLATE_NOOP("Messages", "Supplier")};
    case IncidentGrouping::Priority:
        return {QT_TRANSLATE_NOOP("Messages", "Priority")};
    case IncidentGrouping::State:
        return {QT_TRANSLATE_NOOP("Messages", "State")};
    case IncidentGrouping::Cause:
        return {QT_TRANSLATE_NOOP("Messages", "Cause")};
    }
    return {};
}

const QList<IncidentGrouping> &boardGroupings()
{
    static const QList<IncidentGrouping> all{IncidentGrouping::Solution, IncidentGrouping::Supplier, IncidentGrouping::Priority};
    return all;
}

const QList<IncidentGrouping> &listGroupings()
{
    static const QList<IncidentGrouping> all{IncidentGrouping::Solution, IncidentGrouping::Supplier, IncidentGrouping::Priority, IncidentGrouping::State,
                                             IncidentGrouping::Cause};
    return all;
}

Result<void> IncidentGroups::readSolutions(Reader &reader)
{
    return reader.rows("SELECT id, name FROM solution ORDER BY sort_order, name, id", {}, [this](const Row &row) {
        m_bySolution.insert(row.integer(0), static_cast<int>(m_groups.size()));
        m_groups.append({row.integer(0), Message::verbatim(row.text(1))});
        return true;
    });
}

Result<void> IncidentGroups::readSuppliers(Reader &reader)
{
    struct Delivered {
        qint64 solution = 0;
        qint64 supplier = 0;
        QString name{};
    };
    QList<Delivered> all;
    DRIFTSRAAD_TRY(reader.rows("SELECT s.id, s.supplier, o.name FROM solution s LEFT JOIN organisation o ON o.id = s.supplier", {}, [&all](const Row &row) {
        all.append({row.integer(0), row.integer(1), row.text(2)});
        return true;
    }));
    // Those that nobody is known to deliver come last.
    std::sort(all.begin(), all.end(), [](const Delivered &one, const Delivered &other) {
        if ((one.supplier == 0) != (other.supplier == 0))
            return other.supplier == 0;
        const int order = compareDanish(one.name, other.name);
        return order != 0 ? order < 0 : one.supplier < other.supplier;
    });
    for (const Delivered &delivered : std::as_const(all)) {
        if (m_groups.isEmpty() || m_groups.last().key != delivered.supplier)
            m_groups.append({delivered.supplier, delivered.supplier ? Message::verbatim(delivered.name) : Message{QT_TRANSLATE_NOOP("Messages", "No supplier")}});
        m_bySolution.insert(delivered.solution, static_cast<int>(m_groups.size()) - 1);
    }
    return {};
}

Result<IncidentGroups> IncidentGroups::read(Reader &reader, IncidentGrouping grouping)
{
    IncidentGroups groups;
    groups.m_grouping = grouping;
    switch (grouping) {
    case IncidentGrouping::None:
        break;
    case IncidentGrouping::Solution:
        DRIFTSRAAD_TRY(groups.readSolutions(reader));
        break;
    case IncidentGrouping::Supplier:
        DRIFTSRAAD_TRY(groups.readSuppliers(reader));
        break;
    case IncidentGrouping::Priority:
        for (qint64 priority = 1; priority <= 4; ++priority)
            groups.m_groups.append({priority, {QT_TRANSLATE_NOOP("Messages", "Priority %1"), {priority}}});
        break;
    case IncidentGrouping::State:
        for (const IncidentState state : incidentStates())
            groups.m_groups.append({static_cast<qint64>(state), word(state)});
        break;
    case IncidentGrouping::Cause:
        for (const IncidentCause cause : incidentCauses())
            groups.m_groups.append({static_cast<qint64>(cause), word(cause)});
        break;
    }
    return groups;
}

int IncidentGroups::place(qint64 solution, int priority) const
{
    return m_grouping == IncidentGrouping::Priority ? priority - 1 : m_bySolution.value(solution, 0);
}

QByteArray IncidentGroups::placeSql(QList<Value> *bound) const
{
    switch (m_grouping) {
    case IncidentGrouping::Priority:
        return "priority - 1";
    case IncidentGrouping::State:
        return "state - 1";
    case IncidentGrouping::Cause:
        return "cause - 1";
    case IncidentGrouping::None:
        return "0";
    default:
        break;
    }
    if (m_bySolution.isEmpty())
        return "0";
    QByteArray sql = "CASE solution";
    for (auto known = m_bySolution.cbegin(); known != m_bySolution.cend(); ++known) {
        sql += " WHEN ? THEN ?";
        bound->append(known.key());
        bound->append(qint64{known.value()});
    }
    return sql + " ELSE 0 END";
}

} // namespace driftsraad
