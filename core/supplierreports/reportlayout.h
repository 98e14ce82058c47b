#pragma once

#include "core/exchange/numbertext.h"
#include "core/supplierreports/measure.h"

namespace driftsraad {

/// The import of a supplier's report, without storage: a workbook and what is known go in, figures and questions come out.
///   Mapping proposed = proposeMapping(workbook, context);           what the tables seem to hold
///   Mapping mapping = recallMapping(remembered, proposed);          what the person said last time of the same headings
///   ImportPreview preview = previewImport(workbook, mapping, context);
/// The person changes the mapping or adds corrections and looks again; nothing is stored here. Nothing is decided by a file's name.

/// What a column of a report holds.
enum class Field {
    Ignore,
    Solution,    ///< the solution that a row is about
    Month,       ///< the month it is about, or a day in it
    MeasureName, ///< what a row's figures are: "Tilgængelighed", "Reaktionstid, kategori A"
    Value,       ///< a figure of what the row's MeasureName says
    Figure,      ///< a figure of what the column itself says (ColumnMapping::measure and part)
    Unit,        ///< the unit of the row's Value
    Part,        ///< which support level (1-3) or fault category (1-4, A-D) the row is about
    Planned,     ///< says "ja" of an outage that was announced; such a row's downtime does not count
    Note,
};
const QList<Field> &fields();
Message word(Field field);

/// What a written figure is counted in. Unstated: the measure's own unit where only one is usual, else a question to the person.
enum class FigureUnit { Unstated, Percent, Milliseconds, Seconds, Minutes, Hours };

/// What one column holds. The heading is the file's own; by it the choice is found again next month.
struct ColumnMapping {
    QString heading{};
    Field field = Field::Ignore;
    Measure measure = Measure::Availability; ///< of Figure
    int part = 0;                            ///< of Figure; 0: the whole
    FigureUnit unit = FigureUnit::Unstated;  ///< of Figure and Value
    /// Set where the heading is itself a month ("Juli", "2026-07"): the column's figures are of that month. A name without a year has
    /// monthName instead, 1-12, and takes TableMapping::year.
    Month month{};
    int monthName = 0;
    /// Set where the heading is itself a solution: the column's figures are that one's.
    QString solution{};
    bool operator==(const ColumnMapping &) const = default;
};

/// One table of the workbook: a row of headings and the rows below. Rows and columns count from 0.
struct TableMapping {
    int sheet = 0;
    int headerRow = 0;
    int firstRow = 1;
    int lastRow = 0;
    bool skipped = false;                     ///< the person, or the proposal where nothing in it is a figure, leaves it out
    QList<ColumnMapping> columns{};           ///< as many as the table has; the first is column 0
    NumberStyle style = NumberStyle::Unknown; ///< of figures written as text
    QString solution{};                       ///< of rows that name none
    Month month{};                            ///< of rows that name none
    int year = 0;                             ///< of names of months without a year
    bool operator==(const TableMapping &) const = default;
};

/// Another text for one cell, from a suggestion that was taken or typed by the person.
struct Correction {
    int sheet = 0;
    int row = 0;
    int column = 0;
    QString text{};
    bool operator==(const Correction &) const = default;
};

/// How a workbook is read.
struct Mapping {
    QList<TableMapping> tables{};
    QList<Correction> corrections{}; ///< of this file only; not part of the JSON
    bool operator==(const Mapping &) const = default;

    /// What is worth remembering for the next file: headings, fields, measures, parts, units, solution, style, skipped.
    QByteArray toJson() const;
    /// Empty for what is not such JSON.
    static Mapping fromJson(const QByteArray &json);
    /// What tells one layout of a supplier from another: the tables' folded headings, months left out. Fits MappingProfile::layout.
    QString layout() const;
};

/// What the program knows when a file comes.
struct ImportContext {
    QStringList solutions{}; ///< the names, short and long, by which solutions are known
    Month received{};        ///< the month in which the file came; a month without a year is taken for the last one that is over
};

/// Finds the tables of every visible sheet and says what their columns seem to hold, by headings in Danish and English and by the look of
/// the values. Month, year, solution and measure that stand only in a title, a cover or a sheet's name become the table's own.
Mapping proposeMapping(const Workbook &workbook, const ImportContext &context);
/// The proposal with what was remembered of tables with the same headings. Places and months are the new file's.
Mapping recallMapping(const Mapping &remembered, const Mapping &proposed);

/// Where something stands in the file. name: "Servicemål!D6".
struct SourceCell {
    int sheet = -1;
    int row = -1;
    int column = -1;
    QString name{};
    bool operator==(const SourceCell &) const = default;
};

/// One figure as the program would take it over.
struct PreviewFigure {
    QString solution{}; ///< the known name where one is meant, else as written
    bool known = false; ///< the solution is among ImportContext::solutions
    Month month{};
    Measure measure = Measure::Availability;
    int part = 0;
    qint64 value = 0;    ///< in unitOf(measure)
    SourceCell source{}; ///< of the first cell
    int cells = 1;       ///< how many cells were added up; more than one only for what can be added (counts, downtime)
    QString written{};   ///< as it stood in the file; of the first cell
    QString note{};
    bool operator==(const PreviewFigure &) const = default;
};

/// What keeps a figure out until the person has decided.
struct ImportProblem {
    SourceCell source{};
    QString written{};
    Message message{};
    QString suggestion{}; ///< text for a Correction of this cell; empty where there is none
};

/// What is left out, and why; nothing to decide.
struct LeftOut {
    SourceCell source{};
    QString written{};
    Message reason{};
};

struct ImportPreview {
    QList<PreviewFigure> figures{}; ///< at most one for each solution, month, measure and part
    QList<ImportProblem> problems{};
    QList<LeftOut> leftOut{};
};

/// Reads the figures as the mapping says. Rows of totals are left out; of counts and downtime several rows of one month are added up;
/// the same figure twice is left out once, two different ones are a problem.
ImportPreview previewImport(const Workbook &workbook, const Mapping &mapping, const ImportContext &context);

} // namespace driftsraad
