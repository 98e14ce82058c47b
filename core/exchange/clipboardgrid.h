#pragma once

#include <QString>
#include <QStringList>

namespace driftsraad {

/// The cells of a block that a spreadsheet has put on the clipboard; every row has the same length.
using ClipboardGrid = QList<QStringList>;

/// Tab-separated text. A cell in quotation marks may hold tabs, line breaks and doubled marks, as Excel and Calc write it.
ClipboardGrid gridFromText(const QString &text);

/// The first table of an HTML fragment as Calc, Excel and browsers put it on the clipboard, the header of Windows' clipboard before it or
/// not. Merged cells: the text stands in the first, the others are blank. What style sheets, comments and hidden rows hold is not text.
/// Empty where there is no table. Tolerant as browsers are: end tags may be missing.
ClipboardGrid gridFromHtml(const QString &html);

/// The table of the HTML where there is one, else the text's.
ClipboardGrid clipboardGrid(const QString &html, const QString &text);

} // namespace driftsraad
