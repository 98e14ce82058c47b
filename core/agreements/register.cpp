#include "core/agreements/register.h"

#include "core/agreements/contractend.h"
#include "core/agreements/figurewords.h"
#include "core/base/danishkey.h"
#include "core/settings/setting.h"
#include "core/parties/solution.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

namespace driftsraad {

namespace {

/// A column: its head, and the SQL that gives what it is sorted by and, unless it is a word or a date, what it shows.
struct RegisterColumn {
    Message head{};
    const char *sql = "";
    enum class Shows { Text, Number, Kind, Date, YesNo, TermEnd, NoticeBy, Hours } shows = Shows::Text;
    int todays = 0;  ///< how many ? in the SQL stand for today
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
             {QT_TRANSLATE_NOOP("Messages", "Region"), "COALESCE((SELECT p.region FROM region_period p WHERE p.organisation = r.id AND (p.valid_from IS NULL OR p.valid_from <= ?) "
              "AND (p.valid_to IS NULL OR p.valid_to >= ?)), '')", Shows::Text, 2},
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
             {QT_TRANSLATE_NOOP("Messages", "Service hours"), "r.service_hours", Shows::Hours},
             {QT_TRANSLATE_NOOP("Messages", "Contracts"), "(SELECT count(*) FROM contract c WHERE c.solution = r.id OR c.id IN (SELECT x.contract FROM contract_scope x WHERE x.solution = r.id))", Shows::Number},
             {QT_TRANSLATE_NOOP("Messages", "In operation"), "r.active", Shows::YesNo}}};
}

SectionPlan contractPlan()
{
    return {&table<Contract>(),
            "contract r JOIN organisation o ON o.id = r.supplier JOIN organisation h ON h.id = r.holder "
            "LEFT JOIN solution s ON s.id = r.solution",
            {{QT_TRANSLATE_NOOP("Messages", "Name"), "r.name"},
             {QT_TRANSLATE_NOOP("Messages", "Number"), "r.number"},
             {QT_TRANSLATE_NOOP("Messages", "Solution"),
              "COALESCE(s.name, (SELECT min(t.name) FROM contract_scope x JOIN solution t ON t.id = x.solution WHERE x.contract = r.id), '')"},
             {QT_TRANSLATE_NOOP("Messages", "Supplier"), "o.name"},
             {QT_TRANSLATE_NOOP("Messages", "Contract holder"), "h.name"},
             {QT_TRANSLATE_NOOP("Messages", "Valid from"), "r.valid_from", Shows::Date},
             {QT_TRANSLATE_NOOP("Messages", "Valid to"), "r.id", Shows::TermEnd},
             {QT_TRANSLATE_NOOP("Messages", "Notice by"), "r.id", Shows::NoticeBy}}};
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
        conditions.append("(r.valid_from IS NULL OR r.valid_from <= ?) AND (r.valid_to IS NULL OR r.valid_to >= ? OR r.renewal = ?)");
        bound->append(Value(reader.today()));
        bound->append(Value(reader.today()));
        bound->append(Value(Renewal::Automatic));
    }
    return conditions.join(" AND ");
}

/// Where the contracts that have a last day stand to it: the day on which they end at the earliest, and the last day to give notice for it.
Result<QHash<qint64, ContractEnd>> contractEnds(Reader &reader)
{
    const auto contracts = reader.list<Contract>("WHERE valid_to IS NOT NULL");
    if (!contracts)
        return contracts.error();
    QHash<qint64, ContractEnd> ends;
    for (const Contract &contract : *contracts)
        ends.insert(contract.id.value, contractEnd(contract, reader.today(), 0));
    return ends;
}

bool isByEnd(const RegisterColumn &column) { return column.shows == Shows::TermEnd || column.shows == Shows::NoticeBy; }

QDate endDay(const ContractEnd &end, const RegisterColumn &column) { return column.shows == Shows::TermEnd ? end.termEnd : end.noticeBy; }

Result<QSet<qint64>> runningOutIds(Reader &reader)
{
    const auto months = settingValue(reader, SettingName::ContractMonths);
    if (!months)
        return months.error();
    const auto contracts = contractsRunningOut(reader, reader.today(), static_cast<int>(*months));
    if (!contracts)
        return contracts.error();
    QSet<qint64> ids;
    for (const RunningOut &entry : *contracts)
        ids.insert(entry.contract.id.value);
    return ids;
}

void bindToday(Reader &reader, const RegisterColumn &column, QList<Value> *bound)
{
    for (int i = 0; i < column.todays; ++i)
        bound->append(Value(reader.today()));
}

Argument cellOf(const Row &row, int index, const RegisterColumn &column, const QHash<qint64, ContractEnd> &ends)
{
    switch (column.shows) {
    case Shows::Text:
        return row.text(index);
    case Shows::Number:
        return row.integer(index);
    case Shows::Hours:
        return nested(hoursWords(row.text(index)));
    case Shows::Kind:
        return nested(organisationKindWord(row.integer(index)));
    case Shows::Date:
        return row.isNull(index) ? Argument(QString()) : Argument(QDate::fromString(row.text(index), Qt::ISODate));
    case Shows::TermEnd:
    case Shows::NoticeBy: {
        const QDate day = endDay(ends.value(row.integer(index)), column);
        return day.isValid() ? Argument(day) : Argument(QString());
    }
    case Shows::YesNo:
        return nested(row.integer(index) != 0 ? Message(QT_TRANSLATE_NOOP("Messages", "Yes")) : Message(QT_TRANSLATE_NOOP("Messages", "No")));
    }
    return QString();
}

/// What a record is sorted by, with the keys of its texts worked out once.
struct SortEntry {
    qint64 id = 0;
    std::optional<DanishKey> text{};  ///< none: not stated
    qint64 number = 0;
    DanishKey name;
};

bool precedes(const SortEntry &left, const SortEntry &right, bool descending)
{
    // What is not stated stands last either way.
    if (left.text.has_value() != right.text.has_value())
        return left.text.has_value();
    int order = left.text ? left.text->compare(*right.text) : left.number < right.number ? -1 : left.number > right.number ? 1 : 0;
    if (descending)
        order = -order;
    if (order == 0)
        order = left.name.compare(right.name);
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

bool isNumberColumn(RegisterSection section, int column)
{
    return planOf(section).columns[column].shows == Shows::Number;
}

Result<QList<qint64>> registerIds(Reader &reader, const RegisterQuery &query)
{
    const SectionPlan &plan = planOf(query.section);
    const RegisterColumn &column = plan.columns[std::clamp(query.sortColumn, 0, static_cast<int>(plan.columns.size()) - 1)];
    const bool byNumber = column.shows == Shows::Number || column.shows == Shows::Kind || column.shows == Shows::YesNo;
    const bool byEnd = isByEnd(column);
    const bool onlyRunningOut = query.onlyRunningOut && query.section == RegisterSection::Contracts;
    const auto ends = byEnd ? contractEnds(reader) : QHash<qint64, ContractEnd>();
    const auto wanted = onlyRunningOut ? runningOutIds(reader) : QSet<qint64>();
    if (!ends)
        return ends.error();
    if (!wanted)
        return wanted.error();
    QList<Value> bound;
    bindToday(reader, column, &bound);
    const QByteArray condition = conditionOf(reader, query, &bound);
    const QByteArray sql = QByteArray("SELECT r.id, r.name, ") + column.sql + " FROM " + plan.from + " WHERE " + condition;
    std::vector<SortEntry> entries;
    DRIFTSRAAD_TRY(reader.rows(sql, bound, [&](const Row &row) {
        if (onlyRunningOut && !wanted->contains(row.integer(0)))
            return true;
        const QString text = byNumber ? QString() : byEnd ? endDay(ends->value(row.integer(0)), column).toString(Qt::ISODate) : row.text(2);
        entries.push_back({.id = row.integer(0),
                           .text = text.isEmpty() ? std::nullopt : std::optional(DanishKey(text)),
                           .number = byNumber ? row.integer(2) : 0,
                           .name = DanishKey(row.text(1))});
        return true;
    }));
    std::sort(entries.begin(), entries.end(), [&](const SortEntry &left, const SortEntry &right) {
        return precedes(left, right, query.descending);
    });
    QList<qint64> ids;
    ids.reserve(static_cast<qsizetype>(entries.size()));
    for (const SortEntry &entry : entries)
        ids.append(entry.id);
    return ids;
}

Result<QList<RegisterLine>> registerLines(Reader &reader, RegisterSection section, const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return QList<RegisterLine>();
    const SectionPlan &plan = planOf(section);
    const auto ends = section == RegisterSection::Contracts ? contractEnds(reader) : QHash<qint64, ContractEnd>();
    if (!ends)
        return ends.error();
    QByteArray sql = "SELECT r.id";
    QList<Value> bound;
    for (const RegisterColumn &column : plan.columns) {
        sql += QByteArray(", ") + column.sql;
        bindToday(reader, column, &bound);
    }
    sql += QByteArray(" FROM ") + plan.from + " WHERE r.id IN (" + QByteArrayList(ids.size(), "?").join(", ") + ')';
    for (const qint64 id : ids)
        bound.append(Value(id));
    QHash<qint64, RegisterLine> found;
    DRIFTSRAAD_TRY(reader.rows(sql, bound, [&](const Row &row) {
        RegisterLine line{.id = row.integer(0)};
        for (int i = 0; i < plan.columns.size(); ++i)
            line.cells.append(cellOf(row, i + 1, plan.columns[i], *ends));
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

Result<TableContent> registerContent(Reader &reader, const RegisterQuery &query, const Language &language)
{
    const auto ids = registerIds(reader, query);
    if (!ids)
        return ids.error();
    TableContent content{.title = language.words(tableOf(query.section).label())};
    for (const Message &head : registerColumns(query.section))
        content.columns.append({.heading = language.words(head)});
    // As many ids at a time as a statement may bind.
    constexpr qsizetype page = 500;
    for (qsizetype from = 0; from < ids->size(); from += page) {
        const auto lines = registerLines(reader, query.section, ids->mid(from, page));
        if (!lines)
            return lines.error();
        for (const RegisterLine &line : *lines) {
            QList<TableValue> row;
            for (const Argument &cell : line.cells) {
                if (std::holds_alternative<QDate>(cell))
                    row.append(std::get<QDate>(cell));
                else if (std::holds_alternative<qint64>(cell))
                    row.append(std::get<qint64>(cell));
                else
                    row.append(language.words(cell));
            }
            content.rows.append(row);
        }
    }
    return content;
}

} // namespace driftsraad
