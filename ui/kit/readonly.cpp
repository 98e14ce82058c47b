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

void openForReading(QWidget *fields, QPushButton *save, const QString &reason)
{
    for (auto *field : fields->findChildren<QLineEdit *>())
        field->setReadOnly(true);
    for (auto *field : fields->findChildren<QPlainTextEdit *>())
        field->setReadOnly(true);
    for (auto *field : fields->findChildren<QAbstractSpinBox *>())
        field->setReadOnly(true);
    const auto turnOff = [](const auto &all) {
        for (QWidget *field : all)
            field->setEnabled(false);
    };
    turnOff(fields->findChildren<QComboBox *>());
    turnOff(fields->findChildren<QListWidget *>());
    turnOff(fields->findChildren<QAbstractButton *>());
    save->setEnabled(false);
    save->setToolTip(reason);
    save->setAccessibleDescription(reason);
}

} // namespace driftsraad
