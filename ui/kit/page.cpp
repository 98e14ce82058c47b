#include "ui/kit/page.h"

#include "ui/kit/readonly.h"

#include <QHideEvent>
#include <QShowEvent>

namespace driftsraad {

Page::Page(AsyncStore &store, QWidget *parent) : QWidget(parent), m_store(store)
{
    connect(&store, &AsyncStore::changed, this, [this](const CommittedChanges &committed) { take(committed); });
}

QString Page::readOnlyReason() const
{
    return driftsraad::readOnlyReason(m_store);
}

bool Page::mayEdit()
{
    const QString reason = readOnlyReason();
    if (!reason.isEmpty())
        emit failed(Error{.code = ErrorCode::ReadOnly, .message = Message::verbatim(reason)});
    return reason.isEmpty();
}

void Page::setChanges(QWidget *button) const
{
    turnOff(button, readOnlyReason());
}

void Page::take(const CommittedChanges &committed)
{
    if (!m_isLeft)
        changes(committed);
    else if (m_missed)
        m_missed->add(committed);
    else
        m_missed = committed;
}

void Page::showEvent(QShowEvent *event)
{
    m_isLeft = false;
    QWidget::showEvent(event);
    if (const auto missed = std::exchange(m_missed, {}))
        changes(*missed);
}

void Page::hideEvent(QHideEvent *event)
{
    // A minimised window is seen again without a word to the page.
    m_isLeft = !event->spontaneous();
    QWidget::hideEvent(event);
}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace driftsraad
