#pragma once

#include <QKeySequence>
#include <QString>

#include <functional>

namespace driftsraad {

/// Something the program can do, as the search palette offers it.
struct Command {
    QString text{};
    QString iconName{};
    QKeySequence key{};
    std::function<void()> run{};
};

} // namespace driftsraad
