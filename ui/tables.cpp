#include "tables.h"

#include "badge.h"
#include "customersmodel.h"
#include "ordersmodel.h"
#include "orderstatus.h"
#include "outboxmodel.h"
#include "plaintext.h"
#include "submissionwords.h"
#include "theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>

namespace {

class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell(option);
        cell.state.setFlag(QStyle::State_HasFocus, false); // the row is the unit, not the cell
        QStyledItemDelegate::paint(painter, cell, index);
        const Colours &c = coloursOf(option.palette);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
    }

    //! Of the server's text, what is safe to look at (DESIGN 8, rule 10).
    QString displayText(const QVariant &value, const QLocale &locale) const override
    {
        return shownLine(QStyledItemDelegate::displayText(value, locale));
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideRight;
    }
};

//! A state as a badge; its row is drawn as any other.
class BadgeDelegate final : public RowDelegate
{
public:
    using ToneOf = Badge::Tone (*)(const QModelIndex &index);

    BadgeDelegate(ToneOf toneOf, QObject *parent)
        : RowDelegate(parent)
        , m_toneOf(toneOf)
    { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        m_isPainting = true;
        RowDelegate::paint(painter, option, index);
        m_isPainting = false;
        const QString text = shownLine(index.data().toString());
        if (!text.isEmpty())
            Badge::paint(painter, option.rect.adjusted(Metrics::grid, 0, -Metrics::grid, 0), text,
                m_toneOf(index), option.palette, option.font);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        if (m_isPainting)
            option->text.clear();
    }

private:
    ToneOf m_toneOf;
    mutable bool m_isPainting = false;
};

Badge::Tone toneOfState(const QModelIndex &index)
{
    return SubmissionWords::tone(SubmissionState(index.data(OutboxModel::StateRole).toInt()));
}

Badge::Tone toneOfOrder(const QModelIndex &index)
{
    return orderTone(index.data().toString());
}

} // namespace

void setUpStateColumn(QTableView *table)
{
    table->setItemDelegateForColumn(OutboxModel::StateColumn, new BadgeDelegate(toneOfState, table));
}

void setUpOrderColumns(QTableView *table)
{
    table->setItemDelegateForColumn(OrdersModel::StatusColumn, new BadgeDelegate(toneOfOrder, table));
    constexpr int widths[OrdersModel::ColumnCount] = {72, 124, 148, 150, 108, 110, 104, 140, 106};
    for (int column = 0; column < OrdersModel::ColumnCount; ++column)
        table->setColumnWidth(column, widths[column]);
}

void setUpTable(QTableView *table)
{
    table->setItemDelegate(new RowDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(Metrics::control);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionsMovable(true);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setMinimumSectionSize(60);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void sizeCustomerColumns(QTableView *table)
{
    constexpr int widths[CustomersModel::ColumnCount] = {200, 130, 124, 140, 84, 70, 170, 130};
    for (int column = 0; column < CustomersModel::ColumnCount; ++column)
        table->setColumnWidth(column, widths[column]);
}
