#include "ui/incidents/listimportdialog.h"

#include "core/exchange/tableplace.h"
#include "ui/incidents/listplanmodel.h"
#include "ui/kit/importcolumns.h"
#include "ui/kit/importnames.h"
#include "ui/kit/label.h"
#include "ui/kit/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

namespace driftsraad {

ListImportDialog::ListImportDialog(AsyncStore &store, const IncidentChoices &choices, QWidget *parent)
    : ImportFrame(tr("Import an incident list"), parent), m_session(store), m_solution(importChoice(tr("Solution, where a row names none"))),
      m_names(new ImportNames), m_update(new QCheckBox(tr("Update what differs in the list"))), m_model(new ListPlanModel(this))
{
    for (const NamedSolution &solution : choices.solutions)
        m_known.append({solution.id.value, solution.name});
    reading()->setSpacing(space::unit);
    reading()->addWidget(m_update);
    reading()->addWidget(m_names);
    m_update->hide();
    connect(m_update, &QCheckBox::clicked, &m_session, &ListImportSession::setUpdatesExisting);
    connect(m_names, &ImportNames::chosen, &m_session, &ListImportSession::setName);
    addSolution();
    setPlan(m_model, {56, 96, 160, 136, 116});
    connect(this, &ImportFrame::fileChosen, &m_session, &ListImportSession::openFile);
    connect(this, &ImportFrame::elsewhereWanted, this, [this] {
        reject();
        emit reportGiven(m_session.path());
    });
    connect(&m_session, &ListImportSession::opened, this, &ListImportDialog::showOpened);
    connect(&m_session, &ListImportSession::changed, this, &ListImportDialog::showChanged);
    showOpened();
}

void ListImportDialog::addSolution()
{
    auto *label = new Label(m_solution->accessibleName(), TextSize::Base, QFont::Normal, Tone::Slate);
    label->setBuddy(m_solution);
    reading()->addWidget(label);
    m_solution->addItem(tr("Not chosen"), 0);
    for (const auto &[id, name] : std::as_const(m_known))
        m_solution->addItem(name, id);
    connect(m_solution, &QComboBox::activated, this, [this] { m_session.setSolution({m_solution->currentData().toLongLong()}); });
    reading()->addWidget(m_solution);
}

void ListImportDialog::buildColumns()
{
    QList<ImportColumns::Field> fields;
    for (const IncidentListField &field : incidentListFields())
        fields.append({field.name, words(field.label)});
    const QList<IncidentListTable> &tables = m_session.layout().tables;
    const QList<ImportColumns *> known = m_columns ? m_columns->findChildren<ImportColumns *>() : QList<ImportColumns *>();
    const bool same = known.size() == tables.size() && !known.isEmpty();
    if (!same) {
        delete m_columns;
        m_columns = new QWidget;
        new QVBoxLayout(m_columns);
        m_columns->layout()->setContentsMargins(0, 0, 0, 0);
        m_columns->layout()->setSpacing(space::unit);
        reading()->addWidget(m_columns);
    }
    for (int index = 0; index < tables.size(); ++index) {
        const IncidentListTable &table = tables[index];
        const Sheet sheet = m_session.workbook().sheets.value(table.sheet);
        ImportColumns *columns = same ? known[index] : new ImportColumns;
        if (!same) {
            if (tables.size() > 1) {
                auto *title = new Label(tr("%1, rows %2 to %3").arg(sheet.name).arg(table.firstRow + 1).arg(table.lastRow + 1), TextSize::Base, QFont::DemiBold);
                title->setWordWrap(true);
                m_columns->layout()->addWidget(title);
            }
            m_columns->layout()->addWidget(columns);
            connect(columns, &ImportColumns::chosen, this, [this, index](int column, const QByteArray &field) {
                m_session.setField(index, column, field);
                QMetaObject::invokeMethod(this, &ListImportDialog::buildColumns, Qt::QueuedConnection);
            });
        }
        QList<ImportColumns::Line> lines;
        for (int column = 0; column < table.headings.size(); ++column)
            lines.append({table.headings[column], firstTextIn(sheet, column, table.firstRow, table.lastRow), table.fields.value(column)});
        columns->setLines(lines, fields);
    }
}

void ListImportDialog::showOpened()
{
    const bool ready = m_session.stage() == ImportStage::Ready;
    int rows = 0;
    for (const IncidentListTable &table : m_session.layout().tables)
        rows += table.lastRow - table.firstRow + 1;
    showFile(m_session.stage(), m_session.fileName(), ready ? tr("%Ln rows", nullptr, rows) : QString(), words(m_session.refusal().message));
    const bool isReport = m_session.isReportInstead();
    showElsewhere(isReport ? tr("The file looks like a supplier's monthly report, not like an incident list. Reports are imported on the page Monthly reports.") : QString(),
                  isReport ? tr("Open as a monthly report") : QString());
    delete m_columns;
    m_columns = nullptr;
    m_asked.clear();
    m_names->setLines({});
    if (ready)
        buildColumns();
    else
        m_model->setPlan({});
    showChanged();
}

/// Solutions that the register does not have; they stay where they are once they are answered.
void ListImportDialog::showNames()
{
    for (const UnknownName &name : m_session.plan().unknown) {
        if (!m_asked.contains(name.name))
            m_asked.append(name.name);
    }
    QList<ImportNames::Line> lines;
    for (const QString &name : std::as_const(m_asked))
        lines.append({name, tr("Add it as a new solution"), m_known});
    m_names->setLines(lines);
}

void ListImportDialog::showChanged()
{
    const IncidentImportPlan &plan = m_session.plan();
    m_update->setChecked(m_session.updatesExisting());
    m_update->setVisible(plan.differing() > 0);
    if (m_session.stage() != ImportStage::Ready)
        return showPlan({}, {}, false);
    if (!m_session.isBusy()) {
        m_model->setPlan(plan);
        showNames();
    }
    const int taken = plan.taken();
    const int left = m_session.updatesExisting() ? 0 : plan.differing();
    const bool known = taken == 0 && plan.count(RowAction::Problem) == 0 && !plan.rows.isEmpty();
    QString summary = known && left == 0 ? tr("Nothing to import: all rows have been imported before.")
                                         : tr("%1 new, %2 changed, %3 imported before, %4 repeated, %5 left out")
                                               .arg(plan.count(RowAction::Add)).arg(plan.count(RowAction::Change)).arg(plan.count(RowAction::Same))
                                               .arg(plan.count(RowAction::Repeated)).arg(plan.count(RowAction::Problem));
    if (left > 0)
        summary += u' ' + tr("%Ln of them differ in the list; they stay as they are unless you choose to update them.", nullptr, left);
    showPlan(summary, tr("Import %Ln incidents", nullptr, taken), !m_session.isBusy() && taken > 0);
}

void ListImportDialog::confirm()
{
    if (!mayConfirm())
        return;
    startSaving();
    m_session.save([this](Result<CommittedChanges> committed) {
        if (!committed) {
            showRefusal(words(committed.error().message));
            return showChanged();
        }
        accept();
        emit imported(*committed);
    });
}

} // namespace driftsraad
