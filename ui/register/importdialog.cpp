#include "ui/register/importdialog.h"

#include "core/storage/titles.h"
#include "ui/kit/words.h"
#include "ui/register/columnsform.h"
#include "ui/register/planmodel.h"

#include <QBoxLayout>
#include <QCheckBox>

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
    : ImportFrame(tr("Import into the register"), parent), m_store(store), m_session(store, preferred), m_columns(new ColumnsForm(m_session)),
      m_strangers(new StrangersForm(m_session)), m_update(new QCheckBox(tr("Update what the register has"))), m_model(new PlanModel(this))
{
    reading()->addWidget(m_strangers);
    reading()->addWidget(m_columns);
    m_update->setChecked(m_session.updatesExisting());
    reading()->addWidget(m_update);
    setPlan(m_model, {56, 112, 104, 200});
    connect(this, &ImportFrame::fileChosen, &m_session, &RegisterImportSession::openFile);
    connect(&m_session, &RegisterImportSession::opened, this, &ImportDialog::showOpened);
    connect(&m_session, &RegisterImportSession::changed, this, &ImportDialog::showChanged);
    connect(m_update, &QCheckBox::clicked, &m_session, &RegisterImportSession::setUpdatesExisting);
    askKnown();
    showOpened();
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

QString ImportDialog::describeFile() const
{
    int rows = 0;
    for (const RegisterTable &table : m_session.layout().tables)
        rows += table.lastRow - table.firstRow + 1;
    const QString counted = tr("%Ln rows", nullptr, rows);
    const Workbook &workbook = m_session.workbook();
    if (workbook.form == Workbook::Form::Xlsx)
        return tr("%1, Excel workbook").arg(counted);
    if (workbook.form == Workbook::Form::Ods)
        return tr("%1, OpenDocument spreadsheet").arg(counted);
    return tr("%1, %2").arg(counted, workbook.encoding);
}

void ImportDialog::showOpened()
{
    const bool ready = m_session.stage() == ImportStage::Ready;
    showFile(m_session.stage(), m_session.fileName(), ready ? describeFile() : QString(), words(m_session.refusal().message));
    if (ready)
        m_columns->build();
    else
        m_model->setPlan({});
    showChanged();
}

void ImportDialog::showChanged()
{
    if (m_session.stage() != ImportStage::Ready)
        return showPlan({}, {}, false);
    if (!m_session.isBusy()) {
        m_model->setPlan(m_session.plan());
        m_strangers->refresh();
    }
    const RegisterImportPlan &plan = m_session.plan();
    const int taken = plan.count(RowAction::Add) + plan.count(RowAction::Change);
    const bool known = taken == 0 && plan.count(RowAction::Problem) == 0 && !plan.rows.isEmpty();
    showPlan(known ? tr("Nothing to import: the register has it all already.")
                   : tr("%1 new, %2 changed, %3 unchanged, %4 repeated, %5 left out")
                         .arg(plan.count(RowAction::Add)).arg(plan.count(RowAction::Change)).arg(plan.count(RowAction::Same))
                         .arg(plan.count(RowAction::Repeated)).arg(plan.count(RowAction::Problem)),
             tr("Import %Ln rows", nullptr, taken), !m_session.isBusy() && taken > 0);
}

void ImportDialog::confirm()
{
    if (!mayConfirm())
        return;
    startSaving();
    m_session.save([this](Result<CommittedChanges> committed) {
        if (!committed) {
            showRefusal(words(committed.error().message));
            m_session.setUpdatesExisting(m_session.updatesExisting());
            return;
        }
        accept();
        emit imported(*committed);
    });
}

} // namespace driftsraad
