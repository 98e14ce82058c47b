#pragma once

#include "core/base/month.h"
#include "ui/kit/statuspainter.h"

#include <QList>
#include <QString>

#include <optional>

namespace driftsraad {

/// What the figures of a chart are: how they are written and where their axis may begin and end.
struct ChartMeasure {
    QString unit{};                   ///< "%" or nothing
    int decimals = 2;
    std::optional<double> ceiling{};  ///< 100 for availability: the axis never goes beyond it
    bool fromZero = false;            ///< counts begin at 0
    bool operator==(const ChartMeasure &) const = default;

    static ChartMeasure percent(int decimals = 2) { return {QStringLiteral("%"), decimals, 100.0, false}; }
    static ChartMeasure count() { return {{}, 0, std::nullopt, true}; }
};

/// One line: a value a month, none where it is missing. Colour is the palette's number 1 to 8; 0 takes the line's place in the list.
struct ChartLine {
    QString name{};
    QList<std::optional<double>> values{};
    int colour = 0;
    QList<int> provisional{};        ///< points whose value may still change
    QList<int> unmeasurable{};       ///< points without a value because there was nothing to measure; the others without one are missing
    bool operator==(const ChartLine &) const = default;
};

struct LineChartData {
    QString title{};                 ///< spoken name; the card or the paper shows it
    QList<Month> months{};
    QList<ChartLine> lines{};        ///< one to four
    std::optional<double> target{};
    ChartMeasure measure{};
    bool shadeGap = false;           ///< shades between the first two lines (reported and observed) and names the latest difference
    bool operator==(const LineChartData &) const = default;
};

struct ChartLayer {
    QString name{};
    QList<qint64> counts{};
    int colour = 0;
    bool operator==(const ChartLayer &) const = default;
};

/// Counts a month, stacked from the first layer (bottom) up.
struct StackedBarData {
    QString title{};
    QList<Month> months{};
    QList<ChartLayer> layers{};
    bool operator==(const StackedBarData &) const = default;
};

struct SmallMultiple {
    QString name{};
    QList<std::optional<double>> values{};
    std::optional<double> target{};
    State state = State::Neutral;
    QString word{};                  ///< beside the mark; empty where the mark's word stands in a legend
    QList<int> flagged{};            ///< points to ring as critical (a penalty); those under the target are ringed as warnings by themselves
    QList<int> provisional{};        ///< points whose value may still change
    QList<int> unmeasurable{};       ///< points without a value because there was nothing to measure
    bool operator==(const SmallMultiple &) const = default;
};

/// Many small line charts on one scale.
struct SmallMultiplesData {
    QString title{};
    QList<Month> months{};
    QList<SmallMultiple> multiples{};
    ChartMeasure measure{};
    bool operator==(const SmallMultiplesData &) const = default;
};

} // namespace driftsraad
