#pragma once

#include "core/storage/asyncstore.h"

#include <QPointer>

namespace driftsraad {

class Preferences;

/// Checks the open database in the background, from where this machine last found it sound, and says what it found in one sentence. Where it
/// is sound, today's copy is made.
class FileCheck : public QObject
{
    Q_OBJECT
public:
    FileCheck(Preferences &preferences, QObject *parent);

    /// Begins a moment later: what the screen asks goes first. Breaks off the check before it.
    void start(AsyncStore &store);
    /// The database is let go of.
    void stop();
    void retranslate();

signals:
    /// What is wrong with the file and what to do.
    void found(const QString &sentence);
    /// Today's copy could not be made, and why; what was changed is saved all the same.
    void copyFailed(const QString &sentence);

private:
    void look(AsyncStore &store);
    void tell(AsyncStore &store, const Result<Verification> &outcome);
    void backUp(AsyncStore &store);

    Preferences &m_preferences;
    std::unique_ptr<QObject> m_round;
    Message m_finding;
    Message m_copyProblem;
};

} // namespace driftsraad
