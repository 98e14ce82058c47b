#include "ui/shell/filecheck.h"

#include "ui/kit/words.h"
#include "ui/shell/preferences.h"

#include <QLoggingCategory>
#include <QTimer>

namespace driftsraad {

namespace {

constexpr int patienceMs = 1500;

/// What lay behind a finding, for whoever looks for it: QT_LOGGING_RULES="driftsraad.check=true".
Q_LOGGING_CATEGORY(check, "driftsraad.check", QtInfoMsg)

} // namespace

FileCheck::FileCheck(Preferences &preferences, QObject *parent) : QObject(parent), m_preferences(preferences) {}

void FileCheck::start(AsyncStore &store)
{
    m_finding = {};
    // Answers to an earlier round have nobody to be told to any more.
    m_round = std::make_unique<QObject>();
    QTimer::singleShot(patienceMs, m_round.get(), [this, guarded = QPointer<AsyncStore>(&store)] {
        if (guarded)
            look(*guarded);
    });
}

void FileCheck::look(AsyncStore &store)
{
    const QString path = store.status().path;
    store.verify(m_round.get(), m_preferences.verifiedHead(path), [this, path](const VerifiedHead &head) { m_preferences.setVerifiedHead(path, head); },
                 [this, &store](const Result<Verification> &outcome) { tell(store, outcome); });
}

void FileCheck::backUp(AsyncStore &store)
{
    store.backUp(m_round.get(), [this](const Result<void> &done) {
        if (!done)
            emit failed({.code = done.error().code,
                         .message = {QT_TRANSLATE_NOOP("Messages", "Today's copy of the database could not be made: %1"), {nested(done.error().message)}},
                         .cause = done.error().cause});
    });
}

void FileCheck::tell(AsyncStore &store, const Result<Verification> &outcome)
{
    const QString path = store.status().path;
    if (!outcome) {
        // A drive that is away is said by whoever asks it for something; here only what the file itself is.
        if (outcome.error().code == ErrorCode::Damaged)
            m_finding = outcome.error().message;
        qCDebug(check) << outcome.error().cause;
    } else {
        m_finding = outcome->finding();
        qCDebug(check) << outcome->damage << outcome->head.number;
        // What was once missing is said once: from now on this is the chain that is known here.
        if (outcome->history.isEmpty())
            m_preferences.setVerifiedHead(path, outcome->head);
        // Only a sound file is copied: the copies are what one goes back to.
        if (outcome->isSound() && !store.status().readOnly)
            backUp(store);
    }
    retranslate();
}

void FileCheck::retranslate()
{
    if (!m_finding.isEmpty())
        emit found(words(m_finding));
}

} // namespace driftsraad
