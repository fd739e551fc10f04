#pragma once

#include "pagedrecords.h"
#include "sla.h"
#include "ticket.h"

#include <QHash>

#include <functional>

//! Tickets as a table. Searched are title, contact, number and our code.
class TicketsModel final : public PagedRecords<Ticket>
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        TitleColumn,
        ContactColumn,
        PriorityColumn,
        StatusColumn,
        DueColumn, //!< the deadline, and how long it is to it
        CategoryColumn,
        PersonColumn,
        CreatedColumn,
        UpdatedColumn,
        ColumnCount
    };
    enum OwnRole {
        SlaStateRole = FirstOwnRole, //!< SlaState as int
    };
    //! Tells when a ticket is due, as of now, by when it was created, its SLA, its status and whether it is
    //! deleted. It is asked again for the same only after reckon().
    using DeadlineOf = std::function<SlaDeadline(const Ticket &)>;
    //! How a valid deadline stands now.
    using StateOf = std::function<SlaState(const QDateTime &at)>;
    //! A deadline in words.
    using DueWords = std::function<QString(const SlaDeadline &)>;

    TicketsModel(DeadlineOf deadlineOf, StateOf stateOf, QObject *parent = nullptr);

    //! In the place of the bare local time.
    void setDueWords(DueWords words);
    void tick(); //!< some time has passed
    void reckon(); //!< deadlines are reckoned otherwise than before

    [[nodiscard]] const Ticket &ticket(int row) const { return record(row); }
    [[nodiscard]] SlaDeadline deadline(const Ticket &ticket) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QString folded(const Ticket &ticket) const override;
    [[nodiscard]] QVariant value(const Ticket &ticket, int column, int role) const override;

private:
    //! What a deadline depends on.
    struct Terms
    {
        QString sla;
        QString status;
        QDateTime createdAt;
        bool isDeleted = false;

        bool operator==(const Terms &) const = default;
        friend size_t qHash(const Terms &terms, size_t seed = 0)
        {
            return qHashMulti(seed, terms.sla, terms.status, terms.createdAt, terms.isDeleted);
        }
    };

    [[nodiscard]] static Terms termsOf(const Ticket &ticket);
    [[nodiscard]] QString text(const Ticket &ticket, int column) const;
    [[nodiscard]] QString dueText(const SlaDeadline &deadline) const;

    DeadlineOf m_deadlineOf;
    StateOf m_stateOf;
    DueWords m_dueWords;
    mutable QHash<Terms, SlaDeadline> m_deadlines; //!< states as of the last tick: sorting asks over and over
};
