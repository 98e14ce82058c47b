#include "ui/kit/targeteditor.h"

#include "ui/kit/words.h"

#include <QComboBox>
#include <QRegularExpression>

namespace driftsraad {

namespace {

/// What the field shows before anything is typed.
qint64 exampleOf(TargetUnit unit)
{
    switch (unit) {
    case TargetUnit::Millionths:
        return 995'000;
    case TargetUnit::Milliseconds:
        return 800;
    case TargetUnit::Minutes:
        return 240;
    case TargetUnit::Seconds:
        return 120;
    }
    return 1;
}

/// How much of the unit one of what is written is; 0 for a word that the unit does not know.
qint64 factorOf(const QString &word, TargetUnit unit)
{
    const bool minutes = word.startsWith(QLatin1String("min"));
    switch (unit) {
    case TargetUnit::Millionths:
        return word.isEmpty() || word == QLatin1String("%") ? 10'000 : 0;
    case TargetUnit::Milliseconds:
        return word.isEmpty() || word == QLatin1String("ms") ? 1 : word.startsWith(u's') ? 1'000 : 0;
    case TargetUnit::Minutes:
        return word.isEmpty() || minutes ? 1 : word.startsWith(u't') || word.startsWith(u'h') ? 60 : 0;
    case TargetUnit::Seconds:
        return word.isEmpty() || word.startsWith(u's') ? 1 : minutes ? 60 : 0;
    }
    return 0;
}

} // namespace

std::optional<qint64> targetIn(const QString &typed, TargetUnit unit)
{
    static const QRegularExpression form(QStringLiteral("^([0-9.]+(?:,[0-9]+)?)\\s*([a-zA-Z%]*)$"));
    const auto found = form.match(typed.trimmed());
    if (!found.hasMatch())
        return std::nullopt;
    // A point groups thousands in Danish, but "99.5" can only be meant as a decimal.
    QString digits = found.captured(1);
    static const QRegularExpression thousands(QStringLiteral("^[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]+)?$"));
    if (thousands.match(digits).hasMatch())
        digits.remove(u'.');
    static const QRegularExpression decimal(QStringLiteral("^([0-9]{1,7})(?:[.,]([0-9]{1,4}))?$"));
    const auto parts = decimal.match(digits);
    if (!parts.hasMatch())
        return std::nullopt;
    // Ten-thousandths, so that nothing is rounded on the way.
    const qint64 fine = parts.captured(1).toLongLong() * 10'000 + parts.captured(2).leftJustified(4, u'0').toLongLong();
    const qint64 factor = factorOf(found.captured(2).toLower(), unit);
    if (factor == 0 || fine * factor % 10'000 != 0)
        return std::nullopt;
    const qint64 target = fine * factor / 10'000;
    return unit == TargetUnit::Millionths && target > 1'000'000 ? std::nullopt : std::optional(target);
}

QString targetText(qint64 target, TargetUnit unit)
{
    switch (unit) {
    case TargetUnit::Millionths:
        return TargetEditor::tr("%1 %").arg(language().percent(Percent{target}, decimalsOf(Percent{target})));
    case TargetUnit::Milliseconds:
        return TargetEditor::tr("%1 ms").arg(target);
    case TargetUnit::Minutes:
        return TargetEditor::tr("%1 min").arg(target);
    case TargetUnit::Seconds:
        return TargetEditor::tr("%1 s").arg(target);
    }
    return {};
}

TargetEditor::TargetEditor(TargetUnit unit) : FieldEditor(new QLineEdit), m_unit(unit)
{
    edit()->setPlaceholderText(targetText(exampleOf(unit), unit));
    connect(edit(), &QLineEdit::textEdited, this, &FieldEditor::changed);
}

void TargetEditor::setUnit(TargetUnit unit)
{
    m_unit = unit;
    edit()->setPlaceholderText(targetText(exampleOf(unit), unit));
    emit changed();
}

Value TargetEditor::value() const
{
    const auto target = targetIn(edit()->text(), m_unit);
    return target ? Value(*target) : Value();
}

void TargetEditor::setValue(const Value &value)
{
    edit()->setText(value.integer() > 0 ? targetText(value.integer(), m_unit) : QString());
}

Message TargetEditor::problem() const
{
    if (edit()->text().trimmed().isEmpty() || targetIn(edit()->text(), m_unit))
        return {};
    return {QT_TRANSLATE_NOOP("Messages", "Write the figure as a number, for example %1."), {targetText(exampleOf(m_unit), m_unit)}};
}

CountedChoiceEditor::CountedChoiceEditor(const QStringList &choices) : FieldEditor(new QComboBox)
{
    box()->addItems(choices);
    connect(box(), &QComboBox::currentIndexChanged, this, &FieldEditor::changed);
}

QComboBox *CountedChoiceEditor::box() const
{
    return static_cast<QComboBox *>(widget());
}

Value CountedChoiceEditor::value() const
{
    return qint64{box()->currentIndex()};
}

void CountedChoiceEditor::setValue(const Value &value)
{
    box()->setCurrentIndex(static_cast<int>(value.integer()));
}

} // namespace driftsraad
