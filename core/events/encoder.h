// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "core/events/event.h"

namespace core::events {

/// The JSON value of an event's topic, as Fairlead's own producers write it: the schema's names,
/// ISO-8601 times in UTC, fields that have their default left out, schema_version always, unknown
/// fields (Event::extra) behind the known ones. Validator::validate() makes the equal event of it.
/// The event's invariant (valid values) must hold. Threads: pure. Cost: about 1 µs for a rating.
std::string encode(const Event& event);

}  // namespace core::events
