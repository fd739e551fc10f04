#include "serveraddress.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

// QUrl has already brought an IPv4 address to four decimal numbers and an IPv6 one to its shortest form. A
// name is never looked up here, and one that merely begins with "127." is not an address.
bool isLoopbackHost(const QString &host)
{
    static const QRegularExpression ipv4(uR"(\A127\.\d{1,3}\.\d{1,3}\.\d{1,3}\z)"_s);
    return host == "localhost"_L1 || host == "::1"_L1 || ipv4.match(host).hasMatch();
}

} // namespace

tl::expected<ServerAddress, ServerAddress::Fault> ServerAddress::parse(const QString &text)
{
    const auto trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return tl::unexpected(Fault::Empty);

    QUrl url(trimmed, QUrl::StrictMode);
    const bool secure = url.scheme() == "https"_L1;
    if (!url.isValid() || url.host().isEmpty() || url.port(1) == 0 || (!secure && url.scheme() != "http"_L1))
        return tl::unexpected(Fault::NotAnAddress);
    // Asked of the text: QUrl keeps no trace of an empty user name.
    if (trimmed.section(u'/', 2, 2).contains(u'@'))
        return tl::unexpected(Fault::HasUserInfo);
    if (url.hasQuery() || url.hasFragment())
        return tl::unexpected(Fault::HasQuery);
    if (!secure && !isLoopbackHost(url.host()))
        return tl::unexpected(Fault::NotSecure);

    if (url.port() == (secure ? 443 : 80))
        url.setPort(-1);
    url = url.adjusted(QUrl::NormalizePathSegments);
    auto path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);

    ServerAddress address;
    address.m_url = url;
    return address;
}

QString ServerAddress::text() const
{
    return m_url.toString(QUrl::FullyEncoded);
}

bool ServerAddress::isLoopback() const
{
    return isLoopbackHost(m_url.host());
}

QUrl ServerAddress::endpoint(const QString &path) const
{
    if (isNull())
        return {};
    // Encoded by us: a `?`, `#` or `%` in an identifier must stay inside the path.
    const auto encoded = QString::fromLatin1(QUrl::toPercentEncoding(path, "/:@!$&'()*+,;="));
    QUrl url = m_url;
    url.setPath(m_url.path(QUrl::FullyEncoded) + (encoded.startsWith(u'/') ? ""_L1 : "/"_L1) + encoded,
        QUrl::StrictMode);
    return url;
}
