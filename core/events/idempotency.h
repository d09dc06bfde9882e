// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "core/events/event.h"

namespace core::events {

/// 16 bytes; two events with equal keys are one event. Byte order is time order where the key holds
/// a time, because a B-tree takes ascending keys up to ten times faster than random ones.
using IdempotencyKey = std::array<std::uint8_t, 16>;

/// The key of an event:
/// - with an event id that is a UUIDv7: its 48 bits of milliseconds, then 80 bits of
///   hash(topic, user, event id);
/// - with another event id: 128 bits of that hash. The event's own time stays out, because the same
///   id with another time is still the same event;
/// - without: 48 bits of event time in ms, then 80 bits of hash(topic, user, item, time, value).
/// The user is always in the hash, so nobody can pre-empt another's event id, and the hash is
/// SHA-256 for the same reason: nobody can construct an event that collides with another's.
/// Empty: an item announcement without event id. It carries no time, and announcing an older
/// description again must count, so its source position alone decides.
/// Threads: pure. Cost: under 1 µs.
std::optional<IdempotencyKey> idempotencyKey(const Event& event);

/// The request id of a recommendation whose producer gave none: 32 hexadecimal digits that depend
/// on user, time, model version and items alone. Threads: pure.
std::string derivedRequestId(const RecommendationEvent& event);

}  // namespace core::events
