// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/events/dataset.h"
#include "core/recommend/recommender.h"

namespace core::recommend {

/// The interactions of record behind a model that learns online: by user and by item, both ways
/// always alike. Threads: thread-compatible. Cost: apply() is linear in the two lists it touches.
class InteractionTable {
  public:
    struct Entry {
        std::uint32_t index =
            0;  ///< of the item (in a user's list) or the user (in an item's list)
        std::int32_t halfStars = 0;
    };
    /// What one update did to its (user, item): the value before and after; nothing = no
    /// interaction.
    struct Effect {
        std::optional<std::int32_t> before;
        std::optional<std::int32_t> after;
    };

    void assign(const events::Dataset& data);
    void resizeItems(std::size_t items) { byItem_.resize(items); }
    Effect apply(const Update& update);
    /// Whether apply() may take all of these: known items, values ≥ 0. Errors: invalid_argument.
    [[nodiscard]] Status check(std::span<const Update> updates) const;

    [[nodiscard]] std::span<const Entry> ofUser(UserIdx user) const {
        return user.value < byUser_.size() ? std::span<const Entry>(byUser_[user.value])
                                           : std::span<const Entry>();
    }
    [[nodiscard]] std::span<const Entry> ofItem(ItemIdx item) const { return byItem_[item.value]; }
    [[nodiscard]] std::size_t itemCount() const { return byItem_.size(); }

  private:
    std::vector<std::vector<Entry>> byUser_;
    std::vector<std::vector<Entry>> byItem_;
};

}  // namespace core::recommend
