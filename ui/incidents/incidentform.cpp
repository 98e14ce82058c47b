#include "ui/incidents/incidentform.h"

#include "core/incidents/priority.h"
#include "ui/incidents/agreedfields.h"
#include "ui/incidents/knownmoment.h"
#include "ui/incidents/municipalitypicker.h"
#include "ui/incidents/newfields.h"
#include "ui/incidents/windowfields.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/columnscroll.h"
#include "ui/kit/form.h"
#include "ui/kit/label.h"
#include "ui/kit/momentedit.h"
#include "ui/kit/readonly.h"
#include "ui/kit/spelling.h"
#include "ui/kit/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

template<class E>
QComboBox *choiceOf(const QList<E> &values)
{
    auto *box = new QComboBox;
    for (const E value : values)
        box->addItem(words(word(value)), static_cast<int>(value));
    return box;
}

template<class E>
E chosen(const QComboBox *box)
{
    return static_cast<E>(box->currentData().toInt());
}

const QList<Grade> grades{Grade::High, Grade::Medium, Grade::Low};

} // namespace

IncidentForm::IncidentForm(AsyncStore &store, const IncidentChoices &choices, Id<Solution> preset, QWidget *parent) : QDialog(parent), m_store(store)
{
    setWindowTitle(tr("New incident"));
    build(choices);
    Incident fresh;
    fresh.solution = preset.isValid() || choices.solutions.isEmpty() ? preset : choices.solutions.first().id;
    fresh.impact = fresh.urgency = Grade::Medium;
    fresh.priority = ruledPriority(fresh.impact, fresh.urgency).priority;
    fresh.reportedAt = fresh.occurredAt = store.clock().now();
    fill(fresh);
    m_new->follow({m_title, m_solution, m_kind, m_impact, m_urgency, m_cause, m_level, m_responsible, m_description});
    connect(m_new, &NewFields::failed, this, &IncidentForm::failed);
    m_filled = typed();
    watchChoices();
}

IncidentForm::IncidentForm(AsyncStore &store, const IncidentChoices &choices, const IncidentDetail &seen, QWidget *parent)
    : QDialog(parent), m_store(store), m_seen(seen)
{
    setWindowTitle(tr("Edit %1").arg(seen.incident.reference));
    IncidentChoices all = choices;
    const auto known = std::any_of(all.solutions.cbegin(), all.solutions.cend(), [&](const NamedSolution &s) { return s.id == seen.incident.solution; });
    if (!known)
        all.solutions.append({seen.incident.solution, seen.solutionName});
    build(all);
    fill(seen.incident);
    m_filled = typed();
    watchChoices();
    if (const QString reason = readOnlyReason(store); !reason.isEmpty()) {
        say(State::Warning, reason);
        openForReading(m_left, m_save, reason);
        openForReading(m_right, m_save, reason);
        // There is nothing to give up.
        m_cancel->setText(tr("Close"));
    }
}

void IncidentForm::build(const IncidentChoices &choices)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_left = new Form(Form::Labels::Above);
    m_right = new Form(Form::Labels::Above);
    buildLeft(choices, m_left);
    buildRight(choices, m_right);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::panel, space::gap, space::panel, space::gap);
    column->setSpacing(space::gap);
    m_said = new Banner(State::Critical, {});
    m_said->hide();
    column->addWidget(m_said);
    auto *content = new QWidget;
    auto *halves = new QHBoxLayout(content);
    halves->setContentsMargins(2, 2, space::unit, 2);
    halves->setSpacing(space::panel);
    for (Form *form : {m_left, m_right}) {
        auto *half = new QVBoxLayout;
        half->addWidget(form, form == m_right ? 1 : 0);
        if (form == m_left)
            half->addStretch();
        halves->addLayout(half, 1);
    }
    // A low window has no room for all rows.
    column->addWidget(new ColumnScroll(content), 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::unit);
    m_save = button(isNew() ? tr("Create incident") : tr("Save"), ButtonKind::Primary);
    m_save->setDefault(true);
    m_save->setProperty("keyHint", QStringLiteral("Ctrl+Enter"));
    m_cancel = button(tr("Cancel"));
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    column->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &IncidentForm::save);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    // The description and the municipalities can do with less than they would like.
    const int wanted = qMin(content->sizeHint().height() + 2 * space::gap + 60, 780);
    resize(780, parentWidget() ? qMin(wanted, parentWidget()->window()->height() - 48) : wanted);
    m_title->setFocus();
}

void IncidentForm::buildLeft(const IncidentChoices &choices, Form *form)
{
    m_title = new QLineEdit;
    checkSpelling(m_title);
    form->addRow(tr("Title"), m_title, true);
    m_solution = new QComboBox;
    for (const NamedSolution &solution : choices.solutions)
        m_solution->addItem(solution.name, solution.id.value);
    form->addRow(tr("Solution"), m_solution, true);
    if (isNew())
        m_new = new NewFields(m_store, choices, form, this);
    m_kind = choiceOf<IncidentKind>({IncidentKind::Operational, IncidentKind::Security, IncidentKind::PlannedWindow});
    form->addRow(tr("Kind"), m_kind);
    form->setRowVisible(m_kind, isNew());
    m_window = new WindowFields(m_store, form);
    m_impact = choiceOf(grades);
    form->addRow(tr("Impact"), m_impact);
    m_urgency = choiceOf(grades);
    form->addRow(tr("Urgency"), m_urgency);
    m_priority = new QComboBox;
    m_priority->addItem(tr("Follow impact and urgency"), 0);
    for (int priority = 1; priority <= 4; ++priority)
        m_priority->addItem(tr("Priority %1").arg(priority), priority);
    form->addRow(tr("Priority"), m_priority);
    m_rule = new Label({}, TextSize::Small, QFont::Normal, Tone::Slate);
    form->addWide(m_rule);
    m_priorityReason = new QLineEdit;
    checkSpelling(m_priorityReason);
    form->addRow(tr("Reason for the priority"), m_priorityReason);
    m_cause = choiceOf(incidentCauses());
    form->addRow(tr("Cause"), m_cause);
    m_level = choiceOf<SupportLevel>({SupportLevel::First, SupportLevel::Second, SupportLevel::Third});
    form->addRow(tr("Support level"), m_level);
    m_responsible = new QLineEdit;
    form->addRow(tr("Responsible"), m_responsible);
    if (m_new)
        m_new->addReason(form);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &IncidentForm::showKind);
    connect(m_solution, &QComboBox::currentIndexChanged, this, &IncidentForm::showKind);
    for (QComboBox *box : {m_impact, m_urgency, m_priority})
        connect(box, &QComboBox::currentIndexChanged, this, &IncidentForm::explainPriority);
}

void IncidentForm::buildRight(const IncidentChoices &choices, Form *form)
{
    m_reportedBy = new QLineEdit;
    form->addRow(tr("Reported by"), m_reportedBy);
    m_reporter = new QComboBox;
    m_reporter->addItem(tr("Not chosen"), 0);
    for (const NamedOrganisation &organisation : choices.municipalities + choices.thirdParties)
        m_reporter->addItem(organisation.name, organisation.id.value);
    m_reporter->setMaxVisibleItems(16);
    form->addRow(tr("Reporting organisation"), m_reporter);
    m_occurred = new MomentEdit;
    form->addRow(tr("Occurred"), m_occurred);
    m_reported = new MomentEdit;
    form->addRow(tr("Reported at"), m_reported);
    m_reacted = new KnownMoment(tr("Recorded"), tr("The reaction is recorded"), tr("First reaction at"));
    form->addRow(tr("First reaction"), m_reacted);
    form->setRowVisible(m_reacted, !isNew() && m_seen.incident.kind != IncidentKind::PlannedWindow);
    m_restored = new MomentEdit;
    form->addRow(tr("Restored"), m_restored);
    form->setRowVisible(m_restored, m_seen.incident.restoredAt.isSet());
    m_answerDue = new MomentEdit;
    form->addRow(tr("Answer due"), m_answerDue);
    form->setRowVisible(m_answerDue, m_seen.incident.answerDueAt.isSet());
    m_agreed = new AgreedFields(m_store, m_left, form, this);
    m_description = new QPlainTextEdit;
    m_description->setTabChangesFocus(true);
    checkSpelling(m_description);
    m_description->setMinimumHeight(72);
    form->addRow(tr("Description"), m_description);
    m_affected = new MunicipalityPicker;
    m_affected->setMinimumHeight(170);
    m_affected->setMunicipalities(choices.municipalities);
    form->addRow(tr("Affected municipalities"), m_affected);
}

void IncidentForm::fill(const Incident &incident)
{
    m_title->setText(incident.title);
    choose(m_solution, incident.solution.value);
    choose(m_kind, static_cast<int>(incident.kind));
    choose(m_impact, static_cast<int>(incident.impact));
    choose(m_urgency, static_cast<int>(incident.urgency));
    choose(m_priority, incident.priorityReason.isEmpty() ? 0 : incident.priority);
    m_priorityReason->setText(incident.priorityReason);
    choose(m_cause, static_cast<int>(incident.cause));
    choose(m_level, static_cast<int>(incident.supportLevel));
    m_responsible->setText(incident.responsible);
    m_reportedBy->setText(incident.reportedBy);
    choose(m_reporter, incident.reporter.value);
    m_occurred->setMoment(incident.occurredAt.isSet() ? incident.occurredAt : incident.reportedAt);
    m_reported->setMoment(incident.reportedAt);
    m_reacted->setMoment(incident.acknowledgedAt, m_store.clock().now());
    m_restored->setMoment(incident.restoredAt.isSet() ? incident.restoredAt : incident.reportedAt);
    m_answerDue->setMoment(incident.answerDueAt.isSet() ? incident.answerDueAt : incident.reportedAt);
    m_description->setPlainText(incident.description);
    QList<Id<Organisation>> hit;
    for (const AffectedName &name : std::as_const(m_seen.affected))
        hit.append(name.id);
    m_affected->setChosen(hit);
    m_window->fill(incident);
    explainPriority();
    m_agreed->show(incident);
    for (QComboBox *box : {m_solution, m_kind, m_impact, m_urgency, m_priority})
        connect(box, &QComboBox::currentIndexChanged, this, &IncidentForm::followAgreed);
    connect(m_reported, &MomentEdit::momentChanged, this, &IncidentForm::followAgreed);
    showKind();
}

void IncidentForm::followAgreed()
{
    m_agreed->follow(entered());
}

void IncidentForm::showKind()
{
    const bool planned = chosen<IncidentKind>(m_kind) == IncidentKind::PlannedWindow;
    for (QComboBox *box : {m_impact, m_urgency, m_priority})
        m_left->setRowVisible(box, !planned);
    m_rule->setVisible(!planned);
    m_window->setVisible(planned);
    m_window->setGround(m_seen.incident.contract, {m_solution->currentData().toLongLong()});
}

void IncidentForm::explainPriority()
{
    const RuledPriority ruled = ruledPriority(chosen<Grade>(m_impact), chosen<Grade>(m_urgency));
    m_rule->setText(words(ruled.reason));
    const int override = m_priority->currentData().toInt();
    m_left->setRowVisible(m_priorityReason, override != 0 && override != ruled.priority);
}

Incident IncidentForm::entered() const
{
    Incident incident = m_seen.incident;
    incident.title = m_title->text();
    incident.solution = {m_solution->currentData().toLongLong()};
    if (isNew())
        incident.kind = chosen<IncidentKind>(m_kind);
    incident.impact = chosen<Grade>(m_impact);
    incident.urgency = chosen<Grade>(m_urgency);
    // Nobody is asked about a planned window; it stands behind all faults.
    const bool isNewWindow = isNew() && incident.kind == IncidentKind::PlannedWindow;
    if (isNewWindow)
        incident.impact = incident.urgency = Grade::Low;
    const int ruled = ruledPriority(incident.impact, incident.urgency).priority;
    const int override = isNewWindow ? 0 : m_priority->currentData().toInt();
    incident.priority = override ? override : ruled;
    incident.priorityReason = incident.priority != ruled ? m_priorityReason->text() : QString();
    incident.cause = chosen<IncidentCause>(m_cause);
    incident.supportLevel = chosen<SupportLevel>(m_level);
    incident.responsible = m_responsible->text();
    incident.reportedBy = m_reportedBy->text();
    incident.reporter = {m_reporter->currentData().toLongLong()};
    incident.reportedAt = m_reported->moment();
    // A time that nobody knows stays unknown until somebody enters another than the one proposed.
    if (isNew() || incident.occurredAt.isSet() || m_occurred->moment() != m_seen.incident.reportedAt)
        incident.occurredAt = m_occurred->moment();
    if (!isNew()) {
        // The field knows no seconds: who writes the minute of the report means the report.
        const Instant reacted = m_reacted->moment();
        incident.acknowledgedAt = reacted.isSet() && reacted.wholeMinute() == incident.reportedAt.wholeMinute() ? qMax(reacted, incident.reportedAt) : reacted;
    }
    if (incident.restoredAt.isSet())
        incident.restoredAt = m_restored->moment();
    if (incident.answerDueAt.isSet())
        incident.answerDueAt = m_answerDue->moment();
    incident.description = m_description->toPlainText();
    m_agreed->enter(&incident);
    m_window->enter(&incident);
    return incident;
}

void IncidentForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::ControlModifier)
        return save();
    QDialog::keyPressEvent(event);
}

} // namespace driftsraad
