#include "core/exchange/refusals.h"

namespace driftsraad::refusals {

Error emptyFile()
{
    return {ErrorCode::Invalid, {QT_TRANSLATE_NOOP("Messages", "The file is empty. Ask the sender for it again.")}};
}

Error withoutRows()
{
    return {
        ErrorCode::Invalid,
        {QT_TRANSLATE_NOOP("Messages", "The file has a title or headings but no rows below them. Ask the sender for the whole report.")}};
}

Error cutShort(const QString &cause)
{
    return {ErrorCode::Damaged,
            {QT_TRANSLATE_NOOP("Messages", "The file is damaged or was cut short on its way. Ask the sender for it again.")},
            cause};
}

Error locked()
{
    return {ErrorCode::Refused,
            {QT_TRANSLATE_NOOP("Messages", "The workbook is locked with a password. Open it in Excel, remove the password and save it, or "
                                           "ask the sender for an open copy.")}};
}

Error oldExcel()
{
    return {ErrorCode::Refused,
            {QT_TRANSLATE_NOOP("Messages", "The file is in the old Excel format (.xls). Open it in Excel and save it as .xlsx.")}};
}

Error binaryExcel()
{
    return {ErrorCode::Refused,
            {QT_TRANSLATE_NOOP("Messages", "The file is in Excel's binary format (.xlsb). Open it in Excel and save it as .xlsx.")}};
}

Error webPage()
{
    return {ErrorCode::Refused,
            {QT_TRANSLATE_NOOP("Messages",
                               "The file is a web page, even if it is called a spreadsheet. Open it in Excel and save it as .xlsx.")}};
}

Error xmlSpreadsheet()
{
    return {ErrorCode::Refused,
            {QT_TRANSLATE_NOOP("Messages", "The file is a spreadsheet saved as XML. Open it in Excel and save it as .xlsx.")}};
}

Error pdf()
{
    return {ErrorCode::Refused,
            {QT_TRANSLATE_NOOP("Messages", "The file is a PDF. Ask the sender for the figures as a spreadsheet (.xlsx, .ods or .csv).")}};
}

Error notATable()
{
    return {ErrorCode::Invalid,
            {QT_TRANSLATE_NOOP("Messages", "The file is not a spreadsheet. Ask the sender for the figures as .xlsx, .ods or .csv.")}};
}

Error unpacksTooFar(const QString &cause)
{
    return {ErrorCode::Refused,
            {QT_TRANSLATE_NOOP(
                "Messages",
                "The file unpacks to far more than a report can hold and was not opened. Ask the sender what it is before you try again.")},
            cause};
}

Error tooManyCells(qint64 limit)
{
    return {
        ErrorCode::Refused,
        {QT_TRANSLATE_NOOP("Messages", "The file has more than %1 cells. Save the sheet with the figures as a file of its own."), {limit}}};
}

Error formulasWithoutResults()
{
    return {ErrorCode::Refused,
            {QT_TRANSLATE_NOOP(
                "Messages",
                "The workbook's formulas have no stored results. Open it in Excel, let it calculate, save it and import it again.")}};
}

Error unreadableLetters()
{
    return {ErrorCode::Invalid,
            {QT_TRANSLATE_NOOP("Messages", "The file's letters cannot be read. Open it where it was made and save it as CSV in UTF-8.")}};
}

Error stopped()
{
    return {ErrorCode::Cancelled, {QT_TRANSLATE_NOOP("Messages", "Reading was stopped.")}};
}

} // namespace driftsraad::refusals
