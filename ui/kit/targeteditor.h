#pragma once

#include "core/agreements/servicelevel.h"
#include "ui/kit/fieldeditor.h"

class QComboBox;

namespace driftsraad {

/// What is typed for a figure of a service level, with or without its unit: "99,5 %" in millionths, "1.500 ms" and "2 s" in milliseconds,
/// "30 min" and "4 t" in minutes. Nothing where it cannot be read, or is finer than the unit.
std::optional<qint64> targetIn(const QString &typed, TargetUnit unit);
/// With as many decimals as it has, so that what is shown is what is stored.
QString targetText(qint64 target, TargetUnit unit);

/// Such a figure as a field; empty is no value, and so is 0, which nobody promises.
class TargetEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit TargetEditor(TargetUnit unit);

    QLineEdit *edit() const { return static_cast<QLineEdit *>(widget()); }
    /// May change while the dialog is open; what is typed stays.
    void setUnit(TargetUnit unit);
    Value value() const override;
    void setValue(const Value &value) override;
    Message problem() const override;

private:
    TargetUnit m_unit;
};

/// Words of which the first stands for 0, the second for 1 and so on: where 0 is a choice of its own and not a missing value.
class CountedChoiceEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit CountedChoiceEditor(const QStringList &choices);

    QComboBox *box() const;
    Value value() const override;
    void setValue(const Value &value) override;
};

} // namespace driftsraad
