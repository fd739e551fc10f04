#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

//! Of an OrdersModel the orders that are looked for. The server cannot be asked by name, stage or status, so
//! while something is looked for it lets the view read on only so far: a view that is not full would
//! otherwise read the whole company.
class OrdersFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    static constexpr int rowsAtATime = 200;

    //! \a newestFirst: by the time they were created, not as the server gives them.
    explicit OrdersFilter(bool newestFirst, QObject *parent = nullptr);

    //! \a text: its words stand, without diacritics, in name, receiver, number or our code. Empty ones let
    //! everything through.
    void setWanted(const QString &text, const QString &stage, const QString &status);
    //! Something is looked for.
    [[nodiscard]] bool isSearching() const;
    //! Whether the view may ask for more.
    [[nodiscard]] bool mayReadOn() const { return !isSearching() || read() < m_readUntil; }
    void readFurther();

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] int read() const;

    QStringList m_words;
    QString m_stage;
    QString m_status;
    int m_readUntil = 0;
};
