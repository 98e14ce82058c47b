#pragma once

#include "ui/chain/chaindrawing.h"

#include <QListWidget>

namespace driftsraad {

/// "The fault's way" as numbered places side by side: the same in words as the drawing. Enter goes to the place in the drawing.
class RouteStrip : public QListWidget
{
    Q_OBJECT
public:
    explicit RouteStrip(QWidget *parent = nullptr);

    void setPlaces(const QList<RoutePlace> &places);
    QSize sizeHint() const override;
    /// How many places stand beside each other.
    int inARow() const;
    /// Of one place, in pixels.
    int widthOf(int row) const;

signals:
    void placeChosen(qint64 component);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int needOf(int row) const;
    int spare() const;
    void arrange();
};

} // namespace driftsraad
