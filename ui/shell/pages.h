#pragma once

#include "ui/kit/page.h"

namespace driftsraad {

class Preferences;

/// One entry of the navigation: what the main window must know of a page before it is made.
struct PageEntry {
    QByteArray id{};
    const char *title = "";         ///< English, context "Pages"
    QString iconName{};
    QStringList tables{};           ///< records of these tables are opened here
    const char *newTitle = nullptr; ///< what Ctrl+N makes here, as a command: "New incident"
    bool atEnd = false;             ///< stands in the lower part of the navigation
    bool early = false;             ///< may be made while its store is still being opened: it only asks, and what it asks waits
    std::function<Page *(AsyncStore &, Preferences &)> make{};
    /// The number after the title; asked once the first content is on screen, and again when one of the tables changes. May be empty.
    std::function<Result<qint64>(Reader &)> count{};

    QString titleText() const;
    QString newText() const;
};

/// All pages that there are, in the order of the navigation. A page is added here and nowhere else.
const QList<PageEntry> &pages();
/// -1 where no page shows records of the table.
int pageOf(const QList<PageEntry> &pages, const QString &table);

} // namespace driftsraad
