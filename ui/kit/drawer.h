#pragma once

#include "ui/kit/theme.h"

#include <QFrame>
#include <QPointer>

class QHBoxLayout;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace driftsraad {

class Label;

/// The panel at the right that shows one record beside the list it came from: title, content that scrolls, and a foot for the field and the
/// buttons. Tab goes through it from top to bottom. Esc and the X close it, and the keyboard goes back to where it was.
class Drawer : public QFrame
{
    Q_OBJECT
public:
    static constexpr int width = 352;
    /// For records that are read as sentences rather than looked up.
    static constexpr int wideWidth = 416;

    explicit Drawer(QWidget *parent = nullptr);

    /// Also the accessible name.
    void setTitle(const QString &title);
    /// Small things over the title at the left: the number, a tag. The drawer takes the widget.
    void addToHead(QWidget *widget);
    /// Buttons at the right of the head, before the X: previous, next, more.
    void addHeadAction(QWidget *widget);
    /// Stays in place over the body while that scrolls.
    QVBoxLayout *top() const { return m_top; }
    QVBoxLayout *body() const { return m_body; }
    QVBoxLayout *foot() const { return m_foot; }
    bool isOpen() const { return !isHidden(); }
    /// How much of the page it takes; without this Drawer::width.
    void setPanelWidth(int width);
    /// Scrolls the body so that this part of it is seen, from its beginning where it is higher than the room. Once what was just put into
    /// the body has its place.
    void bringIntoView(QWidget *part);

public slots:
    void openDrawer();
    void closeDrawer();

signals:
    void opened();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    /// From part to part as it is read, head, body and foot; parts that were made later have their place among the others.
    bool focusNextPrevChild(bool next) override;

private:
    friend class DrawerArea;
    QList<QWidget *> stops() const;
    QHBoxLayout *m_head;
    QHBoxLayout *m_headActions;
    QToolButton *m_close;
    Label *m_title;
    QVBoxLayout *m_top;
    QScrollArea *m_scroll;
    QVBoxLayout *m_body;
    QVBoxLayout *m_foot;
    QPointer<QWidget> m_cameFrom;  ///< what had the keyboard when it was opened
    int m_panelWidth = width;
    bool m_overlay = false;
};

/// Holds a page's content and its drawer: side by side where the window is at least space::drawerBelow wide, else the drawer lies over the
/// right part of the content. A content that says what it needs has the drawer beside it wherever it keeps that.
class DrawerArea : public QWidget
{
    Q_OBJECT
public:
    DrawerArea(QWidget *content, Drawer *drawer, QWidget *parent = nullptr);
    /// What the content needs beside the drawer, in pixels. 0: the width of the window decides.
    void setLeastContent(int pixels);
    bool liesOver() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();
    int panelWidth() const;
    int room() const;

    QWidget *m_content;
    Drawer *m_drawer;
    int m_leastContent = 0;
};

} // namespace driftsraad
