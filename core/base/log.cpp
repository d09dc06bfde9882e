// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

namespace core {
namespace {

spdlog::level::level_enum toSpdlog(LogLevel level) {
    switch (level) {
        case LogLevel::Debug:
            return spdlog::level::debug;
        case LogLevel::Info:
            return spdlog::level::info;
        case LogLevel::Warning:
            return spdlog::level::warn;
        case LogLevel::Error:
            return spdlog::level::err;
        case LogLevel::Off:
            return spdlog::level::off;
    }
    return spdlog::level::info;
}

spdlog::logger& logger() {
    static const auto made = [] {
        auto l = std::make_shared<spdlog::logger>(
            "fairlead", std::make_shared<spdlog::sinks::stderr_color_sink_mt>());
        l->set_pattern("%H:%M:%S.%e %l %v");
        return l;
    }();
    return *made;
}

}  // namespace

void log(LogLevel level, std::string_view area, std::string_view message) {
    logger().log(toSpdlog(level), "{}: {}", area, message);
}

void setLogLevel(LogLevel level) {
    logger().set_level(toSpdlog(level));
}

}  // namespace core
