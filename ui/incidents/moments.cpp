#include "ui/incidents/moments.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <utility>

namespace driftsraad {

void MomentEdit::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    const bool isDigit = typed.size() == 1 && typed.front().isDigit();
    // Qt refuses a digit in place of the whole text: what is typed over it would begin with the month.
    if (isDigit && lineEdit()->selectedText() == text())
        setSelectedSection(sectionAt(0));
    // Qt goes on by itself after the second digit of a day; the sign that is typed next would skip the month.
    const bool isBetween = typed.size() == 1 && QStringLiteral("-./: ").contains(typed);
    if (std::exchange(m_hasMovedOn, false) && isBetween) {
        event->accept();
        return;
    }
    const int part = currentSectionIndex();
    const Section typedIn = currentSection();
    if (isDigit)
        noteTyped(typedIn, typed.front());
    else if (typedIn == DaySection && !isBetween)
        m_typedDay.clear();
    QDateTimeEdit::keyPressEvent(event);
    m_hasMovedOn = isDigit && currentSectionIndex() > part;
    if (currentSectionIndex() != part || !isDigit)
        giveDayBack();
}

void MomentEdit::focusOutEvent(QFocusEvent *event)
{
    QDateTimeEdit::focusOutEvent(event);
    giveDayBack();
    m_typedDay.clear();
}

void MomentEdit::noteTyped(Section part, QChar digit)
{
    if (part != DaySection)
        return;
    const bool isFirst = lineEdit()->hasSelectedText() || m_typedDay.size() >= 2;
    m_typedDay = isFirst ? QString(digit) : m_typedDay + digit;
}

/// The day comes before its month and year: Qt cuts a 31st to the month that stands there. It counts again once a month that has it follows.
void MomentEdit::giveDayBack()
{
    const int day = m_typedDay.toInt();
    const QDate shown = date();
    if (currentSection() == DaySection || day <= shown.day() || day > shown.daysInMonth())
        return;
    const int part = currentSectionIndex();
    setDate(QDate(shown.year(), shown.month(), day));
    setSelectedSection(sectionAt(part));
}

} // namespace driftsraad
