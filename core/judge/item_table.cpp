// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/item_table.h"

#include <algorithm>

#include "core/base/random.h"
#include "core/fairness/from_events.h"

namespace core::judge {

std::uint32_t ItemTable::number(const std::string& id) {
    const auto [it, fresh] = numbers_.try_emplace(id, static_cast<std::uint32_t>(entries_.size()));
    if (fresh) {
        Entry& entry = entries_.emplace_back();
        entry.item.id = id;
        entry.item.hash = hash64(id);
        genres_.emplace_back();
    }
    return it->second;
}

fairness::Genres ItemTable::genreNumbers(const std::vector<std::string>& names) {
    fairness::Genres genres;
    for (const std::string& name : names) {
        const auto next = static_cast<std::uint16_t>(genreNumbers_.size());
        genres.push_back(genreNumbers_.try_emplace(name, next).first->second);
    }
    std::ranges::sort(genres);
    return genres;
}

bool ItemTable::announce(const events::ItemEvent& announcement) {
    const std::size_t before = entries_.size();
    const std::uint32_t item = number(announcement.itemId);
    Entry& entry = entries_[item];
    entry.item = fairness::catalogueItem(announcement);
    entry.title = announcement.title;
    entry.announced = fairness::announced(announcement);
    fairness::Genres genres = genreNumbers(entry.item.genres);
    const bool changed = item < before && genres != genres_[item];
    genres_[item] = std::move(genres);
    return changed;
}

fairness::Catalogue ItemTable::catalogue() const {
    fairness::Catalogue catalogue;
    catalogue.items.reserve(entries_.size());
    for (const Entry& entry : entries_) {
        catalogue.items.push_back(entry.item);
        catalogue.announced |= entry.announced;
    }
    return catalogue;
}

}  // namespace core::judge
