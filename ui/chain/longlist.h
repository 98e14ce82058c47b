#pragma once

#include <QHash>
#include <QVBoxLayout>

#include <functional>
#include <memory>

namespace driftsraad {

/// How many lines of each long list a person has opened, by the list's name. What is built anew shows as many again.
using OpenedLists = std::shared_ptr<QHash<QByteArray, qsizetype>>;

/// A list's first lines, and one that opens more of them where there are; the keyboard goes on in the first of those.
void addLongList(QVBoxLayout *rows, const QByteArray &name, qsizetype count, const OpenedLists &opened,
                 const std::function<void(QVBoxLayout *, qsizetype)> &addLine);

} // namespace driftsraad
