#include "ui/register/servicelevelediting.h"

#include "core/agreements/operations.h"
#include "ui/kit/words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace driftsraad {

namespace {

QString titleText(const char *text)
{
    return QCoreApplication::translate("Register", text);
}

/// A target in the unit of its metric, which may change while the dialog is open.
class TargetEditor : public FieldEditor
{
public:
    TargetEditor() : FieldEditor(new QLineEdit) { connect(edit(), &QLineEdit::textEdited, this, &FieldEditor::changed); }
    QLineEdit *edit() const { return static_cast<QLineEdit *>(widget()); }
    Value value() const override { return targetIn(edit()->text(), m_metric); }
    void setValue(const Value &value) override { edit()->setText(value.integer() > 0 ? targetText(value.integer(), m_metric) : QString()); }
    Message problem() const override
    {
        if (edit()->text().trimmed().isEmpty() || value().integer() > 0)
            return {};
        return {QT_TRANSLATE_NOOP("Messages", "Write the target as a number, for example %1."), {targetText(example(), m_metric)}};
    }
    void setMetric(Metric metric)
    {
        m_metric = metric;
        edit()->setPlaceholderText(targetText(example(), metric));
        emit changed();
    }

private:
    qint64 example() const
    {
        switch (unitOf(m_metric)) {
        case TargetUnit::Millionths:
            return 995'000;
        case TargetUnit::Milliseconds:
            return 2'000;
        case TargetUnit::Minutes:
            return 240;
        case TargetUnit::Seconds:
            return 120;
        }
        return 1;
    }

    Metric m_metric = Metric::Availability;
};

/// 0 is every priority, which is a value of its own here.
class PriorityEditor : public FieldEditor
{
public:
    PriorityEditor() : FieldEditor(new QComboBox)
    {
        box()->addItem(QCoreApplication::translate("Register", "All priorities"));
        for (qint64 priority = 1; priority <= 4; ++priority)
            box()->addItem(QCoreApplication::translate("Register", "Priority %1").arg(priority));
        connect(box(), &QComboBox::currentIndexChanged, this, &FieldEditor::changed);
    }
    QComboBox *box() const { return static_cast<QComboBox *>(widget()); }
    Value value() const override { return qint64{box()->currentIndex()}; }
    void setValue(const Value &value) override { box()->setCurrentIndex(static_cast<int>(value.integer())); }
};

} // namespace

qint64 targetIn(const QString &typed, Metric metric)
{
    static const QRegularExpression form(QStringLiteral("^([0-9.]+(?:,[0-9]+)?)\\s*([a-zA-Z%]*)$"));
    const auto found = form.match(typed.trimmed());
    if (!found.hasMatch())
        return 0;
    // A point groups thousands in Danish, but "99.5" can only be meant as a decimal.
    QString digits = found.captured(1);
    static const QRegularExpression thousands(QStringLiteral("^[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]+)?$"));
    if (thousands.match(digits).hasMatch())
        digits.remove(u'.');
    bool ok = false;
    const double number = digits.replace(u',', u'.').toDouble(&ok);
    if (!ok || number < 0 || number > 1e9)
        return 0;
    const QString unit = found.captured(2).toLower();
    double factor = 1;
    switch (unitOf(metric)) {
    case TargetUnit::Millionths:
        factor = unit.isEmpty() || unit == QLatin1String("%") ? 10'000 : 0;
        break;
    case TargetUnit::Milliseconds:
        factor = unit.isEmpty() || unit == QLatin1String("ms") ? 1 : unit.startsWith(u's') ? 1'000 : 0;
        break;
    case TargetUnit::Minutes:
        factor = unit.isEmpty() || unit.startsWith(QLatin1String("min")) ? 1 : unit.startsWith(u't') || unit.startsWith(u'h') ? 60 : 0;
        break;
    case TargetUnit::Seconds:
        factor = unit.isEmpty() || unit.startsWith(u's') ? 1 : unit.startsWith(QLatin1String("min")) ? 60 : 0;
        break;
    }
    return std::llround(number * factor);
}

QString targetText(qint64 target, Metric metric)
{
    switch (unitOf(metric)) {
    case TargetUnit::Millionths: {
        // As many decimals as it has, so that what is shown is what is stored.
        const int decimals = target % 100 != 0 ? 4 : 2;
        return QCoreApplication::translate("Register", "%1 %").arg(language().percent(Percent{target}, decimals));
    }
    case TargetUnit::Milliseconds:
        return QCoreApplication::translate("Register", "%1 ms").arg(target);
    case TargetUnit::Minutes:
        return QCoreApplication::translate("Register", "%1 min").arg(target);
    case TargetUnit::Seconds:
        return QCoreApplication::translate("Register", "%1 s").arg(target);
    }
    return {};
}

RecordEditing editingOfServiceLevel(qint64 id, qint64 contract)
{
    RecordEditing editing = recordEditing<ServiceLevel>({id}, &addServiceLevel, &saveServiceLevel);
    editing.start = table<ServiceLevel>().values(ServiceLevel{.contract = {contract}});
    editing.columns = {"metric", "target", "priority", "service_hours", "valid_from", "valid_to", "penalty"};
    editing.title = id == 0 ? titleText(QT_TRANSLATE_NOOP("Register", "New service level")) : titleText(QT_TRANSLATE_NOOP("Register", "Edit service level"));
    editing.label = id == 0 ? Message(QT_TRANSLATE_NOOP("Messages", "Add a service level")) : Message(QT_TRANSLATE_NOOP("Messages", "Edit a service level"));
    editing.editorFor = [](const Column &column) -> FieldEditor * {
        if (column.name == "target")
            return new TargetEditor;
        return column.name == "priority" ? static_cast<FieldEditor *>(new PriorityEditor) : nullptr;
    };
    editing.built = [](const RecordDialog &dialog) {
        auto *metric = dialog.editor("metric");
        auto *target = static_cast<TargetEditor *>(dialog.editor("target"));
        QObject::connect(metric, &FieldEditor::changed, target, [=] { target->setMetric(static_cast<Metric>(metric->value().integer())); });
    };
    return editing;
}

} // namespace driftsraad
