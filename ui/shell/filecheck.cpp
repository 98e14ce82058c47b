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

/// The database and its copy are two things: the sentence says of both how they stand.
Message copyProblem(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Full:
        return {QT_TRANSLATE_NOOP("Messages", "Your changes are saved in the database. Only today's copy of it could not be made, because the disk has no room for it: "
                                              "make room, or save a copy elsewhere.")};
    case ErrorCode::Unreachable:
    case ErrorCode::ReadOnly:
        return {QT_TRANSLATE_NOOP("Messages", "Your changes are saved in the database. Only today's copy of it could not be made, because the folder “backups” beside it "
                                              "cannot be written in: ask for access, or save a copy elsewhere.")};
    default:
        return {QT_TRANSLATE_NOOP("Messages", "Your changes are saved in the database. Only today's copy of it could not be made: %1"), {nested(error.message)}};
    }
}

} // namespace

FileCheck::FileCheck(Preferences &preferences, QObject *parent) : QObject(parent), m_preferences(preferences) {}

void FileCheck::start(AsyncStore &store)
{
    stop();
    // Answers to an earlier round have nobody to be told to any more.
    m_round = std::make_unique<QObject>();
    QTimer::singleShot(patienceMs, m_round.get(), [this, guarded = QPointer<AsyncStore>(&store)] {
        if (guarded)
            look(*guarded);
    });
}

void FileCheck::stop()
{
    m_finding = {};
    m_copyProblem = {};
    m_round.reset();
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
        if (done || done.error().code == ErrorCode::Cancelled)
            return;
        qCDebug(check) << done.error().cause;
        // A shared file is not looked through whole before it is copied: what is wrong with the copy is wrong with the file.
        if (done.error().code == ErrorCode::Damaged)
            m_finding = Verification{.damage = {done.error().cause}}.finding();
        else
            m_copyProblem = copyProblem(done.error());
        retranslate();
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
    if (!m_copyProblem.isEmpty())
        emit copyFailed(words(m_copyProblem));
}

} // namespace driftsraad
