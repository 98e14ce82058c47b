#pragma once

#include "core/storage/asyncstore.h"
#include "core/storage/attachment.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace driftsraad {

class Label;

/// The files that hang on a record: add by dialog or drop, save, open a copy, remove. Files are read and written off the interface thread.
class AttachmentsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit AttachmentsPanel(AsyncStore &store, QWidget *parent = nullptr);

    void show(const RecordRef &record);
    using QWidget::show;
    void retranslate();
    /// As if dropped here.
    void addFiles(const QStringList &paths);

signals:
    void failed(const driftsraad::Error &error);
    void announce(const QString &text);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void ask();
    void fill(const QList<Attachment> &attachments);
    QWidget *row(const Attachment &attachment);
    void choose();
    void saveAs(const Attachment &attachment);
    void openCopy(const Attachment &attachment);
    void warnOfProgram(const Attachment &attachment);
    void writeCopy(const Attachment &attachment, const QString &path, bool openIt);
    void remove(const Attachment &attachment);

    AsyncStore &m_store;
    RecordRef m_record;
    QVBoxLayout *m_list;
    Label *m_note;
    QPushButton *m_add;
};

} // namespace driftsraad
