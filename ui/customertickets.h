#pragma once

#include "customerrecords.h"
#include "draft.h"
#include "tickets.h"

#include <functional>

class KeyButton;
class QLabel;
class TicketList;

//! A customer's tickets: those this computer knows, for AntCRM cannot be asked for one customer's, and how
//! old that knowledge is; AntCRM's own list can be looked through for theirs.
class CustomerTickets final : public CustomerRecords
{
    Q_OBJECT

public:
    //! \a place: where what is submitted from the list belongs.
    CustomerTickets(const Desk &desk, std::function<DraftPlace()> place, QWidget *parent = nullptr);

    //! `Tickets`, and how many are open and overdue, as far as this computer knows.
    [[nodiscard]] QString title() const;
    //! What this computer knows by now, and once more from AntCRM where that was looked through.
    void refresh();

Q_SIGNALS:
    void titleChanged();

protected:
    void fill() override;
    void customerChanged() override;
    void customerAmended() override;
    void filterChanged() override;
    void retranslate() override;

private:
    void count();
    void lookThrough();
    void showAge();
    [[nodiscard]] QString emptyAdvice() const;

    QList<KnownTicket> m_known;
    int m_open = 0;
    int m_overdue = 0;
    bool m_isLookingThrough = false; //!< AntCRM's list

    QLabel *m_age;
    KeyButton *m_look;
    TicketList *m_list;
};
