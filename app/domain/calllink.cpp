#include "calllink.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLink = 1024;
constexpr qsizetype longestCallId = 128;

QString decoded(QStringView text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

//! RFC 3966, visual-separator.
QString withoutSeparators(QString number)
{
    static const QRegularExpression separators(u"[-.() ]"_s);
    return number.remove(separators);
}

//! What stands before the host in a SIP address, without its parameters or password; \a text as it is when it
//! is none (RFC 3261, section 25.1: `sip:user;parameters:password@host`, with a name before it in brackets).
QString sipUser(const QString &text)
{
    static const QRegularExpression address(
        uR"(\A(?:[^<>]*<)?sips?:([^@<>]*)@[^<>]+(?:>.*)?\z)"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = address.match(text.trimmed());
    if (!match.hasMatch())
        return text;
    const QStringView user = match.capturedView(1);
    const auto end = std::ranges::find_if(user, [](QChar c) { return c == u';' || c == u':'; });
    return decoded(user.first(end - user.begin()));
}

std::optional<CallNotice> strictNotice(const QString &phone, const QString &direction, const QString &callId)
{
    static const QRegularExpression digits(u"\\A\\+?[0-9]{3,15}\\z"_s);
    static const QRegularExpression plainId(u"\\A[A-Za-z0-9@._:+=~-]*\\z"_s);

    const QString number = withoutSeparators(phone);
    if (!digits.match(number).hasMatch())
        return std::nullopt;
    CallNotice call;
    call.number = PhoneNumber::parse(number);
    if (!call.number.isValid())
        return std::nullopt;
    if (direction == "outbound"_L1)
        call.direction = CallNotice::Direction::Outbound;
    else if (!direction.isEmpty() && direction != "inbound"_L1)
        return std::nullopt;
    if (callId.size() > longestCallId || !plainId.match(callId).hasMatch())
        return std::nullopt;
    call.callId = callId;
    return call;
}

} // namespace

std::optional<CallNotice> callNotice(const QString &phone, const QString &direction, const QString &callId)
{
    if (phone.size() > longestLink)
        return std::nullopt;
    return strictNotice(sipUser(phone), direction, callId);
}

std::optional<CallNotice> parseCallLink(const QString &link)
{
    if (link.size() > longestLink)
        return std::nullopt;
    const qsizetype colon = link.indexOf(u':');
    if (colon < 0)
        return std::nullopt;
    const QString scheme = link.left(colon).toLower();
    // Windows hands "tel://…" over for some programs' links, and a slash at the end.
    QString rest = link.mid(colon + 1);
    while (rest.startsWith(u'/'))
        rest.remove(0, 1);

    if (scheme == "tel"_L1 || scheme == "callto"_L1) {
        // Parameters (;ext=…, ?call) say nothing about who it is.
        const qsizetype end = rest.indexOf(QRegularExpression(u"[;?]"_s));
        rest = decoded(rest.left(end));
        if (rest.endsWith(u'/'))
            rest.chop(1);
        return strictNotice(rest, {}, {});
    }
    if (scheme != "ringdesk"_L1)
        return std::nullopt;
    if (!rest.startsWith("call?"_L1) && !rest.startsWith("call/?"_L1)) {
        if (rest.endsWith(u'/'))
            rest.chop(1);
        return strictNotice(decoded(rest), {}, {});
    }
    // A plus sign in a query is a plus sign here: QUrlQuery leaves it alone, as RFC 3986 has it.
    const QUrlQuery query(rest.mid(rest.indexOf(u'?') + 1));
    const auto item = [&query](const QString &key) { return query.queryItemValue(key, QUrl::FullyDecoded); };
    return strictNotice(item(u"phone"_s), item(u"direction"_s), item(u"call-id"_s));
}

QString callLink(const CallNotice &call)
{
    QString link = "ringdesk:call?phone="_L1 + call.number.canonical();
    if (call.direction == CallNotice::Direction::Outbound)
        link += "&direction=outbound"_L1;
    if (!call.callId.isEmpty())
        link += "&call-id="_L1 + QString::fromLatin1(QUrl::toPercentEncoding(call.callId));
    return link;
}
