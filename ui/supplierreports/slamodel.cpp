#include "ui/supplierreports/slamodel.h"

#include "ui/kit/heatcell.h"
#include "ui/kit/kitroles.h"
#include "ui/kit/type.h"
#include "ui/kit/words.h"
#include "ui/supplierreports/heattable.h"

#include <QFontMetrics>

#include <algorithm>

namespace driftsraad {

/// What HeatTable leaves free beside a figure, and a pixel for the rounding of its width.
static constexpr int besideFigure = 10;
/// And between two narrow months.
static constexpr int betweenMonths = 2;
static constexpr int leastFigureWidth = 52;

State stateOf(LevelState state)
{
    switch (state) {
    case LevelState::Met:
        return State::Positive;
    case LevelState::BelowTarget:
        return State::Warning;
    case LevelState::Breach:
        return State::Critical;
    case LevelState::NoTarget:
    case LevelState::Missing:
    case LevelState::NotMeasurable:
        return State::Neutral;
    }
    return State::Neutral;
}

QString notMeasurableIcon()
{
    return QStringLiteral("circle-minus");
}

QString shortFigure(Measure measure, qint64 value, std::optional<qint64> target)
{
    if (unitOf(measure) != MeasureUnit::Millionths)
        return language().number(value);
    return language().percent(Percent{value}, decimalsOf(Percent{target.value_or(0)}));
}

QString shortDeviation(Measure measure, qint64 deviation, qint64 target)
{
    const QString sign = deviation < 0 ? QStringLiteral("\u2212") : deviation > 0 ? QStringLiteral("+") : QString();
    if (unitOf(measure) != MeasureUnit::Millionths)
        return sign + language().number(std::abs(deviation));
    return sign + language().gap(shownDeviation(deviation, {target}));
}

QString shortHead(Month month)
{
    return month.month() == 1 ? QString::number(month.year()) : language().shortMonth(month);
}

void SlaModel::setMap(const HeatMap &map)
{
    const auto names = [](const HeatMap &of) {
        QList<Id<Solution>> ids;
        for (const SolutionFigures &solution : of.solutions)
            ids.append(solution.solution);
        return ids;
    };
    // The same solutions and months keep the current cell; only what they show is new.
    if (!m_map.solutions.isEmpty() && m_map.months == map.months && names(m_map) == names(map)) {
        m_map = map;
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_map = map;
    endResetModel();
}

void SlaModel::setDeviations(bool deviations)
{
    m_deviations = deviations;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void SlaModel::retranslate()
{
    if (columnCount() > 0)
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    setDeviations(m_deviations);
}

int SlaModel::widthOf(int column, int least) const
{
    const QFontMetrics metrics(textFont(TextSize::Base, column == columnCount() - 2 ? QFont::DemiBold : QFont::Normal));
    int widest = 0;
    for (int row = 0; row < rowCount(); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(text(row, column)));
    return std::max(least, widest + besideFigure);
}

QList<int> SlaModel::shape(bool narrow) const
{
    const int last = columnCount() - 1;
    QList<int> widths{narrow ? 128 : 132, widthOf(1, narrow ? 46 : 52)};
    widths.append(QList<int>(m_map.months.size(), -1));
    return widths << widthOf(last - 1, narrow ? 52 : 64) << widthOf(last, narrow ? 48 : 64);
}

int SlaModel::figureWidth() const
{
    int widest = leastFigureWidth;
    for (const SolutionFigures &solution : m_map.solutions) {
        for (const MonthFigure &month : solution.months) {
            for (const bool asDeviation : {false, true})
                widest = std::max(widest, month.value() ? heatFigureWidth(monthText(month, asDeviation)) + betweenMonths : 0);
        }
    }
    return widest;
}

int SlaModel::rowOf(Id<Solution> solution) const
{
    for (int row = 0; row < m_map.solutions.size(); ++row) {
        if (m_map.solutions[row].solution == solution)
            return row;
    }
    return -1;
}

int SlaModel::columnOf(Month month) const
{
    const qsizetype at = m_map.months.indexOf(month);
    return at < 0 ? -1 : static_cast<int>(at) + 2;
}

int SlaModel::monthIndex(int column) const
{
    return isMonth(column) ? column - 2 : static_cast<int>(m_map.months.size()) - 1;
}

const SolutionFigures *SlaModel::solution(int row) const
{
    return row >= 0 && row < m_map.solutions.size() ? &m_map.solutions[row] : nullptr;
}

const MonthFigure *SlaModel::month(int row, int column) const
{
    const SolutionFigures *figures = solution(row);
    const int at = monthIndex(column);
    return figures && at >= 0 && at < figures->months.size() ? &figures->months[at] : nullptr;
}

bool SlaModel::any(bool (*is)(const MonthFigure &)) const
{
    return std::any_of(m_map.solutions.cbegin(), m_map.solutions.cend(), [is](const SolutionFigures &solution) {
        return std::any_of(solution.months.cbegin(), solution.months.cend(), is);
    });
}

bool SlaModel::hasProvisional() const
{
    return any([](const MonthFigure &figure) { return figure.isProvisional; });
}

bool SlaModel::hasNotMeasurable() const
{
    return any([](const MonthFigure &figure) { return !figure.isMeasurable; });
}

QString SlaModel::say(int row, int column) const
{
    const SolutionFigures *figures = solution(row);
    const MonthFigure *figure = month(row, column);
    if (!figures || !figure)
        return {};
    const QString name = tr("%1, %2").arg(figures->name, language().month(figure->month));
    if (!figure->isMeasurable)
        return tr("%1: not measurable").arg(name);
    if (!figure->value())
        return figure->expected ? tr("%1: missing").arg(name) : tr("%1: no contract").arg(name);
    const auto fine = [&](qint64 value) {
        return words(figureWords(m_map.figure.measure, value, figure->assessment.target.value_or(0)));
    };
    const QString said = tr("%1: %2, %3").arg(name, fine(*figure->value()), words(word(figure->assessment.state)));
    const QString stands = figure->isProvisional ? tr("%1, provisional").arg(said) : said;
    const QString differs = figure->comparison.differs ? tr("%1, reported and observed differ").arg(stands) : stands;
    if (!figure->correctedTo)
        return differs;
    return tr("%1, corrected since the approval to %2").arg(differs, fine(*figure->correctedTo));
}

int SlaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_map.solutions.size());
}

int SlaModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_map.months.isEmpty() ? 0 : static_cast<int>(m_map.months.size()) + 4;
}

QString SlaModel::monthText(const MonthFigure &figure, bool asDeviation) const
{
    if (!figure.isMeasurable)
        return tr("not measurable");
    if (!figure.value())
        return figure.expected ? tr("missing") : QString();
    const Assessment &assessment = figure.assessment;
    if (asDeviation && assessment.deviation && assessment.target)
        return shortDeviation(m_map.figure.measure, *assessment.deviation, *assessment.target);
    return shortFigure(m_map.figure.measure, *figure.value(), assessment.target);
}

QString SlaModel::text(int row, int column) const
{
    const SolutionFigures &figures = m_map.solutions[row];
    if (column == 0)
        return figures.name;
    if (column == 1)
        return figures.target ? shortFigure(m_map.figure.measure, *figures.target, figures.target) : tr("none");
    if (isMonth(column))
        return monthText(figures.months[column - 2], m_deviations);
    if (column == columnCount() - 2)
        return figures.average ? shortFigure(m_map.figure.measure, *figures.average, figures.target) : QString();
    return tr("%Ln mth", nullptr, figures.missed);
}

QVariant SlaModel::monthData(const SolutionFigures &, const MonthFigure &figure, int role) const
{
    switch (role) {
    case HeatCellRole:
        return true;
    case HeatVoidRole:
        return !figure.value() && !figure.expected;
    case HeatProvisionalRole:
        return figure.isProvisional;
    case StateIconRole:
        return figure.isMeasurable ? QString() : notMeasurableIcon();
    case StateRole:
        // Reported and observed that differ are worth a look also where both meet the target.
        return static_cast<int>(figure.assessment.state == LevelState::Met && (figure.comparison.differs || figure.correctedTo) ? State::Warning
                                                                                                       : stateOf(figure.assessment.state));
    case StateWordRole:
        return words(word(figure.assessment.state));
    default:
        return {};
    }
}

QVariant SlaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SolutionFigures &figures = m_map.solutions[index.row()];
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column());
    if (isMonth(index.column())) {
        if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return say(index.row(), index.column());
        return monthData(figures, figures.months[index.column() - 2], role);
    }
    const bool isMissed = index.column() == columnCount() - 1;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return index.column() == 0 ? tr("%1, %2").arg(figures.name, figures.supplier) : text(index.row(), index.column());
    if (role == StrongRole)
        return index.column() == columnCount() - 2;
    if (role == ToneRole && index.column() == 1)
        return static_cast<int>(Tone::Slate);
    if (role == ToneRole && isMissed)
        return static_cast<int>(figures.missed > 0 ? Tone::Warning : Tone::Slate);
    return {};
}

QVariant SlaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == 0 || isMonth(section) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == HeatShortHeadRole && isMonth(section))
        return shortHead(m_map.months[section - 2]);
    if (role == HeatShortHeadRole && section == columnCount() - 1)
        return tr("Under");
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (section == 0)
        return tr("Solution");
    if (section == 1)
        return tr("Target");
    if (isMonth(section)) {
        const Month month = m_map.months[section - 2];
        if (role == Qt::AccessibleTextRole)
            return language().month(month);
        return language().shortMonth(month, section == 2 || month.month() == 1);
    }
    return section == columnCount() - 2 ? tr("Mean") : tr("Missed");
}

} // namespace driftsraad
