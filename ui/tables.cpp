#include "tables.h"

#include "badge.h"
#include "customersmodel.h"
#include "icons.h"
#include "ordersmodel.h"
#include "orderstatus.h"
#include "outboxmodel.h"
#include "plaintext.h"
#include "submissionwords.h"
#include "theme.h"
#include "ticketsmodel.h"
#include "ticketwords.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>

using namespace Qt::StringLiterals;

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

//! A cell whose row is drawn as any other, and what stands in it in a way of its own.
class PaintedDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final
    {
        m_isPainting = true;
        RowDelegate::paint(painter, option, index);
        m_isPainting = false;
        if (isPainted(index))
            paintCell(painter, option, index);
    }

protected:
    virtual void paintCell(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const = 0;
    [[nodiscard]] virtual bool isPainted(const QModelIndex &index) const = 0;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const final
    {
        RowDelegate::initStyleOption(option, index);
        if (m_isPainting && isPainted(index)) // its width is asked for as well
            option->text.clear();
    }

private:
    mutable bool m_isPainting = false;
};

//! A state as a badge.
class BadgeDelegate final : public PaintedDelegate
{
public:
    using ToneOf = Badge::Tone (*)(const QModelIndex &index);

    BadgeDelegate(ToneOf toneOf, QObject *parent)
        : PaintedDelegate(parent)
        , m_toneOf(toneOf)
    { }

protected:
    bool isPainted(const QModelIndex &index) const override { return !index.data().toString().isEmpty(); }
    void paintCell(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        Badge::paint(painter, option.rect.adjusted(Metrics::grid, 0, -Metrics::grid, 0),
            shownLine(index.data().toString()), m_toneOf(index), option.palette, option.font);
    }

private:
    ToneOf m_toneOf;
};

//! A deadline; one that is near or over as a badge behind a sign.
class DueDelegate final : public PaintedDelegate
{
public:
    using PaintedDelegate::PaintedDelegate;

protected:
    bool isPainted(const QModelIndex &index) const override
    {
        const SlaState state = stateOf(index);
        return state == SlaState::Soon || state == SlaState::Overdue;
    }
    void paintCell(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int signSize = 16;
        const bool isOver = stateOf(index) == SlaState::Overdue;
        const QRect cell = option.rect.adjusted(Metrics::grid, 0, -Metrics::grid, 0);
        const QPixmap sign =
            deskPixmap(u"warning"_s, isOver ? IconInk::Bad : IconInk::Warning, signSize, option.widget);
        painter->drawPixmap(cell.left(), cell.center().y() - signSize / 2 + 1, sign);
        Badge::paint(painter, cell.adjusted(signSize + Metrics::grid / 2, 0, 0, 0),
            shownLine(index.data().toString()), isOver ? Badge::Tone::Bad : Badge::Tone::Warning,
            option.palette, option.font);
    }

private:
    static SlaState stateOf(const QModelIndex &index)
    {
        return SlaState(index.data(TicketsModel::SlaStateRole).toInt());
    }
};

Badge::Tone toneOfTicket(const QModelIndex &index)
{
    return ticketTone(index.data().toString());
}

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

void setUpTicketColumns(QTableView *table)
{
    table->setItemDelegateForColumn(TicketsModel::StatusColumn, new BadgeDelegate(toneOfTicket, table));
    table->setItemDelegateForColumn(TicketsModel::DueColumn, new DueDelegate(table));
    constexpr int widths[TicketsModel::ColumnCount] = {72, 220, 140, 92, 110, 240, 120, 150, 124, 124};
    for (int column = 0; column < TicketsModel::ColumnCount; ++column)
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
