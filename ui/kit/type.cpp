#include "ui/kit/type.h"

#include <QFontDatabase>

#include <fontconfig/fontconfig.h>

#include <mutex>

namespace driftsraad {

QString fontFamily()
{
    return QStringLiteral("Inter Tabular");
}

std::jthread startReadingFonts()
{
    return std::jthread([] { FcInit(); });
}

void loadFonts()
{
    // Papers are also laid out by worker threads.
    static std::once_flag loaded;
    std::call_once(loaded, [] {
        for (const char *file :
             {":/fonts/InterTabular-Regular.otf", ":/fonts/InterTabular-Medium.otf", ":/fonts/InterTabular-SemiBold.otf"})
            QFontDatabase::addApplicationFont(QLatin1String(file));
    });
}

QFont textFont(int pixelSize, QFont::Weight weight)
{
    QFont font(fontFamily());
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (pixelSize >= 28)
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.3);
    return font;
}

QFont textFont(TextSize size, QFont::Weight weight)
{
    switch (size) {
    case TextSize::Small:
        return textFont(11, weight);
    case TextSize::Base:
        return textFont(13, weight);
    case TextSize::Lead:
        return textFont(15, weight);
    case TextSize::Heading:
        return textFont(20, weight);
    case TextSize::Title:
        return textFont(28, weight);
    }
    return textFont(13, weight);
}

int lineHeight(TextSize size)
{
    switch (size) {
    case TextSize::Small:
        return 16;
    case TextSize::Base:
        return 20;
    case TextSize::Lead:
        return 24;
    case TextSize::Heading:
        return 28;
    case TextSize::Title:
        return 36;
    }
    return 20;
}

} // namespace driftsraad
