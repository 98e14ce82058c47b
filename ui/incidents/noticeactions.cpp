#include "ui/incidents/noticeactions.h"

#include "core/incidents/noticetext.h"
#include "ui/incidents/noticedialog.h"
#include "ui/incidents/templatedialog.h"
#include "ui/kit/saving.h"
#include "ui/kit/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace driftsraad {

namespace {

constexpr int channelsOffered = 8;

Result<NoticeGround> groundOf(Reader &reader, Id<Incident> incident)
{
    const auto detail = incidentDetail(reader, incident);
    if (!detail)
        return detail.error();
    const auto templates = noticeTemplates(reader, Language::load(QStringLiteral("da")));
    if (!templates)
        return templates.error();
    const auto channels = noticeChannels(reader, channelsOffered);
    if (!channels)
        return channels.error();
    return NoticeGround{*detail, *templates, *channels};
}

} // namespace

NoticeActions::NoticeActions(AsyncStore &store, QWidget *over) : QObject(over), m_store(store), m_over(over) {}

void NoticeActions::write(Id<Incident> incident, Id<OperationsNotice> corrects)
{
    m_store.read(this, AsyncStore::Question{"incidents.notice"}, [incident](Reader &reader) { return groundOf(reader, incident); },
                 [this, incident, corrects](Result<NoticeGround> ground) {
                     if (!ground)
                         return void(emit failed(ground.error()));
                     const Instant now = m_store.clock().now();
                     const QString reference = ground->detail.incident.reference;
                     for (const NoticeLine &line : std::as_const(ground->detail.notices)) {
                         if (line.notice.id == corrects)
                             return openDialog(new NoticeDialog(*ground, line.notice, now, m_over), incident, reference);
                     }
                     openDialog(new NoticeDialog(*ground, now, m_over), incident, reference);
                 });
}

void NoticeActions::openDialog(NoticeDialog *dialog, Id<Incident> incident, const QString &reference)
{
    connect(dialog, &NoticeDialog::copyWanted, this, &NoticeActions::copy);
    connect(dialog, &NoticeDialog::templatesWanted, this, [this, dialog] { editTemplates(dialog->notice().kind, dialog); });
    connect(this, &NoticeActions::templatesChanged, dialog, &NoticeDialog::setTemplates);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, incident, reference] { store(dialog, incident, reference); });
    dialog->open();
}

void NoticeActions::store(NoticeDialog *dialog, Id<Incident> incident, const QString &reference)
{
    if (!dialog->check(m_store.clock().now()))
        return;
    NewNotice wanted = dialog->notice();
    wanted.author = m_store.author().name;
    dialog->setBusy(true);
    m_store.write(
        dialog, {QT_TRANSLATE_NOOP("Messages", "Register a notice to the municipalities about %1"), {reference}},
        [incident, wanted](Transaction &transaction) -> Result<void> {
            DRIFTSRAAD_TRY(publishNotice(transaction, incident, wanted));
            return {};
        },
        [this, dialog, reference](Result<CommittedChanges> result) {
            if (!result)
                return dialog->showProblem(words(result.error().message));
            dialog->setTouched(false);
            dialog->accept();
            emit announced(tr("The notice about %1 is registered").arg(reference));
        });
}

void NoticeActions::copy(const QString &subject, const QString &text)
{
    auto *data = new QMimeData;
    data->setText(noticeAsText(subject, text));
    // For a web page's editor to paste, escaped by noticeAsHtml(); never shown by a widget of ours.
    data->setData(QStringLiteral("text/html"), noticeAsHtml(subject, text).toUtf8());
    QGuiApplication::clipboard()->setMimeData(data);
    emit announced(tr("The notice is copied as text and as HTML"));
}

void NoticeActions::editTemplates(NoticeKind first, QWidget *over)
{
    m_store.read(this, AsyncStore::Question{"incidents.templates"},
                 [](Reader &reader) { return noticeTemplates(reader, Language::load(QStringLiteral("da"))); },
                 [this, first, over = QPointer<QWidget>(over)](Result<QList<NoticeTemplate>> templates) {
                     if (!templates)
                         return void(emit failed(templates.error()));
                     auto *dialog = new TemplateDialog(*templates, first, over ? over.data() : m_over);
                     connect(dialog, &FormDialog::submitted, this, [this, dialog] { storeTemplate(dialog); });
                     connect(dialog, &TemplateDialog::standardWanted, this, [this, dialog](NoticeKind kind) {
                         dialog->setBusy(true);
                         m_store.write(
                             dialog, {QT_TRANSLATE_NOOP("Messages", "Use the program's own text for notices of the kind %1"), {nested(word(kind))}},
                             [kind](Transaction &transaction) { return useStandardNotice(transaction, kind); },
                             [this, dialog](Result<CommittedChanges> result) { templateStored(dialog, std::move(result)); });
                     });
                     dialog->open();
                 });
}

void NoticeActions::storeTemplate(TemplateDialog *dialog)
{
    if (!dialog->check())
        return;
    const Edited<NoticeTemplate> edited = dialog->edited();
    const Message label{QT_TRANSLATE_NOOP("Messages", "Change the text of notices of the kind %1"), {nested(word(edited.mine.kind))}};
    const auto done = [this, dialog](Result<CommittedChanges> result) { templateStored(dialog, std::move(result)); };
    dialog->setBusy(true);
    if (edited.base.id.isValid())
        return saveEdited(m_store, dialog, label, edited,
                          [](Transaction &transaction, const Edited<NoticeTemplate> &what) { return saveNoticeTemplate(transaction, what); }, done);
    m_store.write(dialog, label, [edited](Transaction &transaction) { return saveNoticeTemplate(transaction, edited); }, done);
}

void NoticeActions::templateStored(TemplateDialog *dialog, Result<CommittedChanges> result)
{
    if (!result) {
        if (result.error().code == ErrorCode::Cancelled)
            return dialog->setBusy(false);
        return dialog->showProblem(words(result.error().message));
    }
    dialog->setTouched(false);
    dialog->accept();
    m_store.read(this, AsyncStore::Question{"incidents.templates.again"},
                 [](Reader &reader) { return noticeTemplates(reader, Language::load(QStringLiteral("da"))); },
                 [this](Result<QList<NoticeTemplate>> templates) {
                     if (templates)
                         emit templatesChanged(*templates);
                 });
}

} // namespace driftsraad
