#pragma once

#include "orderdraft.h"

#include <QAbstractTableModel>
#include <QList>
#include <QVariantList>

#include <optional>

//! The lines of an order as they are typed, and what they come to. The last row is empty and no line yet:
//! what is typed there becomes one. Every change can be undone; keystrokes in one cell are one change.
class OrderLinesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ProductColumn,
        SkuColumn,
        QuantityColumn,
        PriceColumn,
        DiscountColumn,
        TotalColumn,
        NoteColumn,
        ColumnCount
    };
    enum Role {
        ComboRole = Qt::UserRole, //!< of ProductColumn: it is a combo
        FaultRole, //!< OrderFault as int, of this cell; nothing when it is well
        MarkRole, //!< Mark as int, of ProductColumn and PriceColumn
    };
    //! What should be looked at before a line is sent, though it is not wrong.
    enum class Mark {
        None,
        Vanished, //!< the catalogue has no such product now
        PriceChanged, //!< the catalogue's price is another one than when the line was made
        SmallDiscount, //!< 1 to 100 đồng: was a percentage meant?
    };
    //! What the catalogue says of a line today. It is no part of the draft.
    struct CatalogueFacts
    {
        Mark mark = Mark::None;
        Money price; //!< of PriceChanged
        bool isCombo = false;
        bool isPriceFixed = false;
        bool operator==(const CatalogueFacts &) const = default;
    };

    explicit OrderLinesModel(QObject *parent = nullptr);

    //! Other lines; what was done before cannot be undone any more. Not edited().
    void setLines(const QList<LineDraft> &lines);
    [[nodiscard]] const QList<LineDraft> &lines() const { return m_lines; }
    //! As the content of a draft holds them.
    [[nodiscard]] const QVariantList &content() const { return m_content; }
    //! Of \a row; a blank one for the last.
    [[nodiscard]] LineDraft line(int row) const;
    [[nodiscard]] bool isLine(int row) const { return row >= 0 && row < m_lines.size(); }
    [[nodiscard]] OrderTotals totals() const { return m_totals; }
    void setShipping(Money shipping);
    //! What is wrong with \a row; nothing for the last.
    [[nodiscard]] QList<OrderProblem> problems(int row) const;

    //! The empty last row is there only while it can be typed in.
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }

    // Each of these is one change.

    //! Makes \a row a line of \a product; its quantity, discount and note stay. The last row becomes a line.
    void pick(int row, const Product &product);
    void insert(int row, const QList<LineDraft> &lines);
    void remove(int row);
    void duplicate(int row); //!< below it
    void move(int row, int by); //!< up or down, as far as there are lines
    //! Takes the catalogue's prices of \a products, one for each line that is marked PriceChanged.
    void takePrices(const QList<std::pair<int, Product>> &products);

    [[nodiscard]] bool canUndo() const { return !m_done.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.isEmpty(); }
    void undo();
    void redo();
    //! What is typed from here on is another change, even in the same cell.
    void seal();
    //! Takes back what was typed into this cell since the last seal(), if anything was.
    void giveUp(int row, int column);

    void setFacts(int row, const CatalogueFacts &facts);
    [[nodiscard]] Mark mark(int row) const;
    [[nodiscard]] Money priceNow(int row) const; //!< of PriceChanged
    [[nodiscard]] bool hasChangedPrices() const;
    //! \a before as a line of \a product: quantity, discount and note stay, and a price that was typed before
    //! there was a product, where the catalogue allows it.
    [[nodiscard]] static LineDraft picked(const LineDraft &before, const Product &product);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    //! What is typed into a cell. Of a product it is a text that has yet to be picked.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    //! The words again, after a change of language.
    void retranslate();

Q_SIGNALS:
    void edited();
    void totalsChanged();

private:
    struct Row // of m_lines
    {
        LineTotal total;
        bool isCounted = false; //!< it is a line: not blank
        QList<OrderProblem> problems;
        bool isSmallDiscount = false;
        CatalogueFacts facts;
    };

    void remember(int row = -1, int column = -1);
    void change(const QList<LineDraft> &lines);
    void put(int row, const LineDraft &line);
    [[nodiscard]] static Row rowOf(const LineDraft &line);
    //! What is typed in \a column; null: nothing can be.
    [[nodiscard]] static QString LineDraft::*typedIn(int column);
    void sum();
    [[nodiscard]] bool hasLastRow() const { return !m_isReadOnly && m_lines.size() < OrderLimits::lines; }
    [[nodiscard]] QString text(int row, int column) const;

    QList<LineDraft> m_lines;
    QList<Row> m_rows;
    QVariantList m_content;
    Money m_shipping;
    OrderTotals m_totals;
    QList<QList<LineDraft>> m_done;
    QList<QList<LineDraft>> m_undone;
    int m_typedRow = -1; //!< the cell whose keystrokes are one change
    int m_typedColumn = -1;
    bool m_isReadOnly = false;
};
