#include "ui/incidents/boardaccessible.h"

#include "ui/incidents/incidentwords.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QPointer>

namespace driftsraad {

namespace {

class BoardInterface;

/// A card, known by its incident so that it stays the same one when it moves.
class CardInterface final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    CardInterface(BoardView *board, qint64 incident) : m_board(board), m_incident(incident) {}

    bool isValid() const override { return m_board && m_board->placeOf(m_incident).isValid(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_board->window()->windowHandle(); }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QRect rect() const override
    {
        const BoardPlace place = m_board->placeOf(m_incident);
        return place.isValid() ? m_board->cardRect(place).translated(m_board->viewport()->mapToGlobal(QPoint())) : QRect();
    }
    QString text(QAccessible::Text kind) const override
    {
        const IncidentCard *card = m_board->card(m_incident);
        if (kind != QAccessible::Name || !card)
            return {};
        const QString lane = m_board->laneName(m_board->placeOf(m_incident));
        const QString spoken = spokenCard(*card, m_board->now());
        return lane.isEmpty() ? spoken : BoardView::tr("%1, in the row %2").arg(spoken, lane);
    }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::State state() const override
    {
        QAccessible::State state;
        const bool current = m_board->current() == m_incident;
        state.focusable = true;
        state.selectable = true;
        state.multiSelectable = true;
        state.selected = current || m_board->isMarked(m_incident);
        state.focused = current && m_board->hasFocus();
        state.offscreen = !m_board->viewport()->rect().intersects(m_board->cardRect(m_board->placeOf(m_incident)));
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction(), nextPageAction(), previousPageAction()}; }
    QString localizedActionName(const QString &name) const override
    {
        if (name == nextPageAction())
            return BoardView::tr("Move to the next column");
        if (name == previousPageAction())
            return BoardView::tr("Move to the previous column");
        return QAccessibleActionInterface::localizedActionName(name);
    }
    void doAction(const QString &name) override
    {
        m_board->setCurrent(m_incident);
        if (name == setFocusAction())
            m_board->setFocus();
        else if (name == pressAction())
            emit m_board->activated(m_incident);
        else
            move(name == nextPageAction() ? 1 : -1);
    }
    QStringList keyBindingsForAction(const QString &name) const override
    {
        if (name == nextPageAction())
            return {QStringLiteral("Ctrl+Right")};
        if (name == previousPageAction())
            return {QStringLiteral("Ctrl+Left")};
        return {};
    }

private:
    void move(int step)
    {
        const BoardPlace place = m_board->placeOf(m_incident);
        const int to = place.column + step;
        if (place.isValid() && to >= 0 && to < incidentStates().size())
            emit m_board->moveWanted(m_incident, incidentStates().at(place.column), incidentStates().at(to));
    }

    QPointer<BoardView> m_board;
    qint64 m_incident;
};

class ColumnInterface final : public QAccessibleInterface
{
public:
    ColumnInterface(BoardView *board, int column) : m_board(board), m_column(column) {}

    bool isValid() const override { return m_board; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_board->window()->windowHandle(); }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_board); }
    QAccessibleInterface *child(int row) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int childCount() const override { return static_cast<int>(m_board->board().columns[static_cast<size_t>(m_column)].ids.size()); }
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessible::Role role() const override { return QAccessible::List; }
    QRect rect() const override { return m_board->columnRect(m_column).translated(m_board->viewport()->mapToGlobal(QPoint())); }
    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name)
            return {};
        const qint64 count = m_board->board().columns[static_cast<size_t>(m_column)].count;
        const QString name = BoardView::tr("%1, %Ln incidents", nullptr, static_cast<int>(count)).arg(m_board->columnTitle(m_column));
        const QString limit = m_board->limitText(m_column);
        return limit.isEmpty() ? name : BoardView::tr("%1, %2").arg(name, limit);
    }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::State state() const override { return {}; }

private:
    QPointer<BoardView> m_board;
    int m_column;
};

class BoardInterface final : public QAccessibleWidget
{
public:
    explicit BoardInterface(BoardView *board) : QAccessibleWidget(board, QAccessible::List) {}
    ~BoardInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_columns))
            QAccessible::deleteAccessibleInterface(id);
        for (const QAccessible::Id id : std::as_const(m_cards))
            QAccessible::deleteAccessibleInterface(id);
    }

    BoardView *board() const { return static_cast<BoardView *>(widget()); }
    int childCount() const override { return static_cast<int>(incidentStates().size()); }
    QAccessibleInterface *child(int column) const override
    {
        if (column < 0 || column >= childCount())
            return nullptr;
        auto known = m_columns.find(column);
        if (known == m_columns.end())
            known = m_columns.insert(column, QAccessible::registerAccessibleInterface(new ColumnInterface(board(), column)));
        return QAccessible::accessibleInterface(*known);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int column = 0; column < childCount(); ++column) {
            if (this->child(column) == child)
                return column;
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(board()->columnAt(board()->viewport()->mapFromGlobal(QPoint(x, y))));
    }
    QAccessibleInterface *focusChild() const override { return board()->hasFocus() ? card(board()->current()) : nullptr; }
    QAccessibleInterface *card(qint64 incident) const
    {
        if (!board()->placeOf(incident).isValid())
            return nullptr;
        auto known = m_cards.find(incident);
        if (known == m_cards.end())
            known = m_cards.insert(incident, QAccessible::registerAccessibleInterface(new CardInterface(board(), incident)));
        return QAccessible::accessibleInterface(*known);
    }
    qint64 incidentOf(const QAccessibleInterface *card) const
    {
        for (auto known = m_cards.cbegin(); known != m_cards.cend(); ++known) {
            if (QAccessible::accessibleInterface(*known) == card)
                return known.key();
        }
        return 0;
    }

private:
    mutable QHash<int, QAccessible::Id> m_columns;
    mutable QHash<qint64, QAccessible::Id> m_cards;
};

BoardInterface *interfaceOf(BoardView *board)
{
    return board ? dynamic_cast<BoardInterface *>(QAccessible::queryAccessibleInterface(board)) : nullptr;
}

QAccessibleInterface *CardInterface::parent() const
{
    BoardInterface *board = interfaceOf(m_board);
    return board ? board->child(m_board->placeOf(m_incident).column) : nullptr;
}

QAccessibleInterface *ColumnInterface::child(int row) const
{
    BoardInterface *board = interfaceOf(m_board);
    return board ? board->card(m_board->idAt({m_column, row})) : nullptr;
}

QAccessibleInterface *ColumnInterface::childAt(int x, int y) const
{
    BoardInterface *board = interfaceOf(m_board);
    return board ? board->card(m_board->cardAt(m_board->viewport()->mapFromGlobal(QPoint(x, y)))) : nullptr;
}

int ColumnInterface::indexOfChild(const QAccessibleInterface *child) const
{
    BoardInterface *board = interfaceOf(m_board);
    const BoardPlace place = m_board->placeOf(board ? board->incidentOf(child) : 0);
    return place.column == m_column ? place.row : -1;
}

QAccessibleInterface *boardFactory(const QString &, QObject *object)
{
    auto *board = qobject_cast<BoardView *>(object);
    return board ? new BoardInterface(board) : nullptr;
}

} // namespace

void installBoardAccessibility()
{
    static bool installed = false;
    if (!std::exchange(installed, true))
        QAccessible::installFactory(&boardFactory);
}

void tellBoardFocus(BoardView *board, BoardPlace place)
{
    if (!QAccessible::isActive() || !board->hasFocus())
        return;
    BoardInterface *interface = interfaceOf(board);
    if (QAccessibleInterface *card = interface ? interface->card(board->idAt(place)) : nullptr) {
        QAccessibleEvent event(card, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void tellBoardReset(BoardView *board)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(board, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void tellBoardAlert(BoardView *board, const QString &sentence)
{
    board->setAccessibleDescription(sentence);
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(board, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace driftsraad
