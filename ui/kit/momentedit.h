#pragma once

#include "core/base/instant.h"

#include <QDateTimeEdit>

namespace driftsraad {

/// A field for a point in time, shown and typed in Copenhagen time: as a whole ("13-10-2026 10:00") or part by part.
class MomentEdit : public QDateTimeEdit
{
    Q_OBJECT
public:
    explicit MomentEdit(QWidget *parent = nullptr) : QDateTimeEdit(parent)
    {
        setDisplayFormat(QStringLiteral("dd-MM-yyyy HH:mm"));
        setCalendarPopup(true);
    }
    void setMoment(Instant at)
    {
        const QDateTime local = at.local();
        m_shown = at;
        setDateTime(QDateTime(local.date(), QTime(local.time().hour(), local.time().minute())));
        m_text = dateTime();
    }
    /// An untouched field gives back exactly what it was given, seconds included.
    Instant moment() const { return dateTime() == m_text ? m_shown : Instant::local(date(), time()); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool endsDay(QChar digit) const;
    void noteTyped(Section part, QChar digit);
    void giveDayBack();

    Instant m_shown;
    QDateTime m_text;
    bool m_hasMovedOn = false; ///< a full part was typed, and the next one is selected already
    QString m_typedDay;        ///< the day as it was typed, which the month that stands there may not have
};

} // namespace driftsraad
