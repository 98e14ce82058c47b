#pragma once

#include "core/responsibility/matrix.h"
#include "ui/kit/formdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;

namespace driftsraad {

class DateField;

/// What a cell says, to be edited: the degree, what it means, whom to call, where it was decided, and from when it counts. Where the cell
/// has a value of its own the person says whether it is to change from a day on, or whether what stands there was wrong.
class CellForm : public FormDialog
{
    Q_OBJECT
public:
    struct Start {
        QString place{};       ///< the dialog's title: "2. level support, KOMBIT"
        CellContent content{};
        QDate validFrom{};     ///< of the cell's own value; invalid: it has none, and there is nothing to correct
        QDate today{};
        bool onlyCorrects = false;
    };
    CellForm(const Start &start, const QList<Person> &people, QWidget *parent);

    CellContent content() const;
    QDate from() const;
    /// The value that stood there is corrected; else a new one counts from the day on.
    bool corrects() const;
    /// Says below the field what is wrong; false where something is.
    bool check();

private:
    void addWhen();

    Start m_start;
    QComboBox *m_degree;
    QPlainTextEdit *m_condition;
    QComboBox *m_contact;
    QLineEdit *m_decided;
    QRadioButton *m_change;
    QRadioButton *m_correct;
    DateField *m_from;
};

} // namespace driftsraad
