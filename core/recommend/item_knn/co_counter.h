// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "core/recommend/interaction_table.h"

namespace core::recommend {

/// What an interaction counts in a dot product.
enum class InteractionValues : std::uint8_t {
    Binary,   ///< 1
    Ratings,  ///< half-stars; a watch without rating counts kWatchedHalfStars
};
/// The middle of the half-star scale 1…10, rounded down: a watch says less than a good rating.
inline constexpr std::int32_t kWatchedHalfStars = 5;

constexpr std::int64_t interactionValue(InteractionValues values, std::int32_t halfStars) {
    if (values == InteractionValues::Binary) return 1;
    return halfStars == 0 ? kWatchedHalfStars : halfStars;
}

/// One row of the item–item product Xᵀ·X: the dot products of one item with all others. Sparse
/// accumulation over inverted lists (Gustavson 1978): only items that share a user are visited.
/// Sums are integers, so their order does not matter. Threads: thread-compatible; one per thread.
/// Cost: count() is the sum of the list lengths of the item's users.
class CoCounter {
  public:
    explicit CoCounter(std::size_t items) : dots_(items, 0) {}

    void count(const InteractionTable& table, ItemIdx item, InteractionValues values) {
        for (const std::uint32_t i : touched_)
            dots_[i] = 0;
        touched_.clear();
        for (const auto& [user, halfStars] : table.ofItem(item)) {
            const std::int64_t mine = interactionValue(values, halfStars);
            for (const auto& [other, theirs] : table.ofUser(UserIdx(std::size_t{user}))) {
                if (dots_[other] == 0) touched_.push_back(other);  // products are never 0
                dots_[other] += mine * interactionValue(values, theirs);
            }
        }
    }
    /// Items with a user in common, the item itself included, in no particular order.
    [[nodiscard]] std::span<const std::uint32_t> touched() const { return touched_; }
    [[nodiscard]] std::int64_t dot(std::uint32_t item) const { return dots_[item]; }

  private:
    std::vector<std::int64_t> dots_;
    std::vector<std::uint32_t> touched_;
};

}  // namespace core::recommend
