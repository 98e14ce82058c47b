#pragma once

#include "core/agreements/contractcalendar.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace driftsraad {

class DateField;
class DayTimeEditor;
class Form;

/// A contract's own closing days: a list, and the fields for one more. Enter on a day takes it back into the fields, Delete takes it away.
class ClosingDays : public QWidget
{
    Q_OBJECT
public:
    explicit ClosingDays(QDate today, QWidget *parent = nullptr);

    void setDays(const QList<ClosingDay> &days);
    const QList<ClosingDay> &days() const { return m_days; }

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFields();
    void add();
    void removeCurrent();
    void takeBack();
    void showKind();
    void showList();
    HolidayRule::Kind kind() const;

    QDate m_today;
    QList<ClosingDay> m_days;
    QListWidget *m_list;
    QPushButton *m_remove;
    Form *m_form;
    QLineEdit *m_name;
    QComboBox *m_kind;
    DateField *m_date;
    QSpinBox *m_easter;
    DayTimeEditor *m_from;
};

} // namespace driftsraad
