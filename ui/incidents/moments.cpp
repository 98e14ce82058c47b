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
    QDateTimeEdit::keyPressEvent(event);
    m_hasMovedOn = isDigit && currentSectionIndex() > part;
}

} // namespace driftsraad
