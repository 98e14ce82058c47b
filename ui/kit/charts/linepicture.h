#pragma once

#include "ui/kit/charts/chartpicture.h"
#include "ui/kit/charts/chartscale.h"

class QLineSeries;

namespace driftsraad {

/// Up to four lines over months, a dashed target, the gap between the first two, and each line's name and latest value at its end.
class LinePicture final : public ChartPicture
{
public:
    void setData(const LineChartData &data);
    const LineChartData &data() const { return m_data; }
    const ChartScale &scale() const { return m_scale; }
    /// What stands at the latest gap between the first two lines; empty where there is none.
    QString gapText() const;

    int seriesCount() const override { return static_cast<int>(m_data.lines.size()); }
    int monthCount() const override { return static_cast<int>(m_data.months.size()); }
    bool has(ChartPoint point) const override;
    QRectF place(ChartPoint point) const override;
    QString say(ChartPoint point) const override;
    QString title() const override { return m_data.title; }
    QString describe() const override;
    QList<QStringList> asTable() const override;

private:
    /// A text at the right end; it wants to stand at a value and is moved until none covers another.
    struct Label {
        double middle = 0;
        double height = 0;
        QString name{};
        QString figure{};
        QColor colour{};
        bool twoLines = false;
    };

    void arrange(const QSizeF &size) override;
    void drawUnder(QPainter &painter) const override;
    void drawOver(QPainter &painter) const override;
    void fillSeries();
    std::optional<double> value(int line, int index) const;
    int lastIndex(int line) const;
    bool isProvisional(ChartPoint point) const;
    bool hasProvisional() const;
    QColor colour(int line) const;
    bool hasGapNow() const;
    QList<Label> labels(bool oneLine) const;
    double labelsWidth(const QList<Label> &labels) const;
    void drawScale(QPainter &painter) const;
    void drawLabels(QPainter &painter) const;
    void drawLabel(QPainter &painter, const Label &label, const QRectF &rect) const;
    bool oneLine() const;

    LineChartData m_data;
    ChartScale m_scale;
    QList<QLineSeries *> m_pool;
};

} // namespace driftsraad
