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

void Badge::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QColor ink = c.muted;
    QColor fill = c.neutralTint;
    switch (m_tone) {
    case Tone::Neutral:
        break;
    case Tone::Accent:
        ink = c.accent;
        fill = c.selection;
        break;
    case Tone::Good:
        ink = c.good;
        fill = c.goodTint;
        break;
    case Tone::Warning:
        ink = c.warning;
        fill = c.warningTint;
        break;
    case Tone::Bad:
        ink = c.bad;
        fill = c.badTint;
        break;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect(), tall / 2.0, tall / 2.0);
    painter.setPen(ink);
    const QRect inside = rect().adjusted(side, 0, -side, 0);
    painter.drawText(
        inside, Qt::AlignCenter, fontMetrics().elidedText(text(), Qt::ElideRight, inside.width()));
}
