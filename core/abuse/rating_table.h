// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/base/ids.h"

namespace core::abuse {

/// One user's latest rating of one item, seen from the item.
struct Cell {
    UserIdx user;
    std::int32_t halfStars = 0;
    std::int64_t atUs = 0;
};

/// Everybody's latest ratings by item. Users and items ascend by id, and so do the users of an
/// item: whatever is summed over it does not depend on the order in which ratings came.
/// Threads: a plain value.
struct RatingTable {
    std::vector<std::string> userIds;
    std::vector<std::string> itemIds;
    std::vector<std::size_t> itemOffsets;  ///< n_items + 1
    std::vector<Cell> cells;
    std::vector<std::size_t> userOffsets;  ///< n_users + 1
    std::vector<ItemIdx> userItems;        ///< ascending within a user

    [[nodiscard]] std::span<const Cell> of(ItemIdx item) const {
        return std::span(cells).subspan(itemOffsets[item.value],
                                        itemOffsets[item.value + 1] - itemOffsets[item.value]);
    }
    [[nodiscard]] std::span<const ItemIdx> of(UserIdx user) const {
        return std::span(userItems).subspan(userOffsets[user.value],
                                            userOffsets[user.value + 1] - userOffsets[user.value]);
    }
};

/// How far a user is from each item's mean, stars, weighted by how few rated it.
/// Source: RDMA: Chirita, Nejdl, Zamfir 2005; WDMA: Burke et al. 2006.
/// Sums are kept in units of 2^-40, so that they are the same in any order.
struct Deviation {
    double rdma = 0;  ///< (1/n_u) Σ |r − m_i| / NR_i
    double wdma = 0;  ///< (1/n_u) Σ |r − m_i| / NR_i²
    bool operator==(const Deviation&) const = default;
};
/// One per user. Threads: pure. Cost: O(ratings).
std::vector<Deviation> deviations(const RatingTable& table);

/// Share of each user's items that is in `targets` (one flag per item), 0–1.
std::vector<double> shareOf(const RatingTable& table, const std::vector<bool>& targets);

}  // namespace core::abuse
