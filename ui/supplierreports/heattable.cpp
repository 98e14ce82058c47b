#include "ui/supplierreports/heattable.h"

#include "ui/kit/heatcell.h"
#include "ui/kit/kitroles.h"
#include "ui/kit/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace driftsraad {

namespace {

constexpr int heatRow = space::heatCell + 5;
constexpr int headHeight = 30;
/// Cells below that width stand closer together, and say "missing" by their dashed frame alone.
constexpr int roomy = 64;
constexpr int roomForName = 26;
constexpr int iconAndGap = 20;

class HeatDelegate : public QStyledItemDelegate
{
public:
    explicit HeatDelegate(HeatTable *table) : QStyledItemDelegate(table), m_table(*table) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isCurrent = m_table.currentIndex() == index;
        if (index.data(HeatCellRole).toBool())
            return paintMonth(painter, option.rect, index, isCurrent);
        const Theme &theme = Theme::current();
        const bool inCurrentRow = m_table.currentIndex().row() == index.row();
        const bool strong = index.data(StrongRole).toBool() || (index.column() == 0 && inCurrentRow);
        const QVariant tone = index.data(ToneRole);
        painter->save();
        painter->setFont(textFont(TextSize::Base, strong ? QFont::DemiBold : QFont::Normal));
        painter->setPen(tone.isValid() ? theme.colour(static_cast<Tone>(tone.toInt())) : theme.ink);
        const QRect rect = index.column() == 0 ? option.rect.adjusted(0, 0, -6, 0) : option.rect.adjusted(0, 0, -8, 0);
        const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width());
        painter->drawText(rect, (index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, text);
        painter->restore();
        if (isCurrent && m_table.hasFocus())
            painter->fillRect(QRect(option.rect.left(), option.rect.bottom() - 2, option.rect.width() - 8, 2), theme.accent);
    }

private:
    void paintMonth(QPainter *painter, const QRect &cell, const QModelIndex &index, bool isCurrent) const
    {
        const int margin = cell.width() < roomy ? 1 : 2;
        const QRect rect = cell.adjusted(margin, 2, -margin, -3);
        if (index.data(HeatVoidRole).toBool()) {
            if (isCurrent)
                painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), Theme::current().accent);
            return;
        }
        HeatCell drawn{.state = static_cast<State>(index.data(StateRole).toInt()), .selected = isCurrent,
                       .icon = index.data(StateIconRole).toString(), .cornered = index.data(HeatProvisionalRole).toBool()};
        const QString text = index.data().toString();
        const bool fits = cell.width() >= roomy && QFontMetrics(textFont(TextSize::Small)).horizontalAdvance(text) + iconAndGap <= rect.width();
        if (m_table.showsFigures() && (drawn.state != State::Neutral || fits))
            drawn.text = text;
        paintHeatCell(painter, rect, drawn);
    }

    HeatTable &m_table;
};

/// Small words over the columns, close to what stands below them; the rule and the room of other tables' heads would part them.
class HeatHead : public QHeaderView
{
public:
    explicit HeatHead(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) {}

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        painter->setFont(textFont(TextSize::Small, QFont::Medium));
        painter->setPen(Theme::current().slate);
        const Qt::Alignment alignment(model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt());
        const bool right = alignment.testFlag(Qt::AlignRight);
        const QRect room = rect.adjusted(section == 0 ? 0 : right ? -12 : 4, 0, right ? -8 : 8, 0);
        QString text = model()->headerData(section, orientation()).toString();
        const QVariant brief = model()->headerData(section, orientation(), HeatShortHeadRole);
        if (brief.isValid() && painter->fontMetrics().horizontalAdvance(text) > rect.width())
            text = brief.toString();
        // Three years in a narrow window: "n", "d", "’26" over all months instead of names that run into each other.
        if (brief.isValid() && rect.width() < roomForName)
            text = text.front().isDigit() ? u'\u2019' + text.right(2) : text.left(1);
        painter->drawText(room, static_cast<int>(alignment) | Qt::TextSingleLine, text);
        painter->restore();
    }
};

} // namespace

HeatTable::HeatTable(const QString &name, QWidget *parent) : QTableView(parent)
{
    setAccessibleName(name);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCornerButtonEnabled(false);
    setItemDelegate(new HeatDelegate(this));
    setMouseTracking(true);
    setHorizontalHeader(new HeatHead(this));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(heatRow);
    verticalHeader()->setDefaultSectionSize(heatRow);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setFixedHeight(headHeight);
    horizontalHeader()->setMinimumSectionSize(16);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HeatTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    const auto arranged = [this] {
        updateGeometry();
        share();
    };
    connect(model, &QAbstractItemModel::modelReset, this, arranged);
    connect(model, &QAbstractItemModel::columnsInserted, this, arranged);
}

void HeatTable::setShape(const QList<int> &widths, const QList<int> &narrow)
{
    m_widths = widths;
    m_narrow = narrow;
    share();
}

void HeatTable::setVisibleRows(int most)
{
    m_mostRows = most;
    updateGeometry();
}

QSize HeatTable::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    return {800, headHeight + heatRow * std::clamp(rows, 1, m_mostRows) + 2};
}

QSize HeatTable::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

int HeatTable::monthWidth(const QList<int> &widths) const
{
    int left = viewport()->width();
    int months = 0;
    for (const int width : widths) {
        left -= std::max(width, 0);
        months += width < 0;
    }
    return months > 0 ? std::max(18, left / months) : 0;
}

void HeatTable::share()
{
    if (!model() || m_widths.size() != model()->columnCount())
        return;
    const QList<int> &widths = monthWidth(m_widths) < m_figureWidth ? m_narrow : m_widths;
    m_monthWidth = monthWidth(widths);
    int spare = viewport()->width();
    for (const int width : widths)
        spare -= width < 0 ? m_monthWidth : width;
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths[column] < 0 ? m_monthWidth : widths[column] + (column == 0 ? std::max(0, spare) : 0));
    viewport()->update();
}

void HeatTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    share();
}

void HeatTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid() && event->modifiers() == Qt::NoModifier) {
        emit opened(currentIndex().row(), currentIndex().column());
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectionAsText(*this));
        return;
    }
    // Letters are the page's keys, not a search for a name.
    if (!event->text().isEmpty() && event->text().front().isPrint()) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void HeatTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QModelIndex index = indexAt(event->pos()); index.isValid())
        emit opened(index.row(), index.column());
}

void HeatTable::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    QTableView::currentChanged(now, before);
    viewport()->update();
    if (now.isValid())
        emit current(now.row(), now.column());
}

} // namespace driftsraad
