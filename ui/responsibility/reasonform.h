#pragma once

#include "ui/kit/formdialog.h"

class QLineEdit;

namespace driftsraad {

/// Asks why a task is left without anyone responsible, before it is stored.
class ReasonForm : public FormDialog
{
    Q_OBJECT
public:
    /// tasks are the names of those that lose their last X.
    ReasonForm(const QStringList &tasks, QWidget *parent);

    QString reason() const;
    bool check();

private:
    QLineEdit *m_reason;
};

} // namespace driftsraad
