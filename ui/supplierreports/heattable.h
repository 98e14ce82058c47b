#pragma once

#include <QTableView>

namespace driftsraad {

/// What the models of the heat maps say beyond the kit's roles.
enum HeatRole : int {
    /// bool: the cell is a month of the map and is drawn by its StateRole.
    HeatCellRole = Qt::UserRole + 2000,
    /// bool: nothing was expected in the month; nothing is drawn.
    HeatVoidRole,
    /// bool: the month's figure may still change.
    HeatProvisionalRole,
    /// QString, of a head: what stands over a month that is too narrow for its name and year.
    HeatShortHeadRole,
};

/// Solutions down, months across. The first column holds the names and stays; the months share what room is left. Where they are too
/// narrow for a figure a cell shows its mark alone. The arrow keys move one current cell; current() follows it, Enter opens it and
/// Ctrl+C copies its row as text.
class HeatTable : public QTableView
{
    Q_OBJECT
public:
    explicit HeatTable(const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// How wide each column is, from the first; -1 for the months, which share the rest. narrow is taken where the months would
    /// otherwise be too narrow for a figure.
    void setShape(const QList<int> &widths, const QList<int> &narrow);
    /// Below that width a month shows its mark only.
    void setFigureWidth(int width) { m_figureWidth = width; }
    bool showsFigures() const { return m_monthWidth >= m_figureWidth; }
    /// As high as its rows, at most so many; more are scrolled to.
    void setVisibleRows(int most);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void current(int row, int column);
    void opened(int row, int column);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override;

private:
    void share();
    int monthWidth(const QList<int> &widths) const;

    QList<int> m_widths;
    QList<int> m_narrow;
    int m_figureWidth = 52;
    int m_monthWidth = 0;
    int m_mostRows = 12;
};

} // namespace driftsraad
