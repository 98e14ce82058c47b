#include "ui/shell/sidepanel.h"

#include "ui/kit/segmentedcontrol.h"
#include "ui/shell/attachmentspanel.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/historypanel.h"

#include <QVBoxLayout>

namespace driftsraad {

SidePanel::SidePanel(QWidget *parent)
    : Drawer(parent), m_choice(new SegmentedControl(tr("What the panel shows of the record"), {tr("History"), tr("Attachments")}))
{
    hide();
    addToHead(m_choice);
    connect(m_choice, &SegmentedControl::currentChanged, this,
            [this](int index) { showRecord(index == 0 ? Content::History : Content::Attachments, m_record); });
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
    showRecord(Content::History, record);
}

void SidePanel::showAttachments(const RecordRef &record)
{
    showRecord(Content::Attachments, record);
}

void SidePanel::showRecord(Content content, const RecordRef &record)
{
    if (!m_store || !record.isValid())
        return;
    if (!m_history) {
        m_history = new HistoryPanel(*m_store);
        body()->addWidget(m_history);
        connect(m_history, &HistoryPanel::undoRequested, this, &SidePanel::undoRequested);
        m_attachments = new AttachmentsPanel(*m_store);
        body()->addWidget(m_attachments);
        connect(m_attachments, &AttachmentsPanel::failed, this, &SidePanel::failed);
        connect(m_attachments, &AttachmentsPanel::announce, this, &SidePanel::announce);
    }
    m_record = record;
    showOnly(content);
    if (content == Content::History)
        m_history->show(record);
    else
        m_attachments->show(record);
    m_store->read(this, {"sidepanel.title"}, [record](Reader &reader) { return reader.title(record); }, [this](Result<QString> title) {
        if (title)
            m_recordTitle = *title;
        setTitles();
    });
}

void SidePanel::showHelp(const QString &topic)
{
    if (!m_help) {
        m_help = new HelpPanel;
        body()->addWidget(m_help, 0, Qt::AlignTop);
    }
    const bool isNew = !showsHelp();
    showOnly(Content::Help);
    m_help->show(topic);
    // Where it follows to another page, the keyboard is at work there.
    if (isNew)
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
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->setCurrentIndex(content == Content::Attachments ? 1 : 0);
    }
    m_choice->setVisible(content != Content::Help);
    setTitles();
    openDrawer();
}

void SidePanel::setTitles()
{
    if (m_content == Content::Help) {
        setTitle(tr("Help"));
        return;
    }
    const bool isHistory = m_content == Content::History;
    setTitle(m_recordTitle.isEmpty() ? isHistory ? tr("History") : tr("Attachments") : m_recordTitle);
    // To the eye the choice over the title says which; to a screen reader the panel's name does.
    if (!m_recordTitle.isEmpty())
        setAccessibleName(isHistory ? tr("History: %1").arg(m_recordTitle) : tr("Attachments: %1").arg(m_recordTitle));
}

void SidePanel::retranslate()
{
    m_choice->setAccessibleName(tr("What the panel shows of the record"));
    m_choice->setTabText(0, tr("History"));
    m_choice->setTabText(1, tr("Attachments"));
    if (m_history)
        m_history->retranslate();
    if (m_attachments)
        m_attachments->retranslate();
    if (m_help)
        m_help->retranslate();
    setTitles();
}

} // namespace driftsraad
