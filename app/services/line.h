#pragma once

#include "apierror.h"
#include "backoff.h"
#include "requesthandle.h"

#include <QObject>
#include <QTimer>

#include <optional>

class ApiRing;
class Connection;

//! Whether a write can reach the server in use. That it is back is found out by reading, never by sending
//! one.
class Line final : public QObject
{
    Q_OBJECT

public:
    Line(ApiRing &api, Connection &connection, const Backoff &backoff, QObject *parent = nullptr);

    //! There is a key, and nothing says that the server cannot be reached or refuses it.
    [[nodiscard]] bool isOpen() const;
    //! Why it is not open.
    [[nodiscard]] std::optional<ApiError> problem() const;

    //! While something waits for a line that is down, it is tried with one small read now and then.
    void setWanted(bool wanted);
    //! A write did not get out.
    void setDown(const ApiError &why);
    void tryNow();

Q_SIGNALS:
    void opened();
    void down(); //!< it has gone down, or was tried and is still down

private:
    void follow();
    void schedule();
    void tried(const Result<QJsonValue> &answer);

    ApiRing &m_api;
    Connection &m_connection;
    Backoff m_backoff;
    QTimer m_timer;
    RequestHandle m_request;
    std::optional<ApiError> m_problem; //!< it is down
    bool m_isTrying = false;
    bool m_isWanted = false;
};
