#include "ui/shell/undoing.h"

#include "core/storage/undo.h"
#include "ui/kit/progressstrip.h"
#include "ui/kit/toast.h"
#include "ui/kit/words.h"

namespace driftsraad {

namespace {

constexpr int pollEvery = 100;

/// Where a jump goes: the record itself, or the one it is part of; for one that is gone now, no more than its table, which names the page.
RecordRef placeOf(const CommittedChanges &committed)
{
    for (const Change &change : committed.changes) {
        if (change.owner.isValid())
            return change.owner;
        if (change.action != ChangeAction::Delete)
            return change.record;
    }
    return committed.changes.isEmpty() ? RecordRef{} : RecordRef{.table = committed.changes.first().record.table};
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
                         : count > 1      ? tr("Undone: %1 (%n changes)", nullptr, count).arg(what)
                                          : tr("Undone: %1").arg(what);
    Toast *toast = Toast::show(m_strip, text, !place.table.isEmpty() ? tr("Show") : QString());
    connect(toast, &Toast::actionTriggered, this, [this, place] { emit jumpTo(place); });
}

} // namespace driftsraad
