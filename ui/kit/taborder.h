#pragma once

class QWidget;

namespace driftsraad {

/// Tab goes through the widget's controls as its layout shows them, from the top down: Qt's own order is that in which they were made.
void orderTabs(QWidget *whole);
/// The same from now on, also when what stands in this part of it comes and goes. The part has a layout and lies inside the whole.
void keepTabsOrdered(QWidget *whole, QWidget *part);

} // namespace driftsraad
