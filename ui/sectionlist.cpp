#include "sectionlist.h"

#include "icons.h"
#include "theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace {

const char *const sectionIcons[] = {
    "customers", "orders", "products", "tickets", "loyalty", "calls", "campaigns", "ratings", "outbox"};

constexpr int countRole = Qt::UserRole;

//! A section's row: an icon and a word on a rounded field when it is the one shown.
class SectionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = coloursOf(option.palette);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool focus = option.state.testFlag(QStyle::State_HasFocus);
        const QRectF row = QRectF(option.rect).adjusted(8, 1, -8, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(selected && focus ? QPen(c.accent, 2) : QPen(Qt::NoPen));
        if (selected)
            painter->setBrush(c.selection);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->setBrush(c.neutralTint);
        painter->drawRoundedRect(row, Metrics::radius, Metrics::radius);
        const QRect icon(option.rect.left() + 18, option.rect.center().y() - 9, 18, 18);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, icon);
        painter->setFont(textFont(option.font, Metrics::baseFont, selected));
        painter->setPen(c.text);
        painter->drawText(option.rect.adjusted(46, 0, -12, 0), Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, option.rect.width() - 56));
        if (const int count = index.data(countRole).toInt(); count > 0) {
            painter->setFont(textFont(option.font, Metrics::baseFont - 2));
            painter->setPen(c.muted);
            painter->drawText(option.rect.adjusted(0, 0, -20, 0), Qt::AlignRight | Qt::AlignVCenter,
                QLocale().toString(count));
        }
        painter->restore();
    }
};

} // namespace

SectionList::SectionList(QWidget *parent)
    : QListWidget(parent)
{
    setFixedWidth(176);
    setItemDelegate(new SectionDelegate(this));
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
    for (const char *icon : sectionIcons) {
        auto *item = new QListWidgetItem(deskIcon(QString::fromLatin1(icon), IconInk::Muted, this), {}, this);
        item->setSizeHint({160, 34});
    }
    setCurrentRow(customers);
    takeGround();
    retranslate();
}

QStringList SectionList::names()
{
    return {tr("Customers"), tr("Orders"), tr("Products"), tr("Tickets"), tr("Loyalty"), tr("Calls"),
        tr("Campaigns"), tr("Ratings"), tr("Outbox")};
}

QString SectionList::iconName(int section)
{
    return QString::fromLatin1(sectionIcons[section]);
}

void SectionList::setCount(int section, int count)
{
    item(section)->setData(countRole, count);
}

void SectionList::takeGround()
{
    QPalette ground = palette();
    if (ground.color(QPalette::Base) == ground.color(QPalette::Window))
        return;
    ground.setColor(QPalette::Base, ground.color(QPalette::Window));
    setPalette(ground);
}

void SectionList::retranslate()
{
    setAccessibleName(tr("Sections"));
    const QStringList texts = names();
    for (int section = 0; section < count(); ++section) {
        item(section)->setText(texts.at(section));
        item(section)->setToolTip(u"Ctrl+%1"_s.arg(section + 1));
    }
}

void SectionList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        takeGround();
    QListWidget::changeEvent(event);
}
