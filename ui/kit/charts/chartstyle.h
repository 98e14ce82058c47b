#pragma once

#include "ui/kit/charts/chartdata.h"

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QPicture>

#include <array>

namespace driftsraad {

/// The colours a chart is painted with; the palette's order has fixed meanings (see the design tokens).
struct ChartColours {
    QColor paper, ink, slate, line, line2, accent, pos, warn, crit;
    std::array<QColor, 8> palette;

    static ChartColours of(const Theme &theme);
    /// On white paper: the light colours, whatever the screen shows.
    static ChartColours print() { return of(Theme::light()); }

    QColor state(State state) const;
    /// The palette's colour of that number, 1 to 8, or by position where it is 0.
    QColor series(int number, int position) const;
};

/// Colours and sizes. One unit is a pixel on screen and a point on paper; zoom multiplies everything, so that a meeting's projector or a
/// paper's fine grid gets the same chart.
struct ChartStyle {
    ChartColours colours = ChartColours::of(Theme::current());
    QString family = fontFamily();
    double axisSize = 11;
    double labelSize = 13;
    double lineWidth = 2;
    double markerSize = 7;
    bool oneLineLabels = false;
    double zoom = 1;
    bool forPaper = false;

    static ChartStyle print();

    double scaled(double units) const { return units * zoom; }
    QFont font(double size, QFont::Weight weight = QFont::Normal) const;
};

/// Paints the mark of a state (check, triangle, cross, ring, dash), a shape of its own for each, inside the square. Lines only, so that
/// it is sharp on paper and may be painted on any thread.
void paintStateMark(QPainter &painter, State state, const QRectF &square, const QColor &colour);

/// Paints a recorded chart in the painter's own units, whatever the device's resolution: QPicture would multiply its transformations by
/// the device's dots per inch over the screen's.
void playChart(QPainter &painter, const QPicture &picture);

/// Paints the marker of series 0, 1, 2, 3 …: circle, square, diamond, triangle; filled in its own colour or the paper's.
void paintSeriesMarker(QPainter &painter, int series, const QPointF &centre, double size, const QColor &colour, const QColor &fill, double width);
/// A dotted ring around a marker of that size: its value may still change.
void paintProvisionalRing(QPainter &painter, const QPointF &centre, double size, const QColor &colour, double width);

} // namespace driftsraad
