#include "ui/register/importdialog.h"

#include "core/storage/titles.h"
#include "ui/kit/button.h"
#include "ui/kit/dropzone.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/iconlabel.h"
#include "ui/kit/label.h"
#include "ui/kit/tableview.h"
#include "ui/kit/words.h"
#include "ui/register/columnsform.h"
#include "ui/register/planmodel.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

using Known = QList<std::pair<qint64, QString>>;

Result<Known> knownOf(Reader &reader, const TableDescription &description)
{
    const auto titles = titlesOf(reader, description);
    if (!titles)
        return titles.error();
    Known known;
    for (const RecordTitle &title : *titles)
        known.append({title.id, title.title});
    return known;
}

} // namespace

ImportDialog::ImportDialog(AsyncStore &store, RegisterSection preferred, QWidget *parent)
    : QDialog(parent), m_store(store), m_session(store, preferred), m_drop(new DropZone), m_refusalRow(new QWidget), m_refusal(new Label), m_scroll(new QScrollArea),
      m_columns(new ColumnsForm(m_session)), m_strangers(new StrangersForm(m_session)), m_update(new QCheckBox(tr("Update what the register has"))),
      m_table(new TableView(tr("Rows of the file"))), m_model(new PlanModel(this)), m_detail(new Label({}, TextSize::Small, QFont::Normal, Tone::Slate)),
      m_summary(new Label({}, TextSize::Base, QFont::Normal, Tone::Slate)), m_import(button({}, ButtonKind::Primary))
{
    setWindowTitle(tr("Import into the register"));
    setModal(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::panel, space::panel, space::panel, space::gap);
    rows->setSpacing(space::gap);
    rows->addWidget(new Label(windowTitle(), TextSize::Heading, QFont::DemiBold));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::panel);
    columns->addWidget(buildReading());
    columns->addWidget(buildPlan(), 1);
    rows->addLayout(columns, 1);
    rows->addWidget(buildFoot());
    connect(m_drop, &DropZone::chooseFile, this, &ImportDialog::chooseFile);
    connect(m_drop, &DropZone::dropped, &m_session, &RegisterImportSession::openFile);
    connect(&m_session, &RegisterImportSession::opened, this, &ImportDialog::showOpened);
    connect(&m_session, &RegisterImportSession::changed, this, &ImportDialog::showChanged);
    connect(m_update, &QCheckBox::clicked, &m_session, &RegisterImportSession::setUpdatesExisting);
    auto *confirmed = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(confirmed, &QShortcut::activated, this, &ImportDialog::confirm);
    const QSize room = parent ? parent->window()->size() - QSize(80, 80) : QSize(1120, 720);
    resize(std::min(1120, room.width()), std::min(760, room.height()));
    askKnown();
    showOpened();
}

QWidget *ImportDialog::buildReading()
{
    auto *left = new QWidget;
    left->setFixedWidth(344);
    auto *rows = new QVBoxLayout(left);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::gap);
    rows->addWidget(m_drop);
    auto *refusal = new QHBoxLayout(m_refusalRow);
    refusal->setContentsMargins(0, 0, 0, 0);
    refusal->addWidget(new IconLabel(QStringLiteral("circle-x"), 16, Tone::Critical), 0, Qt::AlignTop);
    m_refusal->setWordWrap(true);
    refusal->addWidget(m_refusal, 1);
    rows->addWidget(m_refusalRow);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    // Room for the focus ring of the fields.
    column->setContentsMargins(3, 3, space::unit, 3);
    column->setSpacing(space::gap);
    column->addWidget(m_strangers);
    column->addWidget(m_columns);
    m_update->setChecked(m_session.updatesExisting());
    column->addWidget(m_update);
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

QWidget *ImportDialog::buildPlan()
{
    auto *right = new QWidget;
    auto *rows = new QVBoxLayout(right);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::unit);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    const int widths[] = {56, 120, 120, 220};
    for (int i = 0; i < 4; ++i)
        m_table->setColumnWidth(i, widths[i]);
    m_table->horizontalHeader()->setSectionResizeMode(4, QHeaderView::Stretch);
    rows->addWidget(m_table, 1);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    rows->addWidget(m_detail);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        m_detail->setText(index.isValid() ? m_model->index(index.row(), m_model->columnCount() - 1).data().toString() : QString());
    });
    return right;
}

QWidget *ImportDialog::buildFoot()
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
    connect(cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::confirm);
    return foot;
}

void ImportDialog::askKnown()
{
    struct Both {
        Known organisations{};
        Known solutions{};
    };
    m_store.read(this, {"register.known"},
                 [](Reader &reader) -> Result<Both> {
                     const auto organisations = knownOf(reader, table<Organisation>());
                     const auto solutions = knownOf(reader, table<Solution>());
                     if (!organisations)
                         return organisations.error();
                     if (!solutions)
                         return solutions.error();
                     return Both{*organisations, *solutions};
                 },
                 [this](Result<Both> known) {
                     if (known)
                         m_strangers->setKnown(known->organisations, known->solutions);
                 });
}

void ImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import into the register"), {}, tr("Spreadsheets (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_session, &RegisterImportSession::openFile);
    dialog->open();
}

QString ImportDialog::describeFile() const
{
    int rows = 0;
    for (const RegisterTable &table : m_session.layout().tables)
        rows += table.lastRow - table.firstRow + 1;
    const QString counted = tr("%n rows", nullptr, rows);
    const Workbook &workbook = m_session.workbook();
    if (workbook.form == Workbook::Form::Xlsx)
        return tr("%1, Excel workbook").arg(counted);
    if (workbook.form == Workbook::Form::Ods)
        return tr("%1, OpenDocument spreadsheet").arg(counted);
    return tr("%1, %2").arg(counted, workbook.encoding);
}

void ImportDialog::showOpened()
{
    const auto stage = m_session.stage();
    const bool ready = stage == RegisterImportSession::Stage::Ready;
    const bool refused = stage == RegisterImportSession::Stage::Refused;
    m_drop->setFile(m_session.fileName(), ready ? describeFile()
                    : refused                                        ? tr("Not read")
                    : stage == RegisterImportSession::Stage::Reading ? tr("Reading …")
                                                                     : tr("Drop an XLSX, ODS or CSV file here"));
    m_refusalRow->setVisible(refused);
    m_refusal->setText(refused ? words(m_session.refusal().message) : QString());
    m_scroll->setVisible(ready);
    if (ready)
        m_columns->build();
    else
        m_model->setPlan({});
    m_table->setEmptyState(new EmptyState(QStringLiteral("file-chart-column"), ready ? tr("Nothing in the file can be read yet. Say what the columns hold.") : tr("Nothing is stored before you confirm.")));
    showChanged();
}

void ImportDialog::showChanged()
{
    const bool ready = m_session.stage() == RegisterImportSession::Stage::Ready;
    if (ready && !m_session.isBusy()) {
        m_model->setPlan(m_session.plan());
        m_strangers->refresh();
        m_detail->setText({});
    }
    const RegisterImportPlan &plan = m_session.plan();
    const int taken = plan.count(RowAction::Add) + plan.count(RowAction::Change);
    m_import->setText(ready ? tr("Import %n rows", nullptr, taken) : tr("Import"));
    m_import->setEnabled(ready && !m_session.isBusy() && taken > 0);
    if (!ready) {
        m_summary->clear();
        return;
    }
    m_summary->setText(taken == 0 && plan.count(RowAction::Problem) == 0 && !plan.rows.isEmpty()
                           ? tr("Nothing to import: the register has it all already.")
                           : tr("%1 new, %2 changed, %3 unchanged, %4 repeated, %5 left out")
                                 .arg(plan.count(RowAction::Add)).arg(plan.count(RowAction::Change)).arg(plan.count(RowAction::Same))
                                 .arg(plan.count(RowAction::Repeated)).arg(plan.count(RowAction::Problem)));
}

void ImportDialog::confirm()
{
    if (!m_import->isEnabled())
        return;
    m_import->setEnabled(false);
    m_session.save([this](Result<CommittedChanges> committed) {
        if (!committed) {
            m_refusal->setText(words(committed.error().message));
            m_refusalRow->show();
            m_session.setUpdatesExisting(m_session.updatesExisting());
            return;
        }
        accept();
        emit imported(*committed);
    });
}

} // namespace driftsraad
