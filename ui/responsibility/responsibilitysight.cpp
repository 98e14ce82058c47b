// Which matrix is looked at, and what stands out in it: another day, what is different, what the checks find.

#include "ui/responsibility/responsibilitypage.h"

#include "ui/kit/banner.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/words.h"
#include "ui/responsibility/calldialog.h"
#include "ui/responsibility/matrixgrid.h"
#include "ui/responsibility/placelist.h"
#include "ui/responsibility/problemlink.h"

namespace driftsraad {

void ResponsibilityPage::askDay()
{
    auto *form = new SightForm(m_sight, store().clock().today(), this);
    connect(form, &FormDialog::submitted, this, [this, form] {
        if (!form->check())
            return;
        setSight(form->sight());
        form->accept();
    });
    form->open();
}

void ResponsibilityPage::setSight(const MatrixSight &sight)
{
    m_sight = sight;
    load();
    m_grid->setFocus(Qt::OtherFocusReason);
}

void ResponsibilityPage::showSight()
{
    const Matrix &shown = m_model->matrix();
    m_day->setText(m_sight.shown.day.isValid() ? language().shortDate(m_sight.shown.day) : tr("Today"));
    m_day->setAccessibleName(tr("Day of the matrix: %1").arg(m_day->text()));
    m_sightBanner->setVisible(!m_sight.isToday());
    // Beside a cell then stands what it was before, not what the standard says; and nothing can be typed.
    m_legend[2]->setVisible(!m_model->compares());
    m_legend[3]->setVisible(m_sight.isToday());
    m_empty->setSentence(m_sight.isToday() ? tr("There are no tasks or parties yet. Add them under Edit standard.") : tr("Nothing was known of the matrix then."));
    if (m_sight.isToday())
        return;
    int differences = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 1; column <= shown.parties.size(); ++column)
            differences += m_model->before(m_model->index(row, column)) ? 1 : 0;
    }
    m_sightBanner->setMessage(State::InProgress, sightText(m_sight, differences));
}

void ResponsibilityPage::showProblems()
{
    auto *link = static_cast<ProblemLink *>(m_problems);
    link->setPlain(m_model->compares());
    if (m_model->compares()) {
        m_problems->setText(tr("List the differences"));
        m_problems->show();
        m_problems->updateGeometry();
        return;
    }
    int unassigned = 0;
    for (const MatrixProblem &problem : m_model->problems())
        unassigned += problem.kind == MatrixProblemKind::NobodyResponsible ? 1 : 0;
    const int remarks = static_cast<int>(m_model->problems().size());
    m_problems->setVisible(remarks > 0);
    m_problems->setText(unassigned > 0 ? tr("%Ln tasks without anyone responsible", nullptr, unassigned) : tr("%Ln remarks", nullptr, remarks));
    m_problems->updateGeometry();
}

void ResponsibilityPage::showFollowing(const QList<SolutionDeviations> &lines)
{
    m_inNameOnly.clear();
    QStringList names;
    for (const SolutionDeviations &line : lines) {
        m_inNameOnly += line.inNameOnly;
        if (!line.inNameOnly.isEmpty())
            names.append(line.name);
    }
    const bool isNews = !m_inNameOnly.isEmpty() && m_inNameOnly != m_notFollowing && m_sight.isToday() && m_model->isStandard();
    m_following->setVisible(isNews);
    if (isNews)
        m_following->setMessage(State::InProgress, tr("%Ln deviations now say the same as the standard: %1", nullptr, static_cast<int>(m_inNameOnly.size()))
                                                       .arg(names.join(QStringLiteral(", "))));
}

void ResponsibilityPage::listProblems()
{
    store().read(this, {"responsibility.findings"}, [day = m_model->matrix().day](Reader &reader) { return findings(reader, day); },
                 [this](Result<QList<MatrixFinding>> found) {
                     if (!found) {
                         emit failed(found.error());
                         return;
                     }
                     const Matrix &shown = m_model->matrix();
                     QList<PlaceLine> here;
                     QList<PlaceLine> everywhere;
                     for (const MatrixProblem &problem : m_model->problems()) {
                         CellKey place{.solution = shown.solution, .task = shown.tasks[problem.task].id};
                         if (problem.party >= 0)
                             place.party = shown.parties[problem.party].id;
                         here.append(lineOf(MatrixFinding{problem.kind, place, shown.solutionName, problem.message}, shown));
                     }
                     for (const MatrixFinding &finding : *found)
                         everywhere.append(lineOf(finding, shown));
                     auto *list = new PlaceList(tr("What the matrix leaves open"), this);
                     list->setLines(here, everywhere);
                     if (!m_inNameOnly.isEmpty() && readOnlyReason().isEmpty())
                         list->setAction(tr("Let %Ln deviations follow the standard", nullptr, static_cast<int>(m_inNameOnly.size())));
                     connect(list, &PlaceList::placeWanted, this, &ResponsibilityPage::openPlace);
                     connect(list, &PlaceList::actionTriggered, this, [this] { followAll(m_inNameOnly); });
                     list->open();
                 });
}

void ResponsibilityPage::listDifferences()
{
    const Matrix &shown = m_model->matrix();
    const Matrix *before = m_model->beforeMatrix();
    if (!before)
        return;
    QList<PlaceLine> lines;
    const QList<MatrixChange> changes = difference(*before, shown);
    for (const MatrixChange &change : changes)
        lines.append(lineOf(change, shown));
    auto *list = new PlaceList(tr("What is different"), this);
    list->setLines(lines);
    connect(list, &PlaceList::placeWanted, this, [this](const CellKey &place) {
        const int row = m_model->matrix().rowOf(place.task);
        if (row >= 0)
            jump(row, std::max(0, m_model->matrix().columnOf(place.party)));
    });
    list->open();
}

void ResponsibilityPage::askWhoToCall()
{
    const Task *task = currentTask();
    auto *dialog = new CallDialog(store(), {.solution = m_solution, .task = task ? task->id : Id<Task>{}}, this);
    connect(dialog, &CallDialog::placeWanted, this, &ResponsibilityPage::openPlace);
    connect(dialog, &CallDialog::recordWanted, this, &Page::jumpTo);
    dialog->open();
}

} // namespace driftsraad
