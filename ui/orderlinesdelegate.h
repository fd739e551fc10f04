#pragma once

#include <QStyledItemDelegate>

class QLineEdit;

//! The cells of an order's lines: how they look, and the field that opens in one. What is typed goes into the
//! model with every keystroke, so that it is kept; what Enter and the arrows do is for the table.
class OrderLinesDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    //! The row of a line is so high; what stands below is for the table's words.
    static constexpr int lineHeight = 32;
    //! Whether what is missing is shown as wrong: not while a line is being begun.
    void setMissingShown(bool shown) { m_isMissingShown = shown; }
    [[nodiscard]] bool isMissingShown() const { return m_isMissingShown; }

    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void opened(QLineEdit *field, const QModelIndex &index) const;
    void typed(QLineEdit *field, const QModelIndex &index) const;
    void entered(QLineEdit *field, const QModelIndex &index) const; //!< Enter
    void stepped(QLineEdit *field, const QModelIndex &index, int by) const; //!< up or down
    void givenUp(QLineEdit *field, const QModelIndex &index) const; //!< Esc
    void closed(const QObject *field) const; //!< it is gone: to be compared, not used

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    bool m_isMissingShown = false;
};
