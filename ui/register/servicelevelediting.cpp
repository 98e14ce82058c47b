#include "ui/register/servicelevelediting.h"

#include "core/agreements/operations.h"
#include "ui/kit/targeteditor.h"

#include <QCoreApplication>

namespace driftsraad {

namespace {

QString levelTitle(const char *text)
{
    return QCoreApplication::translate("Register", text);
}

/// Nought is every priority.
QStringList priorityWords()
{
    QStringList priorities{QCoreApplication::translate("Register", "All priorities")};
    for (int priority = 1; priority <= 4; ++priority)
        priorities.append(QCoreApplication::translate("Register", "Priority %1").arg(priority));
    return priorities;
}

} // namespace

RecordEditing editingOfServiceLevel(qint64 id, qint64 contract)
{
    RecordEditing editing = recordEditing<ServiceLevel>({id}, &addServiceLevel, &saveServiceLevel);
    editing.start = table<ServiceLevel>().values(ServiceLevel{.contract = {contract}});
    editing.columns = {"metric", "target", "priority", "service_hours", "valid_from", "valid_to", "penalty"};
    editing.title = id == 0 ? levelTitle(QT_TRANSLATE_NOOP("Register", "New service level")) : levelTitle(QT_TRANSLATE_NOOP("Register", "Edit service level"));
    editing.label = id == 0 ? Message(QT_TRANSLATE_NOOP("Messages", "Add a service level")) : Message(QT_TRANSLATE_NOOP("Messages", "Edit a service level"));
    editing.editorFor = [](const Column &column) -> FieldEditor * {
        if (column.name == "target")
            return new TargetEditor(unitOf(Metric::Availability));
        return column.name == "priority" ? static_cast<FieldEditor *>(new CountedChoiceEditor(priorityWords())) : nullptr;
    };
    editing.built = [](const RecordDialog &dialog) {
        auto *metric = dialog.editor("metric");
        auto *target = static_cast<TargetEditor *>(dialog.editor("target"));
        QObject::connect(metric, &FieldEditor::changed, target, [=] { target->setUnit(unitOf(static_cast<Metric>(metric->value().integer()))); });
    };
    return editing;
}

} // namespace driftsraad
