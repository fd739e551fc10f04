#include "theme.h"

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

const Colours &light()
{
    static const Colours colours {
        .ground = rgb(0xf4f5f7),
        .surface = rgb(0xffffff),
        .line = rgb(0xd9dde3),
        .text = rgb(0x1b2330),
        .muted = rgb(0x5b6675),
        .accent = rgb(0x0e6f8e),
        .onAccent = rgb(0xffffff),
        .good = rgb(0x1d7a46),
        .warning = rgb(0x8a5a00),
        .bad = rgb(0xb3261e),
        .selection = rgb(0xd8ecf2),
        .goodTint = rgb(0xe3f4ea),
        .warningTint = rgb(0xfdf0d5),
        .badTint = rgb(0xfce8e6),
        .neutralTint = rgb(0xe9ebef),
    };
    return colours;
}

const Colours &dark()
{
    static const Colours colours {
        .ground = rgb(0x171b21),
        .surface = rgb(0x1f252d),
        .line = rgb(0x343c47),
        .text = rgb(0xe6eaf0),
        .muted = rgb(0xa4afbe),
        .accent = rgb(0x4cc0de),
        .onAccent = rgb(0x0d1a20),
        .good = rgb(0x5fce8f),
        .warning = rgb(0xf0c060),
        .bad = rgb(0xff8a80),
        .selection = rgb(0x22424d),
        .goodTint = rgb(0x173325),
        .warningTint = rgb(0x3a2d12),
        .badTint = rgb(0x43211f),
        .neutralTint = rgb(0x2a313b),
    };
    return colours;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

} // namespace

const Colours &coloursOf(const QPalette &palette)
{
    return isDark(palette) ? dark() : light();
}

QPalette themePalette(ThemeChoice choice, const QPalette &system)
{
    const bool useDark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && isDark(system));
    const Colours &c = useDark ? dark() : light();
    QPalette palette;
    palette.setColor(QPalette::Window, c.ground);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.ground);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.bad);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Midlight, c.line);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.muted);
    palette.setColor(QPalette::Shadow, c.line);
    for (const auto role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, c.muted);
    palette.setColor(QPalette::Disabled, QPalette::Base, c.ground);
    palette.setColor(QPalette::Disabled, QPalette::Button, c.ground);
    return palette;
}

QFont textFont(const QFont &base, int pixels, bool bold)
{
    QFont font = base;
    font.setPixelSize(pixels);
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

ThemeChoice themeFromCode(const QString &code)
{
    if (code == QLatin1StringView("light"))
        return ThemeChoice::Light;
    return code == QLatin1StringView("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}
