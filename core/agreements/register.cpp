#include "core/agreements/register.h"

#include "core/base/text.h"
#include "core/parties/solution.h"

#include <algorithm>
#include <numeric>

namespace driftsraad {

namespace {

/// A column: its head, and the SQL that gives what it is sorted by and, unless it is a word or a date, what it shows.
struct RegisterColumn {
    Message head{};
    const char *sql = "";
    enum class Shows { Text, Number, Kind, Date, YesNo } shows = Shows::Text;
};

using Shows = RegisterColumn::Shows;

struct SectionPlan {
    const TableDescription *table = nullptr;
    const char *from = "";  ///< FROM with its joins; the record's own table is "r"
    QList<RegisterColumn> columns{};
};

SectionPlan organisationPlan()
{
    return {&table<Organisation>(), "organisation r",
            {{QT_TRANSLATE_NOOP("Messages", "Name"), "r.name"},
             {QT_TRANSLATE_NOOP("Messages", "Kind"), "r.kind", Shows::Kind},
             {QT_TRANSLATE_NOOP("Messages", "Region"), "r.region"},
             {QT_TRANSLATE_NOOP("Messages", "Code"), "r.municipality_code"},
             {QT_TRANSLATE_NOOP("Messages", "People"), "(SELECT count(*) FROM person p WHERE p.organisation = r.id)", Shows::Number}}};
}

SectionPlan personPlan()
{
    return {&table<Person>(), "person r JOIN organisation o ON o.id = r.organisation",
            {{QT_TRANSLATE_NOOP("Messages", "Name"), "r.name"},
             {QT_TRANSLATE_NOOP("Messages", "Title"), "r.title"},
             {QT_TRANSLATE_NOOP("Messages", "Organisation"), "o.name"},
             {QT_TRANSLATE_NOOP("Messages", "Phone"), "r.phone"},
             {QT_TRANSLATE_NOOP("Messages", "E-mail"), "r.email"}}};
}

SectionPlan solutionPlan()
{
    return {&table<Solution>(), "solution r LEFT JOIN organisation o ON o.id = r.supplier",
            {{QT_TRANSLATE_NOOP("Messages", "Name"), "r.name"},
             {QT_TRANSLATE_NOOP("Messages", "Supplier"), "COALESCE(o.name, '')"},
             {QT_TRANSLATE_NOOP("Messages", "Service hours"), "r.service_hours"},
             {QT_TRANSLATE_NOOP("Messages", "Contracts"), "(SELECT count(*) FROM contract c WHERE c.solution = r.id)", Shows::Number},
             {QT_TRANSLATE_NOOP("Messages", "In operation"), "r.active", Shows::YesNo}}};
}

SectionPlan contractPlan()
{
    return {&table<Contract>(),
            "contract r JOIN organisation o ON o.id = r.supplier JOIN organisation h ON h.id = r.holder "
            "LEFT JOIN solution s ON s.id = r.solution",
            {{QT_TRANSLATE_NOOP("Messages", "Name"), "r.name"},
             {QT_TRANSLATE_NOOP("Messages", "Number"), "r.number"},
             {QT_TRANSLATE_NOOP("Messages", "Solution"), "COALESCE(s.name, '')"},
             {QT_TRANSLATE_NOOP("Messages", "Supplier"), "o.name"},
             {QT_TRANSLATE_NOOP("Messages", "Contract holder"), "h.name"},
             {QT_TRANSLATE_NOOP("Messages", "Valid from"), "r.valid_from", Shows::Date},
             {QT_TRANSLATE_NOOP("Messages", "Valid to"), "r.valid_to", Shows::Date}}};
}

const SectionPlan &planOf(RegisterSection section)
{
    static const QList<SectionPlan> plans{organisationPlan(), personPlan(), solutionPlan(), contractPlan()};
    return plans[static_cast<int>(section)];
}

QByteArray conditionOf(Reader &reader, const RegisterQuery &query, QList<Value> *bound)
{
    QByteArrayList conditions{"1 = 1"};
    if (!query.typed.trimmed().isEmpty())
        conditions.append("r.id IN (SELECT id FROM " + planOf(query.section).table->name() + " WHERE "
                          + reader.matching(*planOf(query.section).table, query.typed, bound) + ')');
    if (query.kind && query.section == RegisterSection::Organisations) {
        conditions.append("r.kind = ?");
        bound->append(Value(*query.kind));
    }
    if (query.kind && query.section == RegisterSection::Persons) {
        conditions.append("o.kind = ?");
        bound->append(Value(*query.kind));
    }
    if (query.onlyCurrent && query.section == RegisterSection::Solutions)
        conditions.append("r.active <> 0");
    if (query.onlyCurrent && query.section == RegisterSection::Contracts) {
        conditions.append("(r.valid_from IS NULL OR r.valid_from <= ?) AND (r.valid_to IS NULL OR r.valid_to >= ?)");
        bound->append(Value(reader.today()));
        bound->append(Value(reader.today()));
    }
    return conditions.join(" AND ");
}

Argument cellOf(const Row &row, int index, const RegisterColumn &column)
{
    switch (column.shows) {
    case Shows::Text:
        return row.text(index);
    case Shows::Number:
        return row.integer(index);
    case Shows::Kind:
        return nested(organisationKindWord(row.integer(index)));
    case Shows::Date:
        return row.isNull(index) ? Argument(QString()) : Argument(QDate::fromString(row.text(index), Qt::ISODate));
    case Shows::YesNo:
        return nested(row.integer(index) != 0 ? Message(QT_TRANSLATE_NOOP("Messages", "Yes")) : Message(QT_TRANSLATE_NOOP("Messages", "No")));
    }
    return QString();
}

struct SortEntry {
    qint64 id = 0;
    QString text{};
    qint64 number = 0;
    QString name{};
};

bool precedes(const SortEntry &left, const SortEntry &right, bool byNumber, bool descending)
{
    int order = byNumber ? (left.number < right.number ? -1 : left.number > right.number ? 1 : 0) : compareDanish(left.text, right.text);
    // What is not stated stands last either way.
    if (!byNumber && left.text.isEmpty() != right.text.isEmpty())
        return right.text.isEmpty();
    if (descending)
        order = -order;
    if (order == 0)
        order = compareDanish(left.name, right.name);
    return order != 0 ? order < 0 : left.id < right.id;
}

} // namespace

const TableDescription &tableOf(RegisterSection section)
{
    return *planOf(section).table;
}

QList<Message> registerColumns(RegisterSection section)
{
    QList<Message> heads;
    for (const RegisterColumn &column : planOf(section).columns)
        heads.append(column.head);
    return heads;
}

Result<QList<qint64>> registerIds(Reader &reader, const RegisterQuery &query)
{
    const SectionPlan &plan = planOf(query.section);
    const RegisterColumn &column = plan.columns[std::clamp(query.sortColumn, 0, static_cast<int>(plan.columns.size()) - 1)];
    const bool byNumber = column.shows == Shows::Number || column.shows == Shows::Kind || column.shows == Shows::YesNo;
    QList<Value> bound;
    const QByteArray condition = conditionOf(reader, query, &bound);
    const QByteArray sql = QByteArray("SELECT r.id, r.name, ") + column.sql + " FROM " + plan.from + " WHERE " + condition;
    QList<SortEntry> entries;
    DRIFTSRAAD_TRY(reader.rows(sql, bound, [&](const Row &row) {
        entries.append(SortEntry{.id = row.integer(0),
                        .text = byNumber ? QString() : row.text(2),
                        .number = byNumber ? row.integer(2) : 0,
                        .name = row.text(1)});
        return true;
    }));
    std::sort(entries.begin(), entries.end(), [&](const SortEntry &left, const SortEntry &right) {
        return precedes(left, right, byNumber, query.descending);
    });
    QList<qint64> ids;
    ids.reserve(entries.size());
    for (const SortEntry &entry : entries)
        ids.append(entry.id);
    return ids;
}

Result<QList<RegisterLine>> registerLines(Reader &reader, RegisterSection section, const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return QList<RegisterLine>();
    const SectionPlan &plan = planOf(section);
    QByteArray sql = "SELECT r.id";
    for (const RegisterColumn &column : plan.columns)
        sql += QByteArray(", ") + column.sql;
    sql += QByteArray(" FROM ") + plan.from + " WHERE r.id IN (" + QByteArrayList(ids.size(), "?").join(", ") + ')';
    QList<Value> bound;
    for (const qint64 id : ids)
        bound.append(Value(id));
    QHash<qint64, RegisterLine> found;
    DRIFTSRAAD_TRY(reader.rows(sql, bound, [&](const Row &row) {
        RegisterLine line{.id = row.integer(0)};
        for (int i = 0; i < plan.columns.size(); ++i)
            line.cells.append(cellOf(row, i + 1, plan.columns[i]));
        found.insert(line.id, line);
        return true;
    }));
    QList<RegisterLine> lines;
    for (const qint64 id : ids) {
        if (found.contains(id))
            lines.append(found.value(id));
    }
    return lines;
}

} // namespace driftsraad
