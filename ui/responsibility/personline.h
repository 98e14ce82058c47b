#pragma once

#include <QWidget>

namespace driftsraad {

/// A person or an organisation to call: initials, name, a second line, and the number on a button that puts it on the clipboard.
class PersonLine : public QWidget
{
    Q_OBJECT
public:
    PersonLine(const QString &name, const QString &second, const QString &phone, QWidget *parent = nullptr);
};

} // namespace driftsraad
