#include "ui/shell/historypage.h"

#include "core/storage/undo.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/kitroles.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/tabledelegate.h"
#include "ui/kit/tableview.h"
#include "ui/kit/words.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace driftsraad {

namespace {
constexpr int linesAtOnce = 100;
}

HistoryModel::HistoryModel(AsyncStore &store, QObject *parent) : QAbstractTableModel(parent), m_store(store) {}

void HistoryModel::reload()
{
    ask(0);
}

void HistoryModel::fetchMore(const QModelIndex &)
{
    if (!m_asking && !m_lines.isEmpty())
        ask(m_lines.last().number);
}

void HistoryModel::ask(qint64 before)
{
    m_asking = true;
    m_store.read(this, {"history.lines"}, [session = m_store.session(), before](Reader &reader) { return changeSets(reader, session, linesAtOnce, before); },
                 [this, before](Result<QList<ChangeSetLine>> lines) {
                     m_asking = false;
                     if (!lines) {
                         m_hasMore = false;
                         emit failed(lines.error());
                         return;
                     }
                     if (before == 0) {
                         beginResetModel();
                         m_lines = *lines;
                         m_hasMore = lines->size() == linesAtOnce;
                         endResetModel();
                         return;
                     }
                     m_hasMore = lines->size() == linesAtOnce;
                     if (lines->isEmpty())
                         return;
                     const auto first = static_cast<int>(m_lines.size());
                     beginInsertRows({}, first, first + static_cast<int>(lines->size()) - 1);
                     m_lines.append(*lines);
                     endInsertRows();
                 });
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const ChangeSetLine &line = m_lines[index.row()];
    if (role == Qt::TextAlignmentRole && index.column() == Records)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == ToneRole && index.column() == When)
        return static_cast<int>(Tone::Slate);
    if (role == Qt::ToolTipRole && index.column() == Who && !line.systemUser.isEmpty())
        return tr("System user: %1").arg(line.systemUser);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case When:
        return language().dateTime(line.at);
    case Who:
        return line.own ? tr("%1 (you)").arg(line.author) : line.author;
    case What:
        return line.kind == ChangeSetKind::Undo   ? tr("Undone: %1").arg(words(labelOfUndone(line.label)))
               : line.kind == ChangeSetKind::Redo ? tr("Redone: %1").arg(words(line.label))
                                                  : words(line.label);
    default:
        return language().number(line.records);
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Records)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    default:
        return tr("Records");
    }
}

void HistoryModel::retranslate()
{
    if (!m_lines.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

HistoryPage::HistoryPage(AsyncStore &store, QWidget *parent)
    : Page(store, parent), m_header(new PageHeader(tr("History"))), m_view(new TableView(tr("Changes"))), m_model(new HistoryModel(store, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageX, space::pageY, space::pageX, space::pageY);
    column->setSpacing(space::gap);
    column->addWidget(m_header);
    m_header->setSubtitle(tr("Every change, who made it and when"));
    auto *card = new Card;
    card->setPadding(space::half);
    card->setFlush(true);
    card->body()->addWidget(m_view);
    column->addWidget(card, 1);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TableDelegate(m_view));
    m_view->setEmptyState(new EmptyState(QStringLiteral("history"), tr("Nothing has been changed yet")));
    m_view->setColumnWidth(HistoryModel::When, 160);
    m_view->setColumnWidth(HistoryModel::Who, 200);
    m_view->horizontalHeader()->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    m_view->setColumnWidth(HistoryModel::Records, 96);
    connect(m_model, &HistoryModel::failed, this, &HistoryPage::failed);
    connect(m_view, &TableView::activated, this, [this](const QModelIndex &index) {
        const RecordRef record = m_model->line(index.row()).first;
        if (record.isValid())
            emit showHistory(record);
    });
    // Anybody's change makes the list anew; the keyboard stays on its line, and has the newest one when the page opens.
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_stoodOn = m_view->currentIndex().isValid() ? m_model->line(m_view->currentIndex().row()).number : 0;
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        int row = 0;
        for (int i = 0; i < m_model->rowCount() && row == 0; ++i) {
            if (m_model->line(i).number == m_stoodOn)
                row = i;
        }
        if (m_model->rowCount() > 0)
            m_view->selectRow(row);
    });
    m_model->reload();
}

void HistoryPage::activate()
{
    m_view->setFocus(Qt::OtherFocusReason);
    if (m_model->rowCount() > 0 && !m_view->currentIndex().isValid())
        m_view->selectRow(0);
}

QList<QWidget *> HistoryPage::panes() const
{
    return {m_view};
}

void HistoryPage::changes(const CommittedChanges &)
{
    m_model->reload();
}

void HistoryPage::retranslate()
{
    m_header->setTitle(tr("History"));
    m_header->setSubtitle(tr("Every change, who made it and when"));
    m_view->setAccessibleName(tr("Changes"));
    m_view->setEmptyState(new EmptyState(QStringLiteral("history"), tr("Nothing has been changed yet")));
    m_model->retranslate();
}

} // namespace driftsraad
