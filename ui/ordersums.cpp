#include "ordersums.h"

#include "labels.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString part(const QString &words, Money sum)
{
    return words.arg(sum.display());
}

} // namespace

OrderSums::OrderSums(QWidget *parent)
    : QWidget(parent)
    , m_warning(wrappedLabel({}, this))
    , m_parts(mutedLabel({}, this))
    , m_toPayName(mutedLabel({}, this))
    , m_toPay(plainLabel({}, this))
{
    m_toPay->setFont(textFont(font(), Metrics::sumFont, true));
    m_warning->setMargin(Metrics::grid);
    m_parts->setWordWrap(true);
    m_parts->setMinimumWidth(120);
    auto *sums = new QHBoxLayout;
    sums->setSpacing(2 * Metrics::grid);
    sums->addWidget(m_parts, 1);
    sums->addWidget(m_toPayName);
    sums->addWidget(m_toPay);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_warning);
    layout->addLayout(sums);
}

void OrderSums::setOrder(const Order &order)
{
    const OrderTotals lines = totalsOf(order.lines, order.shipping);
    const bool differs = order.goods && *order.goods != lines.goods;
    // They add up to what is to pay. A minus as it is printed: a hyphen at the end of a line would part from
    // its sum.
    QStringList parts {part(tr("Goods %1"), differs ? *order.goods : lines.gross)};
    if (!differs && lines.discount > Money())
        parts.append(part(tr("discount −%1"), lines.discount));
    parts.append(part(tr("shipping %1"), order.shipping));
    if (order.paid)
        parts.append(part(tr("paid %1"), *order.paid));
    m_parts->setText(parts.join(u" · "_s));
    m_toPayName->setText(tr("To pay"));
    m_toPay->setText(order.toPay().display());
    m_toPay->setAccessibleName(m_toPay->text());
    m_warning->setVisible(differs);
    if (differs)
        m_warning->setText(tr("AntCRM has %1 for the goods; the lines add up to %2.")
                               .arg(order.goods->display(), lines.goods.display()));
}

void OrderSums::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, c.line);
    if (!m_warning->isVisible())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.warningTint);
    painter.drawRoundedRect(m_warning->geometry(), Metrics::radius, Metrics::radius);
}
