#include "ui/responsibility/responsibilitypage.h"

#include "core/exchange/tablewriting.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/savefile.h"
#include "ui/kit/toggleswitch.h"
#include "ui/kit/words.h"
#include "ui/responsibility/celldrawer.h"
#include "ui/responsibility/cellform.h"
#include "ui/responsibility/marks.h"
#include "ui/responsibility/matrixgrid.h"
#include "ui/responsibility/solutiontabs.h"
#include "ui/responsibility/taskactions.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace driftsraad {

namespace {

Result<MatrixAnswer> ask(Reader &reader, Id<Solution> solution)
{
    auto shown = matrix(reader, solution, reader.today());
    if (!shown && shown.error().code == ErrorCode::NotFound)
        shown = matrix(reader, {}, reader.today());
    if (!shown)
        return shown.error();
    auto lines = solutionDeviations(reader, reader.today());
    if (!lines)
        return lines.error();
    auto people = reader.list<Person>("ORDER BY name");
    if (!people)
        return people.error();
    return MatrixAnswer{std::move(*shown), std::move(*lines), std::move(*people)};
}

} // namespace

ResponsibilityPage::ResponsibilityPage(AsyncStore &store, QWidget *parent) : Page(store, parent), m_tasks(new TaskActions(store, this))
{
    build();
    connect(m_tasks, &TaskActions::failed, this, &Page::failed);
    retranslate();
}

void ResponsibilityPage::build()
{
    m_header = new PageHeader({});
    m_export = button({}, ButtonKind::Secondary, QStringLiteral("download"));
    m_pdf = button({}, ButtonKind::Secondary, QStringLiteral("file-text"));
    m_pdf->setProperty("keyHint", QStringLiteral("Ctrl+P"));
    m_standard = button({}, ButtonKind::Secondary, QStringLiteral("pencil"));
    for (QPushButton *action : {m_export, m_pdf, m_standard})
        m_header->addAction(action);
    connect(m_pdf, &QPushButton::clicked, this, &ResponsibilityPage::print);
    m_tabs = new SolutionTabs;
    m_only = new ToggleSwitch({});
    connect(m_tabs, &SolutionTabs::chosen, this, [this](Id<Solution> solution) {
        m_solution = solution;
        delete m_question;
        load();
    });
    connect(m_only, &QCheckBox::toggled, this, &ResponsibilityPage::hideRows);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::gap);
    bar->addWidget(m_tabs, 1);
    bar->addWidget(m_only);
    m_drawer = new CellDrawer;
    m_area = new DrawerArea(buildContent(), m_drawer);
    connect(m_drawer, &CellDrawer::editWanted, this, &ResponsibilityPage::edit);
    connect(m_drawer, &CellDrawer::followWanted, this, [this] { follow(m_grid->currentIndex()); });
    connect(m_drawer, &Drawer::closed, this, [this] { m_grid->setFocus(Qt::OtherFocusReason); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageX, space::pageY, space::pageX, space::pageY);
    column->setSpacing(space::gap);
    column->addWidget(m_header);
    column->addLayout(bar);
    column->addWidget(m_area, 1);
    connectGrid();
}

QWidget *ResponsibilityPage::buildContent()
{
    m_card = new Card;
    m_card->setFlush(true);
    m_problems = button({}, ButtonKind::Flat, QStringLiteral("triangle-alert"));
    m_problems->setMenu(new QMenu(m_problems));
    m_card->setTrailing(m_problems);
    m_model = new MatrixModel(this);
    m_grid = new MatrixGrid(m_model);
    m_empty = new EmptyState(QStringLiteral("grid-3x3"), {});
    m_empty->hide();
    m_card->body()->addWidget(m_grid, 1);
    m_card->body()->addWidget(m_empty, 1);
    m_card->body()->addWidget(buildFoot());
    return m_card;
}

QWidget *ResponsibilityPage::buildFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space::card, space::unit, space::card, space::unit);
    row->setSpacing(space::unit);
    for (const Degree degree : {Degree::Responsible, Degree::Partly}) {
        row->addWidget(new MarkLabel(degree));
        m_legend.append(new Label({}, TextSize::Base, QFont::Normal, Tone::Slate));
        row->addWidget(m_legend.last());
        row->addSpacing(space::unit);
    }
    m_legend.append(new Label({}, TextSize::Base, QFont::Normal, Tone::Warning));
    row->addWidget(m_legend.last());
    row->addStretch();
    m_legend.append(new Label({}, TextSize::Small, QFont::Normal, Tone::Slate));
    m_legend.last()->setElided(true);
    row->addWidget(m_legend.last());
    return foot;
}

void ResponsibilityPage::connectGrid()
{
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &ResponsibilityPage::showCell);
    connect(m_grid, &MatrixGrid::degreeWanted, this, &ResponsibilityPage::setDegrees);
    connect(m_grid, &MatrixGrid::nextWanted, this, [this](const QModelIndex &index) {
        const Degree now = m_model->cell(index)->content.degree;
        setDegrees(now == Degree::Empty ? Degree::Responsible : now == Degree::Responsible ? Degree::Partly : Degree::Empty);
    });
    connect(m_grid, &MatrixGrid::responsibleWanted, this, &ResponsibilityPage::chooseResponsible);
    connect(m_grid, &MatrixGrid::copyWanted, this, &ResponsibilityPage::copy);
    connect(m_grid, &MatrixGrid::pasteWanted, this, &ResponsibilityPage::paste);
    connect(m_grid, &MatrixGrid::taskMoveWanted, this, [this](int, int by) {
        if (const Task *task = currentTask(); task && m_model->isStandard() && mayEdit())
            m_tasks->move(*task, by);
    });
    connect(m_grid, &MatrixGrid::taskRemovalWanted, this, [this] {
        if (const Task *task = currentTask(); task && m_model->isStandard() && mayEdit())
            m_tasks->remove(*task);
    });
}

void ResponsibilityPage::retranslate()
{
    m_header->setTitle(tr("Responsibility"));
    m_header->setSubtitle(tr("Who does what?"));
    m_export->setText(tr("Export"));
    m_pdf->setText(tr("PDF"));
    m_standard->setText(tr("Edit standard"));
    m_only->setText(tr("Show deviations only"));
    m_grid->setAccessibleName(tr("Responsibility matrix"));
    m_empty->setSentence(tr("There are no tasks or parties yet. Add them under Edit standard."));
    m_legend[0]->setText(tr("responsible"));
    m_legend[1]->setText(tr("partly responsible"));
    m_legend[2]->setText(tr("\u2260 deviates from the standard"));
    m_legend[3]->setText(tr("Arrow keys move · X, Shift+X and Delete set X, (X) and empty"));
    fillMenus();
    m_tabs->retranslate();
    m_model->retranslate();
    m_drawer->retranslate();
    if (m_loaded)
        showHead();
}

void ResponsibilityPage::fillMenus()
{
    delete m_export->menu();
    auto *exporting = new QMenu(m_export);
    exporting->addAction(tr("Table as CSV …"), this, [this] { exportTable(false); });
    exporting->addAction(tr("Table as Excel …"), this, [this] { exportTable(true); });
    exporting->addAction(tr("Copy the table"), this, [this] {
        copyToClipboard(matrixTable(*m_model));
        emit announce(tr("Copied"));
    });
    m_export->setMenu(exporting);
    delete m_standard->menu();
    auto *standard = new QMenu(m_standard);
    standard->addAction(tr("New task …"), this, &ResponsibilityPage::newRecord);
    standard->addAction(tr("New party …"), this, [this] {
        if (mayEdit())
            m_tasks->addParty();
    });
    standard->addSeparator();
    const auto onTask = [this, standard](const QString &text, auto act) {
        QAction *action = standard->addAction(text, this, [this, act] {
            if (const Task *task = currentTask(); task && mayEdit())
                act(*task);
        });
        connect(standard, &QMenu::aboutToShow, action, [this, action] { action->setEnabled(currentTask()); });
    };
    onTask(tr("Edit the task …"), [this](const Task &task) { m_tasks->edit(task); });
    onTask(tr("Move the task up"), [this](const Task &task) { m_tasks->move(task, -1); });
    onTask(tr("Move the task down"), [this](const Task &task) { m_tasks->move(task, 1); });
    onTask(tr("Remove the task"), [this](const Task &task) { m_tasks->remove(task); });
    m_standard->setMenu(standard);
    const QString reason = readOnlyReason();
    m_standard->setEnabled(reason.isEmpty());
    m_standard->setToolTip(reason);
    m_standard->setAccessibleDescription(reason);
    m_drawer->setReadOnly(reason);
}

QString ResponsibilityPage::readOnlyReason() const
{
    const AsyncStore::Status &status = store().status();
    if (!status.readOnly)
        return {};
    return status.readOnlyReason.isEmpty() ? tr("The database is open for reading only.") : words(status.readOnlyReason);
}

bool ResponsibilityPage::mayEdit()
{
    const AsyncStore::Status &status = store().status();
    if (status.readOnly)
        emit failed(Error{ErrorCode::ReadOnly, Message::verbatim(readOnlyReason())});
    return !status.readOnly;
}

const Task *ResponsibilityPage::currentTask() const
{
    const int row = m_grid->currentIndex().row();
    return row >= 0 && row < m_model->matrix().tasks.size() ? &m_model->matrix().tasks[row] : nullptr;
}

void ResponsibilityPage::activate()
{
    if (!m_loaded)
        load();
    m_grid->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> ResponsibilityPage::panes() const
{
    return {m_tabs->tabs(), m_grid, m_drawer};
}

bool ResponsibilityPage::closePane()
{
    if (m_question) {
        delete m_question;
        return true;
    }
    if (!m_drawer->isOpen())
        return false;
    m_drawer->closeDrawer();
    return true;
}

void ResponsibilityPage::load()
{
    store().read(this, {"responsibility.page"}, [solution = m_solution](Reader &reader) { return ask(reader, solution); },
                       [this](Result<MatrixAnswer> answer) {
                           // What is being stored is on screen already; the answer after the last of it counts.
                           if (!answer)
                               emit failed(answer.error());
                           else if (m_storing == 0)
                               showAnswer(*answer);
                       });
}

void ResponsibilityPage::showAnswer(const MatrixAnswer &answer)
{
    const bool first = !m_loaded;
    m_loaded = true;
    m_people = answer.people;
    const QModelIndex at = m_grid->currentIndex();
    const Task *task = currentTask();
    CellKey kept{.task = task ? task->id : Id<Task>{}};
    const int column = std::max(at.column(), 0);
    m_model->setMatrix(answer.matrix, answer.lines);
    m_solution = answer.matrix.solution;
    m_tabs->setSolutions(answer.lines);
    if (m_tabs->current() != m_solution)
        m_tabs->setCurrent(m_solution);
    const bool empty = m_model->rowCount() == 0 || answer.matrix.parties.isEmpty();
    m_grid->setVisible(!empty);
    m_empty->setVisible(empty);
    showHead();
    hideRows();
    if (m_wanted.task.isValid())
        kept = std::exchange(m_wanted, {});
    for (int row = 0; row < answer.matrix.tasks.size(); ++row) {
        if (answer.matrix.tasks[row].id != kept.task && !(first && row == 0))
            continue;
        int to = first ? 1 : column;
        for (int party = 0; kept.party.isValid() && party < answer.matrix.parties.size(); ++party)
            to = answer.matrix.parties[party].id == kept.party ? party + 1 : to;
        if (m_grid->currentIndex() != m_model->index(row, to))
            m_grid->setCurrentIndex(m_model->index(row, to));
        if (answer.matrix.tasks[row].id == kept.task)
            break;
    }
    if (first && window()->width() >= space::drawerBelow)
        m_drawer->openDrawer();
    showCell();
}

void ResponsibilityPage::showHead()
{
    const Matrix &shown = m_model->matrix();
    m_card->setTitle(m_model->isStandard() ? tr("Standard") : shown.solutionName);
    const QString tasks = tr("%n tasks", nullptr, static_cast<int>(shown.tasks.size()));
    if (m_model->isStandard())
        m_card->setNote(tr("%1 · counts wherever a solution does not deviate").arg(tasks));
    else if (shown.deviations() == 0)
        m_card->setNote(tr("Follows the standard in all %n tasks", nullptr, static_cast<int>(shown.tasks.size())));
    else
        m_card->setNote(tr("%1 · %2").arg(tasks, tr("%n deviations from the standard", nullptr, shown.deviations())));
    m_only->setEnabled(!m_model->isStandard());
    showProblems();
}

void ResponsibilityPage::showProblems()
{
    QMenu *menu = m_problems->menu();
    menu->clear();
    int unassigned = 0;
    for (const MatrixProblem &problem : m_model->problems()) {
        unassigned += problem.kind == MatrixProblemKind::NobodyResponsible ? 1 : 0;
        menu->addAction(icon(QStringLiteral("triangle-alert")), words(problem.message), this,
                        [this, row = problem.task, party = std::max(0, problem.party)] { jump(row, party); });
    }
    int remarks = static_cast<int>(m_model->problems().size());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 1; column < m_model->columnCount() - 1; ++column) {
            const QModelIndex index = m_model->index(row, column);
            if (!m_model->cell(index)->deviatesInNameOnly())
                continue;
            ++remarks;
            menu->addAction(icon(QStringLiteral("check")), tr("%1 says the same as the standard: follow the standard").arg(m_model->place(index)), this,
                            [this, at = QPersistentModelIndex(index)] { follow(at); });
        }
    }
    m_problems->setVisible(remarks > 0);
    m_problems->setText(unassigned > 0 ? tr("%n tasks without anyone responsible", nullptr, unassigned) : tr("%n remarks", nullptr, remarks));
}

void ResponsibilityPage::hideRows()
{
    const bool only = m_only->isChecked() && !m_model->isStandard();
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_grid->setRowHidden(row, only && !m_model->rowDeviates(row));
}

void ResponsibilityPage::jump(int row, int party)
{
    m_grid->setRowHidden(row, false);
    m_grid->setCurrentIndex(m_model->index(row, party + 1));
    m_grid->scrollTo(m_grid->currentIndex());
    m_grid->setFocus(Qt::OtherFocusReason);
}

void ResponsibilityPage::exportTable(bool asWorkbook)
{
    const TableContent content = matrixTable(*m_model);
    const auto make = [content, asWorkbook, reader = language()] { return asWorkbook ? writeXlsx(content, reader) : writeCsv(content, reader); };
    saveFileAs(this, tr("Export the matrix"), content.title + (asWorkbook ? QStringLiteral(".xlsx") : QStringLiteral(".csv")),
               asWorkbook ? tr("Excel workbook (*.xlsx)") : tr("CSV file (*.csv)"), make, [this](const Result<QString> &written) {
                   if (written)
                       emit announce(tr("Saved: %1").arg(*written));
                   else
                       emit failed(written.error());
               });
}

void ResponsibilityPage::changes(const CommittedChanges &committed)
{
    if (!m_loaded)
        return;
    for (const QString &name : {table<ResponsibilityCell>().nameText(), table<Task>().nameText(), table<PartyRole>().nameText(),
                                table<Solution>().nameText(), table<Person>().nameText()}) {
        if (committed.touches(name)) {
            load();
            return;
        }
    }
}

bool ResponsibilityPage::openRecord(const RecordRef &record)
{
    if (record.table == table<Solution>().nameText()) {
        m_wanted = {};
        m_solution = {record.id};
        load();
        return true;
    }
    if (record.table == table<Task>().nameText()) {
        m_wanted = {.task = Id<Task>{record.id}};
        load();
        return true;
    }
    if (record.table != table<ResponsibilityCell>().nameText())
        return false;
    store().read(this, {"responsibility.open"}, [id = Id<ResponsibilityCell>{record.id}](Reader &reader) { return reader.get(id); },
                       [this](Result<ResponsibilityCell> cell) {
                           if (!cell) {
                               emit failed(cell.error());
                               return;
                           }
                           m_wanted = {cell->solution, cell->task, cell->party};
                           m_solution = cell->solution;
                           load();
                       });
    return true;
}

void ResponsibilityPage::newRecord()
{
    if (mayEdit())
        m_tasks->addTask();
}

} // namespace driftsraad
