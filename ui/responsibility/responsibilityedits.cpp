// What a person does to the cells of the matrix.

#include "ui/responsibility/responsibilitypage.h"

#include "ui/kit/card.h"
#include "ui/kit/words.h"
#include "ui/papers/matrixpaper.h"
#include "ui/papers/preview.h"
#include "ui/responsibility/celldrawer.h"
#include "ui/responsibility/cellform.h"
#include "ui/responsibility/closing.h"
#include "ui/responsibility/matrixgrid.h"
#include "ui/responsibility/pastedialog.h"
#include "ui/responsibility/taskactions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace driftsraad {

void ResponsibilityPage::showCell()
{
    const QModelIndex at = m_grid->currentIndex();
    const MatrixCell *cell = m_model->cell(at);
    if (!cell)
        return;
    const Matrix &shown = m_model->matrix();
    const int party = m_model->partyOf(at.column());
    CellDetail detail{.key = {shown.solution, shown.tasks[at.row()].id, shown.parties[party].id},
                      .task = shown.tasks[at.row()].name,
                      .party = shown.parties[party].name,
                      .solution = shown.solutionName,
                      .cell = *cell,
                      .day = shown.day};
    for (const MatrixProblem &problem : m_model->problems()) {
        if (problem.task == at.row() && (problem.party < 0 || problem.party == party))
            detail.problems.append(words(problem.message));
    }
    m_drawer->setDetail(detail);
    store().read(this, {"responsibility.cell"},
                       [detail, session = store().session()](Reader &reader) { return wholeDetail(reader, detail, session); },
                       [this](Result<CellDetail> answer) {
                           if (answer)
                               m_drawer->setDetail(*answer);
                           else if (answer.error().code != ErrorCode::Cancelled)
                               emit failed(answer.error());
                       });
}

CellEdit ResponsibilityPage::editOf(int row, int party, Degree degree) const
{
    const Matrix &shown = m_model->matrix();
    CellEdit edit{.key = {shown.solution, shown.tasks[row].id, shown.parties[party].id},
                  .place = m_model->place(m_model->index(row, party + 1)),
                  .seen = shown.cells[row][party].content,
                  .mine = shown.cells[row][party].content};
    edit.mine.degree = degree;
    const MatrixCell &cell = shown.cells[row][party];
    if (!m_model->isStandard() && degree != edit.seen.degree) {
        // A deviation says its own words or none: what explains the standard's mark does not explain another one.
        if (degree == cell.standard.degree && (!cell.deviates || (cell.content.condition.isEmpty() && cell.content.decided.isEmpty())))
            edit.mine = cell.standard;
        else if (!cell.deviates)
            edit.mine = {.degree = degree, .contact = edit.seen.contact};
    }
    return edit;
}

void ResponsibilityPage::withReason(const QList<CellEdit> &edits, const Message &label, const Saved &done,
                                    const std::function<void(const Message &label)> &goOn)
{
    const auto takesAway = [](const CellEdit &edit) { return edit.seen.degree == Degree::Responsible && edit.mine.degree != Degree::Responsible; };
    if (m_model->isStandard() && std::any_of(edits.cbegin(), edits.cend(), takesAway)) {
        // Solutions follow the standard: what it loses, they may lose as the last they had.
        QList<ResponsibilityCell> said;
        for (const CellEdit &edit : edits)
            said.append({.task = edit.key.task, .party = edit.key.party, .degree = edit.mine.degree});
        const QDate day = edits.first().from.isValid() ? edits.first().from : store().clock().today();
        withReasonOf([day, said](Reader &reader) { return tasksLeftWithoutInStandard(reader, day, said); }, label, done, goOn);
        return;
    }
    const Matrix &shown = m_model->matrix();
    Matrix after = shown;
    for (const CellEdit &edit : edits) {
        const int row = shown.rowOf(edit.key.task);
        const int party = shown.columnOf(edit.key.party);
        if (edit.key.solution == shown.solution && row >= 0 && party >= 0)
            after.cells[row][party].content = edit.mine;
    }
    QStringList tasks;
    for (const int row : rowsLosingTheirResponsible(shown, after))
        tasks.append(shown.tasks[row].name);
    askReason(tasks, label, done, goOn);
}

void ResponsibilityPage::storeCells(const QList<CellEdit> &edits, const Message &label, Saved done)
{
    withReason(edits, label, done, [this, edits, done](const Message &whole) { storeAtOnce(edits, whole, done); });
}

void ResponsibilityPage::storeAtOnce(const QList<CellEdit> &edits, const Message &label, const Saved &done)
{
    const Matrix shown = m_model->matrix();
    for (const CellEdit &edit : edits) {
        for (int row = 0; row < shown.tasks.size(); ++row) {
            for (int party = 0; party < shown.parties.size(); ++party) {
                if (shown.tasks[row].id == edit.key.task && shown.parties[party].id == edit.key.party)
                    m_model->anticipate(row, party, edit.mine);
            }
        }
    }
    ++m_storing;
    saveCells(store(), this, label, edits, [this, done](const Result<CommittedChanges> &answer) {
        --m_storing;
        if (!answer && answer.error().code != ErrorCode::Cancelled)
            emit failed(answer.error());
        if (m_storing == 0)
            load();
        if (done)
            done(answer);
    });
}

void ResponsibilityPage::setDegrees(Degree degree)
{
    const QModelIndexList chosen = m_grid->chosenCells();
    if (chosen.isEmpty() || !mayEdit())
        return;
    QList<CellEdit> edits;
    for (const QModelIndex &index : chosen) {
        const CellEdit edit = editOf(index.row(), m_model->partyOf(index.column()), degree);
        if (edit.mine != edit.seen)
            edits.append(edit);
    }
    if (edits.isEmpty())
        return;
    if (edits.size() == 1)
        storeCells(edits, {QT_TRANSLATE_NOOP("Messages", "%1: %2"), {edits.first().place, nested(degreeWord(static_cast<qint64>(degree)))}});
    else
        storeCells(edits, Message::counted(QT_TRANSLATE_N_NOOP("Messages", "Set %n cells of the matrix"), edits.size()));
}

void ResponsibilityPage::edit()
{
    if (!mayEdit())
        return;
    if (m_model->cell(m_grid->currentIndex()))
        editCell();
    else if (const Task *task = currentTask(); task && m_grid->currentIndex().column() == 0)
        m_tasks->edit(*task);
}

void ResponsibilityPage::storeFrom(QDate from, QList<CellEdit> edits, const Message &label, Saved done)
{
    if (from == store().clock().today()) {
        storeCells(edits, label, std::move(done));
        return;
    }
    for (CellEdit &edit : edits)
        edit.from = from;
    withReason(edits, label, done, [this, from, edits, done](const Message &whole) { storeDated(from, edits, whole, done); });
}

void ResponsibilityPage::storeDated(QDate from, const QList<CellEdit> &edits, const Message &label, const Saved &done)
{
    store().read(this, {"responsibility.from"},
                 [edits, from](Reader &reader) -> Result<QList<CellEdit>> {
                     QList<CellEdit> dated = edits;
                     for (CellEdit &edit : dated) {
                         const auto then = cellOn(reader, edit.key, from);
                         if (!then)
                             return then.error();
                         edit.seen = then->content;
                         edit.from = from;
                     }
                     return dated;
                 },
                 [this, label, done](Result<QList<CellEdit>> dated) {
                     if (!dated) {
                         done(dated.error());
                         return;
                     }
                     saveCells(store(), this, label, *dated, done);
                 });
}

void ResponsibilityPage::editCell()
{
    const QModelIndex at = m_grid->currentIndex();
    const MatrixCell cell = *m_model->cell(at);
    const CellEdit before = editOf(at.row(), m_model->partyOf(at.column()), cell.content.degree);
    const bool own = cell.source.isValid() && (m_model->isStandard() || cell.deviates);
    auto *form = new CellForm({.place = before.place, .content = before.seen, .validFrom = own ? cell.validFrom : QDate(), .today = store().clock().today()}, m_people, this);
    connect(form, &FormDialog::submitted, this, [this, form, before, cell] {
        if (!form->check())
            return;
        if (form->corrects()) {
            storeCorrection(form, before.place,
                            {.id = cell.source, .solution = before.key.solution, .task = before.key.task, .party = before.key.party, .validFrom = cell.validFrom,
                             .degree = cell.content.degree, .condition = cell.content.condition, .contact = cell.content.contact, .decided = cell.content.decided});
            return;
        }
        CellEdit edit = before;
        edit.mine = form->content();
        if (edit.mine == edit.seen && form->from() == store().clock().today()) {
            form->accept();
            return;
        }
        form->setBusy(true);
        storeFrom(form->from(), {edit}, {QT_TRANSLATE_NOOP("Messages", "Edit %1"), {edit.place}}, closing(form));
    });
    form->open();
}

void ResponsibilityPage::chooseResponsible(int row)
{
    if (!mayEdit())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int party = 0; party < m_model->matrix().parties.size(); ++party) {
        menu->addAction(m_model->matrix().parties[party].name, this, [this, row, party] {
            jump(row, party);
            setDegrees(Degree::Responsible);
        });
    }
    const QRect cell = m_grid->visualRect(m_model->index(row, m_model->columnCount() - 1));
    menu->popup(m_grid->viewport()->mapToGlobal(cell.bottomLeft()));
}

void ResponsibilityPage::copy()
{
    const QModelIndexList chosen = m_grid->chosenParts();
    if (chosen.isEmpty())
        return;
    copyToClipboard(blockTable(*m_model, chosen), headsOf(chosen));
    emit announce(tr("Copied"));
}

void ResponsibilityPage::paste()
{
    const QModelIndexList chosen = m_grid->chosenCells();
    if (chosen.isEmpty() || !mayEdit())
        return;
    QList<int> visible;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_grid->isRowHidden(row))
            visible.append(row);
    }
    const auto cells = pastedCells(gridOf(QGuiApplication::clipboard()->mimeData()), *m_model, chosen, visible);
    if (!cells) {
        emit failed(cells.error());
        return;
    }
    QList<CellEdit> edits;
    for (const PastedCell &cell : *cells) {
        const CellEdit edit = editOf(cell.row, cell.party, cell.degree);
        if (edit.mine.degree != edit.seen.degree)
            edits.append(edit);
    }
    if (edits.isEmpty())
        emit announce(tr("Nothing changes: the cells already say this"));
    else
        askPaste(edits, static_cast<int>(cells->size() - edits.size()));
}

void ResponsibilityPage::askPaste(const QList<CellEdit> &edits, int unchanged)
{
    const Matrix &shown = m_model->matrix();
    QList<PasteModel::Line> lines;
    for (const CellEdit &edit : edits)
        lines.append({shown.tasks[shown.rowOf(edit.key.task)].name, shown.parties[shown.columnOf(edit.key.party)].name, edit.seen, edit.mine});
    auto *dialog = new PasteDialog(lines, unchanged, store().clock().today(), this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, edits] {
        if (!dialog->check())
            return;
        QList<CellEdit> decided = edits;
        for (CellEdit &edit : decided) {
            if (!dialog->decided().isEmpty())
                edit.mine.decided = dialog->decided();
        }
        dialog->setBusy(true);
        storeFrom(dialog->from(), decided, Message::counted(QT_TRANSLATE_N_NOOP("Messages", "Paste %n cells into the matrix"), decided.size()), closing(dialog));
    });
    dialog->open();
}

void ResponsibilityPage::print()
{
    const std::optional<QDate> known = m_sight.shown.known.isValid() ? std::optional(m_sight.shown.known) : std::nullopt;
    store().read(this, {"responsibility.paper"},
                       [solution = m_solution, day = m_model->matrix().day, known](Reader &reader) { return matrixContent(reader, solution, day, known); },
                       [this](Result<MatrixPaper::Content> content) {
                           if (content)
                               PaperPreview::show(matrixPaper(*content, language()), this);
                           else
                               emit failed(content.error());
                       });
}

} // namespace driftsraad
