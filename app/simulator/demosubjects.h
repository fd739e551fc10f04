#pragma once

#include <QtGlobal>

//! What of a record a stream of random numbers decides: a stream of its own for each keeps the rest as it was
//! when one of them changes.
namespace DemoSubject {

enum : quint64 {
    Kind,
    Form,
    FirstPhone,
    SecondPhone,
    Name,
    Mail,
    Times,
    Changes,
    Details,
    Address,
    Ads,
    Shape,
    Failure,
    Goods,
    GoodsShape,
    OrderCount,
    OrderTimes,
    OrderLines,
    OrderDetails,
    OrderShape,
    LineShape,
    TicketCount,
    TicketTimes,
    TicketChanges,
    TicketDetails,
    TicketShape,
    TicketRemoval
};

} // namespace DemoSubject
