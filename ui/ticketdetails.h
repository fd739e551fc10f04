#pragma once

#include "access.h"
#include "sla.h"
#include "ticket.h"

#include <QFrame>

#include <functional>

class Badge;
class KeyButton;
class QBoxLayout;
class QGridLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;
class SummaryView;

//! One ticket, for reading: what it is about, its summary shown safely (DESIGN 8, rule 10), its deadline and
//! files, and what can be done with it.
class TicketDetails final : public QFrame
{
    Q_OBJECT

public:
    //! Tells when a ticket is due, and how that stands by now.
    using DeadlineOf = std::function<SlaDeadline(const Ticket &)>;
    using Clock = std::function<QDateTime()>;

    TicketDetails(DeadlineOf deadlineOf, Clock now, QWidget *parent = nullptr);

    void setMasked(bool masked);
    void setTicket(const Ticket &ticket);
    [[nodiscard]] const Ticket &ticket() const { return m_ticket; }
    void tick(); //!< some time has passed, or deadlines are reckoned otherwise

Q_SIGNALS:
    void editWanted(const Ticket &ticket);
    void deleteWanted(const Ticket &ticket);
    void notice(const QString &text);
    //! The contact's number was revealed or copied, for the access log; \a what as Access::what.
    void accessed(Access::Action action, const QString &what);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void arrange();
    void fill();
    void fillFacts();
    void addPhones(QGridLayout *grid);
    void addFiles(QGridLayout *grid);
    [[nodiscard]] QString orderText() const;
    void showLink(const QString &address);
    void copy(const QString &text);
    void retranslate();

    DeadlineOf m_deadlineOf;
    Clock m_now;
    Ticket m_ticket;
    bool m_isFilled = false;
    bool m_masked = false;
    bool m_isWide = false;
    QString m_address; //!< of the link that was chosen

    QLabel *m_title;
    QWidget *m_badges;
    QWidget *m_actions;
    KeyButton *m_copy;
    KeyButton *m_edit;
    KeyButton *m_delete;
    QLabel *m_due;
    QBoxLayout *m_middle;
    QScrollArea *m_scroll; //!< of the facts
    QVBoxLayout *m_body;
    QWidget *m_facts = nullptr; //!< made anew for each ticket
    SummaryView *m_summary;
    QLabel *m_cut;
    QWidget *m_link;
    QLabel *m_linkText;
    KeyButton *m_linkOpen;
    KeyButton *m_linkCopy;
};
