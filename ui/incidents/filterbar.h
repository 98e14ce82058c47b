#pragma once

#include "core/incidents/savedfilter.h"

#include <QWidget>

class QPushButton;

namespace driftsraad {

class FilterChip;
class SearchField;

/// The chips and the search field over the board and the list.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setChoices(const IncidentChoices &choices);
    /// What is chosen, without a name; the grouping is not chosen here.
    SavedFilter choice() const;
    /// Chooses all of it at once; changed() comes once.
    void choose(const SavedFilter &filter);
    IncidentPeriod period() const;
    /// "Lukket i november", as far as the period is one month.
    QString closedTitle(QDate today) const;
    bool isDefault() const;
    void clear();
    void focusSearch();
    void retranslate();

signals:
    void changed();

private:
    void build();
    void addChip(FilterChip **chip, const QString &name);
    void nameChoices();
    void tell();

    IncidentChoices m_choices;
    FilterChip *m_solution = nullptr;
    FilterChip *m_cause = nullptr;
    FilterChip *m_priority = nullptr;
    FilterChip *m_municipality = nullptr;
    FilterChip *m_period = nullptr;
    SearchField *m_search = nullptr;
    QPushButton *m_clear = nullptr;
    bool m_quiet = false;
};

} // namespace driftsraad
