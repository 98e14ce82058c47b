#pragma once

#include <QPointer>
#include <QWidget>

class QApplication;

namespace driftsraad {

/// The ring of two pixels around whatever has the keyboard: two pixels outside a control, just inside a large view. It shows once the
/// keyboard is used and hides when the mouse moves the focus. One ring serves the whole program.
class FocusRing : public QWidget
{
    Q_OBJECT
public:
    static void install(QApplication *application);
    /// The focus was last moved by the keyboard. For widgets that draw their own focus (property "ownFocus").
    static bool keyboardInUse();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    FocusRing();
    void follow(QWidget *widget);
    QWidget *holderOf(QWidget *target) const;
    void watch(bool is);
    void place();

    QPointer<QWidget> m_target;
    QRect m_seen;
};

} // namespace driftsraad
