// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/serve.h"

#include <condition_variable>
#include <iostream>

#include "core/runtime/engine.h"

namespace app::ctl {
namespace {

using namespace core;

void waitFor(const std::stop_token& stop) {
    std::condition_variable_any ended;
    Mutex mutex;
    Lock lock(mutex);
    ended.wait(lock, stop, [] { return false; });
}

std::string saying(const runtime::Engine& engine) {
    const std::string profile = engine.profile().folder.string();
    if (engine.apiAddress().empty())
        return "running " + profile + " without the HTTP API; Ctrl-C ends it";
    return "serving " + profile + " at " + engine.apiAddress() + "; Ctrl-C ends it";
}

Json summary(const runtime::Engine& engine, const std::string& address, double seconds) {
    const auto live = engine.live();
    const auto now = engine.snapshot();
    return {{"profile", engine.profile().folder.string()},
            {"address", address.empty() ? Json() : Json(address)},
            {"seconds", seconds},
            {"requests", live->api.requests},
            {"errors", live->api.errors},
            {"live", now->live.empty() ? Json() : Json(now->live.text)}};
}

}  // namespace

Result<Json> serve(const Request& request, const runtime::Profile& profile,
                   runtime::LoadedSettings settings, const Clock& clock,
                   const std::stop_token& stop) {
    std::optional<runtime::DemoOptions> demo;
    if (request.arguments.value("demo", false)) {
        demo.emplace();
        demo->seed = request.arguments.value("seed", demo->seed);
        demo->eventsPerSecond = request.arguments.value("rate", demo->eventsPerSecond);
    }
    const MonoTime began = clock.monotonic();
    FAIRLEAD_TRY(const auto engine, runtime::Engine::open({.profile = profile,
                                                           .settings = std::move(settings),
                                                           .program = "fairleadctl serve",
                                                           .demo = demo,
                                                           .background = true},
                                                          clock));
    (request.json ? std::cerr : std::cout) << saying(*engine) << std::endl;
    waitFor(stop);
    engine->cancelTraining();
    return summary(*engine, engine->apiAddress(),
                   std::chrono::duration<double>(clock.monotonic() - began).count());
}

}  // namespace app::ctl
