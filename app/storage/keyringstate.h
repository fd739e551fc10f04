#pragma once

#include <QObject>

#include <chrono>
#include <functional>

//! What the desktop's keyring is able to do at this moment.
enum class KeyringState {
    NoService, //!< no session bus, nobody who keeps secrets on it, or no keyring in it to keep them in
    Locked, //!< it would have to ask the user for a password
    Unlocked, //!< it answers without asking anybody
    NoAnswer, //!< not within the time allowed
    CannotTell, //!< this system's keychain has no such question: Windows, macOS, KWallet
};

//! Asks without blocking and without any prompt, and calls \a done once, from the event loop, never after
//! \a context (not null) is gone; after \a patience with NoAnswer. On Linux the question goes to the Secret
//! Service (specifications.freedesktop.org/secret-service); asking may start that service, never a session
//! bus.
void askKeyringState(
    std::chrono::milliseconds patience, QObject *context, std::function<void(KeyringState)> done);

//! How it is asked; a test may put another question in its place.
using KeyringQuestion = std::function<void(
    std::chrono::milliseconds patience, QObject *context, std::function<void(KeyringState)> done)>;
