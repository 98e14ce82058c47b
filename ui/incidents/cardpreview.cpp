#include "ui/incidents/cardpreview.h"

#include "ui/incidents/clockwords.h"
#include "ui/incidents/incidentwords.h"
#include "ui/kit/facts.h"
#include "ui/kit/label.h"
#include "ui/kit/words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

/// The longest sentence of a clock stands in one line.
constexpr int previewWidth = 384;

} // namespace

CardPreview::CardPreview(QWidget *board) : QFrame(board, Qt::ToolTip), m_rows(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setFixedWidth(previewWidth);
    m_rows->setContentsMargins(space::gap, space::gap, space::gap, space::gap);
}

void CardPreview::fill(const IncidentCard &card, Instant now)
{
    delete m_content;
    m_content = new QWidget;
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::unit);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::unit);
    head->addWidget(new Label(card.reference, TextSize::Base, QFont::Normal, Tone::Slate));
    auto *priority = new TagLabel;
    priority->setTag(priorityTag(card.priority));
    head->addWidget(priority);
    head->addStretch();
    rows->addLayout(head);
    auto *title = new Label(card.title, TextSize::Lead, QFont::DemiBold);
    title->setWordWrap(true);
    rows->addWidget(title);
    auto *facts = new Facts;
    const auto say = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts->setFact(name, value);
    };
    say(tr("Solution"), card.solutionName);
    say(tr("State"), tr("%1 since %2").arg(words(word(card.state)), shortMoment(card.stateSince, now)));
    Status stands = situation(card, now);
    stands.word = situationSentence(card, now);
    facts->setFact(tr("Now"), stands);
    if (card.clock && !card.clock->stopped)
        say(words(word(card.clock->kind)), clockDue(card.clock->clock));
    say(tr("Cause"), causeText(card.cause));
    say(tr("Third party"), card.thirdPartyName);
    say(tr("Responsible"), card.responsible.isEmpty() ? tr("Nobody yet") : card.responsible);
    say(tr("Affected"), tr("%Ln municipalities", nullptr, card.affected));
    say(tr("Reported"), language().dateTime(card.reportedAt));
    rows->addWidget(facts);
    m_rows->addWidget(m_content);
}

void CardPreview::showBeside(const IncidentCard &card, const QRect &place, Instant now)
{
    m_id = card.id.value;
    fill(card, now);
    adjustSize();
    const QRect room = parentWidget()->screen()->availableGeometry();
    QRect shown(place.topRight() + QPoint(space::unit, 0), size());
    if (shown.right() > room.right())
        shown.moveRight(place.left() - space::unit);
    shown.moveTop(qBound(room.top(), shown.top(), qMax(room.top(), room.bottom() - shown.height())));
    move(shown.topLeft());
    show();
}

void CardPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    painter.fillRect(rect(), theme.paper);
    painter.setPen(theme.line2);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace driftsraad
