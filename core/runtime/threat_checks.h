// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/json.h"
#include "core/judge/verdicts.h"
#include "core/runtime/engine.h"

namespace core::runtime {

/// The threat model with the state of each mitigation, looked at now: [{"surface", "threat",
/// "impact", "mitigation", "state", "evidence", "fix"}]. State: "verified", "failing", "off",
/// "not_applicable", or "not_checked" where this program cannot look: nothing is claimed then.
/// Cost: verifies every version and the history. Errors: of the store and the registry.
Result<Json> threatModel(Engine& engine, const judge::Verdicts& verdicts);

}  // namespace core::runtime
