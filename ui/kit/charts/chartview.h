#pragma once

#include "ui/kit/charts/chartpicture.h"

#include <QWidget>

#include <memory>

namespace driftsraad {

/// A chart on screen. Arrows go from point to point (left and right through the months, up and down through the series), Home and End to
/// the first and last, Enter or a click opens the point, Ctrl+C copies picture and figures. Screen readers get the chart's name, its text
/// equivalent and each point as it is reached. Colours follow the theme.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    ~ChartView() override;

    void setStyle(const ChartStyle &style);
    void setColours(const ChartColours &colours);
    /// Words and numbers of the chart; it follows the interface's language by itself.
    void setLanguage(const Language &chosen);
    QList<QStringList> asTable() const;
    QString textEquivalent() const;
    /// The chart as vectors for a paper of that size in points; null where the chart has no figures yet.
    QPicture record(const QSizeF &points);
    QImage picture() const;
    ChartPoint current() const { return m_current; }
    void setCurrent(ChartPoint point);

    QSize sizeHint() const override { return {480, 200}; }
    QSize minimumSizeHint() const override { return {200, 110}; }

public slots:
    void copy();

signals:
    void clicked(int series, int index);

protected:
    explicit ChartView(QWidget *parent);
    /// Makes the scene on first use only: a chart that nobody has come to costs nothing.
    virtual std::unique_ptr<ChartPicture> makePicture() const = 0;
    ChartPicture &chart() const;
    void dataChanged();

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    ChartPoint step(int months, int series) const;
    ChartPoint end(int month, int direction) const;

    mutable std::unique_ptr<ChartPicture> m_chart;
    ChartStyle m_style;
    Language m_language;
    ChartPoint m_current;
    ChartPoint m_pressed;
};

/// LinePicture on screen.
class LineChart final : public ChartView
{
    Q_OBJECT

public:
    explicit LineChart(QWidget *parent = nullptr) : ChartView(parent) {}
    void setData(const LineChartData &figures);

protected:
    std::unique_ptr<ChartPicture> makePicture() const override;
};

/// BarPicture on screen.
class StackedBarChart final : public ChartView
{
    Q_OBJECT

public:
    explicit StackedBarChart(QWidget *parent = nullptr) : ChartView(parent) {}
    void setData(const StackedBarData &figures);

protected:
    std::unique_ptr<ChartPicture> makePicture() const override;
};

/// Puts a chart's picture and its figures (as tab-separated text) on the clipboard.
void copyChart(const QImage &picture, const QList<QStringList> &table);

} // namespace driftsraad
