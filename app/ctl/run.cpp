// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/run.h"

#include <pwd.h>
#include <unistd.h>

#include <cstdlib>
#include <iostream>

#include "app/ctl/print_text.h"
#include "app/ctl/serve.h"
#include "core/base/log.h"
#include "core/control/control.h"
#include "core/runtime/analysis.h"
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
        case Errc::NotFound:
            return kBadInput;
        case Errc::Corrupt:
        case Errc::Refused:
            return kSaysNo;
        case Errc::Cancelled:
            return kCancelled;
        case Errc::Io:
        case Errc::Unavailable:
        case Errc::Internal:
            return kUnavailable;
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

Result<Json> runInProfile(const Request& request, const runtime::Profile& profile,
                          runtime::LoadedSettings settings, const Clock& clock,
                          const std::stop_token& stop) {
    const Json message{
        {"command", request.command}, {"arguments", request.arguments}, {"actor", userName()}};
    FAIRLEAD_TRY(const bool changes, runtime::changesSomething(request.command));
    if (const auto owner = changes ? runtime::runningEngine(profile) : std::nullopt) {
        auto answer = control::call(profile.socketFile(), message, stop, progressLine(request));
        if (answer || answer.error().where != profile.socketFile()) return answer;
        // Another fairleadctl at work takes no commands.
        return answer.error().with("the profile is in use by " + owner->program + " (pid " +
                                   std::to_string(owner->pid) + ")");
    }
    FAIRLEAD_TRY(const auto engine, runtime::Engine::open({.profile = profile,
                                                           .settings = std::move(settings),
                                                           .program = "fairleadctl",
                                                           .readOnly = !changes},
                                                          clock));
    return runtime::runCommand(*engine, message, stop, progressLine(request));
}

/// The system hands over any bytes; documents, logs and the socket hold text.
Status checkTexts(const Json& arguments) {
    for (const auto& [key, value] : arguments.items()) {
        try {
            (void)value.dump();
        } catch (const Json::type_error&) {
            return Error{Errc::InvalidArgument, "the argument '" + key + "' is not valid UTF-8",
                         key};
        }
    }
    return {};
}

Result<Json> answer(const Request& request, const std::stop_token& stop) {
    FAIRLEAD_CHECK(checkTexts(request.arguments));
    const SystemClock clock;
    FAIRLEAD_TRY(const auto profile, runtime::findProfile(request.data, request.profile));
    const auto environment = [](const std::string& name) -> std::optional<std::string> {
        const char* value = std::getenv(name.c_str());
        return value ? std::optional<std::string>(value) : std::nullopt;
    };
    FAIRLEAD_TRY(auto settings,
                 runtime::loadSettings(profile.settingsFile(), environment, request.settings));
    if (request.command == "config list") return runtime::settingsDocument(settings);
    if (request.command == "serve")
        return serve(request, profile, std::move(settings), clock, stop);
    if (request.command == "evaluate") {
        return runtime::evaluateDataset(request.arguments, settings.values, clock, stop,
                                        progressLine(request));
    }
    constexpr std::string_view kAnalyze = "analyze ";
    if (request.command.starts_with(kAnalyze) && !runtime::readsStore(request.arguments)) {
        return runtime::analyze(request.command.substr(kAnalyze.size()), request.arguments,
                                settings.values, nullptr, clock, stop);
    }
    return runInProfile(request, profile, std::move(settings), clock, stop);
}

void printJson(const Json& document) {
    // Paths and ids may hold bytes that are no UTF-8.
    std::cout << document.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

int finish(const Request& request, const Result<Json>& result) {
    if (!request.quiet && ::isatty(STDERR_FILENO)) std::cerr << "\r\033[K";
    if (!result) return refuse(request, result.error());
    if (request.json) {
        printJson(*result);
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

int refuse(const Request& request, const Error& error) {
    std::cerr << "fairleadctl: " << error.text() << '\n';
    if (request.json)
        printJson({{"error", {{"code", name(error.code)}, {"message", error.message}}}});
    return exitCode(error);
}

int run(const Request& request, const std::stop_token& stop) {
    if (request.command == "config template") {
        std::cout << runtime::settingsTemplate();
        return kDone;
    }
    setLogLevel(request.quiet ? LogLevel::Error : LogLevel::Warning);
    return finish(request, answer(request, stop));
}

}  // namespace app::ctl
