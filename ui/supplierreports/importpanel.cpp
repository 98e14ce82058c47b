#include "ui/supplierreports/importpanel.h"

#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/columnscroll.h"
#include "ui/kit/dropzone.h"
#include "ui/kit/filedialog.h"
#include "ui/kit/iconlabel.h"
#include "ui/kit/label.h"
#include "ui/kit/taborder.h"
#include "ui/kit/words.h"
#include "ui/supplierreports/mappingform.h"
#include "ui/supplierreports/problemlist.h"

#include <QComboBox>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace driftsraad {

namespace {

/// From here on a table's columns leave room for a second part beside them.
constexpr int wideFrom = 900;

} // namespace

ImportPanel::ImportPanel(AsyncStore &store, QWidget *parent)
    : Card({}, parent), m_session(store), m_drop(new DropZone), m_elsewhere(new Banner(State::Warning, {})), m_supplier(new QComboBox),
      m_mapping(new MappingForm(m_session)), m_problems(new ProblemList(m_session)), m_leftOut(new Label({}, TextSize::Small, QFont::Normal, Tone::Slate)),
      m_refusal(new Label), m_summary(new Label({}, TextSize::Base, QFont::Normal, Tone::Slate)), m_close(iconButton(QStringLiteral("x"), {}))
{
    setTrailing(m_close);
    m_supplier->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *content = buildContent();
    m_scroll = new ColumnScroll(content);
    m_sentence = new QWidget;
    m_sentence->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *sentence = new QHBoxLayout(m_sentence);
    sentence->setContentsMargins(0, space::unit, 0, 0);
    sentence->addWidget(new IconLabel(QStringLiteral("circle-x"), 16, Tone::Critical), 0, Qt::AlignTop);
    m_refusal->setWordWrap(true);
    sentence->addWidget(m_refusal, 1);
    body()->setSpacing(12);
    body()->addWidget(m_drop);
    body()->addWidget(m_elsewhere);
    body()->addWidget(m_sentence);
    m_fill = new QWidget;
    body()->addWidget(m_scroll, 1);
    body()->addWidget(m_fill, 1);
    buildFoot();
    setFocusProxy(m_drop);
    keepTabsOrdered(this, content);
    keepTabsOrdered(this, m_deciding);
    connect(m_drop, &DropZone::chooseFile, this, &ImportPanel::chooseFile);
    connect(m_drop, &DropZone::dropped, this, &ImportPanel::openFile);
    connect(m_elsewhere, &Banner::actionTriggered, this, [this] { emit listGiven(m_path); });
    connect(m_close, &QToolButton::clicked, this, &ImportPanel::closed);
    connect(&m_session, &ImportSession::opened, this, &ImportPanel::showOpened);
    connect(&m_session, &ImportSession::changed, this, &ImportPanel::showChanged);
    connect(m_supplier, &QComboBox::activated, this, [this] { m_session.setSupplier({m_supplier->currentData().toLongLong()}); });
    connect(m_problems, &ProblemList::placeWanted, m_mapping, &MappingForm::showPlace);
    auto *accept = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Return), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(accept, &QShortcut::activated, this, [this] { m_problems->acceptSuggestion(); });
    auto *import = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(import, &QShortcut::activated, this, &ImportPanel::confirm);
    retranslate();
}

QWidget *ImportPanel::buildContent()
{
    auto *content = new QWidget;
    m_parts = new QBoxLayout(QBoxLayout::TopToBottom, content);
    m_parts->setContentsMargins(0, 0, space::half, 0);
    m_parts->setSpacing(12);
    const auto part = [this] {
        auto *widget = new QWidget;
        auto *column = new QVBoxLayout(widget);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(12);
        m_parts->addWidget(widget);
        return widget;
    };
    m_reading = part();
    m_reading->layout()->addWidget(m_supplier);
    m_reading->layout()->addWidget(m_mapping);
    m_deciding = part();
    m_deciding->layout()->addWidget(m_problems);
    m_leftOut->setWordWrap(true);
    m_deciding->layout()->addWidget(m_leftOut);
    m_parts->addStretch();
    return content;
}

/// In a low wide panel what is to decide would lie below the columns, out of sight.
void ImportPanel::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const bool isWide = width() >= wideFrom;
    if (isWide == (m_parts->direction() == QBoxLayout::LeftToRight))
        return;
    m_parts->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_parts->setSpacing(isWide ? space::panel : 12);
    for (QWidget *part : {m_reading, m_deciding}) {
        m_parts->setStretchFactor(part, !isWide ? 0 : part == m_reading ? 3 : 2);
        m_parts->setAlignment(part, isWide ? Qt::AlignTop : Qt::Alignment());
    }
}

void ImportPanel::buildFoot()
{
    m_cancel = button({});
    m_import = button({}, ButtonKind::Primary);
    m_import->setProperty("keyHint", QStringLiteral("Ctrl+Enter"));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::unit);
    m_summary->setWordWrap(true);
    foot->addWidget(m_summary, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_import);
    body()->addLayout(foot);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPanel::closed);
    connect(m_import, &QPushButton::clicked, this, &ImportPanel::confirm);
}

void ImportPanel::retranslate()
{
    setTitle(tr("Import a monthly report"));
    m_close->setToolTip(tr("Close the import"));
    m_close->setAccessibleName(tr("Close the import"));
    m_supplier->setAccessibleName(tr("Supplier"));
    m_supplier->setAccessibleDescription(tr("Supplier"));
    m_cancel->setText(tr("Cancel"));
    m_drop->retranslate();
    m_elsewhere->setMessage(State::Warning, tr("The file looks like an incident list, not like a monthly report. Incident lists are imported on the page Incidents."));
    m_elsewhere->setAction(tr("Open as an incident list"));
    showOpened();
}

void ImportPanel::chooseFile()
{
    QFileDialog *dialog = fileDialog(window(), tr("Import a monthly report"), tr("Reports (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)").split(QStringLiteral(";;")));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPanel::openFile);
    dialog->open();
}

void ImportPanel::openFile(const QString &path)
{
    m_newFile = true;
    m_path = path;
    m_session.openFile(path);
}

QString ImportPanel::describeFile() const
{
    int rows = 0;
    for (const TableMapping &table : m_session.mapping().tables)
        rows += table.skipped ? 0 : table.lastRow - table.firstRow + 1;
    const Workbook &workbook = m_session.workbook();
    const QString counted = tr("%Ln rows", nullptr, rows);
    if (workbook.form == Workbook::Form::Xlsx)
        return tr("%1, Excel workbook").arg(counted);
    if (workbook.form == Workbook::Form::Ods)
        return tr("%1, OpenDocument spreadsheet").arg(counted);
    const QString separator = workbook.separator == u';' ? tr("semicolon") : workbook.separator == u',' ? tr("comma")
        : workbook.separator == u'\t' ? tr("tab") : tr("one column");
    return tr("%1, %2, %3").arg(counted, separator, workbook.encoding);
}

QString ImportPanel::describeLeftOut() const
{
    const QList<LeftOut> &cells = m_session.preview().leftOut;
    QStringList lines;
    for (const LeftOut &cell : cells.mid(0, 4))
        lines.append(tr("%1: %2").arg(cell.source.name, words(cell.reason)));
    if (cells.size() > 4)
        lines.append(tr("%Ln more", nullptr, static_cast<int>(cells.size()) - 4));
    return lines.isEmpty() ? QString() : tr("Left out:") + u'\n' + lines.join(u'\n');
}

void ImportPanel::showOpened()
{
    using Stage = ImportSession::Stage;
    const Stage stage = m_session.stage();
    const QString elsewhere = tr("Drop a CSV, XLSX or ODS file here");
    m_drop->setFile(m_session.fileName(), stage == Stage::Ready ? describeFile() : stage == Stage::Reading ? tr("Reading …") : elsewhere);
    m_sentence->setVisible(stage == Stage::Refused);
    m_fill->setVisible(stage != Stage::Ready);
    m_refusal->setText(stage == Stage::Refused ? words(m_session.refusal().message) : QString());
    m_scroll->setVisible(stage == Stage::Ready);
    if (stage == Stage::Ready) {
        m_supplier->clear();
        m_supplier->addItem(tr("Choose supplier …"), qint64{0});
        for (const Organisation &supplier : m_session.ground().suppliers)
            m_supplier->addItem(tr("Supplier: %1").arg(supplier.name), supplier.id.value);
        m_mapping->build();
    }
    showChanged();
    if (m_newFile && (stage == Stage::Ready || stage == Stage::Refused)) {
        m_newFile = false;
        goOn();
    }
}

/// Puts the keyboard on what comes next: the supplier where it is not known, then what must be decided, else the import itself.
void ImportPanel::goOn()
{
    if (!m_elsewhere->isHidden())
        m_elsewhere->setFocus(Qt::OtherFocusReason);
    else if (m_session.stage() != ImportSession::Stage::Ready)
        m_drop->setFocus(Qt::OtherFocusReason);
    else if (!m_session.supplier().isValid())
        m_supplier->setFocus(Qt::OtherFocusReason);
    else if (!m_problems->focusFirst())
        (m_import->isEnabled() ? m_import : m_cancel)->setFocus(Qt::OtherFocusReason);
}

void ImportPanel::showChanged()
{
    const bool ready = m_session.stage() == ImportSession::Stage::Ready;
    m_elsewhere->setVisible(m_session.isListInstead());
    if (ready) {
        m_supplier->setCurrentIndex(std::max(0, m_supplier->findData(m_session.supplier().value)));
        m_mapping->refresh();
        m_problems->refresh();
        m_leftOut->setText(describeLeftOut());
        m_leftOut->setVisible(!m_leftOut->text().isEmpty());
        m_deciding->setVisible(!m_problems->isHidden() || !m_leftOut->isHidden());
    }
    const int figures = ready ? static_cast<int>(m_session.figures().size()) : 0;
    const qsizetype open = ready ? m_session.preview().problems.size() + unknownSolutions(m_session.preview(), m_session.aliases()).size() : 0;
    m_import->setText(tr("Import %Ln figures", nullptr, figures));
    m_import->setEnabled(figures > 0 && m_session.supplier().isValid());
    m_import->setVisible(ready);
    QString summary;
    if (ready && !m_session.supplier().isValid())
        summary = tr("Choose the supplier first");
    else if (ready)
        summary = open > 0 ? tr("%1 ready, %2 to decide").arg(figures).arg(open) : tr("Everything is ready");
    m_summary->setText(summary);
}

void ImportPanel::confirm()
{
    if (!m_import->isEnabled())
        return;
    m_import->setEnabled(false);
    m_session.plan([this](Result<ImportOutcome> answer) {
        m_import->setEnabled(true);
        if (answer)
            act(*answer);
        else
            emit failed(answer.error());
    });
}

void ImportPanel::act(const ImportOutcome &plan)
{
    if (plan.doubts.isEmpty())
        store(plan);
    else
        askDoubts(plan);
}

void ImportPanel::store(const ImportOutcome &plan)
{
    if (!plan.existing.isEmpty())
        ask(plan);
    else if (plan.changesNothing())
        finish(plan);
    else
        save(ExistingMonth::Ask);
}

/// A question over the window, in plain text; where Enter shall press is said by who asks.
QMessageBox *ImportPanel::question(const QString &title, const QString &text, const QString &more)
{
    auto *box = new QMessageBox(QMessageBox::Question, title, {}, QMessageBox::NoButton, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    box->setInformativeText(more);
    return box;
}

void ImportPanel::askDoubts(const ImportOutcome &plan)
{
    QStringList doubts;
    for (const Message &doubt : plan.doubts)
        doubts.append(words(doubt));
    QMessageBox *box = question(tr("Somebody else's solution"), doubts.join(u'\n'),
                                tr("Choose another supplier, or import the report all the same: the register may be behind."));
    auto *anyway = box->addButton(tr("Import all the same"), QMessageBox::AcceptRole);
    auto *back = box->addButton(tr("Back"), QMessageBox::RejectRole);
    setButtonKind(anyway, ButtonKind::Secondary);
    setButtonKind(back, ButtonKind::Primary);
    box->setDefaultButton(back);
    connect(anyway, &QAbstractButton::clicked, this, [this, plan] { store(plan); });
    connect(back, &QAbstractButton::clicked, this, [this] { m_supplier->setFocus(Qt::OtherFocusReason); });
    box->open();
}

QString ImportPanel::nameOf(const SolutionMonth &month) const
{
    const QString name = m_session.ground().solutions.key(month.solution);
    return tr("%1, %2").arg(name, language().month(month.month));
}

void ImportPanel::ask(const ImportOutcome &plan)
{
    const int more = static_cast<int>(plan.existing.size()) - 1;
    const QString which = more > 0 ? tr("%1 and %Ln more", nullptr, more).arg(nameOf(plan.existing.first())) : nameOf(plan.existing.first());
    QMessageBox *box = question(tr("The month is here already"), tr("%1 is here already with other figures. Replace or keep them?").arg(which),
                                tr("Keep leaves such a month as it is and imports the rest of the file.") + u' ' + receivedWords(plan));
    auto *replace = box->addButton(tr("Replace"), QMessageBox::AcceptRole);
    auto *keep = box->addButton(tr("Keep"), QMessageBox::AcceptRole);
    box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    // What Enter does loses nothing.
    setButtonKind(replace, ButtonKind::Secondary);
    box->setDefaultButton(keep);
    connect(replace, &QAbstractButton::clicked, this, [this] { save(ExistingMonth::Replace); });
    connect(keep, &QAbstractButton::clicked, this, [this] { save(ExistingMonth::Keep); });
    box->open();
}

/// What becomes of the day on which the report came, on which it depends whether it came in time.
QString ImportPanel::receivedWords(const ImportOutcome &plan) const
{
    const auto isTheirs = [this](const SupplierReport &report) { return report.supplier == m_session.supplier(); };
    if (!std::all_of(plan.standing.cbegin(), plan.standing.cend(), isTheirs))
        return tr("A report that was another supplier's until now counts as received today.");
    const Instant received = plan.standing.first().receivedAt;
    return plan.standing.size() == 1 && received.isSet() ? tr("Replaced, it stays received on %1.").arg(language().shortDate(received.localDate()))
                                                         : tr("What is replaced stays received on the day it first came.");
}

void ImportPanel::save(ExistingMonth existing)
{
    m_import->setEnabled(false);
    m_session.save(existing, [this](Result<ImportOutcome> answer) {
        m_import->setEnabled(true);
        if (answer)
            finish(*answer);
        else
            emit failed(answer.error());
    });
}

QString ImportPanel::doneWords(const ImportOutcome &outcome) const
{
    if (!outcome.changesNothing())
        return tr("%Ln reports imported", nullptr, static_cast<int>(outcome.imported.size()));
    return outcome.kept.isEmpty() ? tr("Nothing is changed: these figures are here already.") : tr("Nothing is changed: what was here was kept.");
}

void ImportPanel::finish(const ImportOutcome &outcome)
{
    const QList<SolutionMonth> touched = outcome.imported + outcome.unchanged + outcome.kept;
    QString sentence = doneWords(outcome);
    if (outcome.originalLeftOut)
        sentence += u' ' + tr("The file holds what looks like a CPR number and was not kept.");
    const SolutionMonth first = touched.value(0);
    m_session.clear();
    emit imported(sentence, first);
}

} // namespace driftsraad
