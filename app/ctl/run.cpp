// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/run.h"

#include <pwd.h>
#include <unistd.h>

#include <cstdlib>
#include <iostream>

#include "app/ctl/print_text.h"
#include "core/base/log.h"
#include "core/control/control.h"
#include "core/runtime/commands.h"

namespace app::ctl {
namespace {

using namespace core;
constexpr int kDone = 0;
constexpr int kSaysNo = 1;
constexpr int kUnavailable = 3;

int exitCode(const Error& error) {
    switch (error.code) {
        case Errc::InvalidArgument:
        case Errc::NotFound: return kBadInput;
        case Errc::Corrupt:
        case Errc::Refused: return kSaysNo;
        case Errc::Cancelled: return kCancelled;
        case Errc::Io:
        case Errc::Unavailable:
        case Errc::Internal: return kUnavailable;
    }
    return kUnavailable;
}

std::string userName() {
    const passwd* entry = ::getpwuid(::geteuid());
    return entry ? entry->pw_name : std::to_string(::geteuid());
}

ProgressFn progressLine(const Request& request) {
    if (request.quiet || !::isatty(STDERR_FILENO)) return {};
    return [](double fraction, std::string_view what) {
        std::cerr << "\r\033[K" << static_cast<int>(fraction * 100) << " % " << what << std::flush;
    };
}

Result<Json> runInProfile(const Request& request, const runtime::Profile& profile, runtime::LoadedSettings settings,
                          const Clock& clock, const std::stop_token& stop) {
    const Json message{{"command", request.command}, {"arguments", request.arguments}, {"actor", userName()}};
    FAIRLEAD_TRY(const bool changes, runtime::changesSomething(request.command));
    if (changes && runtime::runningEngine(profile)) {
        return control::call(profile.socketFile(), message, stop, progressLine(request));
    }
    FAIRLEAD_TRY(const auto engine, runtime::Engine::open({.profile = profile,
                                                           .settings = std::move(settings),
                                                           .program = "fairleadctl",
                                                           .readOnly = !changes},
                                                          clock));
    return runtime::runCommand(*engine, message, stop, progressLine(request));
}

Result<Json> answer(const Request& request, const std::stop_token& stop) {
    const SystemClock clock;
    FAIRLEAD_TRY(const auto profile, runtime::findProfile(request.data, request.profile));
    const auto environment = [](const std::string& name) -> std::optional<std::string> {
        const char* value = std::getenv(name.c_str());
        return value ? std::optional<std::string>(value) : std::nullopt;
    };
    FAIRLEAD_TRY(auto settings, runtime::loadSettings(profile.settingsFile(), environment, request.settings));
    if (request.command == "config list") return runtime::settingsDocument(settings);
    if (request.command == "evaluate") {
        return runtime::evaluateDataset(request.arguments, settings.values, clock, stop, progressLine(request));
    }
    return runInProfile(request, profile, std::move(settings), clock, stop);
}

int finish(const Request& request, const Result<Json>& result) {
    if (!request.quiet && ::isatty(STDERR_FILENO)) std::cerr << "\r\033[K";
    if (!result) {
        std::cerr << "fairleadctl: " << result.error().text() << '\n';
        if (request.json) {
            std::cout << Json{{"error", {{"code", name(result.error().code)}, {"message", result.error().message}}}}.dump(2) << '\n';
        }
        return exitCode(result.error());
    }
    if (request.json) {
        std::cout << result->dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
    } else {
        printText(std::cout, request.command, *result);
    }
    std::cout.flush();
    if (!std::cout) {
        std::cerr << "fairleadctl: could not write the answer\n";
        return kUnavailable;
    }
    return runtime::saysNo(request.command, *result) ? kSaysNo : kDone;
}

}  // namespace

int run(const Request& request, const std::stop_token& stop) {
    if (request.command == "config template") {
        std::cout << runtime::settingsTemplate();
        return kDone;
    }
    setLogLevel(request.quiet ? LogLevel::Error : LogLevel::Warning);
    return finish(request, answer(request, stop));
}

}  // namespace app::ctl
