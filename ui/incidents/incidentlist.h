#pragma once

#include "ui/kit/tableview.h"

namespace driftsraad {

/// The table of incidents: a group's head goes across all columns, and what is copied is asked for, because only rows in sight are here.
class IncidentList : public TableView
{
    Q_OBJECT
public:
    using TableView::TableView;

    /// The columns that are shown, from left to right.
    QList<int> shownColumns() const;
    /// As wide as the language's words need; together the width of the page in a window of 1600, with what the title can spare.
    void fitColumns();

signals:
    void copyWanted();
    /// 1 to 4 on the chosen row.
    void priorityWanted(int priority);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace driftsraad
