// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/events/rejection.h"
#include "core/events/validator.h"

namespace core::events {

/// The value rules of Validator::check(), free of any format. Threads: pure.
std::optional<Rejection> checkValues(const Event& event, const ValidatorOptions& options,
                                     UtcTime now);

}  // namespace core::events
