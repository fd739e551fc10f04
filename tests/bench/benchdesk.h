#pragma once

#include "apiring.h"
#include "connection.h"
#include "customers.h"
#include "forms.h"
#include "httpclient.h"
#include "knowncustomers.h"
#include "language.h"
#include "localstore.h"
#include "lookup.h"
#include "mainwindow.h"
#include "profiles.h"
#include "secrets.h"
#include "sessionsecretstore.h"
#include "settings.h"
#include "submissions.h"
#include "sync.h"

#include <functional>
#include <memory>

class QLineEdit;

//! RingDesk's window and what is behind it, as main.cpp puts it together, without a keychain.
class BenchDesk final
{
public:
    BenchDesk();
    ~BenchDesk();

    //! Opens the server on \a port of this machine.
    void open(quint16 port);

    //! Puts \a text into the lookup field, as if typed.
    void type(const QString &text);
    //! Enter in the lookup field.
    void pressEnter();
    void closeTab();

    //! Runs the event loop until \a condition; ends the program with an error when that takes a minute.
    static void until(const std::function<bool()> &condition, const char *what);
    //! Runs it until nothing was to be done for \a quiet.
    static void untilQuiet(std::chrono::milliseconds quiet = std::chrono::milliseconds(100));
    [[noreturn]] static void fail(const char *what);

    [[nodiscard]] Directory &directory() { return m_store.directory(); }
    [[nodiscard]] MainWindow &window() { return *m_window; }

private:
    Settings m_settings {QString()};
    Profiles m_profiles {m_settings};
    SessionSecretStore m_keychain;
    Secrets m_secrets {m_keychain};
    HttpClient m_http;
    ApiRing m_api {m_http};
    Connection m_connection {m_secrets, m_api};
    LocalStore m_store {m_secrets, m_settings, {}};
    KnownCustomers m_known {m_store.directory()};
    Customers m_customers {m_api, &m_known};
    Lookup m_lookup {m_customers};
    Language m_language {m_settings};
    Submissions m_submissions {m_api, m_connection, m_store.drafts(), m_store.outbox()};
    Sync m_sync {m_api, m_connection, m_store.directory()};
    Forms m_forms;
    std::unique_ptr<MainWindow> m_window;
    QLineEdit *m_field = nullptr;
};
