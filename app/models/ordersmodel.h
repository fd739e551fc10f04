#pragma once

#include "order.h"
#include "pagedreading.h"
#include "phonenumber.h"

#include <QAbstractTableModel>
#include <QList>

//! Orders as a table, which grows page by page as the view asks for more. It asks through pageWanted() and
//! knows no server.
class OrdersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        CreatedColumn,
        NameColumn,
        ReceiverColumn,
        PhoneColumn,
        StageColumn,
        StatusColumn,
        BranchColumn,
        SumColumn,
        ColumnCount
    };
    enum Role {
        FoldedRole = Qt::UserRole, //!< name, receiver, number and our code as they are searched (textfold.h)
        OriginRole, //!< Origin as int
    };
    enum class Origin {
        Server,
        Known, //!< this computer's copy: see setKnown()
    };

    explicit OrdersModel(QObject *parent = nullptr);

    //! Empties the list. With \a paged the view may then ask for page 1 and on; without, the list is
    //! complete.
    void clear(bool paged);
    //! The answer to pageWanted(); an order that is in the list already (pages move when orders are added on
    //! the server) is not repeated. Of one that this computer knew it takes the place. Two pages in a row
    //! with nothing new end the list.
    void appendPage(const QList<Order> &orders, bool last);
    //! The page that was wanted did not come; the view asks for it again only after retry().
    void pageFailed();
    void retry();

    //! Puts \a orders, of the copy on this computer, above all others, each once: what the server's list
    //! holds already is moved there as the server has it. They neither prolong the list that is read page by
    //! page nor end it; the next ones take their place, and what the list holds goes back to where it stood
    //! in it.
    void setKnown(const QList<Order> &orders);
    //! How many of the server's list have been read.
    [[nodiscard]] int readCount() const { return m_readCount; }
    //! How many are the copy alone.
    [[nodiscard]] int copyCount() const { return int(m_rows.size()) - m_readCount; }

    //! Numbers as `0867***456`.
    void setMasked(bool masked);

    [[nodiscard]] const Order &order(int row) const { return m_rows.at(row).order; }
    [[nodiscard]] bool isComplete() const { return m_reading.isComplete(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    //! The words of the headers again, after a change of language.
    void retranslate();

Q_SIGNALS:
    void pageWanted(int page); //!< from 1

private:
    struct Row
    {
        Order order;
        QString folded;
        PhoneNumber phone;
        int place = -1; //!< in the server's list; -1: it is this computer's copy
    };

    [[nodiscard]] static Row rowOf(const Order &order, int place);
    [[nodiscard]] QString text(const Row &row, int column) const;
    void clearTop();
    void moveRow(int from, int to);

    QList<Row> m_rows; //!< at the top what is known, then by their place
    int m_topCount = 0;
    int m_readCount = 0;
    QList<Order> m_known; //!< as given
    PagedReading m_reading;
    bool m_masked = false;
};
