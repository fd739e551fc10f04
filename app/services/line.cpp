#include "line.h"

#include "apiring.h"
#include "connection.h"

#include <QJsonValue>

using namespace Qt::StringLiterals;

Line::Line(ApiRing &api, Connection &connection, const Backoff &backoff, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_connection(connection)
    , m_backoff(backoff)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Line::tryNow);
    connect(&m_connection, &Connection::switched, this, [this] {
        m_problem.reset();
        m_timer.stop();
        m_request.cancel();
        m_isTrying = false;
        m_backoff.reset();
    });
    connect(&m_connection, &Connection::changed, this, &Line::follow);
    follow();
}

bool Line::isOpen() const
{
    return m_connection.state() == Connection::State::Ready && !m_problem;
}

std::optional<ApiError> Line::problem() const
{
    if (m_connection.state() != Connection::State::Ready)
        return ApiError {ApiError::Kind::Unauthorized, 0, {}, u"no key"_s};
    return m_problem;
}

void Line::follow()
{
    if (m_connection.state() != Connection::State::Ready) {
        m_timer.stop();
        Q_EMIT down();
        return;
    }
    // What other requests met counts as well. Faulty does not: a server that fails at one thing may do
    // another.
    switch (m_connection.health()) {
    case Connection::Health::Offline:
        if (!m_problem)
            setDown({ApiError::Kind::Offline, 0, {}, u"no connection"_s});
        break;
    case Connection::Health::Refused:
        if (!m_problem)
            setDown({ApiError::Kind::Unauthorized, 401, {}, u"the key was refused"_s});
        break;
    case Connection::Health::Untried:
    case Connection::Health::Good:
        m_problem.reset();
        m_timer.stop();
        m_backoff.reset();
        Q_EMIT opened();
        break;
    case Connection::Health::Faulty:
        break;
    }
}

void Line::setWanted(bool wanted)
{
    m_isWanted = wanted;
    schedule();
}

void Line::setDown(const ApiError &why)
{
    m_problem = why;
    Q_EMIT down();
    schedule();
}

void Line::schedule()
{
    if (!m_isWanted)
        m_timer.stop();
    else if (m_problem && m_connection.state() == Connection::State::Ready && !m_isTrying
        && !m_timer.isActive())
        m_timer.start(m_backoff.next());
}

void Line::tryNow()
{
    if (m_isTrying || m_connection.state() != Connection::State::Ready)
        return;
    m_timer.stop();
    m_isTrying = true;
    m_request = m_api.get(u"/contacts"_s, {{u"page"_s, u"1"_s}, {u"limit"_s, u"1"_s}}, this,
        [this](const Result<QJsonValue> &answer) { tried(answer); });
}

void Line::tried(const Result<QJsonValue> &answer)
{
    m_isTrying = false;
    const bool isAnswered = answer || answer.error().kind == ApiError::Kind::NotFound
        || answer.error().kind == ApiError::Kind::Rejected;
    if (!isAnswered) {
        setDown(answer.error());
        return;
    }
    m_problem.reset();
    m_backoff.reset();
    Q_EMIT opened();
}
