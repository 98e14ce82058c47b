#include "ui/kit/fieldeditor.h"

#include "ui/kit/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>

namespace driftsraad {

namespace {

class TextEditor : public FieldEditor
{
public:
    TextEditor() : FieldEditor(new QLineEdit) { connect(edit(), &QLineEdit::textEdited, this, &FieldEditor::changed); }
    QLineEdit *edit() const { return static_cast<QLineEdit *>(widget()); }
    Value value() const override { return edit()->text(); }
    void setValue(const Value &value) override { edit()->setText(value.text()); }
};

class LongTextEditor : public FieldEditor
{
public:
    LongTextEditor() : FieldEditor(new QPlainTextEdit)
    {
        edit()->setTabChangesFocus(true);
        edit()->setFixedHeight(76);
        connect(edit(), &QPlainTextEdit::textChanged, this, &FieldEditor::changed);
    }
    QPlainTextEdit *edit() const { return static_cast<QPlainTextEdit *>(widget()); }
    Value value() const override { return edit()->toPlainText(); }
    void setValue(const Value &value) override { edit()->setPlainText(value.text()); }
};

class NumberEditor : public FieldEditor
{
public:
    NumberEditor() : FieldEditor(new QSpinBox)
    {
        spin()->setRange(-99'999, 999'999);
        connect(spin(), &QSpinBox::textChanged, this, &FieldEditor::changed);
    }
    QSpinBox *spin() const { return static_cast<QSpinBox *>(widget()); }
    Value value() const override { return qint64{spin()->value()}; }
    void setValue(const Value &value) override { spin()->setValue(static_cast<int>(value.integer())); }
};

class TruthEditor : public FieldEditor
{
public:
    explicit TruthEditor(const QString &text) : FieldEditor(new QCheckBox(text))
    {
        connect(box(), &QCheckBox::toggled, this, &FieldEditor::changed);
    }
    QCheckBox *box() const { return static_cast<QCheckBox *>(widget()); }
    Value value() const override { return box()->isChecked(); }
    void setValue(const Value &value) override { box()->setChecked(value.integer() != 0); }
};

/// References: any part of the name may be typed. An empty text is "none"; a text that is no choice is a problem.
class ChoiceEditor : public FieldEditor
{
public:
    ChoiceEditor(const QList<Choice> &choices, bool typed) : FieldEditor(new QComboBox), m_typed(typed)
    {
        box()->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box()->setMinimumContentsLength(12);
        for (const Choice &choice : choices)
            box()->addItem(choice.text, choice.value);
        if (typed)
            makeTyped();
        connect(box(), &QComboBox::currentTextChanged, this, &FieldEditor::changed);
    }
    QComboBox *box() const { return static_cast<QComboBox *>(widget()); }
    Value value() const override
    {
        const int index = m_typed ? box()->findText(box()->currentText().trimmed(), Qt::MatchFixedString) : box()->currentIndex();
        const qint64 chosen = index < 0 ? 0 : box()->itemData(index).toLongLong();
        return chosen == 0 ? Value() : Value(chosen);
    }
    void setValue(const Value &value) override
    {
        const int index = box()->findData(value.integer());
        box()->setCurrentIndex(index);
        if (m_typed && index < 0)
            box()->setEditText({});
    }
    Message problem() const override
    {
        if (m_typed && !box()->currentText().trimmed().isEmpty() && value().isNull())
            return {QT_TRANSLATE_NOOP("Messages", "Choose one from the list, or leave it empty.")};
        return {};
    }

private:
    void makeTyped()
    {
        box()->setEditable(true);
        box()->setInsertPolicy(QComboBox::NoInsert);
        box()->completer()->setCompletionMode(QCompleter::PopupCompletion);
        box()->completer()->setFilterMode(Qt::MatchContains);
        box()->completer()->setCaseSensitivity(Qt::CaseInsensitive);
        box()->lineEdit()->setPlaceholderText(QCoreApplication::translate("Fields", "Write part of the name"));
        box()->setCurrentIndex(-1);
        connect(box()->lineEdit(), &QLineEdit::editingFinished, this, &ChoiceEditor::takeOnlyMatch);
    }
    /// Who typed enough for one choice only has chosen it.
    void takeOnlyMatch()
    {
        const QString typed = box()->currentText().trimmed();
        if (typed.isEmpty() || !value().isNull())
            return;
        int match = -1;
        for (int i = 0; i < box()->count(); ++i) {
            if (!box()->itemText(i).contains(typed, Qt::CaseInsensitive))
                continue;
            if (match >= 0)
                return;
            match = i;
        }
        if (match >= 0)
            box()->setCurrentIndex(match);
    }

    bool m_typed;
};

class DateEditor : public FieldEditor
{
public:
    explicit DateEditor(QDate today) : FieldEditor(new DateField(today)) { connect(field(), &QLineEdit::textChanged, this, &FieldEditor::changed); }
    DateField *field() const { return static_cast<DateField *>(widget()); }
    Value value() const override { return field()->date(); }
    void setValue(const Value &value) override { field()->setDate(QDate::fromString(value.text(), Qt::ISODate)); }
    Message problem() const override
    {
        const QString problem = field()->problem();
        return problem.isEmpty() ? Message() : Message::verbatim(problem);
    }
};

QList<Choice> wordsOf(const Column &column, bool mayBeNone)
{
    QList<Choice> choices;
    if (mayBeNone)
        choices.append({0, QCoreApplication::translate("FieldEditor", "None")});
    for (qint64 value = 1; value < 64; ++value) {
        const Message word = column.word(value);
        if (!word.isEmpty())
            choices.append({value, words(word)});
    }
    return choices;
}

} // namespace

DateField::DateField(QDate today, QWidget *parent) : TypedField(parent), m_today(today)
{
    setPlaceholderText(tr("dd-mm-yyyy"));
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (date().isValid())
            setDate(date());
    });
}

QDate DateField::date() const
{
    return dateIn(text(), m_today);
}

QString DateField::problem() const
{
    return isReadable() ? QString() : tr("Write the date as 23-11-2026.");
}

void DateField::setDate(QDate date)
{
    setText(date.isValid() ? date.toString(QStringLiteral("dd-MM-yyyy")) : QString());
}

QDate DateField::dateIn(const QString &typed, QDate today)
{
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    static const QRegularExpression danish(QStringLiteral("^(\\d{1,2})[-./ ]+(\\d{1,2})(?:[-./ ]+(\\d{4}|\\d{2}))?[.]?$"));
    const QString text = typed.trimmed();
    if (const auto found = iso.match(text); found.hasMatch())
        return {found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt()};
    const auto found = danish.match(text);
    if (!found.hasMatch())
        return {};
    int year = found.captured(3).isEmpty() ? today.year() : found.captured(3).toInt();
    if (year < 100)
        year += 2000;
    return {year, found.captured(2).toInt(), found.captured(1).toInt()};
}

FieldEditor *makeFieldEditor(const Column &column, const QList<Choice> &choices, QDate today, bool mayBeNone)
{
    switch (column.kind) {
    case FieldKind::LongText:
        return new LongTextEditor;
    case FieldKind::Integer:
        return new NumberEditor;
    case FieldKind::Boolean:
        return new TruthEditor(words(column.label));
    case FieldKind::Enumeration:
        return new ChoiceEditor(wordsOf(column, mayBeNone), false);
    case FieldKind::Reference:
        return new ChoiceEditor(choices, true);
    case FieldKind::Date:
        return new DateEditor(today);
    default:
        return new TextEditor;
    }
}

} // namespace driftsraad
