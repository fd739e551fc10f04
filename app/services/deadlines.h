#pragma once

#include "sla.h"
#include "tickets.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

class Connection;
class SlaPlans;

//! A ticket that is due soon, or was. Of the ticket without what is long: the summary, files, custom fields.
struct TicketDue
{
    Ticket ticket;
    SlaDeadline deadline;

    bool operator==(const TicketDue &) const = default;
};

//! When the tickets of the company in use are due, by its settings and this computer's clock, which is asked
//! anew each time: it may be set while the program runs.
class Deadlines final : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>; //!< UTC

    //! However often the directory changes, it is looked through no oftener than \a readEvery, and a sixth as
    //! often where it has more than a thousand tickets.
    Deadlines(
        SlaPlans &plans, Connection &connection, Tickets &tickets, QObject *parent = nullptr,
        Clock clock = [] { return QDateTime::currentDateTimeUtc(); },
        std::chrono::milliseconds readEvery = std::chrono::seconds(5));

    [[nodiscard]] const SlaPlan &plan() const { return m_plan; }
    //! False when it could not be written to disk; it holds for this session all the same. The demo's is not
    //! written.
    bool setPlan(const SlaPlan &plan);
    [[nodiscard]] QDateTime now() const { return m_clock(); }
    [[nodiscard]] SlaDeadline of(const Ticket &ticket) const;
    [[nodiscard]] SlaState stateOf(const QDateTime &at) const; //!< now, of a deadline that is valid

    //! Of the tickets this computer knows, those to be warned of: due soon, or overdue since the program was
    //! started or the company opened; the one due first comes first. Not those put away.
    [[nodiscard]] const QList<TicketDue> &due() const { return m_due; }
    //! The numbers of the known tickets that are overdue by now, the one due longest ago first; at most
    //! \a most.
    [[nodiscard]] QStringList overdue(int most) const;
    //! They are warned of no more, unless they get another deadline.
    void putAway();
    //! Looks at the clock now; happens by itself every few seconds, and after a jump of the clock.
    void tick();
    //! Looks through the known tickets now, or once more if it is doing so; happens by itself soon after they
    //! have changed.
    void readTickets();

Q_SIGNALS:
    void planChanged();
    void ticked(); //!< what is shown of remaining times is to be shown anew
    void dueChanged();

private:
    void companyChanged();
    void readSoon();
    void giveUpPass();
    void endPass();
    void look();
    [[nodiscard]] bool isWarnedOf(const TicketDue &one, const QDateTime &now) const;
    [[nodiscard]] QString mark(const TicketDue &one) const;

    SlaPlans &m_plans;
    Connection &m_connection;
    Tickets &m_tickets;
    Clock m_clock;
    const std::chrono::milliseconds m_readEvery;
    QString m_company; //!< the profile's name; empty: none, or the demo
    bool m_isDemo = false;
    SlaPlan m_plan;
    QList<TicketDue> m_open; //!< of the known ones, those with a deadline
    QList<TicketDue> m_coming; //!< the same, as far as they are read
    QList<TicketDue> m_due;
    QSet<QString> m_putAway; //!< see mark()
    QDateTime m_since;
    QTimer m_ticks;
    QTimer m_reading;
    QElapsedTimer m_lastReading;
    std::unique_ptr<QObject> m_pass; //!< of the tickets that is under way
    bool m_isAgain = false; //!< they changed meanwhile
    int m_seen = 0; //!< tickets of the last pass
    int m_comingSeen = 0;
};
