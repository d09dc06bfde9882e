// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/json.h"
#include "core/base/result.h"
#include "core/runtime/engine.h"

namespace core::runtime {

// The commands about the HTTP API's named clients. Errors: as store::ApiTokens.

/// {"name", "role", "requests_per_minute", "users_per_day", "created", "token"}: the only time that
/// the token is shown.
Result<Json> createToken(Engine& engine, const store::ApiToken& wanted);
/// {"tokens": […]}, newest first, revoked ones too.
Result<Json> listTokens(Engine& engine);
Result<Json> revokeToken(Engine& engine, const std::string& name, const std::string& actor);

}  // namespace core::runtime
