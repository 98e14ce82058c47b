#pragma once

#include "core/responsibility/difference.h"
#include "core/responsibility/checks.h"

#include <QAbstractTableModel>
#include <QDialog>

class QPushButton;

namespace driftsraad {

class SegmentedControl;
class TableView;

/// A line of a list of places in the matrix.
struct PlaceLine {
    CellKey place{};  ///< an invalid task: a whole column
    QString solution{};
    QString where{};
    QString what{};
    bool isWarning = true;
};

class PlaceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The solution's column is left out where all lines are of one matrix.
    void setLines(const QList<PlaceLine> &lines, bool withSolution);
    const QList<PlaceLine> &lines() const { return m_lines; }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_lines.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_withSolution ? 3 : 2; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<PlaceLine> m_lines;
    bool m_withSolution = true;
};

/// What the checks have found, or what is different, in one list. Enter or a double click closes it and goes to the place.
class PlaceList : public QDialog
{
    Q_OBJECT
public:
    PlaceList(const QString &title, QWidget *parent);

    /// Lines of the matrix in front and of all of them: the list then has a choice between the two.
    void setLines(const QList<PlaceLine> &here, const QList<PlaceLine> &everywhere);
    void setLines(const QList<PlaceLine> &lines);
    /// A button for all of it; an empty text takes it away.
    void setAction(const QString &text);

signals:
    void placeWanted(const driftsraad::CellKey &place);
    void actionTriggered();

private:
    void fill();
    void go(const QModelIndex &index);

    SegmentedControl *m_scope;
    TableView *m_table;
    PlaceModel *m_model;
    QPushButton *m_action;
    QList<PlaceLine> m_here;
    QList<PlaceLine> m_everywhere;
};

PlaceLine lineOf(const MatrixFinding &finding, const Matrix &names);
PlaceLine lineOf(const MatrixChange &change, const Matrix &shown);

} // namespace driftsraad
