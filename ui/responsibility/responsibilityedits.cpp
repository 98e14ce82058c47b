// What a person does to the cells of the matrix.

#include "ui/responsibility/responsibilitypage.h"

#include "core/exchange/tablewriting.h"
#include "ui/kit/banner.h"
#include "ui/kit/card.h"
#include "ui/kit/words.h"
#include "ui/papers/matrixpaper.h"
#include "ui/papers/preview.h"
#include "ui/responsibility/celldrawer.h"
#include "ui/responsibility/cellform.h"
#include "ui/responsibility/matrixgrid.h"
#include "ui/responsibility/taskactions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

/// Everything that was ever stored of a cell, newest first, with the person to call.
Result<CellDetail> withHistory(Reader &reader, CellDetail detail, const QByteArray &session)
{
    const QByteArray where = detail.key.solution.isValid() ? QByteArray("WHERE task = ? AND party = ? AND solution = ?")
                                                           : QByteArray("WHERE task = ? AND party = ? AND solution IS NULL");
    QList<Value> bound{detail.key.task, detail.key.party};
    if (detail.key.solution.isValid())
        bound.append(detail.key.solution);
    const auto records = reader.list<ResponsibilityCell>(where, bound);
    if (!records)
        return records.error();
    for (const ResponsibilityCell &record : *records) {
        const auto entries = historyOf(reader, {table<ResponsibilityCell>().nameText(), record.id.value}, session, 20);
        if (!entries)
            return entries.error();
        detail.history += *entries;
    }
    std::sort(detail.history.begin(), detail.history.end(), [](const HistoryEntry &a, const HistoryEntry &b) { return a.number > b.number; });
    if (detail.cell.content.contact.isValid()) {
        const auto person = reader.get(detail.cell.content.contact);
        if (!person)
            return person.error();
        detail.contact = person->name;
        QStringList ways;
        for (const QString &way : {person->phone, person->email}) {
            if (!way.isEmpty())
                ways.append(way);
        }
        detail.contactLine = ways.join(QStringLiteral(" · "));
    }
    return detail;
}

} // namespace

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
                      .cell = *cell};
    for (const Person &person : std::as_const(m_people)) {
        if (person.id == cell->content.contact)
            detail.contact = person.name;
    }
    m_drawer->setDetail(detail);
    store().read(this, {"responsibility.cell"},
                       [detail, session = store().session()](Reader &reader) { return withHistory(reader, detail, session); },
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
    return edit;
}

void ResponsibilityPage::storeCells(const QList<CellEdit> &edits, const Message &label, Saved done)
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

void ResponsibilityPage::editCell()
{
    const QModelIndex at = m_grid->currentIndex();
    const CellEdit before = editOf(at.row(), m_model->partyOf(at.column()), m_model->cell(at)->content.degree);
    auto *form = new CellForm(before.place, before.seen, m_people, this);
    connect(form, &FormDialog::submitted, this, [this, form, before] {
        if (!form->check())
            return;
        CellEdit edit = before;
        edit.mine = form->content();
        if (edit.mine == edit.seen) {
            form->accept();
            return;
        }
        form->setBusy(true);
        storeCells({edit}, {QT_TRANSLATE_NOOP("Messages", "Edit %1"), {edit.place}}, [form = QPointer<CellForm>(form)](const Result<CommittedChanges> &answer) {
            if (!form)
                return;
            if (answer)
                form->accept();
            else if (answer.error().code == ErrorCode::Cancelled)
                form->setBusy(false);
            else
                form->showProblem(words(answer.error().message));
        });
    });
    form->open();
}

void ResponsibilityPage::follow(const QModelIndex &index)
{
    const MatrixCell *cell = m_model->cell(index);
    if (!cell || !cell->deviates || !mayEdit())
        return;
    const CellEdit at = editOf(index.row(), m_model->partyOf(index.column()), cell->content.degree);
    store().write(this, {QT_TRANSLATE_NOOP("Messages", "%1 follows the standard"), {at.place}},
                        [key = at.key](Transaction &transaction) { return followStandard(transaction, key); },
                        [this](const Result<CommittedChanges> &answer) {
                            if (!answer)
                                emit failed(answer.error());
                        });
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
    const QModelIndexList chosen = m_grid->chosenCells();
    if (chosen.isEmpty())
        return;
    // Marks only, so that the block can be pasted back where it came from.
    copyToClipboard(blockTable(*m_model, chosen), Headings::Without);
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
    const auto cells = pastedCells(QGuiApplication::clipboard()->text(), *m_model, chosen, visible);
    if (!cells) {
        emit failed(cells.error());
        return;
    }
    QList<CellEdit> edits;
    for (const PastedCell &cell : *cells) {
        const CellEdit edit = editOf(cell.row, cell.party, cell.degree);
        if (edit.mine != edit.seen)
            edits.append(edit);
    }
    if (edits.isEmpty()) {
        emit announce(tr("Nothing changes: the cells already say this"));
        return;
    }
    delete m_question;
    QStringList places;
    for (const CellEdit &edit : edits.mid(0, 3))
        places.append(edit.place);
    const QString first = places.join(QStringLiteral("; "));
    m_question = new Banner(State::InProgress, edits.size() > 3 ? tr("%n cells change: %1 …", nullptr, static_cast<int>(edits.size())).arg(first)
                                                               : tr("%n cells change: %1", nullptr, static_cast<int>(edits.size())).arg(first),
                            tr("Insert"));
    m_question->setClosable(true);
    connect(m_question, &Banner::closed, m_question, &QObject::deleteLater);
    connect(m_question, &Banner::actionTriggered, this, [this, edits] {
        m_question->deleteLater();
        m_question = nullptr;
        storeCells(edits, Message::counted(QT_TRANSLATE_N_NOOP("Messages", "Paste %n cells into the matrix"), edits.size()));
        m_grid->setFocus(Qt::OtherFocusReason);
    });
    m_card->body()->insertWidget(0, m_question);
    if (auto *insert = m_question->findChild<QPushButton *>())
        insert->setFocus(Qt::OtherFocusReason);
}

void ResponsibilityPage::print()
{
    store().read(this, {"responsibility.paper"}, [solution = m_solution](Reader &reader) { return matrixContent(reader, solution, reader.today()); },
                       [this](Result<MatrixPaper::Content> content) {
                           if (content)
                               PaperPreview::show(matrixPaper(*content, language()), this);
                           else
                               emit failed(content.error());
                       });
}

} // namespace driftsraad
