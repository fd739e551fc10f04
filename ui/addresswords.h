#pragma once

#include "serveraddress.h"

#include <QString>

//! What is wrong with a Base URL that was typed.
[[nodiscard]] QString addressFaultText(ServerAddress::Fault fault);
