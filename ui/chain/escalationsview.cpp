#include "ui/chain/escalationsview.h"

#include "ui/chain/chainpanel.h"
#include "ui/chain/escalationmodel.h"
#include "ui/kit/card.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/tableview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

/// Below this a column is left out.
constexpr int roomForAll = 1120;

} // namespace

EscalationsView::EscalationsView(AsyncStore &store, EscalationActions *actions, ChainPanel *panel, QWidget *parent)
    : QWidget(parent), m_store(store), m_panel(panel), m_filter(new FilterChip({})), m_list(new TableView({})), m_rows(new EscalationModel(this))
{
    m_list->setModel(m_rows);
    setFocusProxy(m_list);
    const int widths[] = {220, 142, 128, 104, 144, 142, 84};
    for (int i = 0; i < EscalationModel::ColumnCount; ++i)
        m_list->setColumnWidth(i, widths[i]);
    m_list->horizontalHeader()->setSectionResizeMode(EscalationModel::About, QHeaderView::Stretch);
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_list);
    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(space::half, space::half, 0, 0); // room for the focus ring
    filters->addWidget(m_filter);
    filters->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    column->addLayout(filters);
    column->addWidget(card, 1);
    connect(m_filter, &FilterChip::valueChanged, this, [this] {
        fill();
        showInPanel();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && isVisible())
            read(m_rows->line(index.row()).escalation.id);
    });
    // A panel that was closed is opened again by the row that is still the current one.
    for (const auto asked : {&QAbstractItemView::activated, &QAbstractItemView::clicked}) {
        connect(m_list, asked, this, [this](const QModelIndex &index) {
            if (!m_panel->isOpen())
                read(m_rows->line(index.row()).escalation.id);
        });
    }
    connect(panel, &ChainPanel::agendaWanted, this, [this, actions] { actions->setOnAgenda(current(), !current().onAgenda); });
    connect(panel, &ChainPanel::deadlineWanted, this, [this, actions] { actions->moveDeadline(current()); });
    const std::pair<void (ChainPanel::*)(), EscalationOutcome> ends[]{{&ChainPanel::answerWanted, EscalationOutcome::Answered},
                                                                      {&ChainPanel::rejectWanted, EscalationOutcome::Rejected},
                                                                      {&ChainPanel::withdrawWanted, EscalationOutcome::Withdrawn}};
    for (const auto &[wanted, outcome] : ends)
        connect(panel, wanted, this, [this, actions, outcome = outcome] { actions->close(current(), outcome); });
    retranslate();
}

/// Beside the open panel, which says it too, the day it was raised gives its room to what it is about.
void EscalationsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_list->setColumnHidden(EscalationModel::RaisedAt, width() < roomForAll);
}

void EscalationsView::setLines(const QList<EscalationLine> &lines, Instant now)
{
    m_lines = lines;
    m_now = now;
    fill();
}

void EscalationsView::fill()
{
    const auto sight = static_cast<Sight>(m_filter->value().toInt());
    QList<EscalationLine> shown;
    for (const EscalationLine &line : std::as_const(m_lines)) {
        const bool isWanted = sight == Sight::Everything || (sight == Sight::Open && isOpen(line.escalation)) || (sight == Sight::Overdue && line.isOverdue)
            || (sight == Sight::ReadyForAgenda && line.escalation.onAgenda);
        if (isWanted)
            shown.append(line);
    }
    const QSignalBlocker quiet(m_list->selectionModel());
    m_rows->setLines(shown, m_now);
}

void EscalationsView::setSight(Sight sight)
{
    m_filter->setValue(sight == Sight::Everything ? QVariant() : QVariant(static_cast<int>(sight)));
    fill();
}

void EscalationsView::choose(Id<Escalation> escalation)
{
    m_chosen = escalation;
    if (m_rows->rowOf(escalation.value) < 0)
        setSight(Sight::Everything);
    if (m_rows->rowOf(escalation.value) >= 0)
        showInPanel();
    else
        read(escalation); // raised by somebody a moment ago
}

void EscalationsView::showInPanel()
{
    const int row = keepRow();
    if (row < 0)
        m_panel->closeDrawer();
    else
        read(m_rows->line(row).escalation.id);
}

int EscalationsView::keepRow()
{
    const int known = m_rows->rowOf(m_chosen.value);
    const int row = known >= 0 ? known : m_rows->rowCount() > 0 ? 0 : -1;
    if (row >= 0) {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_list->setCurrentIndex(m_rows->index(row, 0));
    }
    return row;
}

void EscalationsView::read(Id<Escalation> escalation)
{
    m_chosen = escalation;
    m_store.read(this, {"chain.escalation"}, [escalation](Reader &reader) { return escalationDetail(reader, escalation); }, [this](const Result<EscalationDetail> &detail) {
        if (!detail) {
            emit failed(detail.error());
            return;
        }
        if (!isVisible())
            return;
        m_detail = *detail;
        m_panel->showEscalation(*detail, m_store.clock().now());
        m_panel->openDrawer();
    });
}

void EscalationsView::retranslate()
{
    m_filter->setName(tr("Show"));
    m_filter->setChoices({{tr("Open"), static_cast<int>(Sight::Open)},
                          {tr("Overdue"), static_cast<int>(Sight::Overdue)},
                          {tr("Ready for the agenda"), static_cast<int>(Sight::ReadyForAgenda)}});
    m_list->setAccessibleName(tr("Escalations"));
    m_rows->retranslate();
}

} // namespace driftsraad
