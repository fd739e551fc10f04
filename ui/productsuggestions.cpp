#include "productsuggestions.h"

#include "badge.h"
#include "labels.h"
#include "orderwords.h"
#include "plaintext.h"
#include "theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int skuRole = Qt::UserRole;
constexpr int priceRole = Qt::UserRole + 1;
constexpr int hintRole = Qt::UserRole + 2;
constexpr int widest = 460;

//! Name, code and price in columns.
class ProductDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {widest, Metrics::control};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = coloursOf(option.palette);
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, isChosen ? c.selection : c.surface);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
        const QRect row = option.rect.adjusted(10, 0, -10, -1);
        constexpr int skuWidth = 96;
        constexpr int priceWidth = 104;
        const QRect price(row.right() - priceWidth + 1, row.top(), priceWidth, row.height());
        const QRect sku(price.left() - skuWidth, row.top(), skuWidth - 8, row.height());
        const QRect name(row.left(), row.top(), sku.left() - row.left() - 8, row.height());
        const auto draw = [&](const QRect &rect, const QString &text, const QColor &colour, int align) {
            painter->setPen(colour);
            painter->drawText(rect, align | Qt::AlignVCenter | Qt::TextSingleLine,
                option.fontMetrics.elidedText(text, Qt::ElideRight, rect.width()));
            return option.fontMetrics.horizontalAdvance(text);
        };
        const QString hint = index.data(hintRole).toString();
        const int taken = draw(name, index.data().toString(), c.text, Qt::AlignLeft);
        if (taken + 8 < name.width())
            draw(name.adjusted(taken + 8, 0, 0, 0), hint, c.muted, Qt::AlignLeft);
        draw(sku, index.data(skuRole).toString(), c.muted, Qt::AlignLeft);
        draw(price, index.data(priceRole).toString(), c.text, Qt::AlignRight);
    }
};

} // namespace

ProductSuggestions::ProductSuggestions(QWidget *parent)
    : QFrame(parent)
    , m_model(new QStandardItemModel(this))
    , m_list(new QListView(this))
    , m_words(wrappedLabel({}, this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::NoFocus);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ProductDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListView::pressed, this, [this](const QModelIndex &index) {
        if (index.row() < m_products.size())
            Q_EMIT clicked(m_products.at(index.row()));
    });
    m_words->setContentsMargins(10, 6, 10, 6);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_words);
    hide();
}

void ProductSuggestions::show(const QList<Product> &products, const QString &words, const QLineEdit *field)
{
    // What is read meanwhile does not move the choice of somebody who has stopped typing.
    const QString before = field->text() == m_typed && chosen() ? chosen()->key() : QString();
    m_typed = field->text();
    m_products = products.mid(0, most);
    m_list->setAccessibleName(tr("Products found"));
    m_model->clear();
    for (const Product &product : std::as_const(m_products)) {
        auto *item = new QStandardItem(shownLine(product.name, 100));
        const bool isCombo = product.kind == ProductKind::Combo;
        const QString price = product.price ? product.price->display() : QString();
        const QString hint = isCombo ? OrderWords::kind(true)
            : product.mayEditPrice   ? QString()
                                     : tr("price fixed");
        item->setData(shownLine(product.sku, 30), skuRole);
        item->setData(price, priceRole);
        item->setData(hint, hintRole);
        item->setData(
            QStringList({item->text(), hint, product.sku, price}).join(u' '), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_list->setVisible(!m_products.isEmpty());
    m_list->setFixedHeight(int(m_products.size()) * Metrics::control);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    if (m_products.isEmpty() && words.isEmpty())
        return hide();
    const auto same = std::ranges::find(m_products, before, &Product::key);
    const bool isThere = !before.isEmpty() && same != m_products.end();
    m_list->setCurrentIndex(m_model->index(isThere ? int(same - m_products.begin()) : 0, 0));

    const QWidget *area = parentWidget();
    const int width = std::min(std::max(widest, field->width()), area->width());
    const int height = (m_products.isEmpty() ? 0 : m_list->height())
        + (words.isEmpty() ? 0 : m_words->heightForWidth(width - 2)) + 2;
    QPoint at = field->mapTo(area, QPoint(0, field->height()));
    if (at.y() + height > area->height())
        at = field->mapTo(area, QPoint(0, -height)); // above, where there is no room below
    at.setX(std::clamp(at.x(), 0, area->width() - width));
    setGeometry(at.x(), std::max(0, at.y()), width, height);
    raise();
    QFrame::show();
}

void ProductSuggestions::step(int by)
{
    if (m_products.isEmpty())
        return;
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, int(m_products.size()) - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
}

const Product *ProductSuggestions::chosen() const
{
    const int row = m_list->currentIndex().row();
    return isVisible() && row >= 0 && row < m_products.size() ? &m_products.at(row) : nullptr;
}
