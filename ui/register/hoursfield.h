#pragma once

#include "ui/kit/fieldeditor.h"

namespace driftsraad {

class Label;

/// Hours typed as contracts write them ("man-fre 8-16; lør 9-12", "Døgnet rundt"), with what was understood said below while typing. What
/// cannot be read for certain is not taken.
class HoursField : public QWidget
{
    Q_OBJECT
public:
    /// empty says what no text means.
    HoursField(const QString &name, const QString &empty, QWidget *parent = nullptr);

    QString text() const { return m_edit->text().trimmed(); }
    void setText(const QString &text) { m_edit->setText(text); }
    bool isReadable() const;
    /// What stands below the field.
    QString reading() const;

signals:
    void changed();

protected:
    bool event(QEvent *event) override;

private:
    void readBack();

    QString m_empty;
    QLineEdit *m_edit;
    Label *m_reading;
};

class HoursEditor : public FieldEditor
{
    Q_OBJECT
public:
    HoursEditor(const QString &name, const QString &empty);
    Value value() const override { return field()->text(); }
    void setValue(const Value &value) override { field()->setText(value.text()); }
    Message problem() const override;

private:
    HoursField *field() const { return static_cast<HoursField *>(widget()); }
};

} // namespace driftsraad
