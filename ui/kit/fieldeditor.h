#pragma once

#include "core/storage/table.h"

#include "ui/kit/typedfield.h"

#include <QObject>

namespace driftsraad {

/// A record that a reference can point at, or a number that an enumeration can have; 0 is none.
struct Choice {
    qint64 value = 0;
    QString text{};
};

/// One column of a record as a control that holds its value.
class FieldEditor : public QObject
{
    Q_OBJECT
public:
    explicit FieldEditor(QWidget *widget) : QObject(widget), m_widget(widget) {}

    QWidget *widget() const { return m_widget; }
    virtual Value value() const = 0;
    virtual void setValue(const Value &value) = 0;
    /// Why what is typed cannot be read; empty where it can.
    virtual Message problem() const { return {}; }

signals:
    void changed();

private:
    QWidget *m_widget;
};

/// A day typed as people type it: "23-11-2026", "23.11.26", "23/11" (of this year), "2026-11-23". Leaving the field writes it out.
class DateField : public TypedField
{
    Q_OBJECT
public:
    /// today decides which year is meant by a day and a month.
    explicit DateField(QDate today, QWidget *parent = nullptr);

    QDate date() const;
    void setDate(QDate date);
    /// False where something is typed that is no day.
    bool isReadable() const { return text().trimmed().isEmpty() || date().isValid(); }
    QString problem() const override;

    static QDate dateIn(const QString &typed, QDate today);

private:
    QDate m_today;
};

/// The control that fits the column's kind. Choices are those of a reference, in the order given; an enumeration has its own words, and
/// "none" before them where it may be left out.
FieldEditor *makeFieldEditor(const Column &column, const QList<Choice> &choices, QDate today, bool mayBeNone = false);

} // namespace driftsraad
