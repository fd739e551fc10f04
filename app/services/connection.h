#pragma once

#include "apierror.h"
#include "profiles.h"
#include "secretstore.h"

#include <QByteArray>
#include <QObject>

#include <optional>

class ApiRing;
class Secrets;

//! The company in use: its profile, its key brought from the keychain, and how its server last answered.
class Connection final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        None, //!< no company chosen
        ReadingKey, //!< the keychain is being asked
        NoKey, //!< no key: keyFault() says why
        Ready, //!< requests can be made
    };
    enum class Health { Untried, Good, Offline, Refused, Faulty };

    Connection(Secrets &secrets, ApiRing &api, QObject *parent = nullptr);

    //! Changes to this company; what was read of another one is no longer true.
    void open(const Profile &profile);
    //! The demo server: its key is no secret and no keychain is asked.
    void openDemo(const ServerAddress &address, const QByteArray &key);
    //! The profile in use was changed in what is not its name, its address or its key.
    void amend(const Profile &profile);
    //! After the key has been entered, the keychain unlocked, or the server refused the key we have.
    void readKeyAgain();
    //! No company at all; profile() is then empty.
    void close();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Health health() const { return m_health; }
    [[nodiscard]] bool isDemo() const { return m_isDemo; }
    [[nodiscard]] const Profile &profile() const { return m_profile; }
    //! Why there is no key; NotFound when none was ever entered.
    [[nodiscard]] std::optional<SecretFault> keyFault() const { return m_keyFault; }

Q_SIGNALS:
    void switched(); //!< another company, or the same one with another key; changed() follows
    void changed(); //!< state or health

private:
    void leave();
    void setHealth(const std::optional<ApiError> &failure);

    Secrets &m_secrets;
    ApiRing &m_api;
    Profile m_profile;
    std::optional<SecretFault> m_keyFault;
    State m_state = State::None;
    Health m_health = Health::Untried;
    bool m_isDemo = false;
    int m_opened = 0; //!< counts open(): a keychain that answers late must not answer for another company
};
