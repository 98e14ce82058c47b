#include "ui/responsibility/cellform.h"

#include "ui/kit/fieldeditor.h"
#include "ui/kit/form.h"
#include "ui/kit/spelling.h"
#include "ui/kit/words.h"
#include "ui/responsibility/marks.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace driftsraad {

CellForm::CellForm(const Start &start, const QList<Person> &people, QWidget *parent)
    : FormDialog(start.place, tr("Save"), parent), m_start(start), m_degree(new QComboBox), m_condition(new QPlainTextEdit), m_contact(new QComboBox),
      m_decided(new QLineEdit), m_change(new QRadioButton(tr("A change, from the day below"))), m_correct(new QRadioButton), m_from(new DateField(start.today))
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (const Degree degree : {Degree::Empty, Degree::Partly, Degree::Responsible})
        m_degree->addItem(tr("%1: %2").arg(markText(degree), degreeText(degree)), static_cast<int>(degree));
    m_degree->setCurrentIndex(m_degree->findData(static_cast<int>(start.content.degree)));
    m_condition->setPlainText(start.content.condition);
    m_condition->setTabChangesFocus(true);
    m_condition->setFixedHeight(96);
    checkSpelling(m_condition);
    checkSpelling(m_decided);
    m_contact->addItem(tr("nobody named"), qint64{0});
    for (const Person &person : people)
        m_contact->addItem(person.name, person.id.value);
    m_contact->setCurrentIndex(std::max(0, m_contact->findData(start.content.contact.value)));
    m_contact->setEditable(true);
    m_contact->setInsertPolicy(QComboBox::NoInsert);
    m_contact->completer()->setFilterMode(Qt::MatchContains);
    m_contact->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_decided->setText(start.content.decided);
    m_decided->setPlaceholderText(tr("Meeting, date, item or note"));
    form().addRow(tr("Responsibility"), m_degree);
    form().addRow(tr("Condition or note"), m_condition);
    form().addNote(tr("With (X): what partly responsible means here."));
    form().addRow(tr("Contact"), m_contact);
    form().addRow(tr("Decided"), m_decided);
    addWhen();
    m_degree->setFocus();
}

void CellForm::addWhen()
{
    m_from->setDate(m_start.onlyCorrects ? m_start.validFrom : m_start.today);
    m_change->setChecked(!m_start.onlyCorrects);
    if (m_start.validFrom.isValid() && !m_start.onlyCorrects) {
        m_correct->setText(tr("A correction of what has stood here since %1").arg(language().longDate(m_start.validFrom)));
        auto *choice = new QWidget;
        auto *rows = new QVBoxLayout(choice);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(0);
        rows->addWidget(m_change);
        rows->addWidget(m_correct);
        form().addRow(tr("This is"), choice);
        connect(m_change, &QRadioButton::toggled, this, [this](bool change) { m_from->setDate(change ? m_start.today : m_start.validFrom); });
    } else {
        // Neither stands in the form, but both keep the state.
        m_change->setParent(this);
        m_correct->setParent(this);
        m_change->hide();
        m_correct->hide();
        m_correct->setChecked(m_start.onlyCorrects);
    }
    form().addRow(tr("Valid from"), m_from, true);
    form().addNote(tr("A day to come is planned; until then what stands there now counts."));
}

bool CellForm::check()
{
    form().clearErrors();
    if (m_contact->findText(m_contact->currentText(), Qt::MatchFixedString) < 0)
        form().setError(m_contact, tr("Choose a person from the list."));
    if (!m_from->date().isValid())
        form().setError(m_from, tr("Write the date as 23-11-2026."));
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

QDate CellForm::from() const
{
    return m_from->date();
}

bool CellForm::corrects() const
{
    return m_correct->isChecked();
}

} // namespace driftsraad
