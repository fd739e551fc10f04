#include "orderlinesdelegate.h"

#include "badge.h"
#include "orderlinesmodel.h"
#include "orderwords.h"
#include "plaintext.h"
#include "theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr char indexProperty[] = "index";

QPersistentModelIndex indexOf(const QObject *editor)
{
    return editor->property(indexProperty).toPersistentModelIndex();
}

} // namespace

QWidget *OrderLinesDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *field = new QLineEdit(parent);
    const QPersistentModelIndex at(index);
    field->setProperty(indexProperty, at);
    field->setAccessibleName(
        index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    field->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    connect(field, &QLineEdit::textEdited, this, [this, field, at](const QString &text) {
        const_cast<QAbstractItemModel *>(at.model())->setData(at, text);
        Q_EMIT typed(field, at);
    });
    connect(field, &QObject::destroyed, this, [this](const QObject *gone) { Q_EMIT closed(gone); });
    Q_EMIT opened(field, index);
    return field;
}

void OrderLinesDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = static_cast<QLineEdit *>(editor);
    const QString text = index.data(Qt::EditRole).toString();
    if (field->text() != text) // each keystroke comes back from the model
        field->setText(text);
}

void OrderLinesDelegate::setModelData(
    QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *field = static_cast<QLineEdit *>(editor);
    if (field->isModified())
        model->setData(index, field->text());
}

void OrderLinesDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect rect = option.rect;
    rect.setHeight(lineHeight);
    editor->setGeometry(rect);
}

void OrderLinesDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = shownLine(option->text);
    option->textElideMode = Qt::ElideRight;
}

void OrderLinesDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = coloursOf(option.palette);
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const bool isCurrent = cell.state.testFlag(QStyle::State_HasFocus);
    const QVariant fault = index.data(OrderLinesModel::FaultRole);
    const bool isBad =
        fault.isValid() && (m_isMissingShown || OrderFault(fault.toInt()) != OrderFault::Missing);
    const auto mark = OrderLinesModel::Mark(index.data(OrderLinesModel::MarkRole).toInt());
    const bool isMarked =
        (mark == OrderLinesModel::Mark::Vanished && index.column() == OrderLinesModel::ProductColumn)
        || (mark == OrderLinesModel::Mark::PriceChanged && index.column() == OrderLinesModel::PriceColumn)
        || (mark == OrderLinesModel::Mark::SmallDiscount
            && index.column() == OrderLinesModel::DiscountColumn);

    painter->save();
    painter->fillRect(option.rect, cell.state.testFlag(QStyle::State_Selected) ? c.selection : c.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
    QRect line = option.rect;
    line.setHeight(lineHeight);
    QRect text = line.adjusted(Metrics::grid, 0, -Metrics::grid, 0);
    cell.font.setBold(index.column() == OrderLinesModel::TotalColumn);
    painter->setFont(cell.font);
    const QFontMetrics metrics(cell.font);
    const bool isCombo =
        index.data(OrderLinesModel::ComboRole).toBool() && index.column() == OrderLinesModel::ProductColumn;
    const bool isQuiet = index.column() == OrderLinesModel::SkuColumn
        || (index.column() == OrderLinesModel::PriceColumn && !(index.flags() & Qt::ItemIsEditable));
    painter->setPen(isBad ? c.bad : isMarked ? c.warning : isQuiet ? c.muted : c.text);
    const int badgeWidth = isCombo ? metrics.horizontalAdvance(OrderWords::kind(true)) + 24 : 0;
    const QString shown = metrics.elidedText(cell.text, Qt::ElideRight, text.width() - badgeWidth);
    painter->drawText(text, int(cell.displayAlignment) | Qt::TextSingleLine, shown);
    if (isCombo) {
        text.setLeft(text.left() + metrics.horizontalAdvance(shown) + Metrics::grid);
        Badge::paint(painter, text, OrderWords::kind(true), Badge::Tone::Neutral, option.palette, cell.font);
    }
    if (isBad || isMarked || isCurrent) {
        painter->setPen(QPen(isBad ? c.bad : isMarked ? c.warning : c.accent, isCurrent ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(line).adjusted(1, 1, -1.5, -1.5));
    }
    painter->restore();
}

bool OrderLinesDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *field = qobject_cast<QLineEdit *>(object);
    if (!field || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(object, event);
    const QModelIndex index = indexOf(field);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (static_cast<QKeyEvent *>(event)->modifiers() & Qt::ControlModifier)
            break; // takes the ringing call
        Q_EMIT entered(field, index);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        Q_EMIT stepped(field, index, static_cast<QKeyEvent *>(event)->key() == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_Escape:
        Q_EMIT givenUp(field, index);
        return true;
    default:
        break;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}
