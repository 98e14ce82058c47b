#include "ui/kit/readonly.h"

#include "core/storage/asyncstore.h"
#include "ui/kit/words.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace driftsraad {

QString readOnlyReason(const AsyncStore &store)
{
    const AsyncStore::Status &status = store.status();
    if (!status.readOnly)
        return {};
    return status.readOnlyReason.isEmpty() ? QCoreApplication::translate("ReadOnly", "The database is open for reading only.") : words(status.readOnlyReason);
}

void turnOff(QWidget *control, const QString &reason)
{
    if (reason.isEmpty())
        return;
    control->setEnabled(false);
    control->setToolTip(reason);
    control->setAccessibleDescription(reason);
}

void openForReading(QWidget *fields, QPushButton *save, const QString &reason)
{
    for (auto *field : fields->findChildren<QLineEdit *>())
        field->setReadOnly(true);
    for (auto *field : fields->findChildren<QPlainTextEdit *>())
        field->setReadOnly(true);
    for (auto *field : fields->findChildren<QAbstractSpinBox *>())
        field->setReadOnly(true);
    const auto disable = [](const auto &all) {
        for (QWidget *field : all)
            field->setEnabled(false);
    };
    disable(fields->findChildren<QComboBox *>());
    disable(fields->findChildren<QListWidget *>());
    disable(fields->findChildren<QAbstractButton *>());
    turnOff(save, reason);
}

} // namespace driftsraad
