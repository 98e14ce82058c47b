#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QTime>

#include <functional>

namespace driftsraad {

/// One cell as it stands in a file. Files of plain text give Empty and Text only: what a figure in them means depends on how its
/// column writes figures, and is read by numbertext.h and datetext.h.
struct Cell {
    enum class Kind { Empty, Text, Number, Date, DateTime, Boolean, Error };
    /// How a number was formatted: Percent holds the share (0.995 shown as 99,5 %), Duration holds days (0.5 shown as 12:00:00).
    enum class Format { Plain, Percent, Duration };

    Kind kind = Kind::Empty;
    Format format = Format::Plain;
    bool truth = false; ///< of Boolean
    double number = 0;  ///< of Number
    QDate date{};       ///< of Date and DateTime, on the wall clock of whoever wrote the file
    QTime time{};       ///< of DateTime
    QString text{};     ///< as shown to a person; numbers with decimal comma and without thousands points

    static Cell ofText(const QString &text);
    static Cell ofNumber(double number, Format format = Format::Plain, int decimals = -1);
    static Cell ofDate(const QDate &date);
    static Cell ofDateTime(const QDate &date, const QTime &time);
    static Cell ofBoolean(bool truth);
    static Cell ofError(const QString &text);

    bool isEmpty() const { return kind == Kind::Empty; }
    bool operator==(const Cell &) const = default;
};

/// Cells shown as one. The content lies in the first; the others are empty. Rows and columns count from 0.
struct CellRange {
    int row = 0;
    int column = 0;
    int rows = 1;
    int columns = 1;
    bool contains(int atRow, int atColumn) const;
    bool operator==(const CellRange &) const = default;
};

/// "B4" for row 3, column 1: how people name a cell.
QString cellName(int row, int column);

/// One page of a workbook. Rows end at their last cell that holds something, the sheet at its last such row.
struct Sheet {
    QString name{};
    bool hidden = false;
    QList<QList<Cell>> rows{};
    QList<CellRange> merged{};

    /// Empty outside the sheet, so that nobody has to ask for sizes.
    const Cell &at(int row, int column) const;
    int columnCount() const;
    bool operator==(const Sheet &) const = default;
};

/// A file of tables, whatever it was written with.
struct Workbook {
    enum class Form { Xlsx, Ods, Delimited };

    Form form = Form::Delimited;
    QList<Sheet> sheets{};
    QString encoding{};  ///< of Delimited: "UTF-8", "UTF-16LE", "UTF-16BE" or "windows-1252"
    QChar separator{};   ///< of Delimited: ; , | or tab; null where each line is one field
    QByteArray sha256{}; ///< of the bytes as they came, in hexadecimal
};

/// What reading never goes beyond, whatever the file says of itself (sizes are counted while unpacking).
struct ReadLimits {
    qint64 unpackedTotal = 200LL * 1024 * 1024;
    qint64 unpackedEntry = 100LL * 1024 * 1024;
    qint64 ratio = 100; ///< unpacked to packed, for entries above ratioFrom
    qint64 ratioFrom = 1024 * 1024;
    int entries = 10'000;
    qint64 cells = 1'000'000; ///< kept in memory, the empty ones between others counted
    qint64 rows = 2'000'000;
};

/// Asked now and then while reading; true stops it with ErrorCode::Cancelled.
using Cancelled = std::function<bool()>;

/// Reads XLSX, ODS and delimited text. What the bytes are is decided by the bytes, never by the name. Formulas are never evaluated:
/// the stored result counts. Refused with a sentence that says what to do: empty, without rows, cut short, locked by a password, old
/// .xls, a web page, a file that unpacks beyond the limits, formulas without stored results, letters that cannot be read.
/// The file's name only names the sheet of a delimited file.
Result<Workbook> readWorkbook(const QByteArray &bytes, const QString &fileName, const Cancelled &cancelled = {},
                              const ReadLimits &limits = {});

} // namespace driftsraad
