#include "ui/shell/attachmentspanel.h"

#include "core/base/text.h"
#include "ui/kit/background.h"
#include "ui/kit/button.h"
#include "ui/kit/filedialog.h"
#include "ui/kit/label.h"
#include "ui/kit/readfile.h"
#include "ui/kit/savefile.h"
#include "ui/kit/words.h"

#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

constexpr qint64 largestFile = 50 * 1024 * 1024;

/// The ends of names that a desktop runs instead of showing.
bool isProgram(const QString &name)
{
    static const QStringList ends{"exe", "com", "bat", "cmd", "msi", "scr", "ps1", "vbs", "js", "jar", "sh", "py", "pl", "run", "desktop",
                                  "appimage", "deb", "rpm", "lnk", "hta", "docm", "xlsm", "pptm"};
    return ends.contains(QFileInfo(name).suffix().toLower());
}

/// Copies to look at lie in a folder that only this person may enter, and go with the program.
const QTemporaryDir &copiesFolder()
{
    static const QTemporaryDir folder;
    return folder;
}

struct ReadFile {
    QString name{};
    QByteArray bytes{};
};

Result<QList<ReadFile>> readFiles(const QStringList &paths)
{
    QList<ReadFile> files;
    for (const QString &path : paths) {
        DRIFTSRAAD_TRY(checkReadable(path));
        QFile file(path);
        const QString name = QFileInfo(path).fileName();
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::Unreachable, {QT_TRANSLATE_NOOP("Messages", "%1 cannot be read: %2"), {name, file.errorString()}}};
        if (file.size() > largestFile)
            return Error{ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "%1 is larger than 50 MB. Attach a smaller file or a link to it."), {name}}};
        files.append({name, file.readAll()});
    }
    return files;
}

Result<QString> writeContent(Reader &reader, Id<Attachment> attachment, const QString &path, bool readOnly)
{
    const auto bytes = attachmentBytes(reader, attachment);
    if (!bytes)
        return bytes.error();
    // The copy that was opened before may only be read, and so not be written over.
    if (readOnly)
        QFile::remove(path);
    auto written = saveFile(path, *bytes);
    if (written && readOnly)
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ReadUser);
    return written;
}

} // namespace

AttachmentsPanel::AttachmentsPanel(AsyncStore &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_list(new QVBoxLayout), m_note(new Label({}, TextSize::Base, QFont::Normal, Tone::Slate)),
      m_add(button(tr("Attach files…"), ButtonKind::Secondary, QStringLiteral("paperclip")))
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    m_note->setWordWrap(true);
    m_list->setSpacing(space::unit);
    column->addWidget(m_note);
    column->addLayout(m_list);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, &AttachmentsPanel::choose);
    connect(&store, &AsyncStore::changed, this, [this](const CommittedChanges &committed) {
        if (m_record.isValid() && committed.touches(table<Attachment>().nameText()))
            ask();
    });
}

void AttachmentsPanel::show(const RecordRef &record)
{
    m_record = record;
    m_add->setVisible(!m_store.status().readOnly);
    ask();
}

void AttachmentsPanel::retranslate()
{
    m_add->setText(tr("Attach files…"));
    if (m_record.isValid())
        ask();
}

void AttachmentsPanel::ask()
{
    m_store.read(this, {"attachments"}, [record = m_record](Reader &reader) { return attachmentsOf(reader, record); },
                 [this](Result<QList<Attachment>> attachments) {
                     if (attachments)
                         fill(*attachments);
                     else
                         emit failed(attachments.error());
                 });
}

void AttachmentsPanel::fill(const QList<Attachment> &attachments)
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Attachment &attachment : attachments)
        m_list->addWidget(row(attachment));
    m_note->setText(attachments.isEmpty() ? tr("Nothing is attached yet. Drop files here, or choose them.")
                                          : tr("%Ln attached files. More can be dropped here.", nullptr, static_cast<int>(attachments.size())));
}

QWidget *AttachmentsPanel::row(const Attachment &attachment)
{
    auto *widget = new QWidget;
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::half);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *name = new Label(attachment.name, TextSize::Base, QFont::Medium);
    name->setElided(true);
    texts->addWidget(name);
    texts->addWidget(new Label(tr("%1 · %2").arg(language().locale().formattedDataSize(attachment.size), language().dateTime(attachment.addedAt)),
                               TextSize::Small, QFont::Normal, Tone::Slate));
    line->addLayout(texts, 1);
    auto *look = iconButton(QStringLiteral("eye"), tr("Open a copy of %1").arg(attachment.name));
    connect(look, &QToolButton::clicked, this, [this, attachment] { openCopy(attachment); });
    line->addWidget(look);
    auto *save = iconButton(QStringLiteral("download"), tr("Save %1 as").arg(attachment.name));
    connect(save, &QToolButton::clicked, this, [this, attachment] { saveAs(attachment); });
    line->addWidget(save);
    auto *away = iconButton(QStringLiteral("trash-2"), tr("Remove %1").arg(attachment.name));
    connect(away, &QToolButton::clicked, this, [this, attachment] { remove(attachment); });
    away->setVisible(!m_store.status().readOnly);
    line->addWidget(away);
    return widget;
}

void AttachmentsPanel::choose()
{
    QFileDialog *dialog = fileDialog(this, tr("Attach files"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &AttachmentsPanel::addFiles);
    dialog->open();
}

void AttachmentsPanel::addFiles(const QStringList &paths)
{
    if (paths.isEmpty() || m_store.status().readOnly)
        return;
    inBackground(this, [paths] { return readFiles(paths); }, [this, record = m_record](Result<QList<ReadFile>> files) {
        if (!files) {
            emit failed(files.error());
            return;
        }
        const Message label = Message::counted(QT_TRANSLATE_N_NOOP("Messages", "Attach %n files"), files->size());
        m_store.write(this, label,
                      [record, files = *files](Transaction &transaction) -> Result<void> {
                          for (const ReadFile &file : files) {
                              if (const auto added = attach(transaction, record, file.name, file.bytes); !added)
                                  return added.error();
                          }
                          return {};
                      },
                      [this, count = static_cast<int>(files->size())](Result<CommittedChanges> committed) {
                          if (committed)
                              emit announce(tr("%Ln files are attached", nullptr, count));
                          else
                              emit failed(committed.error());
                      });
    });
}

void AttachmentsPanel::saveAs(const Attachment &attachment)
{
    QFileDialog *dialog = saveDialog(this, tr("Save %1 as").arg(attachment.name));
    dialog->selectFile(safeFileName(attachment.name));
    connect(dialog, &QFileDialog::fileSelected, this, [this, attachment](const QString &path) { writeCopy(attachment, path, false); });
    dialog->open();
}

void AttachmentsPanel::openCopy(const Attachment &attachment)
{
    if (isProgram(attachment.name)) {
        warnOfProgram(attachment);
        return;
    }
    const QString name = QString::number(attachment.id.value) + u'-' + safeFileName(attachment.name);
    writeCopy(attachment, copiesFolder().filePath(name), true);
}

void AttachmentsPanel::warnOfProgram(const Attachment &attachment)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("This file can run as a program"),
                                tr("%1 could start a program when it is opened, and is therefore not opened from here. Save it first if you "
                                   "know who it comes from.").arg(attachment.name),
                                QMessageBox::Save | QMessageBox::Cancel, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::accepted, this, [this, attachment] { saveAs(attachment); });
    box->open();
}

void AttachmentsPanel::writeCopy(const Attachment &attachment, const QString &path, bool openIt)
{
    m_store.read(this, {}, [id = attachment.id, path, openIt](Reader &reader) { return writeContent(reader, id, path, openIt); },
                 [this, openIt](Result<QString> written) {
                     if (!written)
                         emit failed(written.error());
                     else if (openIt)
                         QDesktopServices::openUrl(QUrl::fromLocalFile(*written));
                     else
                         emit announce(tr("Saved as %1").arg(*written));
                 });
}

void AttachmentsPanel::remove(const Attachment &attachment)
{
    const Message label{QT_TRANSLATE_NOOP("Messages", "Remove the attachment %1"), {attachment.name}};
    m_store.write(this, label, [id = attachment.id](Transaction &transaction) { return detach(transaction, id); },
                  [this, name = attachment.name](Result<CommittedChanges> committed) {
                      if (committed)
                          emit announce(tr("%1 is no longer attached").arg(name));
                      else
                          emit failed(committed.error());
                  });
}

void AttachmentsPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && !m_store.status().readOnly)
        event->acceptProposedAction();
}

void AttachmentsPanel::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    addFiles(paths);
    event->acceptProposedAction();
}

} // namespace driftsraad
