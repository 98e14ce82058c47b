#pragma once

#include "ui/chain/diagram.h"

#include <QWidget>

namespace driftsraad {

/// What the lines of the drawing mean; only those that it has.
class ChainLegend : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    enum class Kind { Everyday, Fault, Contracts };
    void setDiagram(Kind kind, const Diagram &diagram);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry {
        QString text{};
        DiagramEdge edge{};
    };
    QList<Entry> m_entries;
};

} // namespace driftsraad
