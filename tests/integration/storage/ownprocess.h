#pragma once

#include <functional>

//! Runs the body of the test that is running in a process of its own, and fails the test when it failed
//! there: a process meets one session bus in its life (see PrivateKeyring).
void inOwnProcess(const std::function<void()> &body);
