#include "ui/incidents/smallform.h"

#include "ui/kit/button.h"
#include "ui/kit/form.h"
#include "ui/kit/label.h"
#include "ui/kit/rounded.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

constexpr int formWidth = 300;

} // namespace

SmallForm::SmallForm(const QString &title, const QString &confirm, QWidget *over)
    : QFrame(over), m_form(new Form(Form::Labels::Above)), m_refusal(new Label({}, TextSize::Small, QFont::Medium, Tone::Critical)), m_before(QApplication::focusWidget())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(formWidth);
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::gap, space::gap, space::gap, space::gap);
    column->setSpacing(space::unit);
    auto *head = new Label(title, TextSize::Base, QFont::DemiBold);
    head->setWordWrap(true);
    column->addWidget(head);
    column->addWidget(m_form);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    column->addWidget(m_refusal);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::unit);
    auto *yes = button(confirm, ButtonKind::Primary);
    auto *no = button(tr("Cancel"));
    row->addStretch();
    row->addWidget(no);
    row->addWidget(yes);
    column->addSpacing(space::half);
    column->addLayout(row);
    connect(yes, &QPushButton::clicked, this, &SmallForm::confirmed);
    connect(no, &QPushButton::clicked, this, [this] {
        emit cancelled();
        finish();
    });
}

void SmallForm::openAt(const QPoint &position, QWidget *first)
{
    // The answer that makes the form necessary may come when another page is in front.
    if (!parentWidget()->isVisible())
        return giveUp();
    adjustSize();
    const QRect room = parentWidget()->rect().adjusted(space::unit, space::unit, -space::unit, -space::unit);
    QRect place(position, size());
    place.moveLeft(qBound(room.left(), place.left(), qMax(room.left(), room.right() - width())));
    place.moveTop(qBound(room.top(), place.top(), qMax(room.top(), room.bottom() - height())));
    move(place.topLeft());
    show();
    raise();
    m_first = first;
    first->setFocus(Qt::PopupFocusReason);
}

void SmallForm::showRefusal(const QString &sentence)
{
    //: %1 says why something was not done.
    m_refusal->setText(tr("Not done: %1").arg(sentence));
    m_refusal->show();
    fit();
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

void SmallForm::finish()
{
    if (m_before && m_before->isVisible())
        m_before->setFocus();
    close();
}

void SmallForm::giveUp()
{
    emit cancelled();
    deleteLater();
}

void SmallForm::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    // Not hidden itself, so the page below it is.
    if (!event->spontaneous() && !isHidden())
        giveUp();
}

void SmallForm::fit()
{
    adjustSize();
    move(x(), qBound(0, y(), qMax(0, parentWidget()->height() - height() - space::unit)));
}

bool SmallForm::event(QEvent *event)
{
    // A field says below itself what is wrong with it: no layout around this one makes room for that.
    if (event->type() == QEvent::LayoutRequest && isVisible())
        fit();
    return QFrame::event(event);
}

/// From the last field to the buttons and around: the page below is not where a half answered question goes on.
bool SmallForm::focusNextPrevChild(bool next)
{
    QList<QWidget *> stops = findChildren<QWidget *>();
    stops.removeIf([this](const QWidget *stop) {
        return !(stop->focusPolicy() & Qt::TabFocus) || stop->focusProxy() || !stop->isEnabled() || !stop->isVisibleTo(this);
    });
    const qsizetype here = stops.indexOf(QApplication::focusWidget());
    if (here < 0)
        return QFrame::focusNextPrevChild(next);
    const qsizetype to = (here + (next ? 1 : stops.size() - 1)) % stops.size();
    stops[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void SmallForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit cancelled();
        return finish();
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit confirmed();
    else
        QFrame::keyPressEvent(event);
}

void SmallForm::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().canvas);
    paintRounded(&painter, rect(), radius::card, Theme::current().paper, Theme::current().accent);
}

} // namespace driftsraad
