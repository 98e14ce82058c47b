#pragma once

#include "core/base/cpr.h"
#include "core/supplierreports/measurement.h"
#include "core/supplierreports/supplierreport.h"

#include "core/storage/store.h"

namespace driftsraad {

/// A figure as a file states it, with the names resolved.
struct ReportedFigure {
    Id<Solution> solution{};
    Month month{};
    Measure measure = Measure::Availability;
    int part = 0;
    qint64 value = 0;  ///< in unitOf(measure)
    QString note{};
    int row = 0;       ///< of the file, from 1; 0: not from a file
    bool operator==(const ReportedFigure &) const = default;
};

/// What to do where the month's report is already here and says something else.
enum class ExistingMonth { Ask, Replace, Keep };

/// What a person confirmed.
struct ReportImport {
    Id<Organisation> supplier{};
    QList<ReportedFigure> figures{};
    QString fileName{};
    QByteArray original{};  ///< the file's bytes; empty: no file is kept
    bool originalHoldsCpr = false;  ///< then the digest is kept and the file is not
    QString layout{};       ///< of the mapping profile to remember; empty: none
    QString mapping{};
    ExistingMonth existing = ExistingMonth::Ask;
    /// When the report came; not set: now.
    Instant receivedAt{};
};

struct SolutionMonth {
    Id<Solution> solution{};
    Month month{};
    bool operator==(const SolutionMonth &) const = default;
};

struct ImportOutcome {
    QList<SolutionMonth> imported{};   ///< reports that are new or replaced
    QList<SolutionMonth> unchanged{};  ///< the same figures were there already
    QList<SolutionMonth> kept{};       ///< what was there stays, by ExistingMonth::Keep
    QList<SolutionMonth> existing{};   ///< here with other figures; only in a plan, importReport refuses them unless told what to do
    QList<SupplierReport> standing{};  ///< the reports of existing, in its order
    QList<Message> doubts{};           ///< only in a plan: solutions that somebody else delivers (reportdoubt.h)
    int added = 0;                     ///< figures
    int changed = 0;
    bool originalLeftOut = false;      ///< the file holds what looks like a CPR number, so only its digest is kept
    bool changesNothing() const { return imported.isEmpty(); }
};

/// What importReport would do, without doing it: which months are new, equal, or need an answer.
Result<ImportOutcome> planImport(Reader &reader, const ReportImport &import);

/// Takes a confirmed file in. The same figures again change nothing. Figures that are new for a month join those that are here (suppliers
/// send service levels and support in two files). A month that has other values for the same figures is refused (Refused) while existing
/// is Ask; Replace takes the new values, Keep leaves the month as it is. Two rows for the same figure with different values are refused
/// (Invalid). The file is attached to each report; an approval falls, since it was given to other figures. A report that is corrected
/// stays received on the day on which it first came; one that was another supplier's until now has come now.
Result<ImportOutcome> importReport(Transaction &transaction, const ReportImport &import);

/// Keeps the availability that the incidents give now, with its trace (approvedmonth.h). Refused where the report is approved already.
Result<void> approveReport(Transaction &transaction, Id<SupplierReport> report);
Result<void> withdrawApproval(Transaction &transaction, Id<SupplierReport> report);

/// Sets or replaces the observed figure of a month; nothing takes it away.
Result<void> setObserved(Transaction &transaction, const SolutionMonth &month, Measure measure, int part, std::optional<qint64> value,
                         const QString &note = {});

/// The mapping remembered for a supplier's files with these headings; empty where none is.
Result<QString> rememberedMapping(Reader &reader, Id<Organisation> supplier, const QString &layout);

} // namespace driftsraad
