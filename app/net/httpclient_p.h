#pragma once

#include "httpclient.h"

#include <QNetworkAccessManager>

class WriteBody;

//! What all requests of one client share.
class HttpClient::Private final
{
public:
    explicit Private(const HttpLimits &l)
        : limits(l)
    { }

    static QByteArray verb(HttpRequest::Method method);

    //! Puts \a request on the wire; \a body (null for a GET) becomes the reply's own.
    QNetworkReply *dispatch(const HttpRequest &request, WriteBody *body);
    void connectAhead(const ServerAddress &server);

    const HttpLimits limits;

private:
    //! Made when first needed: at program start nobody has asked for anything.
    QNetworkAccessManager &manager();

    std::unique_ptr<QNetworkAccessManager> m_manager;

public:
    QObject
        exchanges; //!< their parent; after the manager, so that they let go of their replies before it goes
};
