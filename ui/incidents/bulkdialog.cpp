#include "ui/incidents/bulkdialog.h"

#include "ui/incidents/usualanswer.h"
#include "ui/kit/button.h"
#include "ui/kit/form.h"
#include "ui/kit/label.h"
#include "ui/kit/momentedit.h"
#include "ui/kit/spelling.h"
#include "ui/kit/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

template<class E>
QComboBox *choiceOrUnchanged(const QList<E> &values)
{
    auto *box = new QComboBox;
    box->addItem(BulkDialog::tr("Unchanged"), 0);
    for (const E value : values)
        box->addItem(words(word(value)), static_cast<int>(value));
    return box;
}

} // namespace

BulkDialog::BulkDialog(int count, const IncidentChoices &choices, Instant now, QWidget *parent)
    : FormDialog(tr("Change %Ln incidents", nullptr, count), tr("Change"), parent), m_now(now)
{
    setWindowTitle(tr("Change %Ln incidents", nullptr, count));
    setAttribute(Qt::WA_DeleteOnClose);
    build(choices);
    showRows();
    connect(this, &FormDialog::submitted, this, [this] {
        if (check())
            emit confirmed(change());
    });
    m_state->setFocus();
}

void BulkDialog::build(const IncidentChoices &choices)
{
    QList<IncidentState> states = incidentStates();
    states.removeIf([](IncidentState to) { return !mayBecome(IncidentState::UnderInvestigation, to); });
    m_state = choiceOrUnchanged(states);
    form().addRow(tr("State"), m_state);
    m_thirdParty = new QComboBox;
    for (const NamedOrganisation &organisation : choices.thirdParties)
        m_thirdParty->addItem(organisation.name, organisation.id.value);
    m_thirdParty->setCurrentIndex(-1);
    form().addRow(tr("Third party"), m_thirdParty, true);
    m_due = new MomentEdit;
    m_due->setMoment(m_now.plusHours(usualAnswerHours));
    form().addRow(tr("Answer due"), m_due, true);
    m_closeReason = new QLineEdit;
    checkSpelling(m_closeReason);
    form().addRow(tr("Reason, if the cause stays unknown"), m_closeReason);
    m_cause = choiceOrUnchanged(incidentCauses());
    form().addRow(tr("Cause"), m_cause);
    m_priority = new QComboBox;
    m_priority->addItem(tr("Unchanged"), 0);
    for (int priority = 1; priority <= 4; ++priority)
        m_priority->addItem(tr("Priority %1").arg(priority), priority);
    form().addRow(tr("Priority"), m_priority);
    m_priorityReason = new QLineEdit;
    checkSpelling(m_priorityReason);
    form().addRow(tr("Reason for the priority"), m_priorityReason, true);
    m_responsible = new QLineEdit;
    m_responsible->setPlaceholderText(tr("Unchanged"));
    m_nobody = new QCheckBox(tr("Nobody"));
    m_nobody->setToolTip(tr("Takes away who is responsible now"));
    auto *responsible = new QWidget;
    auto *across = new QHBoxLayout(responsible);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::unit);
    across->addWidget(m_responsible, 1);
    across->addWidget(m_nobody);
    responsible->setFocusProxy(m_responsible);
    form().addRow(tr("Responsible"), responsible);
    m_responsible->setAccessibleName(tr("Responsible"));
    m_nobody->setAccessibleName(tr("Nobody is responsible"));
    connect(m_nobody, &QCheckBox::toggled, m_responsible, &QWidget::setDisabled);
    auto *note = new Label(tr("What a rule refuses is listed and left as it was; the rest are changed and can be undone in one step."), TextSize::Small,
                           QFont::Normal, Tone::Slate);
    note->setWordWrap(true);
    form().addWide(note);
    connect(m_state, &QComboBox::currentIndexChanged, this, &BulkDialog::showRows);
    connect(m_priority, &QComboBox::currentIndexChanged, this, &BulkDialog::showRows);
}

void BulkDialog::showRows()
{
    const BulkChange chosen = change();
    form().setRowVisible(m_thirdParty, chosen.state == IncidentState::AtThirdParty);
    form().setRowVisible(m_due, chosen.state == IncidentState::AtThirdParty);
    form().setRowVisible(m_closeReason, chosen.state == IncidentState::Closed);
    form().setRowVisible(m_priorityReason, chosen.priority.has_value());
}

BulkChange BulkDialog::change() const
{
    BulkChange change;
    if (const int state = m_state->currentData().toInt())
        change.state = static_cast<IncidentState>(state);
    if (change.state == IncidentState::AtThirdParty) {
        change.thirdParty = {m_thirdParty->currentData().toLongLong()};
        change.answerDueAt = m_due->moment();
    }
    if (change.state == IncidentState::Closed)
        change.reason = m_closeReason->text();
    if (const int priority = m_priority->currentData().toInt()) {
        change.priority = priority;
        change.priorityReason = m_priorityReason->text();
    }
    if (m_nobody->isChecked())
        change.responsible = QString();
    else if (!m_responsible->text().trimmed().isEmpty())
        change.responsible = m_responsible->text();
    if (const int cause = m_cause->currentData().toInt())
        change.cause = static_cast<IncidentCause>(cause);
    return change;
}

void BulkDialog::choose(IncidentState state)
{
    m_state->setCurrentIndex(m_state->findData(static_cast<int>(state)));
    (state == IncidentState::AtThirdParty ? static_cast<QWidget *>(m_thirdParty) : m_closeReason)->setFocus();
}

void BulkDialog::choosePriority(int priority)
{
    m_priority->setCurrentIndex(m_priority->findData(priority));
    m_priorityReason->setFocus();
}

bool BulkDialog::check()
{
    form().clearErrors();
    const BulkChange chosen = change();
    if (chosen.isEmpty()) {
        showProblem(tr("Choose what is to be changed."));
        return false;
    }
    if (chosen.state == IncidentState::AtThirdParty && !chosen.thirdParty.isValid())
        form().setError(m_thirdParty, tr("Choose the third party."));
    if (chosen.state == IncidentState::AtThirdParty && chosen.answerDueAt <= m_now)
        form().setError(m_due, tr("This time has passed already. Write a later one."));
    if (chosen.priority && chosen.priorityReason.trimmed().isEmpty())
        form().setError(m_priorityReason, tr("Write the reason."));
    form().focusFirstError();
    return !form().hasErrors();
}

void showRefusals(const BulkOutcome &outcome, QWidget *over)
{
    if (outcome.refused.isEmpty())
        return;
    auto *dialog = new QDialog(over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(BulkDialog::tr("Not all were changed"));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(space::panel, space::panel, space::panel, space::gap);
    column->setSpacing(space::gap);
    auto *sentence = new Label(BulkDialog::tr("%1 %2").arg(BulkDialog::tr("%Ln incidents were changed.", nullptr, outcome.changed),
                                                           BulkDialog::tr("%Ln were refused and stay as they were:", nullptr,
                                                                          static_cast<int>(outcome.refused.size()))));
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    auto *list = new QListWidget;
    list->setAccessibleName(BulkDialog::tr("Refused incidents"));
    list->setObjectName(QStringLiteral("refused"));
    list->setSpacing(2);
    list->setWordWrap(true);
    for (const BulkRefusal &refusal : outcome.refused) {
        const QString reason = words(refusal.reason);
        list->addItem(refusal.reference.isEmpty() ? reason : BulkDialog::tr("%1: %2").arg(refusal.reference, reason));
    }
    list->setCurrentRow(0);
    column->addWidget(list, 1);
    auto *close = button(BulkDialog::tr("Close"), ButtonKind::Primary);
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(close);
    column->addLayout(row);
    dialog->resize(520, 320);
    dialog->open();
    list->setFocus();
}

} // namespace driftsraad
