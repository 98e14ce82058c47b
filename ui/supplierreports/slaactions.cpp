#include "core/exchange/tablewriting.h"
#include "core/supplierreports/measurement.h"
#include "ui/kit/card.h"
#include "ui/kit/savefile.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/whydialog.h"
#include "ui/kit/words.h"
#include "ui/supplierreports/monthrows.h"
#include "ui/supplierreports/slaexport.h"
#include "ui/supplierreports/slamodel.h"
#include "ui/supplierreports/slapage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

namespace driftsraad {

// What a person does with the figures: open what is behind them, turn them into deviations, take them elsewhere.

void SlaPage::showWhy()
{
    const std::optional<Availability> &counting = m_observed.counting();
    if (!counting)
        return;
    WhyDialog::showOver({.title = tr("%1, availability in %2").arg(m_observed.solutionName, language().month(m_observed.month)),
                     .result = words(availabilityWords(*counting)),
                     .reasons = m_observed.reasons,
                     .spans = counting->trace,
                     .countedName = {QT_TRANSLATE_NOOP("Messages", "Downtime by its weight")},
                     .countedMillionths = counting->downMillionths},
                    this);
}

void SlaPage::openReport()
{
    for (const MeasurementRow &row : m_rows->rows()) {
        if (row.measurement.report.isValid()) {
            emit jumpTo({table<SupplierReport>().nameText(), row.measurement.report.value});
            return;
        }
    }
}

bool SlaPage::openRecord(const RecordRef &record)
{
    if (record.table == table<Solution>().nameText()) {
        choose(Id<Solution>{record.id}, reportingMonth(store().clock().today()));
        return true;
    }
    if (record.table != table<Measurement>().nameText())
        return false;
    store().read(this, {"sla.open"}, [id = Id<Measurement>{record.id}](Reader &reader) { return reader.get(id); }, [this](Result<Measurement> answer) {
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        const qsizetype at = m_figures.indexOf(MeasurePart{answer->measure, answer->part});
        m_solution = answer->solution;
        m_month = answer->month;
        if (at >= 0 && at != m_measures->currentIndex())
            m_measures->setCurrentIndex(static_cast<int>(at));
        else
            choose(answer->solution, answer->month);
    });
    return true;
}

bool SlaPage::openStep(const RecordRef &record, const Step &step)
{
    if (record.table != table<Solution>().nameText() || !step.month.isSet())
        return openRecord(record);
    choose(Id<Solution>{record.id}, step.month);
    return true;
}

void SlaPage::toggleDeviations()
{
    m_model->setDeviations(m_deviations->isChecked());
}

void SlaPage::exportMap(bool asWorkbook)
{
    const TableContent content = slaTable(m_model->map());
    const QString name = content.title.section(u',', 0, 0) + (asWorkbook ? QStringLiteral(".xlsx") : QStringLiteral(".csv"));
    const auto make = [content, asWorkbook, reader = language()] {
        return asWorkbook ? writeXlsx(content, reader) : writeCsv(content, reader);
    };
    saveFileAs(this, tr("Export figures"), name, asWorkbook ? tr("Excel workbook (*.xlsx)") : tr("CSV file (*.csv)"), make,
               [this](const Result<QString> &written) {
                   if (written)
                       emit announce(tr("Saved: %1").arg(*written));
                   else
                       emit failed(written.error());
               });
}

void SlaPage::copyMap()
{
    QGuiApplication::clipboard()->setPixmap(m_mapCard->grab());
    emit announce(tr("Copied"));
}

} // namespace driftsraad
