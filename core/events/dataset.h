// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/events/event.h"

namespace core::events {

/// A distinct (user, item) that was rated, or watched with progress null or ≥ 0.5.
/// The latest value holds; `halfStars` is round(2 · rating), or 0 when it was only watched.
struct Interaction {
    UserIdx user;
    ItemIdx item;
    std::int32_t halfStars = 0;
    UtcTime at;  ///< of the latest event
    bool operator==(const Interaction&) const = default;
};

/// Interaction::halfStars of a rating; never 0, which means "only watched".
std::int32_t halfStarsOf(double rating);

/// An immutable set of interactions with the catalogue, as models, splits and metrics read it.
/// Invariants: userIds and itemIds are ascending (byte order) and distinct, so that the order of
/// indices is the order of ids and ties break by index; interactions are sorted by (user, item) and
/// distinct; items[i] describes itemIds[i] (itemId set; the rest empty when it was never
/// announced). itemIds is the whole catalogue: announced or interacted with. Threads: a plain
/// value; share it as shared_ptr<const Dataset>.
struct Dataset {
    std::vector<std::string> userIds;
    std::vector<std::string> itemIds;
    std::vector<ItemEvent> items;
    std::vector<Interaction> interactions;

    /// Interactions of one user, sorted by item. Cost: O(log n).
    [[nodiscard]] std::span<const Interaction> of(UserIdx user) const;
    /// First index of each user's run in `interactions`, and the end: n_users + 1 values.
    [[nodiscard]] std::vector<std::size_t> userOffsets() const;
};

/// One change for a Dataset under construction, in the order in which the store took it.
struct RawInteraction {
    std::string userId;
    std::string itemId;
    std::int32_t halfStars = 0;
    UtcTime at;
};

/// Builds the invariants above from rows in any order: latest by (at, position in `rows`) wins, a
/// rating is never replaced by a mere watch. `catalogue` may name items without interactions.
/// Threads: pure. Cost: O(n log n).
Dataset makeDataset(std::span<const RawInteraction> rows, std::span<const ItemEvent> catalogue);

/// Content hash of exactly these interactions and catalogue, independent of how they were stored:
/// "sha256:<64 hex>". Threads: pure.
std::string snapshotId(const Dataset& dataset);

}  // namespace core::events
