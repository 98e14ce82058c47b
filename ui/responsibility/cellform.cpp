#include "ui/responsibility/cellform.h"

#include "ui/kit/form.h"
#include "ui/kit/spelling.h"
#include "ui/responsibility/marks.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace driftsraad {

CellForm::CellForm(const QString &place, const CellContent &content, const QList<Person> &people, QWidget *parent)
    : FormDialog(place, tr("Save"), parent), m_degree(new QComboBox), m_condition(new QPlainTextEdit), m_contact(new QComboBox), m_decided(new QLineEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (const Degree degree : {Degree::Empty, Degree::Partly, Degree::Responsible})
        m_degree->addItem(tr("%1: %2").arg(markText(degree), degreeText(degree)), static_cast<int>(degree));
    m_degree->setCurrentIndex(m_degree->findData(static_cast<int>(content.degree)));
    m_condition->setPlainText(content.condition);
    m_condition->setTabChangesFocus(true);
    m_condition->setFixedHeight(96);
    checkSpelling(m_condition);
    m_contact->addItem(tr("nobody named"), qint64{0});
    for (const Person &person : people)
        m_contact->addItem(person.name, person.id.value);
    m_contact->setCurrentIndex(std::max(0, m_contact->findData(content.contact.value)));
    m_contact->setEditable(true);
    m_contact->setInsertPolicy(QComboBox::NoInsert);
    m_contact->completer()->setFilterMode(Qt::MatchContains);
    m_contact->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_decided->setText(content.decided);
    m_decided->setPlaceholderText(tr("Meeting, date, item or note"));
    form().addRow(tr("Responsibility"), m_degree);
    form().addRow(tr("Condition or note"), m_condition);
    form().addNote(tr("What partly responsible means here. The change counts from today on."));
    form().addRow(tr("Contact"), m_contact);
    form().addRow(tr("Decided"), m_decided);
}

bool CellForm::check()
{
    form().clearErrors();
    if (m_contact->findText(m_contact->currentText(), Qt::MatchFixedString) < 0)
        form().setError(m_contact, tr("Choose a person from the list."));
    form().focusFirstError();
    return !form().hasErrors();
}

CellContent CellForm::content() const
{
    const int person = m_contact->findText(m_contact->currentText(), Qt::MatchFixedString);
    const int chosen = m_contact->currentText() == m_contact->itemText(m_contact->currentIndex()) ? m_contact->currentIndex() : person;
    return {.degree = static_cast<Degree>(m_degree->currentData().toInt()),
            .condition = m_condition->toPlainText().trimmed(),
            .contact = Id<Person>{m_contact->itemData(chosen).toLongLong()},
            .decided = m_decided->text().simplified()};
}

NameForm::NameForm(Kind kind, const Task &before, QWidget *parent)
    : FormDialog(kind == Kind::Party ? tr("New party") : before.id.isValid() ? tr("Edit the task") : tr("New task"), tr("Save"), parent),
      m_name(new QLineEdit(before.name))
{
    setAttribute(Qt::WA_DeleteOnClose);
    form().addRow(tr("Name"), m_name, true);
    if (kind == Kind::Party) {
        form().addNote(tr("The party gets a column in the standard and in every solution."));
        return;
    }
    form().addNote(tr("The task stands in the standard and in every solution."));
    m_one = new QCheckBox(tr("Exactly one must be responsible"));
    m_one->setChecked(before.exactlyOne);
    form().addWide(m_one);
}

bool NameForm::check()
{
    form().clearErrors();
    if (m_name->text().trimmed().isEmpty())
        form().setError(m_name, tr("Write a name."));
    form().focusFirstError();
    return !form().hasErrors();
}

QString NameForm::name() const
{
    return m_name->text().simplified();
}

bool NameForm::exactlyOne() const
{
    return m_one && m_one->isChecked();
}

} // namespace driftsraad
