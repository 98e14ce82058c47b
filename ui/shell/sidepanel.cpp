#include "ui/shell/sidepanel.h"

#include "ui/shell/attachmentspanel.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/historypanel.h"

#include <QVBoxLayout>

namespace driftsraad {

SidePanel::SidePanel(QWidget *parent) : Drawer(parent)
{
    hide();
}

void SidePanel::setStore(AsyncStore *store)
{
    m_store = store;
    delete m_history;
    delete m_attachments;
    m_history = nullptr;
    m_attachments = nullptr;
    if (m_content != Content::Help)
        closeDrawer();
}

void SidePanel::showHistory(const RecordRef &record)
{
    if (!m_store || !record.isValid())
        return;
    if (!m_history) {
        m_history = new HistoryPanel(*m_store);
        body()->addWidget(m_history);
        connect(m_history, &HistoryPanel::undoRequested, this, &SidePanel::undoRequested);
    }
    showOnly(Content::History);
    m_history->show(record);
    nameRecord(record);
}

void SidePanel::showAttachments(const RecordRef &record)
{
    if (!m_store || !record.isValid())
        return;
    if (!m_attachments) {
        m_attachments = new AttachmentsPanel(*m_store);
        body()->addWidget(m_attachments);
        connect(m_attachments, &AttachmentsPanel::failed, this, &SidePanel::failed);
        connect(m_attachments, &AttachmentsPanel::announce, this, &SidePanel::announce);
    }
    showOnly(Content::Attachments);
    m_attachments->show(record);
    nameRecord(record);
}

void SidePanel::showHelp(const QString &topic)
{
    if (!m_help) {
        m_help = new HelpPanel;
        body()->addWidget(m_help, 0, Qt::AlignTop);
    }
    showOnly(Content::Help);
    m_help->show(topic);
    m_help->setFocus(Qt::OtherFocusReason);
}

bool SidePanel::showsHelp() const
{
    return isOpen() && m_content == Content::Help;
}

void SidePanel::showOnly(Content content)
{
    m_content = content;
    m_recordTitle.clear();
    if (m_history)
        m_history->setVisible(content == Content::History);
    if (m_attachments)
        m_attachments->setVisible(content == Content::Attachments);
    if (m_help)
        m_help->setVisible(content == Content::Help);
    setTitles();
    openDrawer();
}

void SidePanel::nameRecord(const RecordRef &record)
{
    m_store->read(this, {"sidepanel.title"}, [record](Reader &reader) { return reader.title(record); }, [this](Result<QString> title) {
        if (title)
            m_recordTitle = *title;
        setTitles();
    });
}

void SidePanel::setTitles()
{
    switch (m_content) {
    case Content::History:
        setTitle(m_recordTitle.isEmpty() ? tr("History") : tr("History: %1").arg(m_recordTitle));
        break;
    case Content::Attachments:
        setTitle(m_recordTitle.isEmpty() ? tr("Attachments") : tr("Attachments: %1").arg(m_recordTitle));
        break;
    case Content::Help:
        setTitle(tr("Help"));
        break;
    case Content::Nothing:
        break;
    }
}

void SidePanel::retranslate()
{
    if (m_history)
        m_history->retranslate();
    if (m_attachments)
        m_attachments->retranslate();
    if (m_help)
        m_help->retranslate();
    setTitles();
}

} // namespace driftsraad
