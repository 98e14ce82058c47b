#include "ui/shell/notices.h"

#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/words.h"
#include "ui/shell/preferences.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

constexpr int sameMomentMs = 1000;

} // namespace

Notices::Notices(Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_preferences(preferences), m_reach(new Banner(State::Warning, {})), m_stalled(new Banner(State::Warning, {})),
      m_error(new Banner(State::Critical, {})), m_finding(new Banner(State::Critical, {}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageX, 0, space::pageX, 0);
    column->setSpacing(space::unit);
    for (Banner *banner : {m_finding, m_reach, m_stalled, m_error}) {
        banner->hide();
        column->addWidget(banner);
    }
    for (Banner *banner : {m_error, m_finding}) {
        banner->setClosable(true);
        connect(banner, &Banner::closed, banner, &QWidget::hide);
    }
    connect(m_finding, &Banner::actionTriggered, this, &Notices::copyRequested);
    connect(m_reach, &Banner::actionTriggered, this, &Notices::retryRequested);
    connect(&preferences, &Preferences::nameChanged, this, &Notices::askName);
    retranslate();
}

void Notices::showReadOnly(const Message &reason)
{
    showReach(State::Warning, reason);
}

void Notices::showUnreachable(const Message &reason)
{
    showReach(State::Critical, reason);
}

void Notices::showReach(State state, const Message &reason)
{
    m_reason = reason;
    m_reachState = state;
    m_reach->setMessage(state, words(reason));
    m_reach->show();
}

void Notices::showStalled(bool is)
{
    m_stalled->setVisible(is);
}

void Notices::showError(const Message &sentence, Until until)
{
    m_said = sentence;
    m_until = until;
    m_shown.start();
    m_error->setMessage(State::Critical, words(sentence));
    m_error->show();
}

bool Notices::says(const QString &sentence) const
{
    const auto shows = [&](const Banner *banner) { return !banner->isHidden() && banner->accessibleName() == sentence; };
    return shows(m_reach) || shows(m_error) || shows(m_finding);
}

void Notices::saved()
{
    if (m_until == Until::NextSave)
        m_error->hide();
    succeeded();
}

/// The next attempt: what is said in the same moment belongs to the one that went wrong, and only says what of it was done.
void Notices::succeeded()
{
    if (m_until == Until::NextSuccess && m_shown.isValid() && m_shown.elapsed() > sameMomentMs)
        m_error->hide();
}

void Notices::showFinding(const QString &sentence)
{
    m_isCopyProblem = false;
    m_finding->setMessage(State::Critical, sentence);
    m_finding->setVisible(!sentence.isEmpty());
}

void Notices::showCopyProblem(const QString &sentence)
{
    m_isCopyProblem = true;
    m_finding->setMessage(State::Warning, sentence);
    m_finding->show();
}

void Notices::copySaved()
{
    if (m_isCopyProblem)
        m_finding->hide();
}

void Notices::clear()
{
    clearReach();
    m_finding->hide();
    m_error->hide();
}

void Notices::clearReach()
{
    m_reach->hide();
    m_stalled->hide();
}

void Notices::retranslate()
{
    m_reach->setAction(tr("Try again"));
    m_finding->setAction(tr("Save a copy…"));
    m_stalled->setMessage(State::Warning, tr("The database has not answered for some seconds. What you write is kept; go on when it answers."));
    if (!m_reach->isHidden())
        m_reach->setMessage(m_reachState, words(m_reason));
    if (!m_error->isHidden())
        m_error->setMessage(State::Critical, words(m_said));
    askName();
}

/// What is said keeps its distance from the top bar; where nothing is said there is none.
bool Notices::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        const auto said = findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        const bool any = std::any_of(said.begin(), said.end(), [](const QWidget *strip) { return !strip->isHidden(); });
        layout()->setContentsMargins(space::pageX, any ? space::unit + space::half : 0, space::pageX, 0);
    }
    return QWidget::event(event);
}

void Notices::askName()
{
    delete m_who;
    m_who = nullptr;
    if (!m_preferences.name().isEmpty())
        return;
    auto *card = new Card;
    card->setGround(Card::Ground::Accent);
    card->setPadding(space::unit + space::half);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::unit + space::half);
    auto *question = new Label(tr("Who are you? The name stands beside your changes; it can be changed in Settings."), TextSize::Base, QFont::Medium);
    question->setWordWrap(true);
    row->addWidget(question, 1);
    auto *name = new QLineEdit;
    name->setPlaceholderText(tr("Your name"));
    name->setAccessibleName(tr("Your name"));
    name->setMaxLength(80);
    name->setFixedWidth(240);
    row->addWidget(name);
    auto *keep = button(tr("Save"), ButtonKind::Primary);
    row->addWidget(keep);
    card->body()->addLayout(row);
    const auto save = [this, name] { m_preferences.setName(name->text()); };
    // Queued: the answer takes this very card away.
    connect(keep, &QPushButton::clicked, this, save, Qt::QueuedConnection);
    connect(name, &QLineEdit::returnPressed, this, save, Qt::QueuedConnection);
    m_who = card;
    layout()->addWidget(card);
}

} // namespace driftsraad
