#include "ui/register/termseditors.h"

#include "ui/kit/words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace driftsraad {

namespace {

constexpr double millionthsAPerCent = 10'000;
constexpr qint64 whole = 1'000'000;
constexpr int minutesAnHour = 60;

/// Nothing where it is no share from 0 to 100 %.
std::optional<qint64> shareIn(const QString &typed)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,3}(?:[.,][0-9]{1,4})?)\\s*%?$"));
    const auto found = form.match(typed.trimmed());
    if (!found.hasMatch())
        return {};
    const qint64 share = std::llround(found.captured(1).replace(u',', u'.').toDouble() * millionthsAPerCent);
    return share <= whole ? std::optional(share) : std::nullopt;
}

QString shareText(qint64 share)
{
    const int decimals = share % 10'000 == 0 ? 0 : decimalsOf(Percent{share});
    return QCoreApplication::translate("Register", "%1 %").arg(language().percent(Percent{share}, decimals));
}

std::optional<qint64> countIn(const QString &typed)
{
    bool ok = false;
    const int number = typed.trimmed().toInt(&ok);
    return ok && number >= 0 ? std::optional<qint64>(number) : std::nullopt;
}

std::optional<qint64> minuteIn(const QString &typed)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,2})(?:[:.]([0-9]{2}))?$"));
    const auto found = form.match(typed.trimmed());
    if (!found.hasMatch())
        return {};
    const QTime time(found.captured(1).toInt(), found.captured(2).toInt());
    return time.isValid() ? std::optional<qint64>(time.hour() * minutesAnHour + time.minute()) : std::nullopt;
}

template<class Number>
Value valueOf(const std::optional<Number> &number, bool mayBeNone)
{
    if (number)
        return Value(*number);
    return mayBeNone ? Value() : Value(qint64{0});
}

} // namespace

QString timeOfDay(qint64 minute)
{
    return QTime(static_cast<int>(minute / minutesAnHour), static_cast<int>(minute % minutesAnHour)).toString(QStringLiteral("HH:mm"));
}

ShareEditor::ShareEditor(bool mayBeNone, const QString &whenEmpty) : FieldEditor(new QLineEdit), m_mayBeNone(mayBeNone)
{
    edit()->setPlaceholderText(whenEmpty);
    connect(edit(), &QLineEdit::textChanged, this, &FieldEditor::changed);
}

Value ShareEditor::value() const
{
    return valueOf(shareIn(edit()->text()), m_mayBeNone);
}

void ShareEditor::setValue(const Value &value)
{
    edit()->setText(value.isNull() ? QString() : shareText(value.integer()));
}

Message ShareEditor::problem() const
{
    const bool empty = edit()->text().trimmed().isEmpty();
    if (shareIn(edit()->text()) || (empty && m_mayBeNone))
        return {};
    return {QT_TRANSLATE_NOOP("Messages", "Write a share from 0 to 100 %, for example 50 %.")};
}

CountEditor::CountEditor(bool mayBeNone, const QString &whenEmpty) : FieldEditor(new QLineEdit), m_mayBeNone(mayBeNone)
{
    edit()->setPlaceholderText(whenEmpty);
    connect(edit(), &QLineEdit::textChanged, this, &FieldEditor::changed);
}

Value CountEditor::value() const
{
    return valueOf(countIn(edit()->text()), m_mayBeNone);
}

void CountEditor::setValue(const Value &value)
{
    const bool none = value.isNull() || (!m_mayBeNone && value.integer() == 0);
    edit()->setText(none ? QString() : QString::number(value.integer()));
}

Message CountEditor::problem() const
{
    if (edit()->text().trimmed().isEmpty() || countIn(edit()->text()))
        return {};
    return {QT_TRANSLATE_NOOP("Messages", "Write a whole number, for example 4.")};
}

DayTimeEditor::DayTimeEditor() : FieldEditor(new QLineEdit)
{
    edit()->setPlaceholderText(QCoreApplication::translate("Register", "The whole day"));
    connect(edit(), &QLineEdit::textChanged, this, &FieldEditor::changed);
}

Value DayTimeEditor::value() const
{
    return valueOf(minuteIn(edit()->text()), false);
}

void DayTimeEditor::setValue(const Value &value)
{
    const int minute = static_cast<int>(value.integer());
    edit()->setText(minute == 0 ? QString() : timeOfDay(minute));
}

Message DayTimeEditor::problem() const
{
    if (edit()->text().trimmed().isEmpty() || minuteIn(edit()->text()))
        return {};
    return {QT_TRANSLATE_NOOP("Messages", "Write the time as 12:00, or leave it empty.")};
}

PriorityChoiceEditor::PriorityChoiceEditor(const QString &none) : FieldEditor(new QComboBox)
{
    box()->addItem(none);
    for (int priority = 1; priority <= 4; ++priority)
        box()->addItem(QCoreApplication::translate("Register", "Priority %1").arg(priority));
    connect(box(), &QComboBox::currentIndexChanged, this, &FieldEditor::changed);
}

QComboBox *PriorityChoiceEditor::box() const
{
    return static_cast<QComboBox *>(widget());
}

Value PriorityChoiceEditor::value() const
{
    return qint64{box()->currentIndex()};
}

void PriorityChoiceEditor::setValue(const Value &value)
{
    box()->setCurrentIndex(static_cast<int>(value.integer()));
}

} // namespace driftsraad
