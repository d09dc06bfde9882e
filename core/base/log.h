// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>

namespace core {

enum class LogLevel { Debug, Info, Warning, Error, Off };

/// Lines on stderr: "13:05:01.250 warning training: …". Threads: thread-safe. Never throws.
void log(LogLevel level, std::string_view area, std::string_view message);
void setLogLevel(LogLevel level);

}  // namespace core
