// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/interaction_table.h"

#include <algorithm>

namespace core::recommend {
namespace {

using Entry = InteractionTable::Entry;

/// Sets, changes or removes the entry of `index` in a list sorted by index; returns the old value.
std::optional<std::int32_t> place(std::vector<Entry>& list, std::uint32_t index,
                                  std::optional<std::int32_t> value) {
    const auto it = std::ranges::lower_bound(list, index, {}, &Entry::index);
    if (it == list.end() || it->index != index) {
        if (value) list.insert(it, Entry{index, *value});
        return std::nullopt;
    }
    const std::int32_t before = it->halfStars;
    if (value) {
        it->halfStars = *value;
    } else {
        list.erase(it);
    }
    return before;
}

}  // namespace

void InteractionTable::assign(const events::Dataset& data) {
    byUser_.assign(data.userIds.size(), {});
    byItem_.assign(data.itemIds.size(), {});
    // The dataset is sorted by (user, item): both kinds of lists come out sorted.
    for (const events::Interaction& i : data.interactions) {
        byUser_[i.user.value].push_back({i.item.value, i.halfStars});
        byItem_[i.item.value].push_back({i.user.value, i.halfStars});
    }
}

InteractionTable::Effect InteractionTable::apply(const Update& update) {
    if (update.user.value >= byUser_.size()) byUser_.resize(update.user.value + std::size_t{1});
    place(byItem_[update.item.value], update.user.value, update.halfStars);
    return {place(byUser_[update.user.value], update.item.value, update.halfStars),
            update.halfStars};
}

Status InteractionTable::check(std::span<const Update> updates) const {
    for (const Update& u : updates) {
        if (u.item.value >= byItem_.size()) {
            return Error{Errc::InvalidArgument,
                         "the update names item " + std::to_string(u.item.value) +
                             ", but the model has " + std::to_string(byItem_.size()) + " items",
                         {}};
        }
        if (u.halfStars.value_or(0) < 0) {
            return Error{Errc::InvalidArgument, "the update has a negative rating", {}};
        }
    }
    return {};
}

}  // namespace core::recommend
