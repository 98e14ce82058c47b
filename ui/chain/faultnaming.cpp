#include "ui/chain/faultnaming.h"

#include "core/incidents/incidentfault.h"
#include "ui/kit/form.h"
#include "ui/kit/formdialog.h"
#include "ui/kit/words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPointer>

namespace driftsraad {

namespace {

QString namingText(const char *source)
{
    return QCoreApplication::translate("FaultNaming", source);
}

QComboBox *causes(IncidentCause chosen)
{
    auto *box = new QComboBox;
    for (const IncidentCause cause : incidentCauses())
        box->addItem(words(word(cause)), static_cast<int>(cause));
    box->setCurrentIndex(box->findData(static_cast<int>(chosen)));
    return box;
}

} // namespace

FormDialog *askWhatFailed(AsyncStore &store, QWidget *page, const Incident &incident, const Chain &chain, const FaultRoute &route, const std::function<void(const QString &)> &told)
{
    const FaultFinding finding = findingOf(chain, route);
    auto *form = new FormDialog(namingText(QT_TRANSLATE_NOOP("FaultNaming", "What failed behind %1")).arg(incident.reference), namingText(QT_TRANSLATE_NOOP("FaultNaming", "Save")), page);
    form->setAttribute(Qt::WA_DeleteOnClose);
    auto *failed = new QLineEdit(words(faultWords(chain, route.fault)));
    failed->setReadOnly(true);
    auto *cause = causes(finding.cause == IncidentCause::Unknown ? incident.cause : finding.cause);
    auto *responsible = new QLineEdit(finding.followUp.isEmpty() ? incident.responsible : words(partyWords(finding.followUp)));
    form->form().addRow(namingText(QT_TRANSLATE_NOOP("FaultNaming", "What failed")), failed);
    form->form().addRow(namingText(QT_TRANSLATE_NOOP("FaultNaming", "Cause")), cause);
    form->form().addRow(namingText(QT_TRANSLATE_NOOP("FaultNaming", "Follows up")), responsible);
    QStringList reasons;
    for (const Reason &reason : finding.reasons)
        reasons.append(words(reason.message));
    form->form().addNote(reasons.isEmpty() ? namingText(QT_TRANSLATE_NOOP("FaultNaming", "The chain does not say who follows up.")) : reasons.join(u'\n'));
    QObject::connect(form, &FormDialog::submitted, form, [&store, page, form, id = incident.id, reference = incident.reference, fault = route.fault, cause, responsible, told] {
        const NamedFault named{.fault = fault, .cause = static_cast<IncidentCause>(cause->currentData().toInt()), .responsible = responsible->text(), .author = store.author().name};
        form->setBusy(true);
        store.write(page, {QT_TRANSLATE_NOOP("Messages", "Say what failed behind %1"), {reference}},
                    [id, named](Transaction &transaction) { return nameFault(transaction, id, named); },
                    [form = QPointer<FormDialog>(form), reference, told](const Result<CommittedChanges> &result) {
                        if (form && !result)
                            return form->showProblem(words(result.error().message));
                        if (form)
                            form->accept();
                        if (result)
                            told(namingText(QT_TRANSLATE_NOOP("FaultNaming", "Written into %1")).arg(reference));
                    });
    });
    form->open();
    cause->setFocus();
    return form;
}

} // namespace driftsraad
