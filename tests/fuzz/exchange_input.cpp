#include "tests/fuzz/exchange_input.h"

#include "core/exchange/datetext.h"
#include "core/exchange/numbertext.h"
#include "core/exchange/sheet.h"

#include <QString>

using namespace driftsraad;

namespace {

void demand(bool promise, const char *what)
{
    if (!promise)
        qFatal("%s", what);
}

void useCell(const Cell &cell)
{
    demand(cell.kind != Cell::Kind::Text || !cell.text.isEmpty(), "a text cell without text");
    demand(cell.kind != Cell::Kind::Date || cell.date.isValid(), "a date cell without a date");
    for (const NumberStyle style : {NumberStyle::Unknown, NumberStyle::Danish, NumberStyle::English})
        static_cast<void>(numberOf(cell, style));
    static_cast<void>(monthOf(cell));
    static_cast<void>(findMonth(cell.text));
    if (const auto moment = wallTimeOf(cell))
        static_cast<void>(moment->instant());
}

} // namespace

std::optional<Workbook> readAsImportDoes(const QByteArray &bytes)
{
    // Smaller limits than a person's, so that one input cannot hold up the rest.
    ReadLimits limits;
    limits.cells = 50'000;
    limits.rows = 50'000;
    limits.unpackedEntry = 4 * 1024 * 1024;
    limits.unpackedTotal = 8 * 1024 * 1024;
    const auto workbook = readWorkbook(bytes, QStringLiteral("fil"), {}, limits);
    if (!workbook) {
        demand(!workbook.error().message.isEmpty(), "a refusal without a sentence");
        return std::nullopt;
    }
    qsizetype cells = 0;
    for (const Sheet &sheet : workbook->sheets) {
        demand(sheet.rows.isEmpty() || !sheet.rows.last().isEmpty(), "a sheet that ends with empty rows");
        for (const auto &row : sheet.rows) {
            cells += row.size();
            for (const Cell &cell : row)
                useCell(cell);
        }
    }
    demand(cells > 0 && cells <= limits.cells, "more cells than allowed, or none");
    return *workbook;
}
