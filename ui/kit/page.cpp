#include "ui/kit/page.h"

#include "ui/kit/words.h"

#include <QEvent>

namespace driftsraad {

Page::Page(AsyncStore &store, QWidget *parent) : QWidget(parent), m_store(store)
{
    connect(&store, &AsyncStore::changed, this, [this](const CommittedChanges &committed) { changes(committed); });
}

QString Page::readOnlyReason() const
{
    const AsyncStore::Status &status = m_store.status();
    if (!status.readOnly)
        return {};
    return status.readOnlyReason.isEmpty() ? tr("The database is open for reading only.") : words(status.readOnlyReason);
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
