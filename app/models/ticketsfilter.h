#pragma once

#include "pagedfilter.h"
#include "ticket.h"

#include <QDateTime>

#include <functional>

//! Which tickets are looked for; what is empty lets all through. What the server was asked for by time, or as
//! deleted, it is trusted with where a ticket itself does not say.
struct TicketWanted
{
    QString text = {}; //!< its words stand, without diacritics, in title, contact, number or our code
    QString status = {};
    QString priority = {};
    QString category = {};
    QString person = {}; //!< Ticket::assignedTo
    //! The server can be asked by time, the copy on this computer cannot: from `from` to `to`, of the one or
    //! the other time.
    QDateTime from = {};
    QDateTime to = {};
    bool isByUpdate = false;
    bool isDeleted = false; //!< the deleted ones, else the others
    std::function<bool(const Ticket &)> isTheirs = {}; //!< of one customer; none: everybody's

    //! Something is looked for that the server cannot be asked for.
    [[nodiscard]] bool isFilter() const;
    //! As far as that can be told: two `isTheirs` cannot be.
    [[nodiscard]] bool isSameAs(const TicketWanted &other) const;
};

//! Of a TicketsModel the tickets that are looked for; the overdue first, the one due longest first of all,
//! then the others, what was created last first.
class TicketsFilter final : public PagedFilter
{
    Q_OBJECT

public:
    explicit TicketsFilter(QObject *parent = nullptr);

    void setWanted(const TicketWanted &wanted);
    [[nodiscard]] bool isSearching() const override;

protected:
    [[nodiscard]] bool accepts(int row) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool isInTime(const Ticket &ticket, bool isKnown) const;

    TicketWanted m_wanted;
};
