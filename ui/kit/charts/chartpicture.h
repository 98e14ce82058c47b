#pragma once

#include "core/base/language.h"
#include "ui/kit/charts/chartstyle.h"
#include "ui/kit/words.h"

#include <QGraphicsScene>
#include <QPicture>
#include <QStringList>

#include <functional>

class QChart;
class QValueAxis;

namespace driftsraad {

/// A point of a chart: which series and which month; none is {-1, -1}.
struct ChartPoint {
    int series = -1;
    int index = -1;
    bool isSet() const { return series >= 0 && index >= 0; }
    bool operator==(const ChartPoint &) const = default;
};

/// A chart without a window: one Qt Charts scene that is kept and only gets new figures. The widget paints it on screen, and a paper
/// records the same picture as vectors. Axis text, labels, markers and targets are painted around Qt Charts' lines and bars, in the
/// language given. Needs a QApplication and lives on the interface thread, as Qt Charts does.
class ChartPicture
{
public:
    ChartPicture();
    virtual ~ChartPicture();
    Q_DISABLE_COPY_MOVE(ChartPicture)

    void setStyle(const ChartStyle &style);
    const ChartStyle &style() const { return m_style; }
    void setLanguage(const Language &language);
    const Language &language() const { return m_language; }
    void setSize(const QSizeF &size);
    QSizeF size() const { return m_size; }
    void setCurrent(ChartPoint point) { m_current = point; }

    /// Into the painter's own coordinates, size() wide and high.
    void paint(QPainter &painter);
    /// The chart as vectors in the print style; size and picture are in points. Leaves the chart as it was.
    QPicture record(const QSizeF &points);

    virtual int seriesCount() const = 0;
    virtual int monthCount() const = 0;
    virtual bool has(ChartPoint point) const = 0;
    /// Where the point is, in the picture's coordinates.
    virtual QRectF place(ChartPoint point) const = 0;
    virtual QString say(ChartPoint point) const = 0;
    virtual QString title() const = 0;
    virtual QString describe() const = 0;
    virtual QList<QStringList> asTable() const = 0;
    /// The point under the position, or none.
    ChartPoint at(const QPointF &position) const;

    /// The overlay item's way back.
    void paintUnder(QPainter &painter) const;
    void paintOver(QPainter &painter) const;

protected:
    virtual void arrange(const QSizeF &size) = 0;
    virtual void drawUnder(QPainter &painter) const = 0;
    virtual void drawOver(QPainter &painter) const = 0;
    /// How far from a point its click still counts, beyond place().
    virtual double reach() const { return m_style.scaled(14); }

    void changed();
    void setPlot(const QRectF &plot, double xLow, double xHigh, double yLow, double yHigh, double tickFrom, double tickStep);
    double x(double value) const;
    double y(double value) const;
    const QRectF &plot() const { return m_plot; }
    /// The names of the months under the plot, thinned until they fit.
    void drawMonths(QPainter &painter, const QList<Month> &months) const;
    double textWidth(const QString &text, double size, QFont::Weight weight = QFont::Normal) const;
    void drawText(QPainter &painter, const QRectF &rect, int flags, const QString &text, double size, const QColor &colour,
                  QFont::Weight weight = QFont::Normal) const;

    QChart *chart() const { return m_chart; }
    QValueAxis *xAxis() const { return m_x; }
    QValueAxis *yAxis() const { return m_y; }
    ChartPoint current() const { return m_current; }

private:
    QGraphicsScene m_scene;
    QChart *m_chart = nullptr;
    QValueAxis *m_x = nullptr;
    QValueAxis *m_y = nullptr;
    ChartStyle m_style;
    Language m_language = driftsraad::language();
    QSizeF m_size{400, 200};
    QRectF m_plot;
    double m_xLow = 0, m_xHigh = 1, m_yLow = 0, m_yHigh = 1;
    double m_tickFrom = 0, m_tickStep = 0;
    ChartPoint m_current;
    bool m_arranged = false;
};

} // namespace driftsraad
