#pragma once

#include "pagelimit.h"
#include "requesthandle.h"
#include "ticket.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>

class ApiRing;
class Directory;

//! What `GET /tickets` can be asked for (contract 1); what is not set is not asked.
struct TicketQuery
{
    enum class Times { Created, Updated };

    QString number; //!< wire: TicketId
    Times times = Times::Created; //!< what `from` and `to` are about (wire: typeTime)
    QDateTime from; //!< UTC; wire: startDate
    QDateTime to; //!< wire: endDate
    bool isDeleted = false; //!< the deleted ones instead (wire: isTicketDeleted)
    int page = 1; //!< from 1
    int limit = pageLimit; //!< 1 to pageLimit

    bool operator==(const TicketQuery &) const = default;
};

struct TicketPage
{
    QList<Ticket> tickets;
    bool last = true; //!< no page follows: it was shorter than the limit
};

//! A ticket as this desk last read it.
struct KnownTicket
{
    Ticket ticket;
    QDateTime readAt; //!< UTC

    bool operator==(const KnownTicket &) const = default;
};

//! The ticket endpoints of ApiRing, and the tickets in the directory: AntCRM cannot be asked for a
//! customer's.
class Tickets final : public QObject
{
    Q_OBJECT

public:
    Tickets(ApiRing &api, Directory &directory, QObject *parent = nullptr);

    [[nodiscard]] RequestHandle find(const TicketQuery &query, QObject *context, Callback<TicketPage> done);

    // At once, from the directory; what changed last comes first.
    [[nodiscard]] QList<KnownTicket> known(const Customer &customer, int most = 200) const;
    [[nodiscard]] std::optional<KnownTicket> known(const QString &number) const;
    //! By title, contact, number or our code, best first.
    [[nodiscard]] QList<KnownTicket> search(const QString &text, int most = 50) const;

    //! Of those that changed last at most \a most, for looking through them all: in parts, from the event
    //! loop, none of which takes long; see Directory::readNewest().
    using RecentPart = std::function<void(const QList<Ticket> &part, bool isLast)>;
    void readRecent(int most, QObject *context, RecentPart each);

    //! Reads the ticket \a number again after it was written, takes it into the directory (or out of it, when
    //! it is gone), and tells changed().
    void refresh(const QString &number, const QString &customer);

    //! Values seen, for suggestions, the most frequent first.
    [[nodiscard]] QStringList slas() const;
    [[nodiscard]] QStringList priorities() const; //!< `Medium` always among them
    [[nodiscard]] QStringList statuses() const;
    [[nodiscard]] QStringList categories() const;
    [[nodiscard]] QStringList groups() const;
    [[nodiscard]] QStringList resolutions() const;
    [[nodiscard]] QStringList staff() const;

Q_SIGNALS:
    //! A ticket of this desk was made, changed or deleted, or read anew after that. \a customer:
    //! Customer::key(), may be empty.
    void changed(const QString &customer);
    //! The directory has other tickets than before: this desk's own, or what the sync has read.
    void knownChanged();
    //! There is another directory, or none: readRecent() is answered no more if it was called before.
    void knownReplaced();

private:
    ApiRing &m_api;
    Directory &m_directory;
    std::map<QString, RequestHandle> m_refreshes; //!< by number
};

//! The ids by which a ticket names its \a contact. Only one of them is the contract's; servers send more.
[[nodiscard]] QStringList idsOf(const TicketContact &contact);
//! Whether \a ticket says itself that it is \a customer's: by one of their ids, or a number or an address of
//! theirs.
[[nodiscard]] bool isOf(const Ticket &ticket, const Customer &customer);
