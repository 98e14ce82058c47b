#include "ui/responsibility/responsibilitypage.h"

#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/label.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/toggleswitch.h"
#include "ui/kit/words.h"
#include "ui/responsibility/celldrawer.h"
#include "ui/responsibility/marks.h"
#include "ui/responsibility/problemlink.h"
#include "ui/responsibility/matrixgrid.h"
#include "ui/responsibility/solutiontabs.h"
#include "ui/responsibility/taskactions.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

namespace driftsraad {

namespace {

Result<Matrix> matrixAt(Reader &reader, Id<Solution> solution, const MatrixMoment &moment)
{
    const QDate day = moment.day.isValid() ? moment.day : reader.today();
    return moment.known.isValid() ? matrixAsKnown(reader, solution, day, endOfDay(moment.known)) : matrix(reader, solution, day);
}

Result<MatrixAnswer> ask(Reader &reader, Id<Solution> solution, const MatrixSight &sight)
{
    auto shown = matrixAt(reader, solution, sight.shown);
    if (!shown && shown.error().code == ErrorCode::NotFound)
        shown = matrixAt(reader, {}, sight.shown);
    if (!shown)
        return shown.error();
    MatrixAnswer answer{.matrix = std::move(*shown)};
    if (sight.before) {
        auto before = matrixAt(reader, answer.matrix.solution, *sight.before);
        if (!before)
            return before.error();
        answer.before = std::move(*before);
    }
    const QDate known = sight.shown.known;
    auto lines = solutionDeviations(reader, answer.matrix.day, known.isValid() ? std::optional(endOfDay(known)) : std::nullopt);
    if (!lines)
        return lines.error();
    answer.lines = std::move(*lines);
    auto people = reader.list<Person>("ORDER BY name");
    if (!people)
        return people.error();
    answer.people = std::move(*people);
    return answer;
}

} // namespace

ResponsibilityPage::ResponsibilityPage(AsyncStore &store, QWidget *parent) : Page(store, parent), m_tasks(new TaskActions(store, this))
{
    build();
    connect(m_tasks, &TaskActions::failed, this, &Page::failed);
    connect(m_tasks, &TaskActions::taskAdded, this, [this](Id<Task> task) { openPlace({.solution = m_solution, .task = task}); });
    connect(m_tasks, &TaskActions::partyAdded, this, [this](Id<PartyRole> party) {
        const Task *task = currentTask();
        openPlace({.solution = m_solution, .task = task ? task->id : Id<Task>{}, .party = party});
    });
    retranslate();
}

void ResponsibilityPage::build()
{
    m_header = new PageHeader({});
    m_call = button({}, ButtonKind::Secondary, QStringLiteral("phone"));
    m_day = button(tr("Today"), ButtonKind::Secondary, QStringLiteral("calendar"));
    m_export = button({}, ButtonKind::Secondary, QStringLiteral("download"));
    m_standard = button({}, ButtonKind::Secondary, QStringLiteral("pencil"));
    for (QPushButton *action : {m_call, m_day, m_export, m_standard})
        m_header->addAction(action);
    connect(m_call, &QPushButton::clicked, this, &ResponsibilityPage::askWhoToCall);
    connect(m_day, &QPushButton::clicked, this, &ResponsibilityPage::askDay);
    m_tabs = new SolutionTabs;
    m_only = new ToggleSwitch({});
    for (const auto &[key, by] : {std::pair(Qt::Key_PageDown, 1), std::pair(Qt::Key_PageUp, -1)}) {
        auto *turn = new QShortcut(QKeySequence(Qt::CTRL | key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(turn, &QShortcut::activated, m_tabs, [this, by = by] { m_tabs->turn(by); });
    }
    connect(m_tabs, &SolutionTabs::chosen, this, [this](Id<Solution> solution) {
        m_solution = solution;
        load();
    });
    connect(m_only, &QCheckBox::toggled, this, &ResponsibilityPage::hideRows);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::gap);
    bar->addWidget(m_tabs, 1);
    bar->addWidget(m_only);
    m_drawer = new CellDrawer;
    m_area = new DrawerArea(buildContent(), m_drawer);
    connectDrawer();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageX, space::pageY, space::pageX, space::pageY);
    column->setSpacing(space::gap);
    column->addWidget(m_header);
    column->addLayout(bar);
    column->addWidget(m_area, 1);
    connectGrid();
}

void ResponsibilityPage::connectDrawer()
{
    connect(m_drawer, &CellDrawer::editWanted, this, &ResponsibilityPage::edit);
    connect(m_drawer, &CellDrawer::followWanted, this, [this] { follow(m_grid->currentIndex()); });
    connect(m_drawer, &CellDrawer::attachmentsWanted, this, &ResponsibilityPage::showAttachments);
    connect(m_drawer, &CellDrawer::correctionWanted, this, &ResponsibilityPage::correct);
    connect(m_drawer, &CellDrawer::removalWanted, this, &ResponsibilityPage::takeAway);
    connect(m_drawer, &Drawer::closed, this, [this] { m_grid->setFocus(Qt::OtherFocusReason); });
}

QWidget *ResponsibilityPage::buildContent()
{
    m_card = new Card;
    m_card->setFlush(true);
    auto *link = new ProblemLink;
    m_problems = link;
    connect(m_problems, &QPushButton::clicked, this, [this] { m_sight.before ? listDifferences() : listProblems(); });
    m_card->setTrailing(m_problems);
    m_sightBanner = new Banner(State::InProgress, {});
    m_following = new Banner(State::InProgress, {});
    m_following->setClosable(true);
    for (Banner *banner : {m_sightBanner, m_following}) {
        banner->hide();
        m_card->body()->addWidget(banner);
    }
    connect(m_sightBanner, &Banner::actionTriggered, this, [this] { setSight({}); });
    connect(m_following, &Banner::actionTriggered, this, [this] { followAll(m_inNameOnly); });
    connect(m_following, &Banner::closed, this, [this] {
        m_notFollowing = m_inNameOnly;
        m_following->hide();
    });
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
    auto *row = new FlowLayout(2 * space::unit, space::half, foot);
    row->setLastAtEnd(true);
    row->setContentsMargins(space::card, space::unit, space::card, space::unit);
    for (const Degree degree : {Degree::Responsible, Degree::Partly}) {
        auto *one = new QWidget;
        auto *pair = new QHBoxLayout(one);
        pair->setContentsMargins(0, 0, 0, 0);
        pair->setSpacing(space::unit);
        pair->addWidget(new MarkLabel(degree));
        m_legend.append(new Label({}, TextSize::Base, QFont::Normal, Tone::Slate));
        pair->addWidget(m_legend.last());
        row->addWidget(one);
    }
    m_legend.append(new Label({}, TextSize::Base, QFont::Normal, Tone::Warning));
    row->addWidget(m_legend.last());
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
    connect(m_grid, &MatrixGrid::taskMoveWanted, this, [this](int row, int by) {
        if (row >= 0 && row < m_model->rowCount() && m_model->isStandard() && mayEdit())
            m_tasks->move(m_model->matrix().tasks[row], by);
    });
    connect(m_grid, &MatrixGrid::partyMoveWanted, this, [this](int party, int by) {
        if (mayEdit())
            m_tasks->move(m_model->matrix().parties[party], by);
    });
    connect(m_grid, &MatrixGrid::menuWanted, this, &ResponsibilityPage::showCellMenu);
    connect(m_grid, &MatrixGrid::partyEditWanted, this, [this](int party) {
        if (mayEdit())
            m_tasks->edit(m_model->matrix().parties[party]);
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
    m_call->setText(tr("Who do I call?"));
    m_standard->setText(tr("Edit standard"));
    m_only->setText(tr("Show deviations only"));
    m_sightBanner->setAction(tr("Back to today"));
    m_following->setAction(tr("Let them follow the standard"));
    m_grid->setAccessibleName(tr("Responsibility matrix"));
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

const Task *ResponsibilityPage::currentTask() const
{
    const int row = m_grid->currentIndex().row();
    return row >= 0 && row < m_model->matrix().tasks.size() ? &m_model->matrix().tasks[row] : nullptr;
}

const PartyRole *ResponsibilityPage::currentParty() const
{
    const int party = m_model->partyOf(m_grid->currentIndex().column());
    return party >= 0 ? &m_model->matrix().parties[party] : nullptr;
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
    if (!m_drawer->isOpen())
        return false;
    m_drawer->closeDrawer();
    return true;
}

void ResponsibilityPage::load()
{
    store().read(this, {"responsibility.page"}, [solution = m_solution, sight = m_sight](Reader &reader) { return ask(reader, solution, sight); },
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
    const Task *task = currentTask();
    const PartyRole *party = currentParty();
    CellKey kept{.task = task ? task->id : Id<Task>{}, .party = party ? party->id : Id<PartyRole>{}};
    const int column = std::max(m_grid->currentIndex().column(), 0);
    m_model->setBefore({});
    m_model->setMatrix(answer.matrix, answer.lines);
    m_model->setBefore(answer.before);
    m_solution = answer.matrix.solution;
    m_tabs->setSolutions(answer.lines);
    if (m_tabs->current() != m_solution)
        m_tabs->setCurrent(m_solution);
    const bool empty = m_model->rowCount() == 0 || answer.matrix.parties.isEmpty();
    m_grid->setVisible(!empty);
    m_empty->setVisible(empty);
    showReadOnly();
    showHead();
    showFollowing(answer.lines);
    hideRows();
    const bool wanted = m_wanted.task.isValid();
    if (wanted)
        kept = std::exchange(m_wanted, {});
    stand(kept, column, first);
    // A place that is asked for is shown even where the filter would hide its row.
    if (wanted && m_grid->currentIndex().isValid()) {
        m_grid->setRowHidden(m_grid->currentIndex().row(), false);
        m_grid->scrollTo(m_grid->currentIndex());
    }
    if (first && window()->width() >= space::drawerBelow)
        m_drawer->openDrawer();
    showCell();
}

void ResponsibilityPage::stand(const CellKey &kept, int column, bool first)
{
    const Matrix &shown = m_model->matrix();
    const int row = shown.rowOf(kept.task);
    if (row < 0 && !first)
        return;
    const int party = shown.columnOf(kept.party);
    const int to = party >= 0 ? party + 1 : first ? 1 : column;
    const QModelIndex at = m_model->index(std::max(0, row), std::min(to, m_model->columnCount() - 1));
    if (m_grid->currentIndex() != at)
        m_grid->setCurrentIndex(at);
}

void ResponsibilityPage::showHead()
{
    const Matrix &shown = m_model->matrix();
    m_card->setTitle(m_model->isStandard() ? tr("Standard") : shown.solutionName);
    const QString tasks = tr("%Ln tasks", nullptr, static_cast<int>(shown.tasks.size()));
    if (m_model->isStandard())
        m_card->setNote(tr("%1 · counts wherever a solution does not deviate").arg(tasks));
    else if (shown.tasks.isEmpty())
        m_card->setNote({});
    else if (shown.deviations() == 0)
        m_card->setNote(tr("Follows the standard in all %Ln tasks", nullptr, static_cast<int>(shown.tasks.size())));
    else
        m_card->setNote(tr("%1 · %2").arg(tasks, tr("%Ln deviations from the standard", nullptr, shown.deviations())));
    m_only->setText(m_model->compares() ? tr("Show differences only") : tr("Show deviations only"));
    m_only->setEnabled(m_model->compares() || !m_model->isStandard());
    showProblems();
    showSight();
}

void ResponsibilityPage::hideRows()
{
    const bool only = m_only->isChecked() && (m_model->compares() || !m_model->isStandard());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool hidden = only && !(m_model->compares() ? m_model->rowDiffers(row) : m_model->rowDeviates(row));
        if (m_grid->isRowHidden(row) != hidden)
            m_grid->setRowHidden(row, hidden);
    }
}

void ResponsibilityPage::jump(int row, int party)
{
    m_grid->setRowHidden(row, false);
    m_grid->setCurrentIndex(m_model->index(row, party + 1));
    m_grid->scrollTo(m_grid->currentIndex());
    m_grid->setFocus(Qt::OtherFocusReason);
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

void ResponsibilityPage::newRecord()
{
    if (mayEdit())
        m_tasks->addTask();
}

} // namespace driftsraad
