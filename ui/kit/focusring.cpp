#include "ui/kit/focusring.h"

#include "ui/kit/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
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
/// A child of whatever parent the focused control has, which it may die with; without a focus it waits without a parent.
QPointer<FocusRing> ring;

/// Fields show the focus by their own border, in the style; a list by its current row.
bool drawsOwnFocus(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ||
           qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QMenu *>(widget) ||
           qobject_cast<const QAbstractItemView *>(widget) || widget->property("ownFocus").toBool();
}

/// Where the ring lies around a target, seen from one of its ancestors.
QRect around(const QWidget *target, const QWidget *ancestor)
{
    constexpr int outside = ringGap + ringWidth;
    return QRect(target->mapTo(ancestor, QPoint()), target->size()).adjusted(-outside, -outside, outside, outside);
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
    class Follower : public QObject
    {
    public:
        explicit Follower(QObject *parent) : QObject(parent) {}
        void focusMoved(QWidget *now)
        {
            if (!ring)
                ring = new FocusRing;
            ring->follow(now);
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
    };
    qAddPostRoutine([] { delete ring.data(); });
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
    watch(false);
    m_target = widget && keyboard && !widget->isWindow() && !drawsOwnFocus(widget) ? widget : nullptr;
    if (!m_target) {
        hide();
        setParent(nullptr);
        return;
    }
    setParent(holderOf(m_target));
    watch(true);
    place();
    show();
    raise();
}

/// The nearest ancestor that has room for the ring, so that none of its sides is cut off.
QWidget *FocusRing::holderOf(QWidget *target) const
{
    QWidget *holder = target->parentWidget();
    while (!holder->isWindow()) {
        const bool isSplitter = qobject_cast<QSplitter *>(holder); // makes every child a pane
        if (!isSplitter && holder->rect().contains(around(target, holder)))
            break;
        holder = holder->parentWidget();
    }
    return holder;
}

/// Whatever moves the target inside the ring's parent.
void FocusRing::watch(bool is)
{
    for (QWidget *widget = m_target; widget && widget != parentWidget(); widget = widget->parentWidget()) {
        if (is)
            widget->installEventFilter(this);
        else
            widget->removeEventFilter(this);
    }
}

void FocusRing::place()
{
    if (!parentWidget()->isAncestorOf(m_target))
        return follow(nullptr);
    setGeometry(around(m_target, parentWidget()));
    // Outside of what scrolls, the ring is seen as far as its target is.
    m_seen = rect();
    for (const QWidget *widget = m_target; widget != parentWidget(); widget = widget->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()))
            m_seen &= around(widget, parentWidget()).translated(-pos());
    }
    update();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
        if (m_target)
            place();
        break;
    case QEvent::Hide:
        if (watched == m_target)
            follow(nullptr);
        break;
    case QEvent::ParentChange:
        follow(nullptr);
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setClipRect(m_seen);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::current().accent, ringWidth));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::control + ringGap, radius::control + ringGap);
}

} // namespace driftsraad
