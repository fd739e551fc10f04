#include "deskstyle.h"

#include "icons.h"
#include "theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>

#include <QTextEdit>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr char primaryProperty[] = "primary";

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property(primaryProperty).toBool();
}

void drawBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(width > 0 ? QPen(line, width) : QPen(Qt::NoPen));
    painter->setBrush(fill);
    const qreal inset = width / 2;
    painter->drawRoundedRect(
        QRectF(rect).adjusted(inset, inset, -inset, -inset), Metrics::radius, Metrics::radius);
    painter->restore();
}

void drawButton(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    const Colours &c = coloursOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool down = option.state.testAnyFlags(QStyle::State_Sunken | QStyle::State_On);
    const bool hover = enabled && option.state.testFlag(QStyle::State_MouseOver);
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);

    if (option.features.testFlag(QStyleOptionButton::Flat)) {
        if (hover || down)
            drawBox(painter, option.rect, down ? c.selection : c.neutralTint, c.accent, focus ? 2 : 0);
        else if (focus)
            drawBox(painter, option.rect, Qt::transparent, c.accent, 2);
        return;
    }
    if (isPrimary(widget) && enabled) {
        QColor fill = c.accent;
        if (down)
            fill = fill.darker(120);
        else if (hover)
            fill = fill.darker(108);
        drawBox(painter, option.rect, fill, c.text, focus ? 2 : 0);
        return;
    }
    const QColor fill = !enabled ? c.ground : down ? c.selection : hover ? c.ground : c.surface;
    drawBox(painter, option.rect, fill, focus ? c.accent : c.line, focus ? 2 : 1);
}

//! The numbers of rows stand on the ground of their table.
void drawHeader(const QStyleOption &option, QPainter *painter)
{
    const Colours &c = coloursOf(option.palette);
    const bool isOfRows = !option.state.testFlag(QStyle::State_Horizontal);
    const auto *section = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    painter->fillRect(option.rect, isOfRows ? c.surface : c.ground);
    if (section || !isOfRows)
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
}

void drawArrow(QPainter *painter, const QRect &rect, const QColor &colour, bool up = false)
{
    const QPointF centre = QRectF(rect).center();
    const qreal sign = up ? -1 : 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(QPolygonF {
        centre + QPointF(-4, -2 * sign), centre + QPointF(0, 2 * sign), centre + QPointF(4, -2 * sign)});
    painter->restore();
}

} // namespace

void setPrimary(QWidget *button, bool primary)
{
    button->setProperty(primaryProperty, primary);
    button->update();
}

DeskStyle::DeskStyle()
    : QProxyStyle(QStyleFactory::create(u"fusion"_s))
{ }

void DeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void DeskStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Colours &c = coloursOf(option->palette);
    const bool focus = option->state.testFlag(State_HasFocus);
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawButton(*button, painter, widget);
            return;
        }
        break;
    case PE_PanelLineEdit: {
        const bool enabled = option->state.testFlag(State_Enabled);
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth <= 0)
            return painter->fillRect(option->rect, option->palette.base());
        return drawBox(
            painter, option->rect, enabled ? c.surface : c.ground, focus ? c.accent : c.line, focus ? 2 : 1);
    }
    case PE_PanelScrollAreaCorner:
        return painter->fillRect(option->rect, option->palette.base());
    case PE_FrameLineEdit:
        return; // the panel has drawn it
    case PE_Frame:
        // A card or a text field has rounded corners; what scrolls inside another one has no frame at all.
        if (isTextArea(widget))
            return drawBox(painter, option->rect, c.surface, focus ? c.accent : c.line, focus ? 2 : 1);
        if (qobject_cast<const QAbstractItemView *>(widget))
            return drawBox(painter, option->rect, Qt::transparent, focus ? c.accent : c.line, focus ? 2 : 1);
        return drawBox(painter, option->rect, Qt::transparent, c.line);
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget))
            return; // the selected row shows where the focus is
        return drawBox(painter, option->rect, Qt::transparent, c.accent, 2);
    case PE_FrameTabBarBase:
        return painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.line);
    case PE_FrameTabWidget:
        return;
    case PE_PanelTipLabel:
        return drawBox(painter, option->rect, c.surface, c.line);
    case PE_IndicatorTabClose: {
        const bool hover = option->state.testFlag(State_MouseOver);
        QRectF r(0, 0, 7, 7);
        r.moveCenter(QRectF(option->rect).center());
        if (hover)
            drawBox(painter, option->rect, c.neutralTint, c.line, 0);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(hover ? c.text : c.muted, 1.5, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(r.topLeft(), r.bottomRight());
        painter->drawLine(r.topRight(), r.bottomLeft());
        painter->restore();
        return;
    }
    case PE_IndicatorCheckBox: {
        const bool on = option->state.testFlag(State_On);
        drawBox(painter, option->rect, on ? c.accent : c.surface, focus || on ? c.accent : c.muted,
            focus ? 2 : 1);
        if (on) {
            const QRectF r = option->rect;
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(c.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter->drawPolyline(QPolygonF {r.topLeft() + QPointF(r.width() * .24, r.height() * .52),
                r.topLeft() + QPointF(r.width() * .42, r.height() * .7),
                r.topLeft() + QPointF(r.width() * .76, r.height() * .32)});
            painter->restore();
        }
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void DeskStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Colours &c = coloursOf(option->palette);
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && isPrimary(widget) && button->state.testFlag(State_Enabled)) {
            QStyleOptionButton copy(*button);
            copy.palette.setColor(QPalette::ButtonText, c.onAccent);
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_HeaderSection:
        drawHeader(*option, painter);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            painter->save();
            painter->setPen(c.muted);
            const QString text =
                header->fontMetrics.elidedText(header->text, Qt::ElideRight, header->rect.width());
            painter->drawText(header->rect, int(header->textAlignment | Qt::AlignVCenter), text);
            painter->restore();
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        drawHeader(*option, painter);
        return;
    case CE_TabBarTabShape: {
        const bool selected = option->state.testFlag(State_Selected);
        const QRect r = option->rect;
        if (selected) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            QPainterPath path;
            const QRectF shape = QRectF(r).adjusted(.5, 2.5, -.5, 6);
            path.addRoundedRect(shape, Metrics::radius, Metrics::radius);
            painter->setClipRect(r.adjusted(0, 0, 0, 0));
            painter->setPen(QPen(c.line, 1));
            painter->setBrush(c.surface);
            painter->drawPath(path);
            painter->restore();
            if (option->state.testFlag(State_HasFocus))
                painter->fillRect(QRect(r.left() + 10, r.bottom() - 2, r.width() - 20, 2), c.accent);
        } else {
            painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), c.line);
        }
        return;
    }
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab copy(*tab);
            copy.state.setFlag(State_HasFocus, false); // the line below the tab says so
            if (!copy.state.testFlag(State_Selected))
                copy.palette.setColor(QPalette::WindowText, c.muted);
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_ProgressBarGroove:
        return drawBox(painter, option->rect, c.neutralTint, c.line, 0);
    case CE_ComboBoxLabel:
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DeskStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Colours &c = coloursOf(option->palette);
    const bool focus = option->state.testFlag(State_HasFocus);
    switch (control) {
    case CC_ComboBox:
        drawBox(painter, option->rect, c.surface, focus ? c.accent : c.line, focus ? 2 : 1);
        drawArrow(painter, proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget), c.muted);
        return;
    case CC_SpinBox:
        drawBox(painter, option->rect, option->state.testFlag(State_Enabled) ? c.surface : c.ground,
            focus ? c.accent : c.line, focus ? 2 : 1);
        drawArrow(painter, proxy()->subControlRect(control, option, SC_SpinBoxUp, widget), c.muted, true);
        drawArrow(painter, proxy()->subControlRect(control, option, SC_SpinBoxDown, widget), c.muted);
        return;
    case CC_ScrollBar:
        return drawScrollBar(option, painter, widget);
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Metrics::grid;
    case PM_ButtonMargin:
        return 2 * Metrics::grid;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
        return 0;
    case PM_DefaultFrameWidth:
        // The text stands within the rounded corners, and does not paint them over.
        return isTextArea(widget) ? 3 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarExtent:
        return 12;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return 16;
    case PM_TabBarTabHSpace:
        return 3 * Metrics::grid;
    case PM_TabBarTabVSpace:
        return 2 * Metrics::grid;
    case PM_HeaderMargin:
        return Metrics::grid;
    case PM_FocusFrameVMargin:
    case PM_FocusFrameHMargin:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize DeskStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
    case CT_LineEdit:
    case CT_ComboBox:
        result.setHeight(qMax(result.height(), Metrics::control));
        if (type == CT_LineEdit)
            result.setHeight(Metrics::control);
        break;
    case CT_HeaderSection:
        result.setHeight(Metrics::control);
        break;
    case CT_TabBarTab:
        result.setHeight(Metrics::control + 4);
        break;
    case CT_MenuItem:
    case CT_ItemViewItem:
        result.setHeight(qMax(result.height(), Metrics::control - 2));
        break;
    default:
        break;
    }
    return result;
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            rect = option->rect.adjusted(Metrics::grid, 1, -Metrics::grid, -1);
    }
    return rect;
}

int DeskStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_ShowDecorationSelected:
        return hint == SH_ItemView_ShowDecorationSelected ? 1 : 0;
    case SH_ComboBox_Popup:
        return 0;
    case SH_Widget_Animate:
        return 0; // an agent waits for nothing to slide
    case SH_ToolTip_WakeUpDelay:
        return 400;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon DeskStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    // Ours follows the theme; Qt's is read from a file, for which every image plugin of the system is loaded.
    if (icon == SP_LineEditClearButton)
        return deskIcon(u"close"_s, IconInk::Muted, widget);
    return QProxyStyle::standardIcon(icon, option, widget);
}
