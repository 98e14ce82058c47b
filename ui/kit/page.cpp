#include "ui/kit/page.h"

#include <QEvent>

namespace driftsraad {

Page::Page(AsyncStore &store, QWidget *parent) : QWidget(parent), m_store(store)
{
    connect(&store, &AsyncStore::changed, this, [this](const CommittedChanges &committed) { changes(committed); });
}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace driftsraad
