#pragma once

#include "core/supplierreports/queries.h"
#include "ui/kit/statuspainter.h"

#include <QAbstractTableModel>

namespace driftsraad {

State stateOf(LevelState state);
/// The mark of a month in which there is nothing to measure; one whose figure is missing has a dash.
QString notMeasurableIcon();

/// The heat map as a table: name, target, a column a month, average, months below target. Every cell says its state in words to a screen
/// reader; the tooltip gives the reasons.
class SlaModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setMap(const HeatMap &map);
    const HeatMap &map() const { return m_map; }
    /// Instead of figures, how far they are from the target.
    void setDeviations(bool deviations);
    bool deviations() const { return m_deviations; }
    /// The words and formats of another language.
    void retranslate();

    /// Column widths for HeatTable::setShape(); -1 for months. Target, mean and missed months are never cut.
    QList<int> shape(bool narrow) const;
    /// For HeatTable::setFigureWidth(): that of the widest figure or deviation.
    int figureWidth() const;
    int rowOf(Id<Solution> solution) const;
    int columnOf(Month month) const;
    /// The month of a column; the last one beside the months.
    int monthIndex(int column) const;
    const SolutionFigures *solution(int row) const;
    const MonthFigure *month(int row, int column) const;
    /// Whether any month of the map is so: its mark is in the legend only then.
    bool hasProvisional() const;
    bool hasNotMeasurable() const;
    /// "NemRefusion, October 2026: 99,12 %, breach with penalty".
    QString say(int row, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isMonth(int column) const { return column >= 2 && column < 2 + m_map.months.size(); }
    QString text(int row, int column) const;
    bool any(bool (*is)(const MonthFigure &)) const;
    int widthOf(int column, int least) const;
    QString monthText(const MonthFigure &figure, bool asDeviation) const;
    QVariant monthData(const SolutionFigures &solution, const MonthFigure &figure, int role) const;

    HeatMap m_map;
    bool m_deviations = false;
};

/// A figure of the measure as the heat map writes it: without its unit, which stands in the title; as fine as the target it is held against.
QString shortFigure(Measure measure, qint64 value, std::optional<qint64> target);
/// Over a narrow column: the month's name, in January the year.
QString shortHead(Month month);
/// With its sign, also without unit and as fine as the target.
QString shortDeviation(Measure measure, qint64 deviation, qint64 target);

} // namespace driftsraad
