#include "ui/chain/chainpanel.h"

#include "ui/chain/chaindrawing.h"
#include "ui/chain/escalationbox.h"
#include "ui/kit/button.h"
#include "ui/kit/emptying.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/tag.h"
#include "ui/kit/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

namespace driftsraad {

ChainPanel::ChainPanel(QWidget *parent)
    : Drawer(parent), m_over(new Label({}, TextSize::Base, QFont::Normal, Tone::Slate)), m_tag(new TagLabel), m_previous(iconButton(QStringLiteral("chevron-left"), {})),
      m_next(iconButton(QStringLiteral("chevron-right"), {})), m_choice(new QComboBox), m_name(button({}, ButtonKind::Secondary, QStringLiteral("check"))), m_leadRow(new QWidget), m_lead(new Label), m_followUp(new FollowUpView), m_card(new QWidget),
      m_rows(new QVBoxLayout(m_card)), m_box(new EscalationBox)
{
    addToHead(m_over);
    addToHead(m_tag);
    auto *leadRow = new QHBoxLayout(m_leadRow);
    leadRow->setContentsMargins(0, 0, 0, 0);
    leadRow->setSpacing(0);
    leadRow->addWidget(m_lead, 1);
    leadRow->addWidget(m_previous);
    leadRow->addWidget(m_next);
    m_lead->setWordWrap(true);
    m_rows->setContentsMargins(0, 0, space::half, 0);
    m_rows->setSpacing(2);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(20);
    top()->addWidget(m_choice);
    top()->addWidget(m_leadRow);
    body()->addWidget(m_name, 0, Qt::AlignLeft);
    body()->addWidget(m_followUp);
    body()->addWidget(m_card);
    body()->addStretch(1);
    buildFoot();
    connect(m_choice, &QComboBox::activated, this, &ChainPanel::faultChosen);
    connect(m_name, &QPushButton::clicked, this, &ChainPanel::nameWanted);
    connect(m_previous, &QToolButton::clicked, this, [this] { goStep(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { goStep(1); });
    connect(m_followUp, &FollowUpView::recordWanted, this, &ChainPanel::recordWanted);
    connect(m_followUp, &FollowUpView::missingWanted, this, &ChainPanel::missingWanted);
    connect(m_followUp, &FollowUpView::stepChanged, this, &ChainPanel::showStep);
    connect(m_box, &EscalationBox::escalateWanted, this, &ChainPanel::escalateWanted);
    connect(m_box, &EscalationBox::remindWanted, this, &ChainPanel::remindWanted);
    retranslate();
}

void ChainPanel::buildFoot()
{
    m_actions = new QWidget;
    auto *row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::unit);
    m_edit = button({}, ButtonKind::Secondary, QStringLiteral("pencil"));
    m_edit->setProperty("keyHint", QStringLiteral("F2"));
    m_faultHere = button({}, ButtonKind::Secondary, QStringLiteral("unlink"));
    m_answer = button({}, ButtonKind::Primary, QStringLiteral("check"));
    m_takeUpButton = button({}, ButtonKind::Secondary, QStringLiteral("chevrons-up"));
    m_more = button({}, ButtonKind::Secondary, QStringLiteral("ellipsis"));
    for (QPushButton *action : {m_answer, m_takeUpButton, m_edit, m_faultHere, m_more})
        row->addWidget(action);
    row->addStretch();
    auto *menu = new QMenu(m_more);
    m_more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        const bool may = m_readOnly.isEmpty();
        const auto add = [&](const QString &iconName, const QString &text, void (ChainPanel::*wanted)(), bool changes = true) {
            QAction *action = menu->addAction(icon(iconName), text, this, wanted);
            action->setEnabled(may || !changes);
        };
        if (m_content == Content::Component)
            add(QStringLiteral("link"), tr("New link from here …"), &ChainPanel::newLinkWanted);
        if (m_content == Content::Link)
            add(QStringLiteral("chevrons-up"), tr("Escalate …"), &ChainPanel::escalateWanted);
        if (m_content == Content::Escalation && m_openEscalation) {
            add(QStringLiteral("pencil"), tr("Edit …"), &ChainPanel::editWanted);
            add(QStringLiteral("mail"), tr("Remind …"), &ChainPanel::remindWanted);
            add(QStringLiteral("clock"), tr("New deadline …"), &ChainPanel::deadlineWanted);
            add(QStringLiteral("calendar"), m_onAgenda ? tr("Not for the agenda after all") : tr("Ready for the agenda"), &ChainPanel::agendaWanted);
            add(QStringLiteral("x"), tr("Reject …"), &ChainPanel::rejectWanted);
            add(QStringLiteral("undo-2"), tr("Withdraw …"), &ChainPanel::withdrawWanted);
        }
        add(QStringLiteral("history"), tr("History"), &ChainPanel::historyWanted, false);
        add(QStringLiteral("paperclip"), tr("Attachments"), &ChainPanel::attachmentsWanted, false);
        if (m_content != Content::Escalation)
            add(QStringLiteral("trash-2"), tr("Delete"), &ChainPanel::removeWanted);
    });
    connect(m_edit, &QPushButton::clicked, this, &ChainPanel::editWanted);
    connect(m_faultHere, &QPushButton::clicked, this, &ChainPanel::faultHereWanted);
    connect(m_answer, &QPushButton::clicked, this, &ChainPanel::answerWanted);
    connect(m_takeUpButton, &QPushButton::clicked, this, &ChainPanel::escalateWanted);
    foot()->addWidget(m_box);
    foot()->addWidget(m_actions);
}

void ChainPanel::arrangeFoot()
{
    const bool part = m_content == Content::Component || m_content == Content::Link;
    m_box->setVisible(m_content == Content::FollowUp);
    m_actions->setVisible(part || m_content == Content::Escalation);
    m_edit->setVisible(part);
    m_faultHere->setVisible(part);
    m_answer->setVisible(m_content == Content::Escalation && m_openEscalation);
    m_takeUpButton->setVisible(m_content == Content::Escalation && m_openEscalation && m_takeUp.next.has_value());
    if (m_takeUp.next)
        m_takeUpButton->setText(tr("Escalate"));
    m_takeUpButton->setToolTip(words(m_takeUp.why));
    m_takeUpButton->setAccessibleDescription(words(m_takeUp.why));
    for (QPushButton *action : {m_edit, m_answer, m_takeUpButton}) {
        action->setEnabled(m_readOnly.isEmpty() && (action != m_takeUpButton || m_takeUp.isPossible));
        if (!m_readOnly.isEmpty())
            action->setToolTip(m_readOnly);
    }
    const bool followUp = m_content == Content::FollowUp;
    m_choice->setVisible(followUp);
    m_name->setVisible(followUp && !m_nameIn.isEmpty());
    m_name->setEnabled(m_readOnly.isEmpty());
    m_name->setToolTip(m_readOnly);
    m_followUp->setVisible(followUp);
    m_card->setVisible(!followUp);
}

QVBoxLayout *ChainPanel::begin(Content content, const QString &over, const QString &title)
{
    m_content = content;
    // Another record is read from its top; what is only shown anew stays where it was read.
    QTimer::singleShot(0, this, [this, shown = std::pair(content, title)] {
        if (m_content == shown.first && std::exchange(m_read, shown) != shown && m_content != Content::FollowUp)
            bringIntoView(m_card);
    });
    if (const QStringList whose{QString::number(static_cast<int>(content)), over, title}; std::exchange(m_listsOf, whose) != whose)
        m_lists->clear();
    // The list of escalations needs its room itself.
    setPanelWidth(content == Content::Escalation ? width : wideWidth);
    m_over->setText(over);
    m_over->setVisible(!over.isEmpty());
    m_tag->hide();
    setTitle(title);
    m_leadRow->hide();
    emptyLayout(m_rows);
    return m_rows;
}

CardRoads ChainPanel::roads()
{
    return {.record = [this](const RecordRef &record) { emit recordWanted(record); },
            .missing = [this](const Missing &missing) { emit missingWanted(missing); },
            .component = [this](qint64 component) { emit componentWanted(component); },
            .link = [this](qint64 link) { emit linkWanted(link); },
            .incident = [this](qint64 incident) { emit incidentWanted(incident); },
            .lists = m_lists};
}

void ChainPanel::showFollowUp(const FollowUpView::Shown &shown, const QList<FaultChoice> &choices, int chosen, const QString &reader)
{
    m_record = shown.incident ? RecordRef{table<Incident>().nameText(), shown.incident->id.value} : RecordRef{};
    begin(Content::FollowUp, shown.incident ? tr("%1 · %2").arg(shown.incident->reference, reader) : reader, tr("Who follows up?"));
    if (shown.incident) {
        m_tag->setTag({tr("Priority %1").arg(shown.incident->priority), shown.incident->priority == 1 ? Tag::Kind::Critical : Tag::Kind::Neutral,
                       shown.incident->priority == 1 ? QStringLiteral("triangle-alert") : QString()});
        m_tag->show();
    }
    if (m_choices != choices) {
        m_choices = choices;
        m_choice->clear();
        for (const FaultChoice &choice : choices)
            m_choice->addItem(choice.text);
    }
    m_choice->setCurrentIndex(chosen);
    m_followUp->show(shown);
    QString whom;
    if (shown.incident && shown.way.answerDueAt.isSet() && shown.way.hop >= 0 && shown.way.hop < shown.route.hops.size())
        whom = shown.chain.components[shown.route.hops[shown.way.hop].provider].name;
    m_box->show(shown.way, whom, m_readOnly);
    arrangeFoot();
    showStep();
}

void ChainPanel::offerNaming(const QString &incident)
{
    m_nameIn = incident;
    m_name->setText(tr("This is what failed in %1 …").arg(incident));
    arrangeFoot();
}

void ChainPanel::showComponent(const Chain &chain, const Chain &everything, int component, const QList<Incident> &open)
{
    m_record = {table<Component>().nameText(), chain.components[component].id.value};
    QVBoxLayout *rows = begin(Content::Component, tr("Component"), chain.components[component].name);
    fillComponentCard(rows, chain, component, everything, impact(everything, {.component = chain.components[component].id}), incidentsAt(chain, component, open), roads());
    arrangeFoot();
}

void ChainPanel::showLink(const Chain &chain, int link, const QList<Incident> &open, const QList<EscalationLine> &escalations)
{
    m_record = {table<Link>().nameText(), chain.links[link].id.value};
    // From who uses to who delivers, as lists and forms name it.
    QVBoxLayout *rows = begin(Content::Link, tr("Link"),
                              QStringLiteral("%1 → %2").arg(chain.components[chain.consumers[link]].name, chain.components[chain.providers[link]].name));
    QList<Incident> named = open;
    named.removeIf([id = chain.links[link].id](const Incident &incident) { return incident.failedLink != id; });
    fillLinkCard(rows, chain, link, named, escalations, roads());
    arrangeFoot();
}

void ChainPanel::showPromise(const Chain &chain, const QString &solution)
{
    m_record = {};
    QVBoxLayout *rows = begin(Content::Promise, solution, chain.start >= 0 ? tr("Does the chain carry the promise?") : tr("What the chain leaves open"));
    if (chain.start >= 0)
        fillPromiseCard(rows, chain, carriedPromise(chain), roads());
    fillProblems(rows, problems(chain), roads());
    arrangeFoot();
}

void ChainPanel::showEscalation(const EscalationDetail &detail, Instant now)
{
    const Escalation &escalation = detail.line.escalation;
    m_record = {table<Escalation>().nameText(), escalation.id.value};
    m_openEscalation = driftsraad::isOpen(escalation);
    m_onAgenda = escalation.onAgenda;
    m_takeUp = takeUpState(escalation, now);
    QVBoxLayout *rows = begin(Content::Escalation, detail.line.solutionName.isEmpty() ? tr("Escalation") : tr("Escalation · %1").arg(detail.line.solutionName),
                              escalation.about);
    fillEscalationCard(rows, detail, now, roads());
    arrangeFoot();
}

void ChainPanel::setReadOnly(const QString &reason)
{
    m_readOnly = reason;
    arrangeFoot();
}

void ChainPanel::goStep(int by)
{
    const auto count = static_cast<int>(m_followUp->shown().steps.size());
    if (m_content != Content::FollowUp || count == 0)
        return;
    const int now = m_followUp->step();
    m_followUp->setStep(now < 0 ? (by > 0 ? 0 : count - 1) : std::clamp(now + by, 0, count - 1));
}

void ChainPanel::showStep()
{
    const auto count = static_cast<int>(m_followUp->shown().steps.size());
    const int step = m_followUp->step();
    m_previous->setEnabled(step > 0);
    m_next->setEnabled(step + 1 < count);
    m_lead->setText(step < 0 ? tr("%Ln steps, with Page Down and Page Up", nullptr, count) : tr("Step %1 of %2").arg(step + 1).arg(count));
    m_lead->setTone(Tone::Slate);
    m_leadRow->setVisible(m_content == Content::FollowUp && count > 0);
    if (QWidget *row = m_followUp->openedRow())
        bringIntoView(row);
}

void ChainPanel::retranslate()
{
    nameButton(m_previous, tr("Previous step (Page Up)"));
    nameButton(m_next, tr("Next step (Page Down)"));
    m_choice->setAccessibleName(tr("What failed?"));
    m_edit->setText(tr("Edit"));
    m_faultHere->setText(tr("Show a fault here"));
    m_answer->setText(tr("Answer …"));
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
    m_box->retranslate();
}

} // namespace driftsraad
