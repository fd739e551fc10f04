#pragma once

#include "ticketdraft.h"

#include <QCoreApplication>
#include <QString>

//! What is wrong with a ticket, in words for an agent.
class TicketProblemWords final
{
    Q_DECLARE_TR_FUNCTIONS(TicketProblemWords)

public:
    //! Beside the field it concerns.
    [[nodiscard]] static QString of(const TicketProblem &problem);
};
