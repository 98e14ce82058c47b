#pragma once

#include "ui/kit/statuspainter.h"

namespace driftsraad {

/// A cell of a heat map: a tint with icon and figure, radius 4, best 28 pixels high. The word of the state belongs in the legend, the
/// tooltip and the accessible text of the cell.
struct HeatCell {
    State state = State::Neutral; ///< Neutral means no figure: a dashed frame around the text, which is then a word ("mangler")
    QString text;
    bool selected = false;
    QString icon{}; ///< a Lucide name in place of the state's own
    bool cornered = false; ///< a corner is filled: something besides the state is to be known, which the legend names
};

/// check, triangle-alert, x, minus: the marks at twelve pixels.
QString heatIconOf(State state);
/// The narrowest cell that holds the figure beside its mark.
int heatFigureWidth(const QString &text);
void paintHeatCell(QPainter *painter, const QRect &rect, const HeatCell &cell);

/// Swatches with their words, beside the title of a heat map.
class HeatLegend : public QWidget
{
    Q_OBJECT
public:
    /// cornerWord: what a filled corner means; empty where no cell has one.
    explicit HeatLegend(const QList<Status> &entries, QWidget *parent = nullptr, const QString &cornerWord = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int swatch(QPainter *painter, int x, const Status &entry, bool cornered) const;

    QList<Status> m_entries;
    QString m_cornerWord;
};

} // namespace driftsraad
