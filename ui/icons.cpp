#include "icons.h"

#include "theme.h"

#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPixmapCache>
#include <QPointer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int drawnAt = 20; // pixels of the mask at 1×

QColor inkColour(IconInk ink, const QPalette &palette)
{
    const Colours &c = coloursOf(palette);
    switch (ink) {
    case IconInk::Muted:
        return c.muted;
    case IconInk::Text:
        return c.text;
    case IconInk::Accent:
        return c.accent;
    case IconInk::OnAccent:
        return c.onAccent;
    case IconInk::Bad:
        return c.bad;
    case IconInk::Warning:
        return c.warning;
    }
    return c.text;
}

//! Said to be PNG and not found out: finding out loads every image plugin of the system first, which is 3 %
//! of the time to the first frame.
QImage drawing(const QString &file)
{
    QImageReader reader(u":/icons/"_s + file, "png");
    reader.setAutoDetectImageFormat(false);
    return reader.read();
}

QPixmap tinted(const QString &name, const QColor &colour, int pixels)
{
    const QString key = u"ringdesk/%1/%2/%3"_s.arg(name).arg(colour.rgba()).arg(pixels);
    QPixmap kept;
    if (QPixmapCache::find(key, &kept))
        return kept;
    const int scale = qBound(1, (pixels + drawnAt - 1) / drawnAt, 3);
    const QString suffix = scale == 1 ? QString() : u"@%1x"_s.arg(scale);
    QImage mask = drawing(name + suffix + u".png"_s);
    if (mask.isNull())
        return {};
    mask = mask.convertToFormat(QImage::Format_ARGB32_Premultiplied)
               .scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QPainter painter(&mask);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(mask.rect(), colour);
    painter.end();
    kept = QPixmap::fromImage(mask);
    QPixmapCache::insert(key, kept);
    return kept;
}

//! Follows the widget's palette, so that a change of theme needs no new icons.
class TintedEngine final : public QIconEngine
{
public:
    TintedEngine(const QString &name, IconInk ink, const QWidget *widget)
        : m_name(name)
        , m_ink(ink)
        , m_widget(widget)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap picture = pixmap(rect.size() * ratio, mode, state);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = m_widget ? m_widget->palette() : QPalette();
        const auto ink = mode == QIcon::Disabled ? IconInk::Muted : m_ink;
        return tinted(m_name, inkColour(ink, palette), qMin(size.width(), size.height()));
    }

    QIconEngine *clone() const override { return new TintedEngine(m_name, m_ink, m_widget); }

private:
    QString m_name;
    IconInk m_ink;
    QPointer<const QWidget> m_widget;
};

} // namespace

QIcon deskIcon(const QString &name, IconInk ink, const QWidget *widget)
{
    return QIcon(new TintedEngine(name, ink, widget));
}

QIcon programIcon()
{
    return QPixmap::fromImage(drawing(u"ringdesk-48.png"_s));
}

QPixmap deskPixmap(const QString &name, IconInk ink, int size, const QWidget *widget)
{
    const qreal ratio = widget->devicePixelRatioF();
    QPixmap picture = tinted(name, inkColour(ink, widget->palette()), qRound(size * ratio));
    picture.setDevicePixelRatio(ratio);
    return picture;
}
