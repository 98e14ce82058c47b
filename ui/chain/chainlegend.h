#pragma once

#include "ui/chain/diagram.h"

#include <QWidget>

namespace driftsraad {

/// What the lines of the drawing mean; only those that it has.
class ChainLegend : public QWidget
{
    Q_OBJECT
public:
    /// One row with its end at the right, or as many from the left as the width asks for.
    enum class Rows { One, AsNeeded };
    explicit ChainLegend(Rows rows, QWidget *parent = nullptr);

    enum class Kind { Everyday, Fault, Contracts };
    void setDiagram(Kind kind, const Diagram &diagram);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry {
        QString text{};
        DiagramEdge edge{};
    };
    QList<QPoint> placesIn(int width) const;

    bool m_wraps;
    QList<Entry> m_entries;
};

} // namespace driftsraad
