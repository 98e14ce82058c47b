#pragma once

#include "core/incidents/savedfilter.h"

#include <QPushButton>

class QMenu;

namespace driftsraad {

/// The filters that were given a name: one's own and what colleagues share. Its menu chooses one, keeps what is set now, or takes one of
/// one's own away. It stores nothing itself.
class SavedFiltersButton : public QPushButton
{
    Q_OBJECT
public:
    explicit SavedFiltersButton(QWidget *parent = nullptr);

    /// me is who is asked; what is set now is told apart from what is saved by asksTheSame().
    void setFilters(const QList<SavedFilter> &filters, const QString &me);
    const QList<SavedFilter> &filters() const { return m_filters; }
    /// What is set now: the button bears the name of the saved filter that says just that.
    void setCurrent(const SavedFilter &current);
    /// Null where what is set now is no saved filter.
    const SavedFilter *currentSaved() const;

signals:
    void chosen(const driftsraad::SavedFilter &filter);
    void saveWanted();
    void removeWanted(const driftsraad::SavedFilter &filter);

private:
    void openMenu();
    void addFilter(QMenu *menu, const SavedFilter &filter);
    void name();

    QList<SavedFilter> m_filters;
    SavedFilter m_current;
    QString m_me;
};

} // namespace driftsraad
