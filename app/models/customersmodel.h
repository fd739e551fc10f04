#pragma once

#include "customer.h"
#include "pagedreading.h"

#include <QAbstractTableModel>
#include <QList>
#include <QSet>

//! Customers as a table: the whole list, which grows page by page as the view asks for more, or a few
//! matches. It asks through pageWanted() and knows no server.
class CustomersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        PhoneColumn,
        KindColumn,
        StageColumn,
        RankColumn,
        PointsColumn,
        PlaceColumn,
        UpdatedColumn,
        ColumnCount
    };
    enum Role {
        FoldedNameRole = Qt::UserRole, //!< the name as it is searched (textfold.h)
        OriginRole, //!< Origin as int
    };
    enum class Origin {
        Server,
        Known, //!< this computer's copy: see setKnown()
        Double, //!< of the server, and above it stands the copy
    };

    explicit CustomersModel(QObject *parent = nullptr);

    //! Empties the list. With \a paged the view may then ask for page 1 and on; without, the list is
    //! complete.
    void clear(bool paged);
    //! The answer to pageWanted(); a customer who is in the list already (pages move when records are added
    //! on the server) is not repeated. Two pages in a row with nobody new end the list.
    void appendPage(const QList<Customer> &customers, bool last);
    //! The page that was wanted did not come; the view asks for it again only after retry().
    void pageFailed();
    void retry();

    //! Puts \a customers, of the copy on this computer, above all others. They are no part of the list that
    //! is read page by page, and neither prolong nor end it.
    void setKnown(const QList<Customer> &customers);
    [[nodiscard]] int knownCount() const { return m_knownCount; }
    //! How many of the list have been read.
    [[nodiscard]] int readCount() const { return int(m_customers.size()) - m_knownCount; }

    //! Numbers as `0867***456`.
    void setMasked(bool masked);

    [[nodiscard]] const Customer &customer(int row) const { return m_customers.at(row); }
    [[nodiscard]] bool isComplete() const { return m_reading.isComplete(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    //! The words of the headers and cells again, after a change of language.
    void retranslate();

Q_SIGNALS:
    void pageWanted(int page); //!< from 1

private:
    [[nodiscard]] QString text(const Customer &customer, int column) const;

    QList<Customer> m_customers;
    QList<QString> m_foldedNames;
    PagedReading m_reading;
    QSet<QString> m_knownKeys;
    int m_knownCount = 0; //!< rows at the beginning
    bool m_masked = false;
};

//! What a record is, for people: Lead, Customer, Company.
[[nodiscard]] QString customerKindText(CustomerKind kind);
