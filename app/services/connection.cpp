#include "connection.h"

#include "apiring.h"
#include "secrets.h"

using namespace Qt::StringLiterals;

Connection::Connection(Secrets &secrets, ApiRing &api, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_api(api)
{
    connect(&m_api, &ApiRing::answered, this, &Connection::setHealth);
}

void Connection::open(const Profile &profile)
{
    m_profile = profile;
    m_isDemo = false;
    readKeyAgain();
}

void Connection::amend(const Profile &profile)
{
    m_profile = profile;
    Q_EMIT changed();
}

void Connection::openDemo(const ServerAddress &address, const QByteArray &key)
{
    ++m_opened;
    m_profile = {};
    m_profile.address = address;
    m_isDemo = true;
    m_keyFault.reset();
    m_api.connectTo(address, key);
    m_health = Health::Untried;
    m_state = State::Ready;
    Q_EMIT switched();
    Q_EMIT changed();
}

void Connection::readKeyAgain()
{
    if (m_isDemo)
        return;
    m_api.disconnectFrom();
    m_keyFault.reset();
    m_health = Health::Untried;
    if (m_profile.address.isNull()) {
        leave();
        return;
    }
    m_state = State::ReadingKey;
    Q_EMIT changed();
    m_secrets.read(m_profile.apiKeySecret(), this, [this, asked = ++m_opened](SecretResult<QByteArray> key) {
        if (asked != m_opened)
            return;
        if (key && !key->isEmpty()) {
            m_api.connectTo(m_profile.address, *key);
            m_state = State::Ready;
        } else {
            m_keyFault = key ? SecretFault::NotFound : key.error();
            m_state = State::NoKey;
        }
        Q_EMIT switched();
        Q_EMIT changed();
    });
}

void Connection::close()
{
    // Not even its name: reading the key again would open it again.
    m_profile = {};
    leave();
}

void Connection::leave()
{
    ++m_opened;
    m_isDemo = false;
    m_keyFault.reset();
    m_api.disconnectFrom();
    m_health = Health::Untried;
    m_state = State::None;
    Q_EMIT switched();
    Q_EMIT changed();
}

void Connection::setHealth(const std::optional<ApiError> &failure)
{
    Health health = Health::Good;
    if (failure) {
        switch (failure->kind) {
        case ApiError::Kind::Offline:
        case ApiError::Kind::Timeout:
            health = Health::Offline;
            break;
        case ApiError::Kind::Unauthorized:
            health = Health::Refused;
            break;
        case ApiError::Kind::NotFound:
        case ApiError::Kind::Rejected:
            health = Health::Good; // it answered: the one request was wrong
            break;
        case ApiError::Kind::Cancelled:
            return; // our doing: it says nothing of the server
        default:
            health = Health::Faulty;
        }
    }
    if (health == m_health)
        return;
    m_health = health;
    Q_EMIT changed();
}
