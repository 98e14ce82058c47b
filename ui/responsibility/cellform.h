#pragma once

#include "core/responsibility/matrix.h"
#include "ui/kit/formdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace driftsraad {

/// What a cell says, to be edited: the degree, what it means, whom to call, where it was decided.
class CellForm : public FormDialog
{
    Q_OBJECT
public:
    CellForm(const QString &place, const CellContent &content, const QList<Person> &people, QWidget *parent);

    CellContent content() const;
    /// Says below the field what is wrong; false where something is.
    bool check();

private:
    QComboBox *m_degree;
    QPlainTextEdit *m_condition;
    QComboBox *m_contact;
    QLineEdit *m_decided;
};

/// The name of a task or a party, and for a task whether exactly one may be responsible.
class NameForm : public FormDialog
{
    Q_OBJECT
public:
    enum class Kind { Task, Party };
    NameForm(Kind kind, const Task &before, QWidget *parent);

    QString name() const;
    bool exactlyOne() const;
    bool check();

private:
    QLineEdit *m_name;
    QCheckBox *m_one = nullptr;
};

} // namespace driftsraad
