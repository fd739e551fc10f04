#pragma once

#include <QIcon>
#include <QString>

class QPixmap;
class QWidget;

//! What an icon's colour follows; it is read from the palette each time the icon is painted.
enum class IconInk { Muted, Text, Accent, OnAccent, Bad, Warning };

//! The drawing \a name of resources/icons, in the colour of \a ink of \a widget's palette at the time.
[[nodiscard]] QIcon deskIcon(const QString &name, IconInk ink, const QWidget *widget);

//! The same as a picture, \a size device-independent pixels wide.
[[nodiscard]] QPixmap deskPixmap(const QString &name, IconInk ink, int size, const QWidget *widget);

//! RingDesk's own, for its windows.
[[nodiscard]] QIcon programIcon();
