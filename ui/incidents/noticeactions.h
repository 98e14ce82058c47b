#pragma once

#include "core/incidents/notices.h"
#include "core/storage/asyncstore.h"

#include <QPointer>

namespace driftsraad {

class NoticeDialog;
class TemplateDialog;

/// What a person does with the notices of an incident: write one, correct one by another, copy one, and change the texts they begin with.
class NoticeActions : public QObject
{
    Q_OBJECT
public:
    /// over is the page that dialogs lie on.
    NoticeActions(AsyncStore &store, QWidget *over);

    /// corrects none: a new one.
    void write(Id<Incident> incident, Id<OperationsNotice> corrects = {});
    /// As text and as HTML at once.
    void copy(const QString &subject, const QString &text);
    void editTemplates(NoticeKind first, QWidget *over);

signals:
    void failed(const driftsraad::Error &error);
    void announced(const QString &text);
    void templatesChanged(const QList<driftsraad::NoticeTemplate> &templates);

private:
    void openDialog(NoticeDialog *dialog, Id<Incident> incident, const QString &reference);
    void store(NoticeDialog *dialog, Id<Incident> incident, const QString &reference);
    void storeTemplate(TemplateDialog *dialog);
    void templateStored(TemplateDialog *dialog, Result<CommittedChanges> result);

    AsyncStore &m_store;
    QWidget *m_over;
};

} // namespace driftsraad
