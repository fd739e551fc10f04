#include "badge.h"

#include "theme.h"

#include <QPainter>

namespace {
constexpr int side = 8;
constexpr int tall = 20;
constexpr int widest = 260;
} // namespace

Badge::Badge(const QString &text, Tone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setFont(textFont(font(), Metrics::baseFont - 2, true));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Badge::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Badge::sizeHint() const
{
    // The width of the ink can be a little more than the advance.
    return {qMin(widest, fontMetrics().horizontalAdvance(text()) + 2 * side + 3), tall};
}

QSize Badge::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 40), tall};
}

namespace {

void paintBadge(QPainter *painter, const QRect &rect, const QString &text, Badge::Tone tone,
    const QPalette &palette, const QFont &font)
{
    const Colours &c = coloursOf(palette);
    QColor ink = c.muted;
    QColor fill = c.neutralTint;
    switch (tone) {
    case Badge::Tone::Neutral:
        break;
    case Badge::Tone::Accent:
        ink = c.accent;
        fill = c.selection;
        break;
    case Badge::Tone::Good:
        ink = c.good;
        fill = c.goodTint;
        break;
    case Badge::Tone::Warning:
        ink = c.warning;
        fill = c.warningTint;
        break;
    case Badge::Tone::Bad:
        ink = c.bad;
        fill = c.badTint;
        break;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(rect, tall / 2.0, tall / 2.0);
    painter->setPen(ink);
    painter->setFont(font);
    const QRect inside = rect.adjusted(side, 0, -side, 0);
    painter->drawText(
        inside, Qt::AlignCenter, QFontMetrics(font).elidedText(text, Qt::ElideRight, inside.width()));
    painter->restore();
}

} // namespace

void Badge::paint(QPainter *painter, const QRect &rect, const QString &text, Tone tone,
    const QPalette &palette, const QFont &font)
{
    const QFont small = textFont(font, Metrics::baseFont - 2, true);
    const int width = qMin(rect.width(), QFontMetrics(small).horizontalAdvance(text) + 2 * side + 3);
    paintBadge(
        painter, {rect.left(), rect.center().y() - tall / 2 + 1, width, tall}, text, tone, palette, small);
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(&painter, rect(), text(), m_tone, palette(), font());
}
