#include "ui/kit/page.h"

#include "ui/kit/readonly.h"

#include <QEvent>

namespace driftsraad {

Page::Page(AsyncStore &store, QWidget *parent) : QWidget(parent), m_store(store)
{
    connect(&store, &AsyncStore::changed, this, [this](const CommittedChanges &committed) { changes(committed); });
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
    const QString reason = readOnlyReason();
    button->setEnabled(reason.isEmpty());
    if (reason.isEmpty())
        return;
    button->setToolTip(reason);
    button->setAccessibleDescription(reason);
}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace driftsraad
