#pragma once

#include "ui/kit/theme.h"

class QApplication;

namespace driftsraad {

/// Gives the program its fonts, style, colours and focus ring. Call once, before the first window is made.
void setUpLook(QApplication &application, Scheme scheme = Scheme::Light);

} // namespace driftsraad
