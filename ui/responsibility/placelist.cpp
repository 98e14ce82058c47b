#include "ui/responsibility/placelist.h"

#include "ui/kit/button.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/kitroles.h"
#include "ui/kit/label.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/statuspainter.h"
#include "ui/kit/tableview.h"
#include "ui/kit/words.h"
#include "ui/responsibility/marks.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

namespace driftsraad {

void PlaceModel::setLines(const QList<PlaceLine> &lines, bool withSolution)
{
    beginResetModel();
    m_lines = lines;
    m_withSolution = withSolution;
    endResetModel();
}

QVariant PlaceModel::data(const QModelIndex &index, int role) const
{
    const PlaceLine &line = m_lines[index.row()];
    const int column = index.column() + (m_withSolution ? 0 : 1);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return column == 0 ? line.solution : column == 1 ? line.where : line.what;
    return {};
}

QVariant PlaceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section + (m_withSolution ? 0 : 1)) {
    case 0: return tr("Matrix");
    case 1: return tr("Place");
    default: return tr("What");
    }
}

PlaceList::PlaceList(const QString &title, QWidget *parent)
    : QDialog(parent), m_scope(new SegmentedControl(tr("Which matrices"), {tr("This matrix"), tr("All matrices")})), m_table(new TableView(title)),
      m_model(new PlaceModel(this)), m_action(button({}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::panel, space::panel, space::panel, space::panel);
    rows->setSpacing(space::gap);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(title, TextSize::Heading, QFont::DemiBold), 1);
    head->addWidget(m_scope);
    rows->addLayout(head);
    m_table->setModel(m_model);
    m_table->setEmptyState(new EmptyState(QStringLiteral("check"), tr("Nothing here")));
    m_table->horizontalHeader()->setStretchLastSection(true);
    rows->addWidget(m_table, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(new Label(tr("Enter goes to the place"), TextSize::Small, QFont::Normal, Tone::Slate), 1);
    foot->addWidget(m_action);
    QPushButton *close = button(tr("Close"));
    foot->addWidget(close);
    rows->addLayout(foot);
    m_scope->hide();
    m_action->hide();
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, [this] {
        emit actionTriggered();
        accept();
    });
    connect(m_scope, &QTabBar::currentChanged, this, &PlaceList::fill);
    connect(m_table, &QAbstractItemView::activated, this, &PlaceList::go);
    resize(860, std::min(560, parent ? parent->window()->height() - 80 : 560));
}

void PlaceList::setLines(const QList<PlaceLine> &here, const QList<PlaceLine> &everywhere)
{
    m_here = here;
    m_everywhere = everywhere;
    m_scope->show();
    if (here.isEmpty() && !everywhere.isEmpty())
        m_scope->setCurrentIndex(1);
    fill();
}

void PlaceList::setLines(const QList<PlaceLine> &lines)
{
    m_here = lines;
    fill();
}

void PlaceList::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void PlaceList::fill()
{
    const bool all = m_scope->currentIndex() == 1;
    m_model->setLines(all ? m_everywhere : m_here, all);
    const int room = width() - 2 * space::panel;
    m_table->setColumnWidth(0, all ? room * 22 / 100 : room * 35 / 100);
    if (all)
        m_table->setColumnWidth(1, room * 28 / 100);
    m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus();
}

void PlaceList::go(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const CellKey place = m_model->lines()[index.row()].place;
    accept();
    emit placeWanted(place);
}

PlaceLine lineOf(const MatrixFinding &finding, const Matrix &names)
{
    const int row = names.rowOf(finding.place.task);
    const int column = names.columnOf(finding.place.party);
    QString where = row >= 0 ? names.tasks[row].name : QString();
    if (column >= 0)
        where = PlaceList::tr("%1, %2").arg(where, names.parties[column].name);
    return {.place = finding.place, .solution = finding.solution.isEmpty() ? PlaceList::tr("Standard") : finding.solution, .where = where, .what = words(finding.message)};
}

PlaceLine lineOf(const MatrixChange &change, const Matrix &shown)
{
    PlaceLine line{.place = {shown.solution, change.task, change.party}, .where = change.taskName.isEmpty() ? change.partyName : change.taskName, .isWarning = false};
    switch (change.kind) {
    case MatrixChangeKind::TaskAdded: line.what = PlaceList::tr("The task is new"); break;
    case MatrixChangeKind::TaskRemoved: line.what = PlaceList::tr("The task is gone"); break;
    case MatrixChangeKind::PartyAdded: line.what = PlaceList::tr("The party is new"); break;
    case MatrixChangeKind::PartyRemoved: line.what = PlaceList::tr("The party is gone"); break;
    case MatrixChangeKind::Cell:
        line.where = PlaceList::tr("%1, %2").arg(change.taskName, change.partyName);
        if (change.before.degree != change.after.degree)
            line.what = PlaceList::tr("%1 became %2").arg(markText(change.before.degree), markText(change.after.degree));
        else if (change.before.condition != change.after.condition)
            line.what = PlaceList::tr("Another condition or note: %1").arg(change.after.condition);
        else
            line.what = change.before.contact != change.after.contact ? PlaceList::tr("Another contact") : PlaceList::tr("Decided: %1").arg(change.after.decided);
    }
    return line;
}

} // namespace driftsraad
