#pragma once

#include "deskparts.h"
#include "mainwindow.h"
#include "sessionsecretstore.h"

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

    [[nodiscard]] Directory &directory() { return m_parts.store.directory(); }
    [[nodiscard]] MainWindow &window() { return *m_window; }

private:
    SessionSecretStore m_keychain;
    DeskParts m_parts {m_keychain, {}};
    std::unique_ptr<MainWindow> m_window;
    QLineEdit *m_field = nullptr;
};
