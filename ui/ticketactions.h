#pragma once

#include "deskservices.h"
#include "draft.h"
#include "ticket.h"

#include <QHash>
#include <QSet>
#include <QWidget>

#include <functional>

class AskLine;
class KeyButton;
class QLabel;
class QMenu;
class QStackedLayout;

//! The line above a list of tickets: how many are selected, and what is done to all of them. Each is a
//! submission of its own, through the outbox; what AntCRM refuses is a draft again, with its words. Deleting
//! several asks first, here, in a sentence.
class TicketActions final : public QWidget
{
    Q_OBJECT

public:
    //! \a place: of what is submitted.
    TicketActions(const Desk &desk, std::function<DraftPlace()> place, QWidget *parent = nullptr);

    //! Tells what stands in a field of those that the list shows, for what can be chosen.
    using Seen = std::function<QStringList(QString Ticket::*field)>;
    void setSeen(Seen seen) { m_seen = std::move(seen); }
    //! Those that are selected. Others than before take back what was asked about deleting.
    void setTickets(const QList<Ticket> &selected);
    //! As the button does.
    void remove();

Q_SIGNALS:
    void deleteWanted(const Ticket &ticket); //!< one alone is confirmed in a form
    void notice(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    //! What can be changed here.
    enum class Field { Status, Priority };
    //! Why some of the selected ones are passed over, counted.
    struct LeftOut
    {
        int same = 0; //!< they have the value already
        int carried = 0; //!< the same is on its way already
        int deleted = 0;
        int numberless = 0;
    };
    //! What was submitted of a ticket last, as long as the list shows it as it was before.
    struct Made
    {
        Ticket ticket;
        QString value;
        qint64 draft = 0;
    };

    [[nodiscard]] QWidget *makeActions();
    [[nodiscard]] QWidget *makeQuestion();
    void showMenu(Field field);
    void type(const QList<Ticket> &tickets, Field field);
    [[nodiscard]] static QString nameOf(const QList<Ticket> &tickets);
    void takeTyped(const QString &typed);
    void change(const QList<Ticket> &tickets, Field field, const QString &value);
    void removeAsked();
    void stepBack(); //!< to the buttons
    [[nodiscard]] KeyButton *begun() const; //!< that led to what is in front
    void put(QWidget *front);
    [[nodiscard]] bool mayBeWritten(const Ticket &ticket, LeftOut &leftOut) const;
    [[nodiscard]] bool isCarried(const Ticket &ticket, const QString &what, const QString &value) const;
    //! False when the same is on its way already.
    bool submit(const Ticket &ticket, const char *form, const QVariantMap &content, const QString &title,
        const QString &what, const QString &value);
    [[nodiscard]] qint64 draftOf(const QString &form, const QVariantMap &content, const DraftPlace &place);
    [[nodiscard]] QString words(const LeftOut &leftOut) const;
    void tell(const QStringList &sentences);
    void retranslate();

    const Desk &m_desk;
    std::function<DraftPlace()> m_place;
    Seen m_seen;
    QList<Ticket> m_tickets;
    QList<Ticket> m_asked; //!< that are asked about
    Field m_field = Field::Status; //!< being typed
    QHash<QString, Made> m_made; //!< by number and what was done
    QSet<qint64> m_drafts; //!< made here

    QStackedLayout *m_stack;
    QWidget *m_actions;
    QLabel *m_count;
    KeyButton *m_status;
    KeyButton *m_priority;
    KeyButton *m_delete;
    QMenu *m_menu;
    AskLine *m_typing; //!< another value than those that can be chosen
    QWidget *m_question;
    QLabel *m_sentence;
    KeyButton *m_deleteAll;
    KeyButton *m_keep;
};
