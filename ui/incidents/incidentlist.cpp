#include "ui/incidents/incidentlist.h"

#include "ui/incidents/incidenttablemodel.h"
#include "ui/incidents/incidentwords.h"
#include "ui/kit/kitroles.h"
#include "ui/kit/theme.h"
#include "ui/kit/type.h"
#include "ui/kit/words.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace driftsraad {

namespace {

/// Nearly every title is readable in it; what it pushes out of a narrow window is reached by scrolling.
constexpr int narrowestTitle = 290;

} // namespace

IncidentList::IncidentList(const QString &name, QWidget *parent) : TableView(name, parent)
{
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &IncidentList::followWidth);
}

QList<int> IncidentList::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

void IncidentList::fitColumns()
{
    constexpr int padding = 18;
    constexpr int sortSign = 32;
    constexpr int deadlineSign = 22;
    const QFontMetrics text(textFont(TextSize::Base));
    const QFontMetrics heads(textFont(TextSize::Small, QFont::Medium));
    int widths[] = {72, 84, narrowestTitle, 142, 110, 190, 86, 80, 140, 160, 140, 200, 156};
    for (const IncidentState state : incidentStates())
        widths[IncidentTableModel::State] = std::max(widths[IncidentTableModel::State], text.horizontalAdvance(words(word(state))) + padding);
    for (const IncidentCause cause : incidentCauses())
        widths[IncidentTableModel::Cause] = std::max(widths[IncidentTableModel::Cause], text.horizontalAdvance(causeText(cause)) + padding);
    // The longest that a deadline has to say of the days after it.
    const QString overdue = answerStatus(Instant{}.plusMinutes(1), Instant{}.plusMinutes(26 * 24 * 60 + 22 * 60)).word;
    int &deadline = widths[IncidentTableModel::Clock];
    deadline = std::max(deadline, text.horizontalAdvance(overdue) + deadlineSign + padding);
    m_isFitting = true;
    for (int column = 0; column < IncidentTableModel::ColumnCount; ++column) {
        const int head = heads.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) + padding + sortSign;
        setColumnWidth(column, std::max(widths[column], head));
    }
    m_isFitting = false;
    giveTitleTheRest();
}

bool IncidentList::restore(const QByteArray &columns)
{
    m_isFitting = true;
    const bool known = restoreColumns(columns);
    m_isFitting = false;
    giveTitleTheRest();
    return known;
}

/// Where a person has set a width, the last column takes what is left, and the header keeps that with the widths.
bool IncidentList::isSetByHand() const
{
    return horizontalHeader()->stretchLastSection();
}

void IncidentList::followWidth(int column, int before, int now)
{
    if (m_isFitting || isSetByHand())
        return;
    // A column that is hidden has no width.
    if (before == 0 || now == 0)
        giveTitleTheRest();
    else if (column < model()->columnCount())
        horizontalHeader()->setStretchLastSection(true);
}

void IncidentList::giveTitleTheRest()
{
    if (isSetByHand() || isColumnHidden(IncidentTableModel::Title))
        return;
    int taken = 0;
    for (const int column : shownColumns())
        taken += column == IncidentTableModel::Title ? 0 : columnWidth(column);
    const QSignalBlocker quiet(this);
    m_isFitting = true;
    setColumnWidth(IncidentTableModel::Title, std::max(narrowestTitle, viewport()->width() - taken));
    m_isFitting = false;
}

void IncidentList::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    if (model())
        giveTitleTheRest();
}

void IncidentList::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (event->matches(QKeySequence::Copy))
        emit copyWanted();
    else if (plain && currentIndex().isValid() && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_4)
        emit priorityWanted(event->key() - Qt::Key_0);
    else if (plain && QList<int>{Qt::Key_N, Qt::Key_S, Qt::Key_T, Qt::Key_P, Qt::Key_D}.contains(event->key()))
        event->ignore(); // the page's own keys, as on the board; not a search for a first letter
    else
        TableView::keyPressEvent(event);
}

void IncidentList::paintEvent(QPaintEvent *event)
{
    TableView::paintEvent(event);
    if (!model() || model()->rowCount() == 0)
        return;
    const Theme &theme = Theme::current();
    QPainter painter(viewport());
    const int first = qMax(0, rowAt(event->rect().top()));
    const int below = rowAt(event->rect().bottom());
    const int last = below < 0 ? model()->rowCount() - 1 : below;
    for (int row = first; row <= last; ++row) {
        const QModelIndex head = model()->index(row, 0);
        if (!head.data(SectionRole).toBool())
            continue;
        const QRect room(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
        painter.fillRect(room, theme.sunken);
        painter.fillRect(QRect(room.left(), room.bottom(), room.width(), 1), theme.line);
        const QFont strong = textFont(TextSize::Base, QFont::DemiBold);
        const QString name = head.data().toString();
        painter.setFont(strong);
        painter.setPen(theme.ink);
        painter.drawText(room.adjusted(8, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter, name);
        painter.setFont(textFont());
        painter.setPen(theme.slate);
        painter.drawText(room.adjusted(8 + QFontMetrics(strong).horizontalAdvance(name) + 8, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         language().number(head.data(CountRole).toLongLong()));
    }
}

} // namespace driftsraad
