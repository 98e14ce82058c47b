#include "ui/incidents/listimportdialog.h"

#include "ui/incidents/listplanmodel.h"
#include "ui/kit/button.h"
#include "ui/kit/dropzone.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/tableview.h"
#include "ui/kit/words.h"

#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

constexpr int readingWidth = 344;

/// The first text below the heading.
QString exampleIn(const Sheet &sheet, const IncidentListTable &table, int column)
{
    for (int row = table.firstRow; row <= table.lastRow; ++row) {
        if (const Cell &cell = sheet.at(row, column); !cell.isEmpty())
            return cell.text;
    }
    return {};
}

QComboBox *choice(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    return box;
}

} // namespace

ListImportDialog::ListImportDialog(AsyncStore &store, const IncidentChoices &choices, QWidget *parent)
    : QDialog(parent), m_session(store), m_drop(new DropZone), m_refusal(new Label({}, TextSize::Base, QFont::Medium, Tone::Critical)),
      m_solution(choice(tr("Solution, where the row does not say"))), m_scroll(new QScrollArea), m_table(new TableView(tr("Rows of the file"))),
      m_model(new ListPlanModel(this)), m_detail(new Label({}, TextSize::Small, QFont::Normal, Tone::Slate)),
      m_summary(new Label({}, TextSize::Base, QFont::Normal, Tone::Slate)), m_import(button({}, ButtonKind::Primary))
{
    setWindowTitle(tr("Import an incident list"));
    setModal(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::panel, space::panel, space::panel, space::gap);
    rows->setSpacing(space::gap);
    rows->addWidget(new Label(windowTitle(), TextSize::Heading, QFont::DemiBold));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::panel);
    columns->addWidget(buildReading(choices));
    columns->addWidget(buildPlan(), 1);
    rows->addLayout(columns, 1);
    rows->addWidget(buildFoot());
    connect(m_drop, &DropZone::chooseFile, this, &ListImportDialog::chooseFile);
    connect(m_drop, &DropZone::dropped, &m_session, &ListImportSession::openFile);
    connect(&m_session, &ListImportSession::opened, this, &ListImportDialog::showOpened);
    connect(&m_session, &ListImportSession::changed, this, &ListImportDialog::showChanged);
    auto *confirmed = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(confirmed, &QShortcut::activated, this, &ListImportDialog::confirm);
    const QSize room = parent ? parent->window()->size() - QSize(80, 80) : QSize(1120, 720);
    resize(std::min(1120, room.width()), std::min(760, room.height()));
    showOpened();
}

QWidget *ListImportDialog::buildReading(const IncidentChoices &choices)
{
    auto *left = new QWidget;
    left->setFixedWidth(readingWidth);
    auto *rows = new QVBoxLayout(left);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::gap);
    rows->addWidget(m_drop);
    m_refusal->setWordWrap(true);
    rows->addWidget(m_refusal);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    // Room for the focus ring of the fields.
    column->setContentsMargins(3, 3, space::unit, 3);
    column->setSpacing(space::unit);
    auto *label = new Label(m_solution->accessibleName(), TextSize::Base, QFont::Normal, Tone::Slate);
    label->setBuddy(m_solution);
    column->addWidget(label);
    m_solution->addItem(tr("Not chosen"), 0);
    for (const NamedSolution &solution : choices.solutions)
        m_solution->addItem(solution.name, solution.id.value);
    connect(m_solution, &QComboBox::activated, this, [this] { m_session.setSolution({m_solution->currentData().toLongLong()}); });
    column->addWidget(m_solution);
    column->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    rows->addWidget(m_scroll, 1);
    rows->addStretch(0);
    return left;
}

QWidget *ListImportDialog::buildPlan()
{
    auto *right = new QWidget;
    auto *rows = new QVBoxLayout(right);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::unit);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    const int widths[] = {56, 112, 200, 120, 120};
    for (int i = 0; i < ListPlanModel::Said; ++i)
        m_table->setColumnWidth(i, widths[i]);
    m_table->horizontalHeader()->setSectionResizeMode(ListPlanModel::Said, QHeaderView::Stretch);
    rows->addWidget(m_table, 1);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    rows->addWidget(m_detail);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        m_detail->setText(index.isValid() ? m_model->index(index.row(), ListPlanModel::Said).data().toString() : QString());
    });
    return right;
}

QWidget *ListImportDialog::buildFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::unit);
    m_summary->setWordWrap(true);
    row->addWidget(m_summary, 1);
    QPushButton *cancel = button(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_import->setAutoDefault(false);
    row->addWidget(cancel);
    row->addWidget(m_import);
    connect(cancel, &QPushButton::clicked, this, &ListImportDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ListImportDialog::confirm);
    return foot;
}

void ListImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, windowTitle(), {}, tr("Spreadsheets (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_session, &ListImportSession::openFile);
    dialog->open();
}

QWidget *ListImportDialog::columnRow(int index, int column)
{
    const IncidentListTable &table = m_session.layout().tables[index];
    const QString heading = table.headings[column].isEmpty() ? tr("Column %1").arg(cellName(0, column).chopped(1)) : table.headings[column];
    auto *row = new QWidget;
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::unit);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *name = new Label(heading, TextSize::Base, QFont::Medium);
    name->setElided(true);
    grid->addWidget(name, 0, 0);
    auto *example = new Label(exampleIn(m_session.workbook().sheets.value(table.sheet), table, column), TextSize::Small, QFont::Normal, Tone::Slate);
    example->setElided(true);
    grid->addWidget(example, 1, 0);
    QComboBox *field = choice(tr("%1 holds").arg(heading));
    field->addItem(tr("Left out"), QByteArray());
    for (const IncidentListField &one : incidentListFields())
        field->addItem(words(one.label), one.name);
    field->setCurrentIndex(std::max(0, field->findData(table.fields.value(column))));
    grid->addWidget(field, 0, 1, 2, 1, Qt::AlignVCenter);
    connect(field, &QComboBox::activated, this, [this, field, index, column] {
        m_session.setField(index, column, field->currentData().toByteArray());
        QMetaObject::invokeMethod(this, &ListImportDialog::buildColumns, Qt::QueuedConnection);
    });
    return row;
}

void ListImportDialog::buildColumns()
{
    const auto *focused = m_columns ? qobject_cast<QComboBox *>(m_columns->focusWidget()) : nullptr;
    const QString before = focused && focused->hasFocus() ? focused->accessibleName() : QString();
    delete m_columns;
    m_columns = new QWidget;
    auto *rows = new QVBoxLayout(m_columns);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::unit);
    const QList<IncidentListTable> &tables = m_session.layout().tables;
    for (int index = 0; index < tables.size(); ++index) {
        if (tables.size() > 1) {
            auto *title = new Label(tr("%1, rows %2 to %3").arg(m_session.workbook().sheets.value(tables[index].sheet).name).arg(tables[index].firstRow + 1).arg(tables[index].lastRow + 1),
                                    TextSize::Base, QFont::DemiBold);
            title->setWordWrap(true);
            rows->addWidget(title);
        }
        for (int column = 0; column < tables[index].headings.size(); ++column)
            rows->addWidget(columnRow(index, column));
    }
    auto *content = static_cast<QVBoxLayout *>(m_scroll->widget()->layout());
    content->insertWidget(content->count() - 1, m_columns);
    for (auto *box : m_columns->findChildren<QComboBox *>()) {
        if (!before.isEmpty() && box->accessibleName() == before)
            box->setFocus();
    }
}

void ListImportDialog::showOpened()
{
    const auto stage = m_session.stage();
    const bool ready = stage == ListImportSession::Stage::Ready;
    const bool refused = stage == ListImportSession::Stage::Refused;
    int rows = 0;
    for (const IncidentListTable &table : m_session.layout().tables)
        rows += table.lastRow - table.firstRow + 1;
    m_drop->setFile(m_session.fileName(), ready ? tr("%n rows", nullptr, rows)
                    : stage == ListImportSession::Stage::Reading ? tr("Reading …")
                                                                 : tr("Drop an XLSX, ODS or CSV file here"));
    m_refusal->setVisible(refused);
    m_refusal->setText(refused ? words(m_session.refusal().message) : QString());
    m_scroll->setVisible(ready);
    if (ready)
        buildColumns();
    else
        m_model->setPlan({});
    m_table->setEmptyState(new EmptyState(QStringLiteral("file-chart-column"), ready ? tr("Nothing in the file can be read yet. Say what the columns hold.")
                                                                                     : tr("Nothing is stored before you confirm.")));
    showChanged();
}

void ListImportDialog::showChanged()
{
    const bool ready = m_session.stage() == ListImportSession::Stage::Ready;
    if (ready && !m_session.isBusy()) {
        m_model->setPlan(m_session.plan());
        m_detail->setText({});
    }
    const IncidentImportPlan &plan = m_session.plan();
    const int taken = plan.count(RowAction::Add);
    m_import->setText(ready ? tr("Import %n incidents", nullptr, taken) : tr("Import"));
    m_import->setEnabled(ready && !m_session.isBusy() && taken > 0);
    if (!ready)
        return m_summary->clear();
    const bool known = taken == 0 && plan.count(RowAction::Problem) == 0 && !plan.rows.isEmpty();
    m_summary->setText(known ? tr("Nothing to import: all rows have been imported before.")
                             : tr("%1 new, %2 imported before, %3 repeated, %4 left out")
                                   .arg(taken).arg(plan.count(RowAction::Same)).arg(plan.count(RowAction::Repeated)).arg(plan.count(RowAction::Problem)));
}

void ListImportDialog::confirm()
{
    if (!m_import->isEnabled())
        return;
    m_import->setEnabled(false);
    m_session.save([this](Result<CommittedChanges> committed) {
        if (!committed) {
            m_refusal->setText(words(committed.error().message));
            m_refusal->show();
            return showChanged();
        }
        accept();
        emit imported(*committed);
    });
}

} // namespace driftsraad
