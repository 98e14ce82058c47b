#include "core/responsibility/checks.h"

#include "core/responsibility/queries.h"

namespace driftsraad {

namespace {

bool hasMark(const MatrixCell &cell)
{
    return cell.content.degree == Degree::Responsible || cell.content.degree == Degree::Partly;
}

void checkCell(const Matrix &matrix, int row, int column, QList<MatrixProblem> *found)
{
    const MatrixCell &cell = matrix.cells[row][column];
    const QString &task = matrix.tasks[row].name;
    const QString &party = matrix.parties[column].name;
    if (cell.content.degree == Degree::Partly && cell.content.condition.isEmpty())
        found->append({MatrixProblemKind::PartlyWithoutCondition, row, column,
                       {QT_TRANSLATE_NOOP("Messages", "%1: it is not written when %2 is partly responsible."), {task, party}}});
    if (cell.deviatesInNameOnly())
        found->append({MatrixProblemKind::SaysAsTheStandard, row, column,
                       {QT_TRANSLATE_NOOP("Messages", "%1, %2: the deviation says the same as the standard."), {task, party}}});
    else if (cell.deviates && cell.content.decided.isEmpty())
        found->append({MatrixProblemKind::WithoutDecision, row, column,
                       {QT_TRANSLATE_NOOP("Messages", "%1, %2: it is not written where the deviation was decided."), {task, party}}});
}

void checkRow(const Matrix &matrix, int row, QList<MatrixProblem> *found)
{
    const Task &task = matrix.tasks[row];
    int responsible = 0;
    for (int column = 0; column < matrix.parties.size(); ++column) {
        checkCell(matrix, row, column, found);
        responsible += matrix.cells[row][column].content.degree == Degree::Responsible ? 1 : 0;
    }
    if (responsible == 0)
        found->append({MatrixProblemKind::NobodyResponsible, row, -1, {QT_TRANSLATE_NOOP("Messages", "%1: nobody is responsible."), {task.name}}});
    if (responsible > 1 && task.exactlyOne)
        found->append({MatrixProblemKind::SeveralResponsible, row, -1,
                       {QT_TRANSLATE_NOOP("Messages", "%1: exactly one must be responsible, but there are %2."), {task.name, qint64{responsible}}}});
}

void checkParty(const Matrix &matrix, int column, QList<MatrixProblem> *found)
{
    const PartyStanding &standing = matrix.standings[column];
    int first = -1;
    for (int row = 0; row < matrix.tasks.size() && first < 0; ++row)
        first = hasMark(matrix.cells[row][column]) ? row : -1;
    if (first < 0)
        return;
    if (!standing.missing.isEmpty())
        found->append({MatrixProblemKind::NobodyBehindParty, first, column, standing.missing});
    else if (matrix.solution.isValid() && standing.external && !standing.contract.isValid())
        found->append({MatrixProblemKind::WithoutContract, first, column,
                       {QT_TRANSLATE_NOOP("Messages", "%1: %2 has no contract in force about %3."), {matrix.parties[column].name, standing.name, matrix.solutionName}}});
}

/// Whether a solution has the problem from the standard alone.
bool isInherited(const Matrix &matrix, const MatrixProblem &problem)
{
    switch (problem.kind) {
    case MatrixProblemKind::NobodyBehindParty: {
        const PartyRole &party = matrix.parties[problem.party];
        return !party.organisationKind && !party.organisation.isValid();
    }
    case MatrixProblemKind::WithoutContract: return false;
    default: break;
    }
    if (problem.party >= 0)
        return !matrix.cells[problem.task][problem.party].deviates;
    const QList<MatrixCell> &cells = matrix.cells[problem.task];
    return std::none_of(cells.cbegin(), cells.cend(), [](const MatrixCell &cell) { return cell.deviates; });
}

} // namespace

QList<MatrixProblem> problems(const Matrix &matrix)
{
    QList<MatrixProblem> found;
    for (int row = 0; row < matrix.tasks.size(); ++row)
        checkRow(matrix, row, &found);
    for (int column = 0; column < matrix.standings.size(); ++column)
        checkParty(matrix, column, &found);
    return found;
}

QList<int> rowsLosingTheirResponsible(const Matrix &before, const Matrix &after)
{
    const auto hasResponsible = [](const QList<MatrixCell> &row) {
        return std::any_of(row.cbegin(), row.cend(), [](const MatrixCell &cell) { return cell.content.degree == Degree::Responsible; });
    };
    QList<int> rows;
    for (int row = 0; row < before.cells.size(); ++row) {
        if (hasResponsible(before.cells[row]) && !hasResponsible(after.cells[row]))
            rows.append(row);
    }
    return rows;
}

Result<QList<MatrixFinding>> findings(Reader &reader, QDate day)
{
    const auto matrices = allMatrices(reader, day);
    if (!matrices)
        return matrices.error();
    QList<MatrixFinding> all;
    for (const Matrix &matrix : *matrices) {
        for (const MatrixProblem &problem : problems(matrix)) {
            if (matrix.solution.isValid() && isInherited(matrix, problem))
                continue;
            CellKey place{.solution = matrix.solution, .task = matrix.tasks[problem.task].id};
            if (problem.party >= 0)
                place.party = matrix.parties[problem.party].id;
            all.append({problem.kind, place, matrix.solutionName, problem.message});
        }
    }
    return all;
}

} // namespace driftsraad
