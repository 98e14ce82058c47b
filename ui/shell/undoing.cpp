#include "ui/shell/undoing.h"

#include "core/storage/undo.h"
#include "ui/kit/progressstrip.h"
#include "ui/kit/toast.h"
#include "ui/kit/words.h"

#include <QSet>

namespace driftsraad {

namespace {

constexpr int pollEvery = 100;

/// The record itself, or the one it is part of.
RecordRef wholeOf(const Change &change)
{
    return change.owner.isValid() ? change.owner : change.record;
}

/// Where a jump goes; for what is gone now, no more than its table, which names the page. An import takes the whole with its parts when it is undone.
RecordRef placeOf(const CommittedChanges &committed)
{
    QSet<RecordRef> gone;
    for (const Change &change : committed.changes) {
        if (change.action == ChangeAction::Delete)
            gone.insert(change.record);
    }
    for (const Change &change : committed.changes) {
        if (const RecordRef whole = wholeOf(change); !gone.contains(whole))
            return whole;
    }
    return committed.changes.isEmpty() ? RecordRef{} : RecordRef{.table = wholeOf(committed.changes.first()).table};
}

} // namespace

Undoing::Undoing(AsyncStore &store, ProgressStrip *strip, QObject *parent) : QObject(parent), m_store(store), m_strip(strip)
{
    m_poll.setInterval(pollEvery);
    connect(&m_poll, &QTimer::timeout, this, [this] { m_strip->setProgress(m_progress->done(), m_progress->total()); });
    connect(m_strip, &ProgressStrip::cancelRequested, this, [this] {
        if (m_progress)
            m_progress->cancel();
    });
}

void Undoing::undo()
{
    step(Way::Undo);
}

void Undoing::redo()
{
    step(Way::Redo);
}

void Undoing::undoChangeSet(qint64 changeSet, const Message &label)
{
    play(Way::Undo, {.changeSet = changeSet, .from = changeSet, .label = label});
}

void Undoing::step(Way way)
{
    if (m_progress)
        return;
    m_store.read(this, {"undo.next"}, [session = m_store.session()](Reader &reader) { return undoState(reader, session); },
                 [this, way](Result<UndoState> state) {
                     if (!state) {
                         emit failed(state.error());
                         return;
                     }
                     const UndoStep &next = way == Way::Undo ? state->undo : state->redo;
                     if (next.changeSet == 0)
                         Toast::show(m_strip, way == Way::Undo ? tr("There is nothing to undo") : tr("There is nothing to redo"));
                     else
                         play(way, next);
                 });
}

void Undoing::play(Way way, const UndoStep &step)
{
    if (m_progress)
        return;
    m_progress = std::make_shared<Progress>();
    m_strip->start(way == Way::Undo ? tr("Undoing: %1").arg(words(step.label)) : tr("Redoing: %1").arg(words(labelOfUndone(step.label))));
    m_poll.start();
    m_store.undo(this, step,
                 [this, way, step](Result<CommittedChanges> committed) {
                     m_poll.stop();
                     m_strip->finish();
                     m_progress.reset();
                     if (committed)
                         tell(way, *committed, step);
                     else if (committed.error().code == ErrorCode::Cancelled)
                         Toast::show(m_strip, words(committed.error().message));
                     else
                         emit failed(committed.error());
                 },
                 m_progress);
}

void Undoing::tell(Way way, const CommittedChanges &committed, const UndoStep &step)
{
    const RecordRef place = placeOf(committed);
    const auto count = static_cast<int>(step.count);
    const QString what = words(labelOfUndone(step.label));
    const QString text = way == Way::Redo ? tr("Redone: %1").arg(what)
                         : count > 1      ? tr("Undone: %1 (%Ln changes)", nullptr, count).arg(what)
                                          : tr("Undone: %1").arg(what);
    Toast *toast = Toast::show(m_strip, text, !place.table.isEmpty() ? tr("Show") : QString());
    connect(toast, &Toast::actionTriggered, this, [this, place] { emit jumpTo(place); });
}

} // namespace driftsraad
