#pragma once

#include "core/calendar/holidays.h"

#include <QWidget>

class QListWidget;
class QSpinBox;

namespace driftsraad {

class Label;

/// Which days a calendar closes in a year: "24. december, torsdag: Juleaftensdag".
class HolidayPreview : public QWidget
{
    Q_OBJECT
public:
    explicit HolidayPreview(int year, QWidget *parent = nullptr);

    void setProfile(const CalendarProfile &profile);
    QStringList lines() const;

private:
    void fill();

    CalendarProfile m_profile;
    QSpinBox *m_year;
    Label *m_count;
    QListWidget *m_days;
};

} // namespace driftsraad
