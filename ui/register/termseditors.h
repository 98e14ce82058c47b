#pragma once

#include "ui/kit/fieldeditor.h"

class QComboBox;

namespace driftsraad {

/// Minutes from midnight as "16:00".
QString timeOfDay(qint64 minute);

// The controls of a contract's terms that the kit does not have.

/// A share typed in per cent, stored in millionths. Where it may be left out, an empty field is none.
class ShareEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit ShareEditor(bool mayBeNone, const QString &whenEmpty = {});
    Value value() const override;
    void setValue(const Value &value) override;
    Message problem() const override;

private:
    QLineEdit *edit() const { return static_cast<QLineEdit *>(widget()); }
    bool m_mayBeNone;
};

/// A whole number from 0 on that may be left out.
class CountEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit CountEditor(bool mayBeNone, const QString &whenEmpty = {});
    Value value() const override;
    void setValue(const Value &value) override;
    Message problem() const override;

private:
    QLineEdit *edit() const { return static_cast<QLineEdit *>(widget()); }
    bool m_mayBeNone;
};

/// A time of the day in minutes from midnight, typed as "12:00" or "12"; empty is the day's beginning.
class DayTimeEditor : public FieldEditor
{
    Q_OBJECT
public:
    DayTimeEditor();
    Value value() const override;
    void setValue(const Value &value) override;
    Message problem() const override;

private:
    QLineEdit *edit() const { return static_cast<QLineEdit *>(widget()); }
};

/// One of 1 to 4, or 0 with a word of its own.
class PriorityChoiceEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit PriorityChoiceEditor(const QString &none);
    Value value() const override;
    void setValue(const Value &value) override;

private:
    QComboBox *box() const;
};

} // namespace driftsraad
