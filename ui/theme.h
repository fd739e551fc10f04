#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

//! The colours of DESIGN 6 by what they are for.
struct Colours
{
    QColor ground; //!< behind everything
    QColor surface; //!< cards, fields, tables
    QColor line;
    QColor text;
    QColor muted;
    QColor accent;
    QColor onAccent; //!< text on the accent
    QColor good;
    QColor warning;
    QColor bad;
    QColor selection;
    QColor goodTint; //!< behind text in the colour of the same name
    QColor warningTint;
    QColor badTint;
    QColor neutralTint;
};

enum class ThemeChoice { System, Light, Dark };

//! Sizes in device-independent pixels (DESIGN 6).
namespace Metrics {
constexpr int grid = 8;
constexpr int control = 32; //!< height of a row and of a control
constexpr int radius = 5;
constexpr int baseFont = 13;
constexpr int nameFont = 20;
constexpr int sumFont = 26;
} // namespace Metrics

//! The light or the dark set, whichever \a palette is made of.
[[nodiscard]] const Colours &coloursOf(const QPalette &palette);

//! The palette for \a choice; for the system's, \a system tells whether that is a dark one.
[[nodiscard]] QPalette themePalette(ThemeChoice choice, const QPalette &system);

//! \a base at \a pixels high; bold when \a bold.
[[nodiscard]] QFont textFont(const QFont &base, int pixels, bool bold = false);

//! `light`, `dark`, anything else is the system's.
[[nodiscard]] ThemeChoice themeFromCode(const QString &code);
