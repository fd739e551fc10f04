#pragma once

#include "pagedfilter.h"

//! Of an OrdersModel the orders that are looked for.
class OrdersFilter final : public PagedFilter
{
    Q_OBJECT

public:
    //! \a newestFirst: by the time they were created, not as the server gives them.
    explicit OrdersFilter(bool newestFirst, QObject *parent = nullptr);

    //! \a text: its words stand, without diacritics, in name, receiver, number or our code. Empty ones let
    //! everything through.
    void setWanted(const QString &text, const QString &stage, const QString &status);
    [[nodiscard]] bool isSearching() const override;

protected:
    [[nodiscard]] bool accepts(int row) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_stage;
    QString m_status;
};
