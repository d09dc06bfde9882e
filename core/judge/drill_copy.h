// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <set>
#include <span>
#include <string>
#include <vector>

#include "core/events/dataset.h"
#include "core/events/event.h"

namespace core::judge {

/// The dataset, or of a larger one whole users, drawn by hash of their ids, with about
/// `maxInteractions` together. The catalogue stays. Threads: pure. Cost: O(n log n).
events::Dataset copyOf(const events::Dataset& data, std::size_t maxInteractions,
                       std::uint64_t seed);
/// With these ratings as well. Threads: pure. Cost: O(n log n).
events::Dataset withRatings(const events::Dataset& data,
                            std::span<const events::RatingEvent> ratings);
/// Without these users. Threads: pure. Cost: O(n log users).
events::Dataset withoutUsers(const events::Dataset& data, const std::set<std::string>& users);
/// The latest rating of each user and item; what was only watched is none.
std::vector<events::RatingEvent> ratingsOf(const events::Dataset& data);

}  // namespace core::judge
