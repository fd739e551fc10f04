#pragma once

#include "deadlines.h"
#include "deskservices.h"

#include <QObject>
#include <QSet>
#include <QString>

class Banner;

//! Says in the banner which tickets are due soon, or were. It takes the focus from nothing.
class DeadlineNotices final : public QObject
{
    Q_OBJECT

public:
    DeadlineNotices(const Desk &desk, Banner &banner, QObject *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void ticketWanted(const QString &number);
    //! Once for each deadline, for whoever does not see the window: without what the tickets are about.
    void noticed(const QString &title, const QString &text);

private:
    //! `Ticket #17464 “Exchange” is due at 10:32, in 14 min.`; empty when none is.
    [[nodiscard]] static QString words(const QList<TicketDue> &due, const QDateTime &now);
    void tellOutside();

    const Desk &m_desk;
    Banner &m_banner;
    QSet<QString> m_told; //!< number and deadline
};
