#pragma once

#include "core/storage/asyncstore.h"
#include "core/storage/history.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace driftsraad {

class ProgressStrip;

/// Undo and redo of one's own changes. Tells in a toast what was undone, with a jump to it; a long one shows its progress and can be
/// stopped.
class Undoing : public QObject
{
    Q_OBJECT
public:
    /// The strip stands in the window; toasts show in its window too.
    Undoing(AsyncStore &store, ProgressStrip *strip, QObject *parent);

    void undo();
    void redo();
    /// Takes back one change set, of the history panel.
    void undoChangeSet(qint64 changeSet, const Message &label);

signals:
    void jumpTo(const driftsraad::RecordRef &record);
    void failed(const driftsraad::Error &error);

private:
    enum class Way { Undo, Redo };
    void step(Way way);
    void play(Way way, const UndoStep &step);
    void tell(Way way, const CommittedChanges &committed, const UndoStep &step);

    AsyncStore &m_store;
    ProgressStrip *m_strip;
    QTimer m_poll;
    std::shared_ptr<Progress> m_progress;
};

} // namespace driftsraad
