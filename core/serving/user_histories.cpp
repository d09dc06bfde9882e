// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serving/user_histories.h"

namespace core::serving {

void UserHistories::set(const events::Dataset& data) {
    users_.clear();
    users_.reserve(data.userIds.size());
    for (const events::Interaction& i : data.interactions) {
        auto& items = users_[data.userIds[i.user.value]];
        // Interactions come sorted by item, in the order of ids.
        items.emplace_hint(items.end(), data.itemIds[i.item.value], i.halfStars);
    }
}

void UserHistories::apply(std::span<const recommend::Change> changes) {
    for (const recommend::Change& change : changes) {
        if (!change.halfStars) {
            const auto user = users_.find(change.userId);
            if (user != users_.end()) user->second.erase(change.itemId);
            continue;
        }
        users_[change.userId][change.itemId] = *change.halfStars;
    }
}

std::vector<recommend::HistoryItem> UserHistories::of(const std::string& userId,
                                                      const recommend::Chain& chain) const {
    std::vector<recommend::HistoryItem> history;
    const auto user = users_.find(userId);
    if (user == users_.end()) return history;
    history.reserve(user->second.size());
    for (const auto& [itemId, halfStars] : user->second) {
        if (const auto item = chain.findItem(itemId)) history.push_back({*item, halfStars});
    }
    return history;
}

}  // namespace core::serving
