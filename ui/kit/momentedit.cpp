#include "ui/kit/momentedit.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <utility>

namespace driftsraad {

static constexpr int longestMonth = 31;

void MomentEdit::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    const bool isDigit = typed.size() == 1 && typed.front().isDigit();
    // Qt refuses a digit in place of the whole text: what is typed over it would begin with the month.
    if (isDigit && lineEdit()->selectedText() == text())
        setSelectedSection(sectionAt(0));
    // Qt goes on by itself after the second digit of a day; the sign that is typed next would skip the month.
    const bool isBetween = typed.size() == 1 && QStringLiteral("-./: ").contains(typed);
    const bool hasMovedOn = std::exchange(m_hasMovedOn, false);
    if (hasMovedOn && isBetween) {
        event->accept();
        return;
    }
    if (hasMovedOn && isDigit && endsDay(typed.front())) {
        m_typedDay += typed;
        m_hasMovedOn = true;
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

/// In a February Qt goes on after a 3 already, as if no 30 or 31 could come.
bool MomentEdit::endsDay(QChar digit) const
{
    return currentSection() == MonthSection && m_typedDay.size() == 1 && (m_typedDay + digit).toInt() <= longestMonth;
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
