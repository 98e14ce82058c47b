#pragma once

#include <QTableView>

class QMenu;

namespace driftsraad {

/// Rows chosen as tab-separated text with a head line, in the order of the columns on screen, as a spreadsheet takes it. A cell that a
/// spreadsheet would take for a formula and that is not a number is guarded; tabs and line breaks inside a cell become spaces.
QString selectionAsText(const QTableView &view);

/// A table with the program's habits: whole rows, no grid but hairlines, hover over the row, 36 pixels a row, Ctrl+C copies the chosen
/// rows, the head's context menu (or the Menu key) chooses columns. Enter or a double click emits activated() as in any Qt view.
class TableView : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(const QString &name, QWidget *parent = nullptr);

    /// 32 to 36 for tables; the default is space::tableRow.
    void setRowHeight(int height);
    /// Shown in the middle while the model has no rows; the view takes the widget.
    void setEmptyState(QWidget *empty);
    void setModel(QAbstractItemModel *model) override;
    /// The row under the mouse, -1 for none.
    int hoveredRow() const { return m_hovered; }
    QSize sizeHint() const override;

    /// Column widths, order and what is hidden, to be kept in the settings. restoreColumns refuses (false) what another version wrote.
    QByteArray columns() const;
    bool restoreColumns(const QByteArray &state);
    /// The menu of the head: which columns are shown.
    void chooseColumns(const QPoint &globalPosition);

public slots:
    void copySelection();

signals:
    /// The person moved, resized or hid a column: keep columns().
    void columnsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void hover(int row);
    void showEmptyState();

    int m_hovered = -1;
    QWidget *m_empty = nullptr;
};

} // namespace driftsraad
