// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>

#include "core/store/connection.h"

namespace core::store {

/// What every decision about a user must come with. Errors: invalid_argument (a reason shorter than
/// Quarantine::kMinReason or longer than 4,000 bytes, no actor, bytes that are no UTF-8).
Status checkWritten(const std::string& reason, const std::string& actor);
/// The store's number of a user. Errors: not_found (no event names the user).
Result<std::int64_t> userNumber(Connection& db, const std::string& userId);

}  // namespace core::store
