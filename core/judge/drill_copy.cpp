// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/drill_copy.h"

#include <algorithm>
#include <numeric>

#include "core/base/random.h"

namespace core::judge {
namespace {

/// Users and their interactions for which `keep(user)` holds; indices move up.
template <class Keep>
events::Dataset filtered(const events::Dataset& data, Keep&& keep) {
    events::Dataset kept;
    kept.itemIds = data.itemIds;
    kept.items = data.items;
    const auto offsets = data.userOffsets();
    for (std::size_t u = 0; u < data.userIds.size(); ++u) {
        if (!keep(u)) continue;
        const UserIdx number(kept.userIds.size());
        kept.userIds.push_back(data.userIds[u]);
        for (std::size_t i = offsets[u]; i < offsets[u + 1]; ++i) {
            kept.interactions.push_back(data.interactions[i]);
            kept.interactions.back().user = number;
        }
    }
    return kept;
}

}  // namespace

events::Dataset copyOf(const events::Dataset& data, std::size_t maxInteractions,
                       std::uint64_t seed) {
    if (data.interactions.size() <= maxInteractions) return data;
    const auto offsets = data.userOffsets();
    std::vector<std::size_t> order(data.userIds.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::vector<std::uint64_t> hashes;
    hashes.reserve(order.size());
    for (const std::string& id : data.userIds)
        hashes.push_back(hash64(id, seed));
    std::ranges::sort(order, {}, [&](std::size_t u) { return hashes[u]; });
    std::vector<bool> taken(order.size(), false);
    std::size_t interactions = 0;
    for (const std::size_t u : order) {
        interactions += offsets[u + 1] - offsets[u];
        if (interactions > maxInteractions) break;
        taken[u] = true;
    }
    return filtered(data, [&](std::size_t u) { return taken[u]; });
}

events::Dataset withRatings(const events::Dataset& data,
                            std::span<const events::RatingEvent> ratings) {
    std::vector<events::RawInteraction> rows;
    rows.reserve(data.interactions.size() + ratings.size());
    for (const auto& i : data.interactions)
        rows.push_back({data.userIds[i.user.value], data.itemIds[i.item.value], i.halfStars, i.at});
    for (const auto& r : ratings)
        rows.push_back({r.userId, r.itemId, events::halfStarsOf(r.rating), r.at});
    return events::makeDataset(rows, data.items);
}

events::Dataset withoutUsers(const events::Dataset& data, const std::set<std::string>& users) {
    return filtered(data, [&](std::size_t u) { return !users.contains(data.userIds[u]); });
}

std::vector<events::RatingEvent> ratingsOf(const events::Dataset& data) {
    std::vector<events::RatingEvent> ratings;
    ratings.reserve(data.interactions.size());
    for (const auto& i : data.interactions) {
        if (i.halfStars == 0) continue;
        ratings.push_back(
            {data.userIds[i.user.value], data.itemIds[i.item.value], i.halfStars / 2.0, i.at});
    }
    return ratings;
}

}  // namespace core::judge
