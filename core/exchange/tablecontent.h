#pragma once

#include "core/base/figures.h"
#include "core/base/instant.h"
#include "core/base/month.h"

#include <QList>
#include <QString>

#include <variant>

namespace driftsraad {

/// A cell to be written. Nothing, text, a figure, a yes or no, or a time; numbers stay numbers wherever the form knows numbers.
using TableValue = std::variant<std::monostate, QString, qint64, double, bool, Percent, Money, QDate, Instant, Month>;

struct TableColumn {
    QString heading{};
    int decimals = -1; ///< of its doubles; as many as needed where negative
};

/// A table on its way out of the program, in the words and the order of the screen. A row may be shorter than the columns are many;
/// what is beyond them is not written.
struct TableContent {
    QString title{};
    QList<TableColumn> columns{};
    QList<QList<TableValue>> rows{};
};

} // namespace driftsraad
