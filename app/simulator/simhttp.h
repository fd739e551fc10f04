#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

//! A request as it came, nothing decoded.
struct SimRequest
{
    QByteArray method; //!< `GET`
    QByteArray path; //!< `/contacts`, still percent-encoded
    QByteArray query; //!< what stands after `?`, still percent-encoded
    QHash<QByteArray, QByteArray> headers; //!< names in lower case
    QByteArray body;
    bool hasBody = false; //!< also when it was not read, as with a GET
};

struct SimReply
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    QHash<QByteArray, QByteArray> headers;
    bool drop = false; //!< close the connection instead of replying
};

//! `{"success": 0, "message": …}`
[[nodiscard]] SimReply refusal(int status, const QString &message);
