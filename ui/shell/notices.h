#pragma once

#include "core/base/message.h"
#include "ui/kit/statuspainter.h"

#include <QElapsedTimer>
#include <QWidget>

class QLineEdit;

namespace driftsraad {

class Banner;
class Preferences;

/// The strips above the page that concern the whole program: the database cannot be reached or is read only, it keeps one waiting, and
/// at the first start the question who one is. None of them stops the work.
class Notices : public QWidget
{
    Q_OBJECT
public:
    explicit Notices(Preferences &preferences, QWidget *parent = nullptr);

    void showReadOnly(const Message &reason);
    void showUnreachable(const Message &reason);
    void showStalled(bool is);
    enum class Until { Dismissed, NextSuccess, NextSave };
    /// Something was not done. Stays until it is closed or the next one comes, or only until something has been done after it, or could
    /// be saved again.
    void showError(const Message &sentence, Until until = Until::Dismissed);
    /// The sentence stands there already.
    bool says(const QString &sentence) const;
    /// Something has been saved, or done in another way.
    void saved();
    void succeeded();
    /// What a check of the file found. Stays until it is closed; the one action is to save a copy.
    void showFinding(const QString &sentence);
    /// The same where only the day's copy is missing: until one has been saved.
    void showCopyProblem(const QString &sentence);
    void copySaved();
    /// Takes all of the database's strips away; or only those that say how it can be reached.
    void clear();
    void clearReach();
    void retranslate();

signals:
    void retryRequested();
    void copyRequested();

protected:
    bool event(QEvent *event) override;

private:
    void askName();
    void showReach(State state, const Message &reason);

    Preferences &m_preferences;
    Banner *m_reach;
    Banner *m_stalled;
    Banner *m_error;
    Banner *m_finding;
    bool m_isCopyProblem = false;  ///< the finding is about the copy only
    QWidget *m_who = nullptr;
    // What the strips say, for the language of the moment.
    Message m_reason{};
    State m_reachState = State::Warning;
    Message m_said{};
    Until m_until = Until::Dismissed;
    QElapsedTimer m_shown;  ///< since the error stands there
};

} // namespace driftsraad
