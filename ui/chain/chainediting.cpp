#include "ui/chain/chainediting.h"

#include "core/chain/operations.h"
#include "ui/kit/words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QRegularExpression>

namespace driftsraad {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("ChainEditing", source);
}

/// A figure in its unit; empty means that the contract says it, or nobody does.
class FigureEditor : public FieldEditor
{
public:
    FigureEditor(TargetUnit unit, qint64 example) : FieldEditor(new QLineEdit), m_unit(unit), m_example(example)
    {
        edit()->setPlaceholderText(figureText(example, unit));
        connect(edit(), &QLineEdit::textEdited, this, &FieldEditor::changed);
    }
    QLineEdit *edit() const { return static_cast<QLineEdit *>(widget()); }
    Value value() const override
    {
        const auto figure = figureIn(edit()->text(), m_unit);
        return figure ? Value(*figure) : Value();
    }
    void setValue(const Value &value) override { edit()->setText(value.isNull() ? QString() : figureText(value.integer(), m_unit)); }
    Message problem() const override
    {
        if (edit()->text().trimmed().isEmpty() || figureIn(edit()->text(), m_unit))
            return {};
        return {QT_TRANSLATE_NOOP("Messages", "Write the figure as a number, for example %1."), {figureText(m_example, m_unit)}};
    }

private:
    TargetUnit m_unit;
    qint64 m_example;
};

/// Nought is a choice of its own here: as the contract says.
class ResponsibilityEditor : public FieldEditor
{
public:
    ResponsibilityEditor() : FieldEditor(new QComboBox)
    {
        for (const KombitResponsibility each : {KombitResponsibility::FromContract, KombitResponsibility::Inside, KombitResponsibility::Outside})
            box()->addItem(words(word(each)));
        connect(box(), &QComboBox::currentIndexChanged, this, &FieldEditor::changed);
    }
    QComboBox *box() const { return static_cast<QComboBox *>(widget()); }
    Value value() const override { return qint64{box()->currentIndex()}; }
    void setValue(const Value &value) override { box()->setCurrentIndex(static_cast<int>(value.integer())); }
};

} // namespace

std::optional<qint64> figureIn(const QString &typed, TargetUnit unit)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,7})(?:[.,]([0-9]{1,4}))?\\s*([a-zA-Z%]*)$"));
    const auto found = form.match(typed.trimmed());
    if (!found.hasMatch())
        return std::nullopt;
    // Ten-thousandths, so that nothing is rounded on the way.
    const qint64 fine = found.captured(1).toLongLong() * 10'000 + found.captured(2).leftJustified(4, u'0').toLongLong();
    const QString word = found.captured(3).toLower();
    qint64 factor = 0;
    switch (unit) {
    case TargetUnit::Millionths:
        factor = word.isEmpty() || word == QLatin1String("%") ? 10'000 : 0;
        break;
    case TargetUnit::Milliseconds:
        factor = word.isEmpty() || word == QLatin1String("ms") ? 1 : word.startsWith(u's') ? 1'000 : 0;
        break;
    case TargetUnit::Minutes:
        factor = word.isEmpty() || word.startsWith(QLatin1String("m")) ? 1 : word.startsWith(u't') || word.startsWith(u'h') ? 60 : 0;
        break;
    case TargetUnit::Seconds:
        factor = word.isEmpty() || word.startsWith(u's') ? 1 : word.startsWith(u'm') ? 60 : 0;
        break;
    }
    if (factor == 0 || fine * factor % 10'000 != 0)
        return std::nullopt;
    const qint64 figure = fine * factor / 10'000;
    return unit == TargetUnit::Millionths && figure > 1'000'000 ? std::nullopt : std::optional(figure);
}

QString figureText(qint64 figure, TargetUnit unit)
{
    switch (unit) {
    case TargetUnit::Millionths:
        return text(QT_TRANSLATE_NOOP("ChainEditing", "%1 %")).arg(language().percent(Percent{figure}, figure % 100 != 0 ? 4 : 2));
    case TargetUnit::Milliseconds:
        return text(QT_TRANSLATE_NOOP("ChainEditing", "%1 ms")).arg(figure);
    case TargetUnit::Minutes:
        return text(QT_TRANSLATE_NOOP("ChainEditing", "%1 min")).arg(figure);
    case TargetUnit::Seconds:
        return text(QT_TRANSLATE_NOOP("ChainEditing", "%1 s")).arg(figure);
    }
    return {};
}

RecordEditing editingOfComponent(qint64 id, const Component &start)
{
    RecordEditing editing = recordEditing<Component>({id}, &addComponent, &saveComponent);
    editing.start = table<Component>().values(start);
    editing.columns = {"name", "kind", "organisation", "solution", "purpose", "contact", "note"};
    editing.title = id == 0 ? text(QT_TRANSLATE_NOOP("ChainEditing", "New component")) : text(QT_TRANSLATE_NOOP("ChainEditing", "Edit component"));
    editing.label = id == 0 ? Message(QT_TRANSLATE_NOOP("Messages", "Add %1")) : Message(QT_TRANSLATE_NOOP("Messages", "Edit %1"));
    return editing;
}

RecordEditing editingOfLink(qint64 id, const Link &start)
{
    RecordEditing editing = recordEditing<Link>({id}, &addLink, &saveLink);
    editing.start = table<Link>().values(start);
    editing.columns = {"consumer", "provider", "carries", "contract", "responsibility", "follow_up", "contact", "availability", "response", "reaction", "service_hours",
                       "alternative", "valid_from", "valid_to", "note"};
    editing.title = id == 0 ? text(QT_TRANSLATE_NOOP("ChainEditing", "New link")) : text(QT_TRANSLATE_NOOP("ChainEditing", "Edit link"));
    editing.label = id == 0 ? Message(QT_TRANSLATE_NOOP("Messages", "Add the link to %1")) : Message(QT_TRANSLATE_NOOP("Messages", "Edit the link to %1"));
    editing.editorFor = [](const Column &column) -> FieldEditor * {
        if (column.name == "responsibility")
            return new ResponsibilityEditor;
        if (column.name == "availability")
            return new FigureEditor(TargetUnit::Millionths, 995'000);
        if (column.name == "response")
            return new FigureEditor(TargetUnit::Milliseconds, 800);
        return column.name == "reaction" ? new FigureEditor(TargetUnit::Minutes, 30) : nullptr;
    };
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
    editing.title = text(QT_TRANSLATE_NOOP("ChainEditing", "Edit escalation"));
    editing.label = Message(QT_TRANSLATE_NOOP("Messages", "Edit the escalation %1"));
    return editing;
}

} // namespace driftsraad
