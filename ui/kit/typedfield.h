#pragma once

#include <QLineEdit>

namespace driftsraad {

/// A line that is typed freely and read as something: a day, a point in time. A form says what cannot be read.
class TypedField : public QLineEdit
{
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;

    /// Why what is typed cannot be read, in a sentence; empty where it can.
    virtual QString problem() const = 0;
};

} // namespace driftsraad
