#pragma once

#include <QObject>

class QApplication;

namespace driftsraad {

/// Shift+F10 opens the menu of what has the keyboard, as the menu key does: many keyboards have none, and on X11 Qt knows that one only.
class MenuKey : public QObject
{
    Q_OBJECT
public:
    static void install(QApplication *application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace driftsraad
