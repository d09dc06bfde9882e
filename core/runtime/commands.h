// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <stop_token>
#include <string_view>

#include "core/base/json.h"
#include "core/base/progress.h"
#include "core/runtime/engine.h"

namespace core::runtime {

/// Whether a command changes something: then only the engine that holds the profile may run it.
/// Errors: invalid_argument for an unknown command.
Result<bool> changesSomething(std::string_view command);

/// Runs {"command", "arguments", "actor"} and returns its document (README, "Documents"): what
/// fairleadctl prints with --json, whether it ran the command itself or sent it over the socket.
/// Errors: as the engine; invalid_argument for a missing or wrong argument, naming it.
/// Threads: as Engine.
Result<Json> runCommand(Engine& engine, const Json& request, const std::stop_token& stop,
                        const ProgressFn& progress);

/// The evaluate document; needs no profile. Arguments as in fairleadctl evaluate.
Result<Json> evaluateDataset(const Json& arguments, const Settings& settings, const Clock& clock,
                             const std::stop_token& stop, const ProgressFn& progress);

/// Whether a document says no (gate failed, tampered, not conserved): fairleadctl then exits
/// with 1.
bool saysNo(std::string_view command, const Json& document);

}  // namespace core::runtime
