#pragma once

#include <QString>

/// A register of 1,000 organisations and 5,000 people: what a keystroke, a sorting and a screenful of its list cost.
int measureRegister(const QString &folder);
