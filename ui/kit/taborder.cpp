#include "ui/kit/taborder.h"

#include <QEvent>
#include <QLayout>
#include <QScrollArea>

namespace driftsraad {

namespace {

void collectStops(const QLayout *layout, QList<QWidget *> *stops)
{
    for (int i = 0; layout && i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        collectStops(item->layout(), stops);
        QWidget *widget = item->widget();
        if (!widget)
            continue;
        if (widget->focusPolicy() & Qt::TabFocus)
            stops->append(widget);
        const auto *scroll = qobject_cast<QScrollArea *>(widget);
        if (const QWidget *inside = scroll ? scroll->widget() : widget)
            collectStops(inside->layout(), stops);
    }
}

class Orderer : public QObject
{
public:
    Orderer(QWidget *all, QWidget *part) : QObject(part), m_whole(all) {}

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            orderTabs(m_whole);
        return false;
    }

private:
    QWidget *m_whole;
};

} // namespace

void orderTabs(QWidget *whole)
{
    QList<QWidget *> stops;
    collectStops(whole->layout(), &stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

void keepTabsOrdered(QWidget *whole, QWidget *part)
{
    part->installEventFilter(new Orderer(whole, part));
    orderTabs(whole);
}

} // namespace driftsraad
