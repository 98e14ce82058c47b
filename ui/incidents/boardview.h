#pragma once

#include "ui/incidents/boardlayout.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QCache>
#include <QHash>
#include <QPixmap>
#include <QSet>

namespace driftsraad {

class CardPreview;

/// Where a card stands: its column (0 to 4, in the order of incidentStates()) and its place in it. Invalid where there is none.
struct BoardPlace {
    int column = -1;
    int row = -1;
    bool isValid() const { return column >= 0 && row >= 0; }
    bool operator==(const BoardPlace &) const = default;
};

/// The incidents as cards in columns by state. One painted surface: only the cards that can be seen are painted, and only they are asked
/// for, so that ten thousand cards cost what twenty do. The view decides nothing: it says what the person wants, and shows the answer.
///
/// Keys: arrows move the selection, Home and End within the column, Ctrl+Up and Ctrl+Down to the next row, Ctrl+Left and Ctrl+Right move
/// the card, 1 to 4 set its priority, Enter opens it. Space marks a card for what is done with several, Shift with the arrows marks on the
/// way, Ctrl+A the column; Esc forgets the marks. A card can be dragged to another column; Esc puts it back. Where the mouse rests on a
/// card a preview stands beside it.
class BoardView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit BoardView(QWidget *parent = nullptr);

    /// The columns as they are now; the selected card stays selected where it still is, and on screen.
    void setBoard(const Board &board);
    const Board &board() const { return m_board; }
    /// What cards show; those not handed in before are asked for by cardsNeeded() when they come into sight.
    void setCards(const QList<IncidentCard> &cards);
    void forget(qint64 id) { m_cards.remove(id); m_fresh.remove(id); m_titles.remove(id); m_pictures.remove(id); }
    const IncidentCard *card(qint64 id) const;
    /// What the heads say of limits.
    void setWork(const WorkInProgress &work);
    /// The sentence under a column's name: "at most 5", "over the limit of 5"; empty without a limit.
    QString limitText(int column) const;
    void setColumnTitle(IncidentState state, const QString &title);
    QString columnTitle(int column) const;
    /// As of now. Clocks have run on since another time: the cards in sight are asked for anew, and show what they had until then.
    void setNow(Instant now);
    Instant now() const { return m_now; }

    qint64 current() const { return m_current; }
    void setCurrent(qint64 id);
    /// The cards that were marked, column after column; empty where none were.
    QList<qint64> marked() const;
    bool isMarked(qint64 id) const { return m_marked.contains(id); }
    void clearMarks();
    BoardPlace placeOf(qint64 id) const;
    /// What the row is called that the card lies in; empty without rows.
    QString laneName(BoardPlace place) const;
    qint64 idAt(BoardPlace place) const;
    qint64 cardAt(const QPoint &position) const;
    /// In the viewport's coordinates; may lie outside what is seen.
    QRect cardRect(BoardPlace place) const;
    QRect columnRect(int column) const;
    int columnAt(const QPoint &position) const;

    /// A rule said no: the sentence stands at the top of the column until the next key or click.
    void refuse(IncidentState column, const QString &sentence);
    QString refusal() const { return m_refusal; }

    QSize minimumSizeHint() const override { return {480, 240}; }

signals:
    void currentChanged(qint64 id);
    void marksChanged();
    void activated(qint64 id);
    void moveWanted(qint64 id, driftsraad::IncidentState from, driftsraad::IncidentState to);
    void priorityWanted(qint64 id, int priority);
    void cardsNeeded(const QList<qint64> &ids);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Drag {
        qint64 id = 0;
        QPoint from{};
        QPoint at{};
        bool moving = false;
    };

    struct CardRange {
        int column = 0;
        qsizetype begin = 0;  ///< of the lane
        qsizetype end = 0;    ///< behind the lane's last
        qsizetype first = 0;
        qsizetype last = -1;
    };

    int columnWidth() const;
    int headHeight() const;
    int contentTop(int column) const;
    void updateScrollBars();
    void select(BoardPlace place);
    bool moveSelection(int key);
    bool moveAcross(int step);
    bool moveLane(int step);
    bool markByKey(int key, Qt::KeyboardModifiers modifiers);
    void markTo(BoardPlace place);
    void toggleMark(qint64 id);
    void keepInSight(BoardPlace place);
    void wantMove(qint64 id, int toColumn);
    void clearRefusal();
    void hidePreview();
    void askForCards();
    void paintColumn(QPainter *painter, int column, const QRegion &region);
    bool isLaneNear(int column, int lane, const QRect &part) const;
    /// Those of a lane that a part of the viewport shows; the last stands before the first where it shows none.
    CardRange cardsIn(int column, int lane, const QRect &part) const;
    void paintCards(QPainter *painter, const CardRange &range, const QRegion &region);
    void want(const CardRange &range);
    QHash<qint64, QRect> cardsInSight() const;
    void repaintCards(const QSet<qint64> &changed);
    void followTime(Instant before);
    void paintFoot(QPainter *painter, int column);
    void paintLaneHeads(QPainter *painter, const QRect &clip);
    void paintHead(QPainter *painter, int column);
    void paintLimit(QPainter *painter, int column, const QRect &line);
    void paintRefusal(QPainter *painter, int column);
    void paintDrag(QPainter *painter);
    int dropTop(int column, int lane, const IncidentCard &card) const;
    void dropped(const Drag &drag);
    const QStringList &titleLines(const IncidentCard &card, int width);
    /// The card as it lies there untouched: painted once and then copied, as scrolling shows a screenful of them at every step.
    QPixmap pictureOf(const IncidentCard &card, const QSize &size);

    Board m_board;
    bool m_isRead = false;  ///< until there is a board, nothing is said about it
    BoardLayout m_layout;
    WorkInProgress m_work;
    QSet<qint64> m_marked;
    BoardPlace m_anchor;  ///< where marking with Shift began
    QHash<qint64, IncidentCard> m_cards;
    QSet<qint64> m_fresh;  ///< those handed in since the time was last set
    QHash<qint64, QStringList> m_titles;
    int m_titleWidth = 0;
    QCache<qint64, QPixmap> m_pictures{200};  ///< of now, in this theme and language
    std::array<QString, 5> m_columnTitles;
    qint64 m_current = 0;
    BoardPlace m_place;
    qint64 m_hovered = 0;
    CardPreview *m_preview = nullptr;  ///< made when the mouse first rests on a card
    Instant m_now;
    Drag m_drag;
    int m_refusalColumn = -1;
    QString m_refusal;
    QList<qint64> m_wanted;
    QBasicTimer m_askTimer;
    QBasicTimer m_scrollTimer;
};

/// Tells assistive technology of the board: a list of columns, each a list of cards. Called once by the page.
void installBoardAccessibility();

} // namespace driftsraad
