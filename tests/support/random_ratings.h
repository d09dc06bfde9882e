// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "core/base/random.h"
#include "core/events/dataset.h"

namespace tests {

/// Ratings by user and item id, as a test edits them; a Dataset on demand.
struct Ratings {
    std::map<std::pair<std::string, std::string>, int> halfStars;
    std::vector<core::events::ItemEvent> catalogue;

    [[nodiscard]] core::events::Dataset dataset() const {
        std::vector<core::events::RawInteraction> rows;
        std::int64_t second = 0;
        for (const auto& [pair, value] : halfStars) {
            rows.push_back(
                {pair.first, pair.second, value, core::utcFromMicros(++second * 1000000)});
        }
        return core::events::makeDataset(rows, catalogue);
    }
};

inline core::events::ItemEvent announced(const std::string& id,
                                         std::vector<std::string> genres = {}) {
    core::events::ItemEvent item;
    item.itemId = id;
    item.genres = std::move(genres);
    return item;
}

/// Items "i0"…, all announced with one or two of six genres, and users "u0"… with skewed tastes:
/// low-numbered items are had more often, so lists overflow for some and stay short for others.
inline Ratings randomRatings(std::uint64_t seed, std::size_t users, std::size_t items,
                             std::size_t count) {
    core::CounterRandom random(seed);
    Ratings ratings;
    for (std::size_t i = 0; i < items; ++i) {
        ratings.catalogue.push_back(
            announced("i" + std::to_string(i), {"genre" + std::to_string(random.below(6)),
                                                "genre" + std::to_string(random.below(6))}));
    }
    for (std::size_t n = 0; n < count; ++n) {
        const std::size_t item = std::min(random.below(items), random.below(items));
        ratings.halfStars[{"u" + std::to_string(random.below(users)), "i" + std::to_string(item)}] =
            int(random.below(11));
    }
    return ratings;
}

}  // namespace tests
