#pragma once

#include "core/exchange/sheet.h"

namespace driftsraad {

/// Plain text with a name for how its letters are written.
struct DecodedText {
    QString text{};
    QString encoding{};
};

/// Finds the encoding by byte order mark, then by where zero bytes lie (UTF-16 without a mark), then as strict UTF-8, else as
/// windows-1252. Refused: bytes that are no text, letters that windows-1252 does not have, and text whose Danish letters have plainly become
/// something else on the way.
Result<DecodedText> decodeText(const QByteArray &bytes);

/// The separator (tab ; | ,) that divides most lines into the same number of fields, more than one; counted outside quotes over the
/// first lines, so that title rows do no harm. Null where none does.
QChar separatorOf(const QString &text);

/// Fields as RFC 4180 has them, with what is met in practice: line breaks in quotes, any line ending, a quote inside an unquoted field
/// taken as it is, a quote that is never closed taken as a letter. The apostrophe that writeCsv puts before a formula is taken off.
Result<Workbook> readDelimited(const QByteArray &bytes, const QString &fileName, const Cancelled &cancelled, const ReadLimits &limits);

} // namespace driftsraad
