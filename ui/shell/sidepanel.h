#pragma once

#include "core/storage/asyncstore.h"
#include "ui/kit/drawer.h"

#include <QPointer>

namespace driftsraad {

class AttachmentsPanel;
class HelpPanel;
class HistoryPanel;
class SegmentedControl;

/// The panel at the right of the window for what belongs to any record or page: its history, its attachments, the help of the screen.
/// One of them at a time; each is made when it is first wanted. A record's history and its attachments are one choice away from each
/// other, so that whatever has a history can carry files.
class SidePanel : public Drawer
{
    Q_OBJECT
public:
    explicit SidePanel(QWidget *parent = nullptr);

    /// Forgets the panels of the store before it.
    void setStore(AsyncStore *store);
    void showHistory(const RecordRef &record);
    void showAttachments(const RecordRef &record);
    void showHelp(const QString &topic);
    bool showsHelp() const;
    void retranslate();

signals:
    void undoRequested(qint64 changeSet, const driftsraad::Message &label);
    void failed(const driftsraad::Error &error);
    void announce(const QString &text);

private:
    enum class Content { Nothing, History, Attachments, Help };
    void showOnly(Content content);
    void setTitles();
    void showRecord(Content content, const RecordRef &record);

    QPointer<AsyncStore> m_store;
    HistoryPanel *m_history = nullptr;
    AttachmentsPanel *m_attachments = nullptr;
    HelpPanel *m_help = nullptr;
    SegmentedControl *m_choice;
    Content m_content = Content::Nothing;
    RecordRef m_record;
    QString m_recordTitle;
};

} // namespace driftsraad
