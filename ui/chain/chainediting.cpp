#include "ui/chain/chainediting.h"

#include "core/chain/operations.h"
#include "ui/kit/targeteditor.h"
#include "ui/kit/words.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QSpinBox>

namespace driftsraad {

namespace {

QString editingText(const char *source)
{
    return QCoreApplication::translate("ChainEditing", source);
}

/// Nought is a choice of its own here: as the contract says.
QStringList responsibilityWords()
{
    QStringList choices;
    for (const KombitResponsibility each : {KombitResponsibility::FromContract, KombitResponsibility::Inside, KombitResponsibility::Outside})
        choices.append(words(word(each)));
    return choices;
}

/// What a field of a link wants, where its name alone does not say it.
void explainLink(const RecordDialog &dialog)
{
    if (auto *hours = qobject_cast<QLineEdit *>(dialog.editor("service_hours")->widget()))
        hours->setPlaceholderText(editingText(QT_TRANSLATE_NOOP("ChainEditing", "Weekdays 7-18")));
    if (auto *alternative = qobject_cast<QSpinBox *>(dialog.editor("alternative")->widget())) {
        const QString told = editingText(QT_TRANSLATE_NOOP("ChainEditing", "Links of one user with the same number can stand in for each other."));
        alternative->setMinimum(0);
        alternative->setSpecialValueText(editingText(QT_TRANSLATE_NOOP("ChainEditing", "None stands in for it")));
        alternative->setToolTip(told);
        alternative->setAccessibleDescription(told);
    }
}

} // namespace

RecordEditing editingOfComponent(qint64 id, const Component &start)
{
    RecordEditing editing = recordEditing<Component>({id}, &addComponent, &saveComponent);
    editing.start = table<Component>().values(start);
    editing.columns = {"name", "kind", "organisation", "solution", "purpose", "contact", "note"};
    editing.title = id == 0 ? editingText(QT_TRANSLATE_NOOP("ChainEditing", "New component")) : editingText(QT_TRANSLATE_NOOP("ChainEditing", "Edit component"));
    editing.label = id == 0 ? Message(QT_TRANSLATE_NOOP("Messages", "Add %1")) : Message(QT_TRANSLATE_NOOP("Messages", "Edit %1"));
    return editing;
}

RecordEditing editingOfLink(qint64 id, const Link &start)
{
    RecordEditing editing = recordEditing<Link>({id}, &addLink, &saveLink);
    editing.start = table<Link>().values(start);
    editing.columns = {"consumer", "provider", "carries", "contract", "responsibility", "follow_up", "contact", "availability", "response", "reaction", "service_hours",
                       "alternative", "valid_from", "valid_to", "note"};
    editing.title = id == 0 ? editingText(QT_TRANSLATE_NOOP("ChainEditing", "New link")) : editingText(QT_TRANSLATE_NOOP("ChainEditing", "Edit link"));
    editing.label = id == 0 ? Message(QT_TRANSLATE_NOOP("Messages", "Add the link to %1")) : Message(QT_TRANSLATE_NOOP("Messages", "Edit the link to %1"));
    editing.editorFor = [](const Column &column) -> FieldEditor * {
        if (column.name == "responsibility")
            return new CountedChoiceEditor(responsibilityWords());
        if (column.name == "availability")
            return new TargetEditor(TargetUnit::Millionths);
        if (column.name == "response")
            return new TargetEditor(TargetUnit::Milliseconds);
        return column.name == "reaction" ? new TargetEditor(TargetUnit::Minutes) : nullptr;
    };
    editing.built = &explainLink;
    return editing;
}

RecordEditing editingOfEscalation(qint64 id)
{
    RecordEditing editing = recordEditing<Escalation>(
        {id},
        [](Transaction &, const Escalation &) -> Result<Id<Escalation>> {
            // An escalation is raised with its first step, by raiseEscalation().
            return Error{.code = ErrorCode::Internal, .message = {}, .cause = QStringLiteral("an escalation is raised, not added")};
        },
        &saveEscalation);
    editing.columns = {"about", "reason", "raised_by", "solution", "link", "handler"};
    editing.title = editingText(QT_TRANSLATE_NOOP("ChainEditing", "Edit escalation"));
    editing.label = Message(QT_TRANSLATE_NOOP("Messages", "Edit the escalation %1"));
    return editing;
}

} // namespace driftsraad
