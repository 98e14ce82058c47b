#include "ui/kit/look.h"

#include "ui/kit/focusring.h"
#include "ui/kit/lookstyle.h"
#include "ui/kit/menukey.h"
#include "ui/kit/type.h"

#include <QApplication>
#include <QToolTip>

namespace driftsraad {

void setUpLook(QApplication &application, Scheme scheme)
{
    loadFonts();
    QApplication::setStyle(new LookStyle);
    QApplication::setFont(textFont());
    QApplication::setFont(textFont(TextSize::Base, QFont::Medium), "QPushButton");
    QApplication::setFont(textFont(TextSize::Small, QFont::Medium), "QHeaderView");
    QToolTip::setFont(textFont());
    Theme::set(scheme);
    FocusRing::install(&application);
    MenuKey::install(&application);
}

} // namespace driftsraad
