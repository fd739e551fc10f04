#pragma once

#include "commandline.h"

//! `--store-key` and `--check`: without a window or a display. What was done goes to standard output, what
//! went wrong to standard error in one line. Returns the exit code: 0 or 1. Needs a QCoreApplication.
[[nodiscard]] int runCommand(const CommandLine &line, const QString &dataFolder);

//! The profile that \a line names (made or changed when it gives an address), or the current one; else what
//! is wrong, in one line.
class Profiles;
struct Profile;
[[nodiscard]] tl::expected<Profile, QString> profileOf(const CommandLine &line, Profiles &profiles);
