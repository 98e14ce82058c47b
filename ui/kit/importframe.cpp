#include "ui/kit/importframe.h"

#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/columnscroll.h"
#include "ui/kit/dropzone.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/filedialog.h"
#include "ui/kit/iconlabel.h"
#include "ui/kit/label.h"
#include "ui/kit/tableview.h"
#include "ui/kit/taborder.h"

#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

constexpr int readingWidth = 344;
constexpr QSize largestFrame(1360, 820);
constexpr QSize usualFrame(1120, 720);
constexpr QSize windowRim(48, 80);
constexpr int sentenceRow = 40;

} // namespace

ImportFrame::ImportFrame(const QString &title, QWidget *parent)
    : QDialog(parent), m_elsewhere(new Banner(State::Warning, {})), m_drop(new DropZone), m_refusalRow(new QWidget), m_refusal(new Label),
      m_table(new TableView(tr("Rows of the file"))), m_said(new Label), m_summary(new Label({}, TextSize::Base, QFont::Normal, Tone::Slate)),
      m_import(button({}, ButtonKind::Primary))
{
    setWindowTitle(title);
    setModal(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::panel, space::panel, space::panel, space::gap);
    rows->setSpacing(space::gap);
    rows->addWidget(new Label(title, TextSize::Heading, QFont::DemiBold));
    rows->addWidget(m_elsewhere);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::panel);
    columns->addWidget(buildReading());
    columns->addWidget(buildRows(), 1);
    rows->addLayout(columns, 1);
    rows->addWidget(buildFoot());
    keepTabsOrdered(this, m_scroll->widget());
    m_elsewhere->hide();
    connect(m_elsewhere, &Banner::actionTriggered, this, &ImportFrame::elsewhereWanted);
    connect(m_drop, &DropZone::chooseFile, this, &ImportFrame::chooseFile);
    connect(m_drop, &DropZone::dropped, this, &ImportFrame::fileChosen);
    auto *confirmed = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(confirmed, &QShortcut::activated, this, [this] { confirm(); });
    resize(parent ? largestFrame.boundedTo(parent->window()->size() - windowRim) : usualFrame);
}

QWidget *ImportFrame::buildReading()
{
    auto *left = new QWidget;
    left->setFixedWidth(readingWidth);
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
    column->setSpacing(0);
    m_reading = new QVBoxLayout;
    m_reading->setSpacing(space::gap);
    column->addLayout(m_reading);
    column->addStretch(1);
    m_scroll = new ColumnScroll(content);
    rows->addWidget(m_scroll, 1);
    rows->addStretch(0);
    return left;
}

QWidget *ImportFrame::buildRows()
{
    auto *right = new QWidget;
    auto *rows = new QVBoxLayout(right);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::unit);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    // What is said of a row is a sentence: it has two lines.
    m_table->setWordWrap(true);
    m_table->setRowHeight(sentenceRow);
    rows->addWidget(m_table, 1);
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    rows->addWidget(m_said);
    return right;
}

QWidget *ImportFrame::buildFoot()
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
    connect(cancel, &QPushButton::clicked, this, &ImportFrame::reject);
    connect(m_import, &QPushButton::clicked, this, [this] { confirm(); });
    return foot;
}

void ImportFrame::setPlan(QAbstractItemModel *rows, const QList<int> &widths)
{
    m_table->setModel(rows);
    for (int i = 0; i < widths.size(); ++i)
        m_table->setColumnWidth(i, widths[i]);
    m_table->horizontalHeader()->setSectionResizeMode(rows->columnCount() - 1, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) { showRow(index.row()); });
}

void ImportFrame::showRow(int row)
{
    const QAbstractItemModel *rows = m_table->model();
    if (row < 0 || row >= rows->rowCount())
        return m_said->clear();
    const QString number = rows->index(row, 0).data().toString();
    const QString said = rows->index(row, rows->columnCount() - 1).data().toString();
    m_said->setText(number.isEmpty() || said.isEmpty() ? said : tr("Row %1: %2").arg(number, said));
}

void ImportFrame::chooseFile()
{
    QFileDialog *dialog = fileDialog(this, windowTitle(), tr("Spreadsheets (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)").split(QStringLiteral(";;")));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportFrame::fileChosen);
    dialog->open();
}

void ImportFrame::showFile(ImportStage stage, const QString &name, const QString &description, const QString &refusal)
{
    const bool ready = stage == ImportStage::Ready;
    const bool refused = stage == ImportStage::Refused;
    m_drop->setFile(name, ready                           ? description
                          : refused                       ? tr("Not read")
                          : stage == ImportStage::Reading ? tr("Reading …")
                                                          : tr("Drop an XLSX, ODS or CSV file here"));
    m_refusalRow->setVisible(refused);
    m_refusal->setText(refused ? refusal : QString());
    m_scroll->setVisible(ready);
    m_table->setEmptyState(new EmptyState(QStringLiteral("file-chart-column"), ready ? tr("Nothing in the file can be read yet. Say what the columns hold.")
                                                                                     : tr("Nothing is stored before you confirm.")));
}

void ImportFrame::showPlan(const QString &summary, const QString &importText, bool isPossible)
{
    m_summary->setText(summary);
    m_import->setText(importText.isEmpty() ? tr("Import") : importText);
    m_import->setEnabled(isPossible);
    if (!m_table->currentIndex().isValid() && m_table->model()->rowCount() > 0)
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
    showRow(m_table->currentIndex().row());
}

bool ImportFrame::mayConfirm() const
{
    return m_import->isEnabled();
}

void ImportFrame::startSaving()
{
    m_import->setEnabled(false);
}

void ImportFrame::showElsewhere(const QString &sentence, const QString &action)
{
    m_elsewhere->setMessage(State::Warning, sentence);
    m_elsewhere->setAction(action);
    m_elsewhere->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        m_elsewhere->setFocus(Qt::OtherFocusReason);
}

void ImportFrame::showRefusal(const QString &sentence)
{
    m_refusal->setText(sentence);
    m_refusalRow->show();
}

} // namespace driftsraad
