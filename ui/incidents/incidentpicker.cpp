#include "ui/incidents/incidentpicker.h"

#include "core/incidents/relations.h"
#include "ui/kit/words.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

constexpr int mostFound = 30;
constexpr int listHeight = 168;

} // namespace

IncidentPicker::IncidentPicker(AsyncStore &store, Id<Incident> but, QWidget *parent)
    : QWidget(parent), m_store(store), m_but(but), m_search(new QLineEdit), m_list(new QListWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_search->setPlaceholderText(tr("Number or words"));
    m_search->setAccessibleName(tr("Find the incident by number or words"));
    m_list->setAccessibleName(tr("Incidents found"));
    m_list->setFixedHeight(listHeight);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_search);
    column->addWidget(m_list);
    setFocusProxy(m_search);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &IncidentPicker::look);
    look();
}

Id<Incident> IncidentPicker::chosen() const
{
    return m_found.value(m_list->currentRow()).id;
}

QString IncidentPicker::reference() const
{
    return m_found.value(m_list->currentRow()).reference;
}

void IncidentPicker::look()
{
    m_store.read(this, AsyncStore::Question{"incidents.named"},
                 [typed = m_search->text(), but = m_but](Reader &reader) { return incidentsNamed(reader, typed, but, mostFound); },
                 [this](Result<QList<RelatedIncident>> found) {
                     m_found = found.valueOr({});
                     m_list->clear();
                     for (const RelatedIncident &each : std::as_const(m_found)) {
                         auto *item = new QListWidgetItem(tr("%1 %2 · %3").arg(each.reference, each.title, words(word(each.state))), m_list);
                         item->setToolTip(item->text().toHtmlEscaped());
                     }
                     m_list->setCurrentRow(m_found.isEmpty() ? -1 : 0);
                 });
}

bool IncidentPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown)
            return QCoreApplication::sendEvent(m_list, event);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace driftsraad
