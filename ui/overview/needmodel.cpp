#include "ui/overview/needmodel.h"

#include "ui/kit/actionlist.h"
#include "ui/kit/kitroles.h"
#include "ui/kit/statuspainter.h"
#include "ui/kit/words.h"

namespace driftsraad {

namespace {

State stateOf(const Need &need, Urgency urgency)
{
    if (urgency == Urgency::Overdue || need.severity == Severity::Critical)
        return State::Critical;
    return need.severity == Severity::Warning ? State::Warning : State::Neutral;
}

QString iconOf(const Need &need, Urgency urgency)
{
    if (urgency == Urgency::Overdue)
        return {};
    switch (need.kind) {
    case NeedKind::ReportMissing:
    case NeedKind::ContractEnds:
        return QStringLiteral("file-text");
    case NeedKind::BelowTarget:
    case NeedKind::MonthCorrected:
        return QStringLiteral("gauge");
    case NeedKind::ClockDue:
        return QStringLiteral("clock");
    case NeedKind::AnswerDue:
        return QStringLiteral("hourglass");
    case NeedKind::Unanswered:
    case NeedKind::MajorIncident:
        return QStringLiteral("triangle-alert");
    case NeedKind::UpdateDue:
        return QStringLiteral("mail");
    case NeedKind::EscalationDue:
        return QStringLiteral("chevrons-up");
    case NeedKind::Unassigned:
        return QStringLiteral("grid-3x3");
    default:
        return QStringLiteral("user");
    }
}

QString dayMonth(const QDate &day)
{
    return language().locale().toString(day, language().code() == QLatin1String("da") ? QStringLiteral("d. MMMM") : QStringLiteral("d MMMM"));
}

} // namespace

QString deadlineText(const Need &need, Instant now)
{
    if (!need.due.isSet())
        return NeedModel::tr("No deadline");
    const QDate day = need.due.localDate();
    const qint64 days = now.localDate().daysTo(day);
    if (need.dueIsDay)
        return days == 0 ? NeedModel::tr("today") : days == 1 ? NeedModel::tr("tomorrow") : dayMonth(day);
    const QString time = language().time(need.due);
    if (days == 0)
        return NeedModel::tr("today at %1").arg(time);
    if (days == 1)
        return NeedModel::tr("tomorrow at %1").arg(time);
    return NeedModel::tr("%1 at %2").arg(language().dayMonth(day), time);
}

QString remainingText(const Need &need, Instant now)
{
    if (!need.due.isSet())
        return {};
    const bool isOver = isOverdue(need, now);
    const qint64 minutes = std::abs(now.minutesTo(need.due));
    const auto days = static_cast<int>(std::abs(now.localDate().daysTo(need.due.localDate())));
    if (days >= 1 && (need.dueIsDay || minutes >= 2 * minutesADay))
        return isOver ? NeedModel::tr("%Ln days over", nullptr, days) : NeedModel::tr("%Ln days", nullptr, days);
    const QString duration = language().duration(minutes);
    return isOver ? NeedModel::tr("%1 over").arg(duration) : duration;
}

void NeedModel::set(const Needs &needs)
{
    beginResetModel();
    m_needs = needs;
    arrange();
    endResetModel();
}

void NeedModel::setOrder(NeedOrder order)
{
    if (order == m_order)
        return;
    beginResetModel();
    m_order = order;
    arrange();
    endResetModel();
}

void NeedModel::arrange()
{
    sortNeeds(&m_needs.rows, m_order, m_needs.now, m_needs.soonHours);
    m_rows = arranged();
    m_pressing = pressing();
}

/// Whether what a need says of its time is another than a while ago.
bool NeedModel::saysOther(const Need &need, Instant before) const
{
    if (!need.due.isSet())
        return false;
    const Instant now = m_needs.now;
    const qint64 away = std::abs(now.minutesTo(need.due));
    const qint64 passed = before.minutesTo(now) + 1;
    // From two days on only days are told, and it is soon or not.
    if (away > 2 * minutesADay + passed && std::abs(away - 60 * m_needs.soonHours) > passed && before.localDate() == now.localDate())
        return false;
    return urgency(need) != urgencyOf(need, before, m_needs.soonHours) || remainingText(need, now) != remainingText(need, before)
           || deadlineText(need, now) != deadlineText(need, before);
}

void NeedModel::setNow(Instant now)
{
    const Instant before = std::exchange(m_needs.now, now);
    sortNeeds(&m_needs.rows, m_order, now, m_needs.soonHours);
    const QList<Row> rows = arranged();
    const int pressed = std::exchange(m_pressing, pressing());
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int row = 0; row < rowCount(); ++row) {
        const Row &shown = m_rows[row];
        if (shown.kind == Row::Item && (pressed != m_pressing || saysOther(m_needs.rows[shown.place], before)))
            emit dataChanged(index(row), index(row));
    }
}

bool NeedModel::standTogether(const Need &one, const Need &other) const
{
    switch (m_order) {
    case NeedOrder::Deadline:
        break;
    case NeedOrder::Severity:
        return one.severity == other.severity;
    case NeedOrder::Solution:
        return one.solution == other.solution;
    }
    return urgency(one) == urgency(other);
}

QList<NeedModel::Row> NeedModel::arranged() const
{
    QList<Row> rows;
    qsizetype heading = -1;
    for (int i = 0; i < m_needs.rows.size(); ++i) {
        if (i == 0 || !standTogether(m_needs.rows[i - 1], m_needs.rows[i])) {
            heading = rows.size();
            rows.append({.kind = Row::Heading, .place = i});
        }
        ++rows[heading].count;
        rows.append({.kind = Row::Item, .place = i});
    }
    for (int i = 0; i < m_needs.unread.size(); ++i)
        rows.append({.kind = Row::Unread, .place = i});
    return rows;
}

/// The one whose clock runs and is the most severe: its button is filled. Nothing that is already over, where one only catches up.
int NeedModel::pressing() const
{
    int found = -1;
    for (int i = 0; i < m_needs.rows.size(); ++i) {
        const Need &need = m_needs.rows[i];
        if (need.severity != Severity::Critical || urgency(need) != Urgency::Soon)
            continue;
        const bool sooner = found < 0 || (need.due.isSet() && (!m_needs.rows[found].due.isSet() || need.due < m_needs.rows[found].due));
        if (sooner)
            found = i;
    }
    return found;
}

const Need *NeedModel::need(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows[row].kind != Row::Item)
        return nullptr;
    return &m_needs.rows[m_rows[row].place];
}

int NeedModel::rowOf(const Need &need) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const Need *other = this->need(row);
        if (other && other->kind == need.kind && other->record == need.record && other->title == need.title)
            return row;
    }
    return -1;
}

int NeedModel::firstNeed() const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].kind == Row::Item)
            return row;
    }
    return -1;
}

void NeedModel::retranslate()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

QVariant NeedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[index.row()];
    if (role == Qt::AccessibleTextRole && row.kind != Row::Heading)
        return ActionList::spoken(index);
    switch (row.kind) {
    case Row::Heading:
        return headingData(row, role);
    case Row::Unread:
        return unreadData(row, role);
    case Row::Item:
        break;
    }
    return needData(row, role);
}

QString NeedModel::headingText(const Need &first) const
{
    switch (m_order) {
    case NeedOrder::Deadline:
        break;
    case NeedOrder::Severity:
        return words(word(first.severity));
    case NeedOrder::Solution:
        return first.solution.isValid() ? first.solutionName : tr("Across solutions");
    }
    return words(word(urgency(first), m_needs.soonHours));
}

QVariant NeedModel::headingData(const Row &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return headingText(m_needs.rows[row.place]);
    case SectionRole:
        return true;
    case CountRole:
        return row.count;
    default:
        return {};
    }
}

QVariant NeedModel::unreadData(const Row &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return words(m_needs.unread[row.place]);
    case StateRole:
        return static_cast<int>(State::Warning);
    case StateWordRole:
        return tr("Could not be read");
    default:
        return {};
    }
}

QVariant NeedModel::needData(const Row &row, int role) const
{
    const Need &need = m_needs.rows[row.place];
    switch (role) {
    case Qt::DisplayRole:
        return words(need.title);
    case SecondLineRole:
        return words(need.reason);
    case StateRole:
        return static_cast<int>(stateOf(need, urgency(need)));
    case StateWordRole:
        return words(stateWord(need, urgency(need)));
    case StateIconRole:
        return iconOf(need, urgency(need));
    case DateTextRole:
        return deadlineText(need, m_needs.now);
    case RelativeTextRole:
        return remainingText(need, m_needs.now);
    case RelativeToneRole:
        return urgency(need) == Urgency::Later ? QVariant(static_cast<int>(Tone::Slate)) : QVariant();
    case ActionTextRole:
        return words(stepWord(need.kind));
    case ActionPrimaryRole:
    case TintedRole:
        return row.place == m_pressing;
    default:
        return {};
    }
}

Qt::ItemFlags NeedModel::flags(const QModelIndex &index) const
{
    return !index.isValid() || m_rows[index.row()].kind == Row::Heading ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace driftsraad
