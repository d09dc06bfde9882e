// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "core/recommend/item_order.h"

namespace core::recommend {

struct Neighbour {
    ItemIdx item;
    double similarity = 0;
    bool operator==(const Neighbour&) const = default;
};

/// The order of neighbours: most similar first, ties by id.
class NeighbourOrder {
  public:
    explicit NeighbourOrder(const ItemOrder& items) : items_(&items) {}
    bool operator()(const Neighbour& a, const Neighbour& b) const {
        if (a.similarity != b.similarity) return a.similarity > b.similarity;
        return items_->rank(a.item) < items_->rank(b.item);
    }

  private:
    const ItemOrder* items_;
};

/// The best k neighbours of one item, with some to spare so that a change of one similarity seldom
/// needs the whole row again.
/// Invariant: entries are sorted; every item that is not an entry has similarity 0 (complete) or
/// comes after `floor_`, and no entry does. So the first k entries are the true ones while there
/// are k of them, or while the list is complete. Threads: thread-compatible.
class NeighbourList {
  public:
    /// From all neighbours of the item; reorders `candidates`. Cost: O(n + capacity·log capacity).
    void rebuild(std::vector<Neighbour>& candidates, std::size_t capacity,
                 const NeighbourOrder& before);
    /// From k stored entries of which nothing more is known.
    void restore(std::vector<Neighbour> sorted, std::size_t k);
    /// Takes one neighbour's new similarity; 0 = no neighbour any more. Cost: O(capacity).
    void patch(const Neighbour& changed, std::size_t capacity, const NeighbourOrder& before);
    /// True when patches have used up the spare entries and rebuild() must come.
    [[nodiscard]] bool needsRebuild(std::size_t k) const { return floor_ && entries_.size() < k; }
    [[nodiscard]] std::span<const Neighbour> best(std::size_t k) const {
        return std::span(entries_).first(std::min(k, entries_.size()));
    }

  private:
    std::vector<Neighbour> entries_;
    std::optional<Neighbour> floor_;  ///< nothing = complete
};

}  // namespace core::recommend
