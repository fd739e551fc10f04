#pragma once

#include <QProcessEnvironment>

#include <functional>

//! The environment of this process without a way to any session of the user.
[[nodiscard]] QProcessEnvironment outsideOfSessions();

//! Runs the body of the test that is running in a process of its own, and fails the test when it failed
//! there: a process meets one session bus in its life (see PrivateKeyring), and not the user's.
void inOwnProcess(const std::function<void()> &body, QProcessEnvironment environment = outsideOfSessions());
