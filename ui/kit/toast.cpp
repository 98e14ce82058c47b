#include "ui/kit/toast.h"

#include "ui/kit/icons.h"
#include "ui/kit/rounded.h"
#include "ui/kit/type.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace driftsraad {

namespace {

constexpr int shownFor = 8000;
constexpr int aboveFoot = 40;

/// Text and button stand on ink, where the tokens name only paper as text colour.
class InkButton : public QPushButton
{
public:
    explicit InkButton(const QString &text) : QPushButton(text)
    {
        setFlat(true);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {fontMetrics().horizontalAdvance(text()) + 24, 28}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        paintRounded(&painter, rect(), radius::control, QColor(), theme.paper, hasFocus() || underMouse() ? 2 : 1);
        painter.setPen(theme.paper);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextHideMnemonic, text());
    }
};

} // namespace

Toast *Toast::show(QWidget *anywhere, const QString &text, const QString &action)
{
    QWidget *window = anywhere->window();
    const auto old = window->findChildren<Toast *>(QString(), Qt::FindDirectChildrenOnly);
    for (Toast *toast : old) {
        toast->hide();
        toast->deleteLater();
    }
    return new Toast(window, text, action);
}

Toast::Toast(QWidget *window, const QString &text, const QString &action) : QFrame(window)
{
    setAccessibleName(text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(16);
    auto *words = new QLabel;
    words->setTextFormat(Qt::PlainText);
    words->setText(text);
    words->setForegroundRole(QPalette::ToolTipText);
    words->setFont(textFont(TextSize::Base, QFont::Medium));
    words->setMaximumWidth(qMax(200, window->width() - 240));
    words->setWordWrap(QFontMetrics(words->font()).horizontalAdvance(text) > words->maximumWidth());
    words->setMinimumHeight(28);
    row->addWidget(words);
    if (!action.isEmpty()) {
        auto *act = new InkButton(action);
        connect(act, &QPushButton::clicked, this, [this] {
            emit actionTriggered();
            hide();
            deleteLater();
        });
        row->addWidget(act);
    } else {
        row->addSpacing(8);
    }
    window->installEventFilter(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::leaveUnlessUsed);
    m_timer.start(shownFor);
    adjustSize();
    place();
    setVisible(true);
    raise();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::place()
{
    const QWidget *window = parentWidget();
    move((window->width() - width()) / 2, window->height() - height() - aboveFoot);
}

void Toast::leaveUnlessUsed()
{
    if (underMouse() || isAncestorOf(window()->focusWidget())) {
        m_timer.start(shownFor);
        return;
    }
    hide();
    deleteLater();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    m_timer.start(shownFor);
    QFrame::leaveEvent(event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        deleteLater();
        return;
    }
    QFrame::keyPressEvent(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(&painter, rect(), radius::card, Theme::current().ink);
}

} // namespace driftsraad
