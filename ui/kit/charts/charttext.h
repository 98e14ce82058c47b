#pragma once

#include "core/base/language.h"
#include "ui/kit/charts/chartdata.h"
#include "ui/kit/charts/chartscale.h"

#include <QStringList>

namespace driftsraad {

/// "99,12 %": a share is rounded down, so that a missed target never looks met.
QString chartFigure(double value, const ChartMeasure &measure, const Language &language, bool withUnit = true);
/// The measure with as many decimals as a target has: it is said whole, and what is held against it as fine.
ChartMeasure asFineAs(std::optional<double> target, ChartMeasure measure);

/// What stands where a figure would: "missing", or "not measurable" where there was nothing to measure.
QString chartGap(bool isUnmeasurable, const Language &language);

/// "Observed, October 2026: 97.81 %, provisional".
QString withProvisional(const QString &said, const Language &language);

/// What the chart shows, in sentences, for those who do not see it.
QString describe(const LineChartData &data, const Language &language);
QString describe(const StackedBarData &data, const Language &language);
QString describe(const SmallMultiplesData &data, const Language &language);

/// The figures behind the chart: a head and a row a month, ready for the clipboard, a file or a paper. A missing figure says so.
QList<QStringList> asTable(const LineChartData &data, const Language &language);
QList<QStringList> asTable(const StackedBarData &data, const Language &language);
QList<QStringList> asTable(const SmallMultiplesData &data, const Language &language);

/// "The axis starts at 99.0, not at 0.", or nothing where it does start at 0.
QString axisNote(const ChartScale &scale, const ChartMeasure &measure, const Language &language);

/// Tabs between cells, a line a row; a cell that a spreadsheet would take for a formula is quoted.
QString asText(const QList<QStringList> &table);

} // namespace driftsraad
