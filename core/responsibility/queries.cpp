#include "core/responsibility/queries.h"

#include "core/agreements/operations.h"
#include "core/storage/knownthen.h"

namespace driftsraad {

namespace {

struct Ground {
    QList<Task> tasks{};
    QList<PartyRole> parties{};
    QList<ResponsibilityCell> cells{};
};

/// The standard's cells and one solution's, or every solution's where all are wanted.
Result<Ground> ground(Reader &reader, Id<Solution> solution, bool all = false)
{
    auto tasks = reader.list<Task>("ORDER BY sort_order, id");
    if (!tasks)
        return tasks.error();
    auto parties = reader.list<PartyRole>("ORDER BY sort_order, id");
    if (!parties)
        return parties.error();
    auto cells = all ? reader.list<ResponsibilityCell>() : reader.list<ResponsibilityCell>("WHERE solution IS NULL OR solution = ?", {solution});
    if (!cells)
        return cells.error();
    return Ground{std::move(*tasks), std::move(*parties), std::move(*cells)};
}

/// Whom the columns mean in a solution, from the register and the contracts in force.
class Standings
{
public:
    Standings(Reader &reader, QDate day) : m_reader(reader), m_day(day) {}

    Result<QList<PartyStanding>> of(const QList<PartyRole> &parties, Id<Solution> solution)
    {
        DRIFTSRAAD_TRY(look(solution));
        QList<PartyStanding> standings;
        for (const PartyRole &party : parties) {
            const auto standing = of(party);
            if (!standing)
                return standing.error();
            standings.append(*standing);
        }
        return standings;
    }

private:
    Result<void> look(Id<Solution> solution)
    {
        m_solution = {};
        m_contracts.clear();
        if (!solution.isValid())
            return {};
        const auto found = m_reader.get(solution);
        if (!found)
            return found.error();
        m_solution = *found;
        const auto contracts = contractsInForce(m_reader, solution, m_day);
        if (!contracts)
            return contracts.error();
        m_contracts = *contracts;
        return {};
    }

    Id<Organisation> subSupplier() const
    {
        for (const Contract &contract : m_contracts) {
            if (contract.holder == m_solution.supplier && contract.supplier != m_solution.supplier)
                return contract.supplier;
        }
        return {};
    }

    Result<Id<Organisation>> kombit()
    {
        const auto found = m_reader.number("SELECT min(id) FROM organisation WHERE kind = ?", {OrganisationKind::Kombit});
        if (!found)
            return found.error();
        return Id<Organisation>{*found};
    }

    Result<PartyStanding> of(const PartyRole &party)
    {
        if (party.organisation.isValid())
            return named(party.organisation);
        if (!party.organisationKind)
            return PartyStanding{.missing = {QT_TRANSLATE_NOOP("Messages", "%1: it is not stated who stands behind the column."), {party.name}}};
        switch (*party.organisationKind) {
        case OrganisationKind::Municipality: return PartyStanding{.eachMunicipality = true};
        case OrganisationKind::Kombit: {
            const auto found = kombit();
            if (!found)
                return found.error();
            return found->isValid() ? named(*found)
                                    : PartyStanding{.missing = {QT_TRANSLATE_NOOP("Messages", "%1: KOMBIT is not in the register."), {party.name}}};
        }
        case OrganisationKind::Supplier:
            if (!m_solution.id.isValid())
                return PartyStanding{.external = true};
            return m_solution.supplier.isValid()
                ? named(m_solution.supplier)
                : PartyStanding{.external = true, .missing = {QT_TRANSLATE_NOOP("Messages", "%1: %2 has no supplier in the register."), {party.name, m_solution.name}}};
        case OrganisationKind::SubSupplier:
            if (!m_solution.id.isValid())
                return PartyStanding{.external = true};
            return subSupplier().isValid()
                ? named(subSupplier())
                : PartyStanding{.external = true,
                                .missing = {QT_TRANSLATE_NOOP("Messages", "%1: no contract in force names a sub-supplier of %2's supplier."), {party.name, m_solution.name}}};
        default:
            return PartyStanding{.missing = {QT_TRANSLATE_NOOP("Messages", "%1: it is not stated which organisation stands behind the column."), {party.name}}};
        }
    }

    Result<PartyStanding> named(Id<Organisation> id)
    {
        const auto organisation = m_reader.get(id);
        if (!organisation)
            return organisation.error();
        PartyStanding standing{.organisation = id, .name = organisation->name};
        standing.external = organisation->kind != OrganisationKind::Kombit && organisation->kind != OrganisationKind::Municipality;
        for (const Contract &contract : std::as_const(m_contracts)) {
            if (contract.supplier != id || standing.contract.isValid())
                continue;
            standing.contract = contract.id;
            standing.contractName = contract.name;
        }
        return standing;
    }

    Reader &m_reader;
    QDate m_day;
    Solution m_solution;
    QList<Contract> m_contracts;
};

Result<Matrix> withStandings(Standings &standings, Matrix made, const QString &solutionName)
{
    made.solutionName = solutionName;
    auto behind = standings.of(made.parties, made.solution);
    if (!behind)
        return behind.error();
    made.standings = std::move(*behind);
    return made;
}

Result<QString> nameOf(Reader &reader, Id<Solution> solution)
{
    if (!solution.isValid())
        return QString();
    const auto found = reader.get(solution);
    if (!found)
        return found.error();
    return found->name;
}

Result<QList<ResponsibilityCell>> versionsOf(Reader &reader, const CellKey &key)
{
    return reader.list<ResponsibilityCell>("WHERE task = ? AND party = ? AND (solution IS NULL OR solution = ?) ORDER BY valid_from, id",
                                           {key.task, key.party, key.solution});
}

} // namespace

Result<Matrix> matrix(Reader &reader, Id<Solution> solution, QDate day)
{
    const auto all = ground(reader, solution);
    if (!all)
        return all.error();
    const auto name = nameOf(reader, solution);
    if (!name)
        return name.error();
    Standings standings(reader, day);
    return withStandings(standings, matrixOn(day, solution, all->tasks, all->parties, all->cells), *name);
}

Result<QList<Matrix>> allMatrices(Reader &reader, QDate day)
{
    const auto all = ground(reader, {}, true);
    if (!all)
        return all.error();
    const auto solutions = reader.list<Solution>("WHERE active = 1 ORDER BY sort_order, name");
    if (!solutions)
        return solutions.error();
    Standings standings(reader, day);
    QList<Matrix> matrices;
    for (const Solution &solution : QList<Solution>{Solution{}} + *solutions) {
        auto made = withStandings(standings, matrixOn(day, solution.id, all->tasks, all->parties, all->cells), solution.name);
        if (!made)
            return made.error();
        matrices.append(std::move(*made));
    }
    return matrices;
}

namespace {

Result<Ground> groundAsKnown(Reader &reader, Instant known)
{
    const auto then = knownThen(reader, {&table<PartyRole>(), &table<ResponsibilityCell>(), &table<Task>()}, known);
    if (!then)
        return then.error();
    const auto inOrder = [](const auto &a, const auto &b) { return std::pair(a.sortOrder, a.id.value) < std::pair(b.sortOrder, b.id.value); };
    Ground all{.tasks = then->list<Task>(), .parties = then->list<PartyRole>(), .cells = then->list<ResponsibilityCell>()};
    std::sort(all.tasks.begin(), all.tasks.end(), inOrder);
    std::sort(all.parties.begin(), all.parties.end(), inOrder);
    return all;
}

} // namespace

Result<Matrix> matrixAsKnown(Reader &reader, Id<Solution> solution, QDate day, Instant known)
{
    const auto all = groundAsKnown(reader, known);
    if (!all)
        return all.error();
    const auto name = nameOf(reader, solution);
    if (!name)
        return name.error();
    Matrix made = matrixOn(day, solution, all->tasks, all->parties, all->cells);
    made.solutionName = *name;
    return made;
}

Result<MatrixCell> cellOn(Reader &reader, const CellKey &key, QDate day)
{
    const auto there = reader.number("SELECT count(*) FROM task t, party_role p WHERE t.id = ? AND p.id = ?", {key.task, key.party});
    if (!there)
        return there.error();
    if (*there == 0)
        return Error{.code = ErrorCode::NotFound, .message = {QT_TRANSLATE_NOOP("Messages", "The task or the party has been removed in the meantime.")}};
    const auto versions = versionsOf(reader, key);
    if (!versions)
        return versions.error();
    return matrixOn(day, key.solution, {Task{.id = key.task}}, {PartyRole{.id = key.party}}, *versions).cells[0][0];
}

Result<QList<ResponsibilityCell>> cellVersions(Reader &reader, const CellKey &key)
{
    return versionsOf(reader, key);
}

Result<QList<SolutionDeviations>> solutionDeviations(Reader &reader, QDate day, std::optional<Instant> known)
{
    const auto all = known ? groundAsKnown(reader, *known) : ground(reader, {}, true);
    if (!all)
        return all.error();
    const auto solutions = reader.list<Solution>("WHERE active = 1 ORDER BY sort_order, name");
    if (!solutions)
        return solutions.error();
    QList<SolutionDeviations> lines;
    for (const Solution &solution : *solutions) {
        const Matrix made = matrixOn(day, solution.id, all->tasks, all->parties, all->cells);
        SolutionDeviations line{.solution = solution.id, .name = solution.name, .deviations = made.deviations()};
        for (int row = 0; row < made.tasks.size(); ++row) {
            const QList<MatrixCell> &cells = made.cells[row];
            bool deviates = false;
            bool assigned = false;
            for (int column = 0; column < cells.size(); ++column) {
                deviates = deviates || cells[column].deviates;
                assigned = assigned || cells[column].content.degree == Degree::Responsible;
                if (cells[column].deviatesInNameOnly())
                    line.inNameOnly.append(made.keyAt(row, column));
            }
            if (deviates)
                line.tasks.append(made.tasks[row].id);
            line.unassigned += assigned ? 0 : 1;
        }
        lines.append(line);
    }
    return lines;
}

namespace {

QStringList lostBetween(QDate day, Id<Solution> solution, const Ground &before, const QList<ResponsibilityCell> &after)
{
    const QList<int> rows = rowsLosingTheirResponsible(matrixOn(day, solution, before.tasks, before.parties, before.cells),
                                                       matrixOn(day, solution, before.tasks, before.parties, after));
    QStringList names;
    for (const int row : rows)
        names.append(before.tasks[row].name);
    return names;
}

/// What the standard would lose, and then what only a solution would, with its name: it may have put the other marks of a task away.
Result<QStringList> lostEverywhere(Reader &reader, QDate day, const Ground &before, const QList<ResponsibilityCell> &after)
{
    const auto solutions = reader.list<Solution>("WHERE active = 1 ORDER BY sort_order, name");
    if (!solutions)
        return solutions.error();
    const QStringList standard = lostBetween(day, {}, before, after);
    QStringList names = standard;
    for (const Solution &solution : *solutions) {
        const QStringList lost = lostBetween(day, solution.id, before, after);
        for (const QString &task : lost) {
            if (!standard.contains(task))
                names.append(QStringLiteral("%1, %2").arg(solution.name, task));
        }
    }
    return names;
}

Result<QStringList> leftWithout(Reader &reader, Id<ResponsibilityCell> id, const std::optional<ResponsibilityCell> &instead)
{
    const auto there = reader.get(id);
    if (!there)
        return there.error();
    const bool ofStandard = !there->solution.isValid();
    const auto found = ground(reader, there->solution, ofStandard);
    if (!found)
        return found.error();
    QList<ResponsibilityCell> after = found->cells;
    after.removeIf([id](const ResponsibilityCell &cell) { return cell.id == id; });
    if (instead)
        after.append(*instead);
    const QDate day = std::max(reader.today(), there->validFrom);
    return ofStandard ? lostEverywhere(reader, day, *found, after) : lostBetween(day, there->solution, *found, after);
}

} // namespace

Result<QStringList> tasksLeftWithout(Reader &reader, Id<ResponsibilityCell> removed)
{
    return leftWithout(reader, removed, std::nullopt);
}

Result<QStringList> tasksLeftWithout(Reader &reader, const ResponsibilityCell &corrected)
{
    return leftWithout(reader, corrected.id, corrected);
}

Result<QStringList> tasksLeftWithout(Reader &reader, const QList<CellKey> &followed)
{
    QStringList names;
    QList<Id<Solution>> solutions;
    for (const CellKey &key : followed) {
        if (!solutions.contains(key.solution))
            solutions.append(key.solution);
    }
    for (const Id<Solution> solution : std::as_const(solutions)) {
        const auto record = reader.get(solution);
        if (!record)
            return record.error();
        const auto found = ground(reader, solution);
        if (!found)
            return found.error();
        QList<ResponsibilityCell> after = found->cells;
        after.removeIf([&followed](const ResponsibilityCell &cell) { return followed.contains(CellKey{cell.solution, cell.task, cell.party}); });
        const QStringList lost = lostBetween(reader.today(), solution, *found, after);
        for (const QString &task : lost)
            names.append(QStringLiteral("%1, %2").arg(record->name, task));
    }
    return names;
}

Result<QStringList> tasksLeftWithout(Reader &reader, Id<PartyRole> removed)
{
    const auto found = ground(reader, {}, true);
    if (!found)
        return found.error();
    QList<ResponsibilityCell> after = found->cells;
    after.removeIf([removed](const ResponsibilityCell &cell) { return cell.party == removed; });
    return lostEverywhere(reader, reader.today(), *found, after);
}

Result<QStringList> tasksLeftWithoutInStandard(Reader &reader, QDate day, const QList<ResponsibilityCell> &said)
{
    const auto found = ground(reader, {}, true);
    if (!found)
        return found.error();
    QList<ResponsibilityCell> after = found->cells;
    for (ResponsibilityCell cell : said) {
        cell.validFrom = day;
        after.removeIf([&cell](const ResponsibilityCell &one) {
            return !one.solution.isValid() && one.task == cell.task && one.party == cell.party && one.validFrom == cell.validFrom;
        });
        after.append(cell);
    }
    return lostEverywhere(reader, std::max(reader.today(), day), *found, after);
}

} // namespace driftsraad
