#include "ui/kit/spanmodel.h"

#include "core/calendar/spanmoment.h"
#include "ui/kit/kitroles.h"
#include "ui/kit/statuspainter.h"
#include "ui/kit/words.h"

namespace driftsraad {

namespace {

constexpr qint64 whole = 1'000'000;

State stateOf(SpanKind kind)
{
    switch (kind) {
    case SpanKind::Counted:
        return State::InProgress;
    case SpanKind::Available:
        return State::Positive;
    default:
        return State::Neutral;
    }
}

bool isNumber(int column)
{
    return column == SpanModel::Minutes || column == SpanModel::Counts;
}

} // namespace

QString minutesText(qint64 millionths)
{
    if (millionths % whole == 0)
        return language().number(millionths / whole);
    return language().number(static_cast<double>(millionths) / whole, 2);
}

QString SpanModel::iconOf(SpanKind kind)
{
    switch (kind) {
    case SpanKind::Counted:
        return QStringLiteral("circle-dot");
    case SpanKind::Paused:
        return QStringLiteral("pause");
    case SpanKind::Closed:
        return QStringLiteral("moon");
    case SpanKind::Holiday:
        return QStringLiteral("calendar");
    case SpanKind::Available:
        return QStringLiteral("circle-check");
    case SpanKind::Excused:
        return QStringLiteral("circle-minus");
    case SpanKind::TakenOut:
        return QStringLiteral("minus");
    }
    return {};
}

qint64 SpanModel::countedMillionths(const TimeSpan &span)
{
    return span.kind == SpanKind::Counted ? span.minutes() * span.weight.millionths : 0;
}

void SpanModel::setSpans(const QList<TimeSpan> &spans)
{
    beginResetModel();
    m_spans = spans;
    choose();
    endResetModel();
}

void SpanModel::setOnlyCounted(bool only)
{
    beginResetModel();
    m_onlyCounted = only;
    choose();
    endResetModel();
}

void SpanModel::choose()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_spans.size(); ++i) {
        if (!m_onlyCounted || m_spans[i].kind == SpanKind::Counted)
            m_shown.append(i);
    }
}

bool SpanModel::isWeighted() const
{
    return std::any_of(m_spans.cbegin(), m_spans.cend(), [](const TimeSpan &span) { return span.kind == SpanKind::Counted && span.weight.millionths != whole; });
}

QVariant SpanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimeSpan &each = span(index.row());
    if (role == Qt::TextAlignmentRole && isNumber(index.column()))
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (index.column() == Kind && role == StateRole)
        return static_cast<int>(stateOf(each.kind));
    if (index.column() == Kind && role == StateIconRole)
        return iconOf(each.kind);
    if (role == StrongRole)
        return index.column() == Counts && each.kind == SpanKind::Counted;
    if (role == Qt::ToolTipRole && index.column() == Reason)
        return words(each.reason);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case From:
        return words(spanMoment(each.from));
    case To:
        return words(spanMoment(each.to));
    case Kind:
        return words(word(each.kind));
    case Minutes:
        return language().number(each.minutes());
    case Counts:
        return minutesText(countedMillionths(each));
    case Reason:
        return words(each.reason);
    default:
        return {};
    }
}

QVariant SpanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case From:
        return tr("From");
    case To:
        return tr("To");
    case Kind:
        return tr("How it counts");
    case Minutes:
        return tr("Minutes");
    case Counts:
        return tr("Counted minutes");
    case Reason:
        return tr("Why");
    default:
        return {};
    }
}

TableContent SpanModel::content() const
{
    TableContent content;
    for (int column = 0; column < ColumnCount; ++column)
        content.columns.append({headerData(column, Qt::Horizontal).toString(), column == Counts && isWeighted() ? 2 : -1});
    for (const TimeSpan &each : m_spans) {
        const qint64 counted = countedMillionths(each);
        content.rows.append(QList<TableValue>{each.from, each.to, words(word(each.kind)), each.minutes(),
                             counted % whole == 0 ? TableValue(counted / whole) : TableValue(static_cast<double>(counted) / whole), words(each.reason)});
    }
    return content;
}

} // namespace driftsraad
