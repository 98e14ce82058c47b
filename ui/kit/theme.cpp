#include "ui/kit/theme.h"

#include <QApplication>
#include <QEvent>
#include <QToolTip>
#include <QWidget>

namespace driftsraad {

namespace {

constexpr QRgb hex(unsigned rgb)
{
    return 0xff000000u | rgb;
}

Scheme chosenScheme = Scheme::Light;
const Theme *shown = nullptr;

/// The desktop's own choice, read before the first palette of ours is set. Qt 6.4 has no colorScheme().
bool desktopIsDark()
{
    static const bool dark = [] {
        const QPalette palette = QGuiApplication::palette();
        return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    }();
    return dark;
}

} // namespace

const Theme &Theme::light()
{
    static const Theme theme{
        .dark = false,
        .canvas = hex(0xF5F7F9),
        .paper = hex(0xFFFFFF),
        .nav = hex(0xECF0F4),
        .sunken = hex(0xF0F3F6),
        .ink = hex(0x1B2430),
        .slate = hex(0x5B6776),
        .line = hex(0xE3E7EC),
        .line2 = hex(0xC6CED7),
        .edge = hex(0x858F9C),
        .ghost = hex(0xB4BEC9),
        .accent = hex(0x0B5FA5),
        .accentHover = hex(0x094E88),
        .accentTint = hex(0xE4EFF8),
        .onAccent = hex(0xFFFFFF),
        .pos = hex(0x1E7B4F),
        .posTint = hex(0xE4F3EB),
        .warn = hex(0x8A5A00),
        .warnTint = hex(0xFFF4DC),
        .crit = hex(0xB3261E),
        .critTint = hex(0xFDECEA),
        .chart = {hex(0x0B5FA5), hex(0xC98512), hex(0x4A2C7E), hex(0x4F9BD6), hex(0xAD3665), hex(0x7B8794), hex(0x6E3B1C), hex(0x20303F)},
    };
    return theme;
}

const Theme &Theme::night()
{
    static const Theme theme{
        .dark = true,
        .canvas = hex(0x10151B),
        .paper = hex(0x182028),
        .nav = hex(0x0C1116),
        .sunken = hex(0x131A21),
        .ink = hex(0xE8EDF3),
        .slate = hex(0xA3AFBC),
        .line = hex(0x2A343F),
        .line2 = hex(0x44515E),
        .edge = hex(0x748291),
        .ghost = hex(0x566371),
        .accent = hex(0x7BBBF5),
        .accentHover = hex(0x9CCCF8),
        .accentTint = hex(0x17324A),
        .onAccent = hex(0x08202F),
        .pos = hex(0x62C795),
        .posTint = hex(0x15352A),
        .warn = hex(0xF0BD57),
        .warnTint = hex(0x392D11),
        .crit = hex(0xFF9489),
        .critTint = hex(0x3B1F1F),
        .chart = {hex(0x6DB3F2), hex(0xE8A838), hex(0x8E7BE0), hex(0xC2CBD6), hex(0xE673A6), hex(0xE4EAF1), hex(0xB8764A), hex(0xF6D27A)},
    };
    return theme;
}

const Theme &Theme::current()
{
    return shown ? *shown : light();
}

Scheme Theme::scheme()
{
    return chosenScheme;
}

void Theme::set(Scheme scheme)
{
    const bool system = desktopIsDark();
    const Theme &next = scheme == Scheme::Dark || (scheme == Scheme::System && system) ? night() : light();
    chosenScheme = scheme;
    if (shown == &next)
        return;
    shown = &next;
    const QPalette palette = next.palette();
    QPalette onPaper = palette;
    onPaper.setColor(QPalette::Window, next.paper);
    QApplication::setPalette(palette);
    QApplication::setPalette(onPaper, "QDialog");
    QApplication::setPalette(onPaper, "QMenu");
    QToolTip::setPalette(palette);
    // Qt tells existing widgets only while its event loop runs; a window may already stand before that.
    QEvent event(QEvent::ApplicationPaletteChange);
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        QCoreApplication::sendEvent(widget, &event);
    emit ThemeNotifier::instance().changed();
}

QColor Theme::colour(Tone tone) const
{
    switch (tone) {
    case Tone::Ink:
        return ink;
    case Tone::Slate:
        return slate;
    case Tone::Accent:
        return accent;
    case Tone::OnAccent:
        return onAccent;
    case Tone::Positive:
        return pos;
    case Tone::Warning:
        return warn;
    case Tone::Critical:
        return crit;
    case Tone::Disabled:
        return edge;
    }
    return ink;
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto all = [&palette](QPalette::ColorRole role, const QColor &colour) { palette.setColor(role, colour); };
    all(QPalette::Window, canvas);
    all(QPalette::WindowText, ink);
    all(QPalette::Base, paper);
    all(QPalette::AlternateBase, sunken);
    all(QPalette::Text, ink);
    all(QPalette::Button, paper);
    all(QPalette::ButtonText, ink);
    all(QPalette::BrightText, crit);
    all(QPalette::PlaceholderText, slate);
    all(QPalette::Highlight, accent);
    all(QPalette::HighlightedText, onAccent);
    all(QPalette::Link, accent);
    all(QPalette::LinkVisited, accent);
    all(QPalette::ToolTipBase, ink);
    all(QPalette::ToolTipText, paper);
    all(QPalette::Light, paper);
    all(QPalette::Midlight, line);
    all(QPalette::Mid, line2);
    all(QPalette::Dark, edge);
    all(QPalette::Shadow, ghost);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, edge);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, line2);
    return palette;
}

ThemeNotifier &ThemeNotifier::instance()
{
    static ThemeNotifier notifier;
    return notifier;
}

} // namespace driftsraad
