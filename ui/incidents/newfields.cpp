#include "ui/incidents/newfields.h"

#include "ui/kit/button.h"
#include "ui/kit/form.h"
#include "ui/kit/formdialog.h"
#include "ui/kit/label.h"
#include "ui/kit/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace driftsraad {

NewFields::NewFields(AsyncStore &store, const IncidentChoices &choices, Form *form, QWidget *dialog)
    : QObject(dialog), m_store(store), m_dialog(dialog), m_template(new QComboBox), m_remove(iconButton(QStringLiteral("trash-2"), tr("Remove the template"))),
      m_thirdParty(new QComboBox)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::half);
    auto *keep = iconButton(QStringLiteral("save"), tr("Save these fields as a template"));
    line->addWidget(m_template, 1);
    line->addWidget(keep);
    line->addWidget(m_remove);
    row->setFocusProxy(m_template);
    form->addRow(tr("Template"), row);
    m_template->setAccessibleName(tr("Template"));
    m_thirdParty->addItem(tr("Not chosen"), 0);
    for (const NamedOrganisation &organisation : choices.thirdParties)
        m_thirdParty->addItem(organisation.name, organisation.id.value);
    form->addRow(tr("Third party"), m_thirdParty);
    connect(m_template, &QComboBox::activated, this, [this] {
        if (const IncidentTemplate *wanted = chosen())
            use(*wanted);
        m_remove->setEnabled(chosen() != nullptr);
    });
    connect(keep, &QToolButton::clicked, this, &NewFields::saveTemplate);
    connect(m_remove, &QToolButton::clicked, this, &NewFields::removeTemplate);
}

void NewFields::addReason(Form *form)
{
    m_reason = new Label({}, TextSize::Small, QFont::Normal, Tone::Slate);
    m_reason->setWordWrap(true);
    form->addWide(m_reason);
}

void NewFields::follow(const FilledFields &fields)
{
    m_fields = fields;
    connect(fields.solution, &QComboBox::currentIndexChanged, this, [this] {
        fillTemplates();
        askDefaults();
    });
    connect(fields.level, &QComboBox::activated, this, [this] {
        m_level = static_cast<SupportLevel>(m_fields.level->currentData().toInt());
        askDefaults();
    });
    loadTemplates();
    askDefaults();
}

Id<Solution> NewFields::solution() const
{
    return {m_fields.solution->currentData().toLongLong()};
}

const IncidentTemplate *NewFields::chosen() const
{
    const qint64 id = m_template->currentData().toLongLong();
    const auto found = std::find_if(m_templates.cbegin(), m_templates.cend(), [id](const IncidentTemplate &each) { return each.id.value == id; });
    return found == m_templates.cend() ? nullptr : &*found;
}

void NewFields::loadTemplates()
{
    m_store.read(this, AsyncStore::Question{"incidents.templates"}, [](Reader &reader) { return incidentTemplates(reader); },
                 [this](Result<QList<IncidentTemplate>> templates) {
                     if (!templates)
                         return void(emit failed(templates.error()));
                     m_templates = *templates;
                     fillTemplates();
                 });
}

void NewFields::fillTemplates()
{
    const QVariant before = m_template->currentData();
    m_template->clear();
    m_template->addItem(tr("None"), 0);
    for (const IncidentTemplate &each : std::as_const(m_templates)) {
        if (each.solution == solution())
            m_template->addItem(each.name, each.id.value);
    }
    choose(m_template, before);
    m_remove->setEnabled(chosen() != nullptr);
}

/// What the person has written stays; what an earlier template put there goes.
void NewFields::use(const IncidentTemplate &wanted)
{
    if (m_fields.title->text().isEmpty() || m_fields.title->text() == m_ownTitle)
        m_fields.title->setText(m_ownTitle = wanted.title);
    if (m_fields.description->toPlainText().isEmpty() || m_fields.description->toPlainText() == m_ownDescription)
        m_fields.description->setPlainText(m_ownDescription = wanted.description);
    choose(m_fields.kind, static_cast<int>(wanted.kind));
    choose(m_fields.impact, static_cast<int>(wanted.impact));
    choose(m_fields.urgency, static_cast<int>(wanted.urgency));
    choose(m_fields.cause, static_cast<int>(wanted.cause));
    choose(m_fields.level, static_cast<int>(wanted.supportLevel));
    choose(m_thirdParty, wanted.thirdParty.value);
    m_level = wanted.supportLevel;
    askDefaults();
}

void NewFields::askDefaults()
{
    if (!solution().isValid())
        return;
    m_store.read(this, AsyncStore::Question{"incidents.defaults"},
                 [solution = solution(), level = m_level, day = m_store.clock().today()](Reader &reader) { return newDefaults(reader, solution, level, day); },
                 [this](Result<NewDefaults> defaults) {
                     if (!defaults)
                         return void(emit failed(defaults.error()));
                     takeDefaults(*defaults);
                 });
}

void NewFields::takeDefaults(const NewDefaults &defaults)
{
    const QString written = m_fields.responsible->text();
    if (written.isEmpty() || written == m_defaults.responsible)
        m_fields.responsible->setText(defaults.responsible);
    if (!m_level)
        choose(m_fields.level, static_cast<int>(defaults.level));
    m_defaults = defaults;
    if (m_reason)
        m_reason->setText(words(defaults.reason));
}

void NewFields::enter(NewIncident *incident) const
{
    incident->thirdParty = {m_thirdParty->currentData().toLongLong()};
    if (!m_defaults.responsible.isEmpty() && incident->responsible.trimmed() == m_defaults.responsible)
        incident->responsiblePerson = m_defaults.responsiblePerson;
}

IncidentTemplate NewFields::entered() const
{
    IncidentTemplate kept;
    kept.solution = solution();
    kept.title = m_fields.title->text();
    kept.description = m_fields.description->toPlainText();
    kept.kind = static_cast<IncidentKind>(m_fields.kind->currentData().toInt());
    kept.impact = static_cast<Grade>(m_fields.impact->currentData().toInt());
    kept.urgency = static_cast<Grade>(m_fields.urgency->currentData().toInt());
    kept.cause = static_cast<IncidentCause>(m_fields.cause->currentData().toInt());
    kept.supportLevel = static_cast<SupportLevel>(m_fields.level->currentData().toInt());
    kept.thirdParty = {m_thirdParty->currentData().toLongLong()};
    return kept;
}

void NewFields::saveTemplate()
{
    auto *dialog = new FormDialog(tr("Save as a template"), tr("Save"), m_dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save as a template"));
    auto *name = new QLineEdit(chosen() ? chosen()->name : m_fields.title->text());
    dialog->form().addRow(tr("Name"), name, true);
    dialog->form().addNote(tr("For %1: title, description, kind, impact, urgency, cause, support level and third party, as they stand now. A template of "
                              "this name is replaced.").arg(m_fields.solution->currentText()));
    connect(dialog, &FormDialog::submitted, this, [this, dialog, name] {
        IncidentTemplate kept = entered();
        kept.name = name->text().trimmed();
        dialog->form().clearErrors();
        if (kept.name.isEmpty()) {
            dialog->form().setError(name, tr("Give the template a name."));
            return dialog->form().focusFirstError();
        }
        dialog->setBusy(true);
        const auto made = std::make_shared<std::atomic<qint64>>(0);
        m_store.write(
            dialog, {QT_TRANSLATE_NOOP("Messages", "Save the incident template %1"), {kept.name}},
            [kept, made](Transaction &transaction) -> Result<void> {
                const auto id = driftsraad::saveTemplate(transaction, kept);
                if (!id)
                    return id.error();
                *made = id->value;
                return {};
            },
            [this, dialog, kept, made](Result<CommittedChanges> committed) {
                if (!committed)
                    return dialog->showProblem(words(committed.error().message));
                dialog->setTouched(false);
                dialog->accept();
                IncidentTemplate stored = kept;
                stored.id = {*made};
                m_templates.removeIf([&stored](const IncidentTemplate &each) { return each.id == stored.id; });
                m_templates.append(stored);
                fillTemplates();
                choose(m_template, stored.id.value);
                m_remove->setEnabled(true);
            });
    });
    dialog->open();
    name->setFocus();
    name->selectAll();
}

void NewFields::removeTemplate()
{
    const IncidentTemplate *gone = chosen();
    if (!gone)
        return;
    const Id<IncidentTemplate> id = gone->id;
    m_store.write(
        this, {QT_TRANSLATE_NOOP("Messages", "Remove the incident template %1"), {gone->name}},
        [id](Transaction &transaction) { return transaction.remove(id); },
        [this, id](Result<CommittedChanges> committed) {
            if (!committed)
                return void(emit failed(committed.error()));
            m_templates.removeIf([id](const IncidentTemplate &each) { return each.id == id; });
            fillTemplates();
        });
}

} // namespace driftsraad
