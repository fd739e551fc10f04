#include "keybutton.h"

#include "deskstyle.h"
#include "theme.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace {
constexpr int capPadding = 6;
constexpr int capHeight = 18;
constexpr int side = 14;
} // namespace

KeyButton::KeyButton(QWidget *parent)
    : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setAutoDefault(true); // Enter presses it as Space does, and as everybody expects
}

void KeyButton::setLabel(const QString &text)
{
    setText(text);
    setAccessibleName(text);
}

void KeyButton::setKey(const QKeySequence &key)
{
    // Keyboards say Enter on both keys that Qt tells apart.
    m_key = key.toString(QKeySequence::NativeText)
                .replace(QLatin1StringView("Return"), QLatin1StringView("Enter"));
    updateGeometry();
    update();
}

QFont KeyButton::capFont() const
{
    return textFont(font(), Metrics::baseFont - 2);
}

int KeyButton::capWidth() const
{
    return m_key.isEmpty() ? 0 : QFontMetrics(capFont()).horizontalAdvance(m_key) + 2 * capPadding;
}

QSize KeyButton::sizeHint() const
{
    int width = fontMetrics().horizontalAdvance(text()) + 2 * side;
    if (!icon().isNull())
        width += iconSize().width() + Metrics::grid;
    if (const int cap = capWidth())
        width += cap + Metrics::grid + 2;
    return {width, Metrics::control};
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);

    const Colours &c = coloursOf(palette());
    const bool filled = isEnabled() && property("primary").toBool();
    const QColor ink = filled ? c.onAccent : isEnabled() ? c.text : c.muted;
    QRect content = rect().adjusted(side, 0, -side, 0);
    const int cap = capWidth();
    const int textWidth = fontMetrics().horizontalAdvance(text());
    int used = textWidth + (cap ? cap + Metrics::grid + 2 : 0);
    if (!icon().isNull())
        used += iconSize().width() + Metrics::grid;
    // What belongs together stays together, at the left: a column of such buttons reads like a list.
    if (!cap)
        content.setLeft(content.left() + qMax(0, (content.width() - used) / 2));

    if (!icon().isNull()) {
        const QRect spot(
            content.left(), (height() - iconSize().height()) / 2, iconSize().width(), iconSize().height());
        icon().paint(&painter, spot, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        content.setLeft(spot.right() + 1 + Metrics::grid);
    }
    painter.setPen(ink);
    painter.drawText(content, Qt::AlignLeft | Qt::AlignVCenter, text());
    if (!cap)
        return;
    const QRectF box(
        content.left() + textWidth + Metrics::grid + 2, (height() - capHeight) / 2.0, cap, capHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = filled ? c.onAccent : c.line;
    if (filled)
        edge.setAlphaF(.6f);
    painter.setPen(QPen(edge, 1));
    painter.drawRoundedRect(box.adjusted(.5, .5, -.5, -.5), 3, 3);
    painter.setPen(filled ? c.onAccent : c.muted);
    painter.setFont(capFont());
    painter.drawText(box, Qt::AlignCenter, m_key);
}
