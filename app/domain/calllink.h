#pragma once

#include "phonenumber.h"

#include <QString>

#include <optional>

//! A call that a softphone, a link or the command line announces. It fills in; it never submits anything.
struct CallNotice
{
    enum class Direction { Inbound, Outbound };

    PhoneNumber number;
    Direction direction = Direction::Inbound;
    QString callId; //!< the telephone system's own, may be empty

    bool operator==(const CallNotice &) const = default;
};

//! Reads `tel:+84867123456`, `callto:0867123456`, `ringdesk:0867123456`, and with more to say
//! `ringdesk:call?phone=…&direction=inbound|outbound&call-id=…`. What a stranger's web page can put into a
//! link is taken only when, decoded and without the separators of RFC 3966, it is `+` and 3 to 15 digits
//! (DESIGN 8, rule 11); nothing otherwise.
[[nodiscard]] std::optional<CallNotice> parseCallLink(const QString &link);

//! The same for the parts that the command line gives; \a direction empty is inbound. \a phone may also be
//! the SIP address that a softphone calls the caller by (`sip:0867123456@host`, in `<…>` too): its user part.
[[nodiscard]] std::optional<CallNotice> callNotice(
    const QString &phone, const QString &direction, const QString &callId);

//! The link that parseCallLink() reads back as \a call.
[[nodiscard]] QString callLink(const CallNotice &call);
