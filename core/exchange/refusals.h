#pragma once

#include "core/base/result.h"

namespace driftsraad::refusals {

/// The sentences with which a file is turned away; each says what to do next.
Error emptyFile();
Error withoutRows();
Error cutShort(const QString &cause = {});
Error locked();
Error oldExcel();
Error binaryExcel();
Error webPage();
Error xmlSpreadsheet();
Error pdf();
Error notATable();
Error unpacksTooFar(const QString &cause);
Error tooManyCells(qint64 limit);
Error formulasWithoutResults();
Error unreadableLetters();
Error stopped();

} // namespace driftsraad::refusals
