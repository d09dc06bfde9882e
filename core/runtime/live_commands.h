// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string_view>

#include "core/runtime/engine.h"

namespace core::runtime {

/// What a console that attaches asks of a running engine, besides the commands of people.
struct LiveCommand {
    std::string_view name;
    bool changes;
    /// Errors: as the engine; invalid_argument for a missing or wrong argument, naming it.
    Result<Json> (*run)(Engine& engine, const Json& arguments, const registry::Actor& actor);
};
std::span<const LiveCommand> liveCommands();

}  // namespace core::runtime
