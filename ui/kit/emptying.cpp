#include "ui/kit/emptying.h"

#include <QLayout>
#include <QWidget>

namespace driftsraad {

void emptyLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        if (item->layout())
            emptyLayout(item->layout());
        delete item;
    }
}

} // namespace driftsraad
