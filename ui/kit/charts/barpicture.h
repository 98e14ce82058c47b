#pragma once

#include "ui/kit/charts/chartpicture.h"
#include "ui/kit/charts/chartscale.h"

class QBarSet;
class QStackedBarSeries;

namespace driftsraad {

/// Counts a month in stacked bars, the total above each and the latest counts in the legend at the right.
class BarPicture final : public ChartPicture
{
public:
    void setData(const StackedBarData &data);
    const StackedBarData &data() const { return m_data; }

    int seriesCount() const override { return static_cast<int>(m_data.layers.size()); }
    int monthCount() const override { return static_cast<int>(m_data.months.size()); }
    bool has(ChartPoint point) const override;
    QRectF place(ChartPoint point) const override;
    QString say(ChartPoint point) const override;
    QString title() const override { return m_data.title; }
    QString describe() const override;
    QList<QStringList> asTable() const override;

private:
    void arrange(const QSizeF &size) override;
    void drawUnder(QPainter &) const override {}
    void drawOver(QPainter &painter) const override;
    double reach() const override { return style().scaled(2); }
    void fillSeries();
    qint64 count(int layer, int index) const { return m_data.layers[layer].counts.value(index); }
    qint64 total(int index) const;
    double barWidth() const { return 0.66; }
    double legendWidth() const;
    void drawTotals(QPainter &painter) const;
    void drawLegend(QPainter &painter) const;

    StackedBarData m_data;
    ChartScale m_scale;
    QStackedBarSeries *m_series = nullptr;
    QList<QBarSet *> m_sets;
};

} // namespace driftsraad
