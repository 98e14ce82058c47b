#pragma once

#include <QFrame>
#include <QTimer>

class QPushButton;

namespace driftsraad {

class Label;

/// A sentence at the foot of the window about what was just done, with the way back or on: "Hændelsen er flyttet. [Fortryd]". One toast a
/// window; a new one takes the place of the old. It goes after eight seconds, but not while the mouse or the keyboard is in it. What it
/// offers can always be done elsewhere too (Ctrl+Z).
class Toast : public QFrame
{
    Q_OBJECT
public:
    /// Shows in the window of the widget. The action may be empty; the receiver of actionTriggered() is connected afresh by each caller.
    static Toast *show(QWidget *anywhere, const QString &text, const QString &action = {});

signals:
    void actionTriggered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Toast(QWidget *window, const QString &text, const QString &action);
    void place();
    void leaveUnlessUsed();

    QTimer m_timer;
};

} // namespace driftsraad
