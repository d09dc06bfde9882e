// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/user_table.h"

#include <algorithm>

#include "core/base/random.h"

namespace core::judge {

UserIdx UserTable::number(const std::string& id) {
    const auto [it, fresh] = numbers_.try_emplace(id, static_cast<std::uint32_t>(users_.size()));
    if (fresh) {
        users_.emplace_back().hash = hash64(id);
        changed_.push_back(it->second);
    }
    return UserIdx(it->second);
}

void UserTable::change(UserIdx user) {
    if (users_[user.value].changed) return;
    users_[user.value].changed = true;
    changed_.push_back(user.value);
}

void UserTable::add(UserIdx user, std::uint32_t item, UtcTime at,
                    std::span<const fairness::Genres> genres) {
    User& entry = users_[user.value];
    const auto it =
        std::ranges::lower_bound(entry.seen, item, {}, [](const auto& seen) { return seen.first; });
    if (it != entry.seen.end() && it->first == item) {
        it->second = std::max(it->second, at);
        return;
    }
    entry.seen.insert(it, {item, at});
    addTo(entry.history, genres[item], 1);
    change(user);
}

void UserTable::recountGenres(std::span<const fairness::Genres> genres) {
    for (std::size_t u = 0; u < users_.size(); ++u) {
        users_[u].history.clear();
        for (const auto& [item, _] : users_[u].seen)
            addTo(users_[u].history, genres[item], 1);
        change(UserIdx(u));
    }
}

void UserTable::takeChanged(const std::function<void(UserIdx, const User&)>& visit) {
    for (const std::uint32_t user : changed_) {
        users_[user].changed = false;
        visit(UserIdx(user), users_[user]);
    }
    changed_.clear();
}

void UserTable::forAll(const std::function<void(UserIdx, const User&)>& visit) const {
    for (std::size_t u = 0; u < users_.size(); ++u)
        visit(UserIdx(u), users_[u]);
}

void UserTable::countInto(fairness::Catalogue& catalogue, const ItemTable& items,
                          UtcTime begin) const {
    for (const User& user : users_) {
        catalogue.users += !user.seen.empty();
        for (const auto& [number, at] : user.seen) {
            fairness::CatalogueItem& item = catalogue.items[number];
            if (!items.announced(number))
                item.since = std::min(item.inCatalogue ? item.since : UtcTime::max(), at);
            item.inCatalogue = true;
            ++item.interactions;
            item.interactionsBefore += at < begin;
        }
    }
}

}  // namespace core::judge
