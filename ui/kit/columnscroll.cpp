#include "ui/kit/columnscroll.h"

namespace driftsraad {

ColumnScroll::ColumnScroll(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    if (!content)
        return;
    setWidget(content);
    content->setAutoFillBackground(false);
}

} // namespace driftsraad
