#pragma once

#include <QFont>

#include <thread>

namespace driftsraad {

/// The five sizes of the type scale: 11/16, 13/20, 15/24, 20/28 and 28/36 pixels.
enum class TextSize { Small, Base, Lead, Heading, Title };

/// The program's font in a size of the scale. Only the weights Normal, Medium and DemiBold are bundled. Figures have one width.
QFont textFont(TextSize size = TextSize::Base, QFont::Weight weight = QFont::Normal);
/// The same letters in any size, for meeting mode and paper.
QFont textFont(int pixelSize, QFont::Weight weight = QFont::Normal);
/// The height that one line of the size takes.
int lineHeight(TextSize size);
/// "Inter Tabular" once loadFonts() has been called.
QString fontFamily();
/// Has another thread read which fonts the system has, so that Qt need not when it first asks. Call it before the application is made: the
/// display is connected meanwhile. Keep the thread until main ends.
[[nodiscard]] std::jthread startReadingFonts();
/// Makes the bundled fonts known to Qt; the second call does nothing.
void loadFonts();

} // namespace driftsraad
