#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace driftsraad {

/// Draws the rows of a list of things to do by the roles of kitroles.h: SectionRole rows are headings (32 high), the others (80 high) show
/// state, title (DisplayRole) over SecondLineRole, DateTextRole over RelativeTextRole, and one button.
class ActionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ActionDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

    /// Where the row's button lies in a row that covers the rectangle.
    static QRect buttonRect(const QRect &row);

signals:
    void buttonClicked(const QModelIndex &index);

private:
    QPersistentModelIndex m_pressed;
};

/// The list itself. Up and Down move over the rows (headings must have no flags in the model), Enter emits activated(), Ctrl+Enter and the
/// button emit actionTriggered(), A emits assignTriggered().
class ActionList : public QListView
{
    Q_OBJECT
public:
    explicit ActionList(const QString &name, QWidget *parent = nullptr);

    /// What a screen reader says for a row; models return it for Qt::AccessibleTextRole.
    static QString spoken(const QModelIndex &index);

signals:
    void actionTriggered(const QModelIndex &index);
    void assignTriggered(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace driftsraad
