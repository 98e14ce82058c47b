#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/exchange/tablecontent.h"

namespace driftsraad {

enum class TitleRow { Without, With };

/// A table as comma-separated values in UTF-8 with byte order mark, every text quoted (RFC 4180). Danish: semicolons, decimal comma,
/// "31-10-2026 21:06"; English: commas, decimal point, "2026-10-31 21:06". No thousands signs; times on Copenhagen's clock. Text that a
/// spreadsheet would take for a formula gets an apostrophe before it, which readWorkbook takes off again.
/// Refused: a table without columns.
Result<QByteArray> writeCsv(const TableContent &table, const Language &language, TitleRow title = TitleRow::Without);

/// A table as a workbook of one sheet: typed cells, text never a formula, the header kept in view, with a filter. Text beyond Excel's
/// 32,767 characters ends with "…". Refused: a table without columns, more rows than a sheet has, a disk without room for the
/// temporary file that it is made in.
Result<QByteArray> writeXlsx(const TableContent &table, const Language &language, TitleRow title = TitleRow::With);

enum class HeadRow { Without, With };

/// A table for the clipboard: tab-separated text and an HTML table, both with the column heads or both without. Both are safe to paste into
/// a spreadsheet; the HTML is escaped.
struct ClipboardTable {
    QString text{};
    QString html{};
};
ClipboardTable toClipboard(const TableContent &table, const Language &language, HeadRow head = HeadRow::With);

/// A value in a file's words, as writeCsv writes it before quoting.
QString writtenText(const TableValue &value, const TableColumn &column, const Language &language);

} // namespace driftsraad
