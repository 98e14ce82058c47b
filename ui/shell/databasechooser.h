#pragma once

#include "core/storage/engine.h"

#include <QObject>

class QMenu;
class QWidget;

namespace driftsraad {

class Preferences;

/// The ways to another database: a menu with the latest ones, and dialogs to open, make and copy the path of one.
class DatabaseChooser : public QObject
{
    Q_OBJECT
public:
    DatabaseChooser(const Preferences &preferences, QWidget *window);

    /// Below the widget. openPath is the one that is open; empty for none. isShared: it is treated as one that lies on a share; mustBe: because the drive says so.
    void popUp(QWidget *below, const QString &openPath, bool isShared, bool mustBe);
    void askOpen();
    void askNew();
    void askDemo();
    /// Where a copy of the open database shall lie.
    void askCopy();

signals:
    void chosen(const driftsraad::OpenRequest &request);
    /// A new file shall hold the demo world.
    void demoChosen(const QString &path);
    void copyChosen(const QString &path);
    /// A person says where the open database lies.
    void placeChosen(driftsraad::DrivePlace place);
    void announce(const QString &text);

private:
    void addPlace(QMenu *menu, bool isShared, bool mustBe);
    void askAlone();
    void askPath(const QString &title, bool toSave, const std::function<void(const QString &)> &then);

    const Preferences &m_preferences;
    QWidget *m_window;
};

} // namespace driftsraad
