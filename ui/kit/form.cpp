#include "ui/kit/form.h"

#include "ui/kit/clocknote.h"
#include "ui/kit/iconlabel.h"
#include "ui/kit/label.h"
#include "ui/kit/momentedit.h"
#include "ui/kit/spelling.h"
#include "ui/kit/typedfield.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace driftsraad {

namespace {

constexpr int labelWidth = 148;

QList<TypedField *> typedIn(QWidget *field)
{
    QList<TypedField *> all = field->findChildren<TypedField *>();
    if (auto *itself = qobject_cast<TypedField *>(field))
        all.prepend(itself);
    return all;
}

bool isTakenAway(const QWidget *widget)
{
    return widget->testAttribute(Qt::WA_WState_ExplicitShowHide) && widget->isHidden();
}

/// The one in the row that cannot be read. One that is turned off or out of sight is asked nothing.
TypedField *unreadableIn(QWidget *field)
{
    for (TypedField *typed : typedIn(field)) {
        if (typed->isEnabled() && !isTakenAway(typed) && !isTakenAway(field) && !typed->problem().isEmpty())
            return typed;
    }
    return nullptr;
}

} // namespace

Form::Form(Labels labels, QWidget *parent) : QWidget(parent), m_labels(labels), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::gap);
    m_grid->setVerticalSpacing(labels == Labels::Above ? space::half : space::unit);
    if (labels == Labels::Beside) {
        m_grid->setColumnMinimumWidth(0, labelWidth);
        m_grid->setColumnStretch(1, 1);
    }
}

void Form::place(QWidget *label, QWidget *field)
{
    if (auto *text = qobject_cast<QPlainTextEdit *>(field); text && !text->isReadOnly())
        checkSpelling(text);
    if (m_labels == Labels::Above) {
        if (label)
            m_grid->addWidget(label, m_next++, 0);
        m_grid->addWidget(field, m_next++, 0);
        return;
    }
    const bool tall = qobject_cast<QPlainTextEdit *>(field) || qobject_cast<QAbstractItemView *>(field);
    if (label)
        m_grid->addWidget(label, m_next, 0, tall ? Qt::AlignTop : Qt::AlignVCenter);
    m_grid->addWidget(field, m_next++, 1);
}

void Form::addSection(const QString &title)
{
    auto *label = new Label(title, TextSize::Base, QFont::DemiBold);
    label->setContentsMargins(0, m_next > 0 ? space::unit : 0, 0, space::half);
    addWide(label);
}

void Form::addRow(const QString &text, QWidget *field, bool required)
{
    //: %1 is the name of a field; the asterisk marks it as required.
    auto *label = new Label(required ? tr("%1 *").arg(text) : text, TextSize::Base, QFont::Normal, Tone::Slate);
    label->setBuddy(field);
    if (m_labels == Labels::Above)
        label->setContentsMargins(0, m_next > 0 ? space::unit : 0, 0, 0);
    else if (qobject_cast<QPlainTextEdit *>(field))
        label->setContentsMargins(0, 6, 0, 0);
    field->setAccessibleName(required ? tr("%1, required").arg(text) : text);
    place(label, field);

    auto *error = new QWidget;
    auto *line = new QHBoxLayout(error);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::half);
    auto *words = new Label({}, TextSize::Small, QFont::Medium, Tone::Critical);
    words->setWordWrap(true);
    line->addWidget(new IconLabel(QStringLiteral("circle-alert"), 12, Tone::Critical));
    line->addWidget(words, 1);
    error->hide();
    place(nullptr, error);
    m_rows.append({label, field, error, words, addClockNote(field)});
    followTyped(field);
}

void Form::followTyped(QWidget *field)
{
    for (TypedField *typed : typedIn(field)) {
        connect(typed, &QLineEdit::editingFinished, this, [this, field] {
            if (unreadableIn(field))
                setError(field, {});
        });
        connect(typed, &QLineEdit::textChanged, this, [this, field, typed] {
            if (typed->property("invalid").toBool() && !unreadableIn(field))
                setError(field, {});
        });
    }
}

ClockNote *Form::addClockNote(QWidget *field)
{
    auto *edit = qobject_cast<MomentEdit *>(field);
    if (!edit)
        edit = field->findChild<MomentEdit *>();
    if (!edit)
        return nullptr;
    auto *note = new ClockNote(edit);
    place(nullptr, note);
    return note;
}

void Form::addNote(const QString &text)
{
    auto *note = new Label(text, TextSize::Small, QFont::Normal, Tone::Slate);
    note->setWordWrap(true);
    place(nullptr, note);
}

void Form::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, m_next++, 0, 1, 2);
}

void Form::setRowVisible(QWidget *field, bool visible)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.field != field)
            continue;
        row.label->setVisible(visible);
        row.field->setVisible(visible);
        row.error->setVisible(visible && !row.errorText->text().isEmpty());
        if (row.clockNote)
            row.clockNote->setRowVisible(visible);
    }
}

void Form::setError(QWidget *field, const QString &sentence)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.field != field)
            continue;
        const TypedField *unreadable = unreadableIn(field);
        const QString said = unreadable ? unreadable->problem() : sentence;
        row.errorText->setText(said);
        row.error->setVisible(!said.isEmpty());
        field->setProperty("invalid", !said.isEmpty());
        field->setAccessibleDescription(said);
        field->update();
        for (TypedField *typed : typedIn(field)) {
            typed->setProperty("invalid", !said.isEmpty() && (typed == field || typed == unreadable));
            typed->update();
        }
    }
}

void Form::clearErrors()
{
    for (const Row &row : std::as_const(m_rows))
        setError(row.field, {});
}

bool Form::hasErrors() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.errorText->text().isEmpty(); });
}

void Form::focusFirstError()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.errorText->text().isEmpty())
            continue;
        QWidget *unreadable = unreadableIn(row.field);
        return (unreadable ? unreadable : row.field)->setFocus(Qt::OtherFocusReason);
    }
}

void choose(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(qMax(0, box->findData(value)));
}

} // namespace driftsraad
