#include "ui/kit/choicepopup.h"

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

constexpr int popupWidth = 280;
constexpr int popupHeight = 360;

} // namespace

ChoicePopup::ChoicePopup(const QString &name, const QList<FilterChip::Choice> &choices, const QVariant &chosen, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_search(new QLineEdit), m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::unit, space::unit, space::unit, space::unit);
    column->setSpacing(space::half);
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(tr("Find in %1").arg(name));
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    column->addWidget(m_search);
    m_list->setAccessibleName(name);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    for (const FilterChip::Choice &choice : choices) {
        auto *item = new QListWidgetItem(choice.text, m_list);
        item->setData(Qt::UserRole, choice.value);
        if (choice.value == chosen)
            m_list->setCurrentItem(item);
    }
    column->addWidget(m_list, 1);
    setFocusProxy(m_search);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ChoicePopup::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &ChoicePopup::pick);
}

void ChoicePopup::openAt(const QPoint &global)
{
    resize(popupWidth, popupHeight);
    QRect place(global, size());
    if (const QScreen *on = QApplication::screenAt(global)) {
        const QRect room = on->availableGeometry();
        place.moveLeft(qBound(room.left(), place.left(), qMax(room.left(), room.right() - width())));
        place.moveTop(qBound(room.top(), place.top(), qMax(room.top(), room.bottom() - height())));
    }
    move(place.topLeft());
    show();
    m_search->setFocus(Qt::PopupFocusReason);
    if (m_list->currentItem())
        m_list->scrollToItem(m_list->currentItem(), QAbstractItemView::PositionAtCenter);
}

/// What begins with the words comes to be chosen before what has them somewhere.
void ChoicePopup::narrow(const QString &text)
{
    const QString wanted = text.trimmed();
    QListWidgetItem *first = nullptr;
    QListWidgetItem *beginning = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool fits = wanted.isEmpty() || item->text().contains(wanted, Qt::CaseInsensitive);
        item->setHidden(!fits);
        if (fits && !first)
            first = item;
        if (fits && !beginning && item->text().startsWith(wanted, Qt::CaseInsensitive))
            beginning = item;
    }
    m_list->setCurrentItem(beginning ? beginning : first);
}

void ChoicePopup::step(int key)
{
    const int by = key == Qt::Key_Up || key == Qt::Key_PageUp ? -1 : 1;
    int left = key == Qt::Key_PageUp || key == Qt::Key_PageDown ? 8 : 1;
    for (int row = m_list->currentRow() + by; left > 0 && row >= 0 && row < m_list->count(); row += by) {
        if (m_list->item(row)->isHidden())
            continue;
        m_list->setCurrentRow(row);
        --left;
    }
}

void ChoicePopup::pick()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || item->isHidden())
        return;
    emit picked(item->data(Qt::UserRole));
    close();
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        step(key);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pick();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void ChoicePopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().paper);
    painter.setPen(Theme::current().line2);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace driftsraad
