#include "ui/responsibility/reasonform.h"

#include "ui/kit/form.h"
#include "ui/kit/label.h"
#include "ui/kit/spelling.h"

#include <QLineEdit>

namespace driftsraad {

ReasonForm::ReasonForm(const QStringList &tasks, QWidget *parent)
    : FormDialog(tr("Nobody would be responsible"), tr("Store with this reason"), parent), m_reason(new QLineEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *what = new Label(tr("The last X is taken away from: %1. The check will name it until somebody is responsible again.").arg(tasks.join(QStringLiteral(", "))));
    what->setWordWrap(true);
    form().addWide(what);
    form().addRow(tr("Reason"), m_reason, true);
    form().addNote(tr("The reason stands in the history beside the change."));
    checkSpelling(m_reason);
    m_reason->setFocus();
}

QString ReasonForm::reason() const
{
    return m_reason->text().trimmed();
}

bool ReasonForm::check()
{
    form().clearErrors();
    if (reason().isEmpty())
        form().setError(m_reason, tr("Write the reason."));
    if (form().hasErrors())
        form().focusFirstError();
    return !form().hasErrors();
}

} // namespace driftsraad
