// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/live_commands.h"

#include <array>

#include "core/runtime/command_call.h"

namespace core::runtime {
namespace {

Result<Json> done(Status status) {
    FAIRLEAD_CHECK(std::move(status));
    return Json{{"done", true}};
}

Result<Json> live(Engine& engine, const Json& arguments, const registry::Actor&) {
    FAIRLEAD_TRY(const auto since, argument<std::int64_t>(arguments, "since"));
    return toJson(engine.liveState(), utcFromMicros(since), engine.clock().monotonic());
}

Result<Json> trainingCancel(Engine& engine, const Json&, const registry::Actor&) {
    engine.cancelTraining();
    return done({});
}

Result<Json> scheduleSet(Engine& engine, const Json& arguments, const registry::Actor&) {
    FAIRLEAD_TRY(const auto text, argument<std::string>(arguments, "schedule"));
    return done(engine.setSchedule(text));
}

Result<Json> streamAnswer(Engine& engine, const Json& arguments, const registry::Actor&) {
    FAIRLEAD_TRY(const auto from, argument<std::string>(arguments, "from"));
    if (from == "earliest") return done(engine.answerStream({StartChoice::From::Earliest, {}}));
    if (from == "latest") return done(engine.answerStream({StartChoice::From::Latest, {}}));
    if (from != "time")
        return Error{Errc::InvalidArgument, "'" + from + "' is not earliest, latest or time",
                     "from"};
    FAIRLEAD_TRY(const auto text, argument<std::string>(arguments, "time"));
    const auto time = parseIso8601(text);
    if (!time) return Error{Errc::InvalidArgument, "'" + text + "' is not a time", "time"};
    return done(engine.answerStream({StartChoice::From::Time, *time}));
}

Result<Json> streamReconnect(Engine& engine, const Json&, const registry::Actor&) {
    return done(engine.reconnectStream());
}

Result<Json> brokerSet(Engine& engine, const Json& arguments, const registry::Actor&) {
    FAIRLEAD_TRY(const bool down, argument<bool>(arguments, "down"));
    return done(engine.setBrokerDown(down));
}

Result<Json> simulationSet(Engine& engine, const Json& arguments, const registry::Actor&) {
    FAIRLEAD_TRY(const bool running, argument<bool>(arguments, "running"));
    FAIRLEAD_TRY(const auto speed, argument<double>(arguments, "speed"));
    return done(engine.setSimulation(running, speed));
}

Result<Json> scenarioEnter(Engine& engine, const Json& arguments, const registry::Actor&) {
    FAIRLEAD_TRY(const auto scenario, argument<std::string>(arguments, "scenario"));
    return done(engine.enterScenario(scenario));
}

}  // namespace

std::span<const LiveCommand> liveCommands() {
    static constexpr std::array kCommands{
        LiveCommand{"live", false, live},
        LiveCommand{"training cancel", true, trainingCancel},
        LiveCommand{"schedule set", true, scheduleSet},
        LiveCommand{"stream answer", true, streamAnswer},
        LiveCommand{"stream reconnect", true, streamReconnect},
        LiveCommand{"broker set", true, brokerSet},
        LiveCommand{"simulation set", true, simulationSet},
        LiveCommand{"scenario enter", true, scenarioEnter},
    };
    return kCommands;
}

}  // namespace core::runtime
