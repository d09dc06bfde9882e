// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>

namespace core::recommend {

/// How active a user is, by the number of interactions: fewer than 10, 10 to 30, more than 30.
enum class Activity : std::uint8_t { Low, Medium, High };

constexpr Activity activityOf(std::size_t interactions) {
    if (interactions < 10) return Activity::Low;
    return interactions <= 30 ? Activity::Medium : Activity::High;
}

}  // namespace core::recommend
