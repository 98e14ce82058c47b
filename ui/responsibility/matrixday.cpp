#include "ui/responsibility/matrixday.h"

#include "ui/kit/fieldeditor.h"
#include "ui/kit/form.h"
#include "ui/kit/words.h"

namespace driftsraad {

Instant endOfDay(QDate day)
{
    return {Instant::local(day.addDays(1), {0, 0}).ms - 1};
}

QString momentText(const MatrixMoment &moment)
{
    const QString day = moment.day.isValid() ? language().longDate(moment.day) : SightForm::tr("today");
    return moment.known.isValid() ? SightForm::tr("%1, by what was known on %2").arg(day, language().longDate(moment.known)) : day;
}

QString sightText(const MatrixSight &sight, int differences)
{
    if (sight.before)
        return SightForm::tr("%Ln differences from %1 to %2", nullptr, differences).arg(momentText(*sight.before), momentText(sight.shown));
    return SightForm::tr("The matrix as it counts %1. It is shown for reading.").arg(momentText(sight.shown));
}

SightForm::SightForm(const MatrixSight &sight, QDate today, QWidget *parent)
    : FormDialog(tr("The matrix on another day"), tr("Show"), parent), m_today(today), m_day(new DateField(today)), m_known(new DateField(today)),
      m_beforeDay(new DateField(today)), m_beforeKnown(new DateField(today))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_day->setDate(sight.shown.day.isValid() ? sight.shown.day : today);
    m_known->setDate(sight.shown.known);
    if (sight.before) {
        m_beforeDay->setDate(sight.before->day.isValid() ? sight.before->day : today);
        m_beforeKnown->setDate(sight.before->known);
    }
    form().addRow(tr("Day"), m_day, true);
    form().addNote(tr("The matrix with what counts from that day or earlier. A day to come shows what is planned."));
    form().addRow(tr("What was known on"), m_known);
    form().addNote(tr("Blank: with all that is known today."));
    form().addSection(tr("Compare with"));
    form().addRow(tr("Day before"), m_beforeDay);
    form().addNote(tr("Blank: no comparison."));
    form().addRow(tr("What was known then"), m_beforeKnown);
    m_day->setFocus();
    m_day->selectAll();
}

MatrixSight SightForm::sight() const
{
    const auto moment = [this](const DateField *day, const DateField *known) {
        return MatrixMoment{.day = day->date() == m_today ? QDate() : day->date(), .known = known->date()};
    };
    MatrixSight sight{.shown = moment(m_day, m_known)};
    if (m_beforeDay->date().isValid())
        sight.before = moment(m_beforeDay, m_beforeKnown);
    return sight;
}

bool SightForm::check()
{
    form().clearErrors();
    for (DateField *field : {m_day, m_known, m_beforeDay, m_beforeKnown}) {
        if (!field->isReadable())
            form().setError(field, tr("Write the date as 23-11-2026."));
    }
    if (m_day->text().trimmed().isEmpty())
        form().setError(m_day, tr("Write a day."));
    if (m_beforeDay->text().trimmed().isEmpty() && m_beforeKnown->date().isValid())
        form().setError(m_beforeDay, tr("Write the day to compare with."));
    if (sight().before == sight().shown)
        form().setError(m_beforeDay, tr("This is the same matrix. Write another day."));
    form().focusFirstError();
    return !form().hasErrors();
}

} // namespace driftsraad
