#pragma once

#include "core/exchange/tablecontent.h"
#include "ui/papers/paper.h"

namespace driftsraad {

/// What stands over a list on paper.
struct TablePaperHead {
    QString title{};
    QDate day{};
    Instant made{};
    bool example = false;
};

/// A list as it is on screen, on as many landscape pages as it takes.
Paper tablePaper(const TableContent &content, const TablePaperHead &head, const Language &language);

} // namespace driftsraad
