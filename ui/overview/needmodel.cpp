#include "ui/overview/needmodel.h"

#include "ui/kit/actionlist.h"
#include "ui/kit/kitroles.h"
#include "ui/kit/statuspainter.h"
#include "ui/kit/words.h"

namespace driftsraad {

namespace {

constexpr qint64 minutesADay = 24 * 60;

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
        return QStringLiteral("file-text");
    case NeedKind::BelowTarget:
        return QStringLiteral("gauge");
    case NeedKind::AnswerDue:
        return QStringLiteral("hourglass");
    case NeedKind::Unanswered:
    case NeedKind::MajorIncident:
        return QStringLiteral("triangle-alert");
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
    const bool isOver = need.due <= now;
    const qint64 minutes = std::abs(now.minutesTo(need.due));
    const auto days = static_cast<int>(std::abs(now.localDate().daysTo(need.due.localDate())));
    if (days >= 1 && (need.dueIsDay || minutes >= 2 * minutesADay))
        return isOver ? NeedModel::tr("%n days over", nullptr, days) : NeedModel::tr("%n days", nullptr, days);
    const QString duration = language().duration(minutes);
    return isOver ? NeedModel::tr("%1 over").arg(duration) : duration;
}

void NeedModel::set(const Needs &needs)
{
    beginResetModel();
    m_needs = needs;
    m_rows = arranged();
    m_pressing = pressing();
    endResetModel();
}

void NeedModel::setNow(Instant now)
{
    m_needs.now = now;
    sortByDeadline(&m_needs.rows, now, m_needs.soonHours);
    const QList<Row> rows = arranged();
    m_pressing = pressing();
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (!m_rows.isEmpty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

QList<NeedModel::Row> NeedModel::arranged() const
{
    QList<Row> rows;
    for (const Urgency urgency : {Urgency::Overdue, Urgency::Soon, Urgency::Later}) {
        Row heading{.kind = Row::Heading, .urgency = urgency};
        QList<Row> below;
        for (int i = 0; i < m_needs.rows.size(); ++i) {
            if (urgencyOf(m_needs.rows[i], m_needs.now, m_needs.soonHours) == urgency)
                below.append({.kind = Row::Item, .urgency = urgency, .place = i});
        }
        heading.count = static_cast<int>(below.size());
        if (below.isEmpty())
            continue;
        rows.append(heading);
        rows.append(below);
    }
    for (int i = 0; i < m_needs.unread.size(); ++i)
        rows.append({.kind = Row::Unread, .place = i});
    return rows;
}

/// The one whose clock runs and is the most severe: its button is filled. Nothing that is already over, where one only catches up.
int NeedModel::pressing() const
{
    for (int i = 0; i < m_needs.rows.size(); ++i) {
        const Need &need = m_needs.rows[i];
        if (need.severity == Severity::Critical && urgencyOf(need, m_needs.now, m_needs.soonHours) == Urgency::Soon)
            return i;
    }
    return -1;
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

QVariant NeedModel::headingData(const Row &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return words(word(row.urgency, m_needs.soonHours));
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
        return static_cast<int>(stateOf(need, row.urgency));
    case StateWordRole:
        return words(stateWord(need, row.urgency));
    case StateIconRole:
        return iconOf(need, row.urgency);
    case DateTextRole:
        return deadlineText(need, m_needs.now);
    case RelativeTextRole:
        return remainingText(need, m_needs.now);
    case RelativeToneRole:
        return row.urgency == Urgency::Later ? QVariant(static_cast<int>(Tone::Slate)) : QVariant();
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
    return m_rows[index.row()].kind == Row::Heading ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace driftsraad
