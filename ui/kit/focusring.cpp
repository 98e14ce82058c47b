#include "ui/kit/focusring.h"

#include "ui/kit/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QGraphicsView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTextEdit>

namespace driftsraad {

namespace {

constexpr int ringWidth = 2;
constexpr int ringGap = 2;

bool keyboard = false;

/// Fields show the focus by their own border, in the style; a list by its current row.
bool drawsOwnFocus(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ||
           qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QMenu *>(widget) ||
           qobject_cast<const QAbstractItemView *>(widget) || widget->property("ownFocus").toBool();
}

} // namespace

FocusRing::FocusRing()
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
}

void FocusRing::install(QApplication *application)
{
    // The ring is a child of whatever parent the focused control has and may die with it; the filter makes a new one when needed.
    class Follower : public QObject
    {
    public:
        explicit Follower(QObject *parent) : QObject(parent) {}
        void focusMoved(QWidget *now)
        {
            if (!m_ring)
                m_ring = new FocusRing;
            m_ring->follow(now);
        }

    protected:
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::MouseButtonPress)
                keyboard = false;
            else if (event->type() == QEvent::KeyPress)
                keyboard = true;
            else if (event->type() == QEvent::FocusIn)
                judge(static_cast<QFocusEvent *>(event)->reason());
            return false;
        }

    private:
        // A press moves the focus before its own event passes here, and a shortcut is no key press. Tab as a reason says nothing: a new
        // window gives its first control the focus that way.
        static void judge(Qt::FocusReason reason)
        {
            if (reason == Qt::MouseFocusReason)
                keyboard = false;
            else if (reason == Qt::ShortcutFocusReason)
                keyboard = true;
        }

        QPointer<FocusRing> m_ring;
    };
    auto *follower = new Follower(application);
    application->installEventFilter(follower);
    connect(application, &QApplication::focusChanged, follower, [follower](QWidget *, QWidget *now) { follower->focusMoved(now); });
}

bool FocusRing::keyboardInUse()
{
    return keyboard;
}

void FocusRing::follow(QWidget *widget)
{
    if (m_target)
        m_target->removeEventFilter(this);
    m_target = widget && keyboard && !widget->isWindow() && !drawsOwnFocus(widget) ? widget : nullptr;
    if (!m_target) {
        hide();
        setParent(nullptr);
        return;
    }
    m_target->installEventFilter(this);
    QWidget *holder = m_target->parentWidget();
    while (qobject_cast<QSplitter *>(holder) && !holder->isWindow())
        holder = holder->parentWidget(); // a splitter makes every child a pane
    setParent(holder);
    place();
    show();
    raise();
}

void FocusRing::place()
{
    const int outside = ringGap + ringWidth;
    const QRect control(m_target->mapTo(parentWidget(), QPoint()), m_target->size());
    setGeometry(control.adjusted(-outside, -outside, outside, outside));
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_target) {
        switch (event->type()) {
        case QEvent::Move:
        case QEvent::Resize:
            place();
            break;
        case QEvent::Hide:
        case QEvent::ParentChange:
            follow(nullptr);
            break;
        default:
            break;
        }
    }
    return false;
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::current().accent, ringWidth));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::control + ringGap, radius::control + ringGap);
}

} // namespace driftsraad
