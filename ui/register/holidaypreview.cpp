#include "ui/register/holidaypreview.h"

#include "ui/kit/label.h"
#include "ui/kit/words.h"
#include "ui/register/termseditors.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QSpinBox>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

constexpr int previewHeight = 168;

} // namespace

HolidayPreview::HolidayPreview(int year, QWidget *parent)
    : QWidget(parent), m_year(new QSpinBox), m_count(new Label({}, TextSize::Small, QFont::Normal, Tone::Slate)), m_days(new QListWidget)
{
    m_year->setRange(1970, 2099);
    m_year->setValue(year);
    m_year->setFixedWidth(96);
    m_year->setAccessibleName(tr("Year"));
    m_days->setAccessibleName(tr("The days that close"));
    m_days->setFixedHeight(previewHeight);
    m_days->setUniformItemSizes(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::unit);
    head->addWidget(new Label(tr("The days that close"), TextSize::Base, QFont::DemiBold));
    head->addWidget(m_year);
    head->addWidget(m_count);
    head->addStretch();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, space::unit, 0, 0);
    rows->setSpacing(space::half);
    rows->addLayout(head);
    rows->addWidget(m_days);
    connect(m_year, &QSpinBox::valueChanged, this, &HolidayPreview::fill);
    fill();
}

void HolidayPreview::setProfile(const CalendarProfile &profile)
{
    m_profile = profile;
    fill();
}

QStringList HolidayPreview::lines() const
{
    QStringList all;
    for (int i = 0; i < m_days->count(); ++i)
        all.append(m_days->item(i)->text());
    return all;
}

void HolidayPreview::fill()
{
    m_days->clear();
    const QList<Holiday> year = m_profile.year(m_year->value());
    for (const Holiday &day : year) {
        const QString what = words(day.words());
        const QString when = language().dayAndDate(day.date);
        if (day.fromMinute == 0)
            m_days->addItem(tr("%1: %2").arg(when, what));
        else
            m_days->addItem(tr("%1, from %3: %2").arg(when, what, timeOfDay(day.fromMinute)));
    }
    m_count->setText(tr("%Ln days", nullptr, static_cast<int>(year.size())));
}

} // namespace driftsraad
