#include "ui/incidents/filterbar.h"

#include "ui/incidents/incidentwords.h"
#include "ui/kit/button.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/theme.h"
#include "ui/kit/words.h"

#include <QHBoxLayout>

namespace driftsraad {

FilterBar::FilterBar(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::unit);
    build();
}

void FilterBar::build()
{
    m_quiet = true;
    addChip(&m_solution, tr("Solution"));
    addChip(&m_cause, tr("Cause"));
    addChip(&m_priority, tr("Priority"));
    addChip(&m_municipality, tr("Municipality"));
    addChip(&m_period, tr("Period"));
    m_clear = button(tr("Clear"), ButtonKind::Flat);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->addWidget(m_clear);
    row->addStretch();
    m_search = new SearchField(tr("Search incidents"));
    m_search->setMinimumWidth(140);
    m_search->setMaximumWidth(260);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::tell);
    row->addWidget(m_search, 2);
    nameChoices();
    m_period->setValue(static_cast<int>(IncidentPeriod::ThisMonth));
    m_clear->setVisible(false);
    m_quiet = false;
}

void FilterBar::addChip(FilterChip **chip, const QString &name)
{
    *chip = new FilterChip(name);
    connect(*chip, &FilterChip::valueChanged, this, &FilterBar::tell);
    layout()->addWidget(*chip);
}

void FilterBar::tell()
{
    if (m_quiet)
        return;
    m_clear->setVisible(!isDefault());
    emit changed();
}

void FilterBar::nameChoices()
{
    QList<FilterChip::Choice> causes;
    for (const IncidentCause cause : incidentCauses())
        causes.append({causeText(cause), static_cast<int>(cause)});
    m_cause->setChoices(causes);
    QList<FilterChip::Choice> priorities;
    for (int priority = 1; priority <= 4; ++priority)
        priorities.append({QString::number(priority), priority});
    m_priority->setChoices(priorities);
    QList<FilterChip::Choice> periods;
    for (const IncidentPeriod period : {IncidentPeriod::ThisMonth, IncidentPeriod::LastMonth, IncidentPeriod::ThreeMonths, IncidentPeriod::ThisYear})
        periods.append({words(word(period)), static_cast<int>(period)});
    m_period->setChoices(periods);
}

void FilterBar::setChoices(const IncidentChoices &choices)
{
    m_choices = choices;
    QList<FilterChip::Choice> solutions;
    for (const NamedSolution &solution : choices.solutions)
        solutions.append({solution.name, solution.id.value});
    m_solution->setChoices(solutions);
    QList<FilterChip::Choice> municipalities;
    for (const NamedOrganisation &municipality : choices.municipalities)
        municipalities.append({municipality.name, municipality.id.value});
    m_municipality->setChoices(municipalities);
}

IncidentPeriod FilterBar::period() const
{
    return static_cast<IncidentPeriod>(m_period->value().toInt());
}

SavedFilter FilterBar::choice() const
{
    SavedFilter choice;
    choice.text = m_search->text();
    choice.solution = {m_solution->value().toLongLong()};
    if (m_cause->isActive())
        choice.cause = static_cast<IncidentCause>(m_cause->value().toInt());
    if (m_priority->isActive())
        choice.priority = m_priority->value().toLongLong();
    choice.municipality = {m_municipality->value().toLongLong()};
    choice.period = period();
    return choice;
}

void FilterBar::choose(const SavedFilter &filter)
{
    const auto number = [](qint64 id) { return id ? QVariant(id) : QVariant(); };
    m_quiet = true;
    m_solution->setValue(number(filter.solution.value));
    m_cause->setValue(filter.cause ? QVariant(static_cast<int>(*filter.cause)) : QVariant());
    m_priority->setValue(filter.priority ? QVariant(static_cast<int>(*filter.priority)) : QVariant());
    m_municipality->setValue(number(filter.municipality.value));
    m_period->setValue(filter.period == IncidentPeriod::All ? QVariant() : QVariant(static_cast<int>(filter.period)));
    m_search->setText(filter.text);
    m_quiet = false;
    tell();
}

QString FilterBar::closedTitle(QDate today) const
{
    const QLocale &locale = language().locale();
    if (period() == IncidentPeriod::ThisMonth)
        return tr("Closed in %1").arg(locale.monthName(today.month()));
    if (period() == IncidentPeriod::LastMonth)
        return tr("Closed in %1").arg(locale.monthName(today.addMonths(-1).month()));
    return words(word(IncidentState::Closed));
}

bool FilterBar::isDefault() const
{
    return m_search->text().isEmpty() && !m_solution->isActive() && !m_cause->isActive() && !m_priority->isActive() && !m_municipality->isActive()
        && period() == IncidentPeriod::ThisMonth;
}

void FilterBar::clear()
{
    choose({});
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// The chips take their names when they are made; in another language they are made again, with what was chosen.
void FilterBar::retranslate()
{
    const QList<QVariant> chosen{m_solution->value(), m_cause->value(), m_priority->value(), m_municipality->value(), m_period->value()};
    const QString text = m_search->text();
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    build();
    setChoices(m_choices);
    m_quiet = true;
    const QList<FilterChip *> chips{m_solution, m_cause, m_priority, m_municipality, m_period};
    for (qsizetype i = 0; i < chips.size(); ++i)
        chips[i]->setValue(chosen[i]);
    m_search->setText(text);
    m_quiet = false;
    m_clear->setVisible(!isDefault());
}

} // namespace driftsraad
