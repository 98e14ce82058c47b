#pragma once

#include "ui/kit/tableview.h"

namespace driftsraad {

/// The table of incidents: a group's head goes across all columns, and what is copied is asked for, because only rows in sight are here.
class IncidentList : public TableView
{
    Q_OBJECT
public:
    explicit IncidentList(const QString &name, QWidget *parent = nullptr);

    /// The columns that are shown, from left to right.
    QList<int> shownColumns() const;
    /// As wide as the language's words need, and the title as wide as what is left, until a person sets a width.
    void fitColumns();
    /// What columns() has kept, the widths that were set by hand too; false where it is no such thing.
    bool restore(const QByteArray &columns);

signals:
    void copyWanted();
    /// 1 to 4 on the chosen row.
    void priorityWanted(int priority);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isSetByHand() const;
    void followWidth(int column, int before, int now);
    void giveTitleTheRest();

    bool m_isFitting = false;  ///< a width changes, and no person does it
};

} // namespace driftsraad
