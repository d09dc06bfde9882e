// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/dataset.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>
#include <unordered_map>

#include "core/math/hashing.h"

namespace core::events {
namespace {

/// Length-prefixed, so that no two different lists give the same bytes.
void addText(math::Sha256Stream& hash, std::string_view text) {
    const std::uint64_t size = text.size();
    hash.add({reinterpret_cast<const char*>(&size), sizeof size});
    hash.add(text);
}
template <class T>
void addNumber(math::Sha256Stream& hash, T value) {
    hash.add({reinterpret_cast<const char*>(&value), sizeof value});
}

std::unordered_map<std::string_view, std::size_t> positions(const std::vector<std::string>& ids) {
    std::unordered_map<std::string_view, std::size_t> map;
    map.reserve(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        map.emplace(ids[i], i);
    return map;
}

void sortUnique(std::vector<std::string>& ids) {
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

}  // namespace

std::int32_t halfStarsOf(double rating) {
    return std::max(1, static_cast<std::int32_t>(std::lround(2.0 * rating)));
}

std::span<const Interaction> Dataset::of(UserIdx user) const {
    // Two searches: Clang 14 cannot take the subrange of libstdc++'s equal_range.
    const auto first = std::ranges::lower_bound(interactions, user, {}, &Interaction::user);
    const auto last = std::ranges::upper_bound(interactions, user, {}, &Interaction::user);
    return {first, last};
}

std::vector<std::size_t> Dataset::userOffsets() const {
    std::vector<std::size_t> offsets(userIds.size() + 1, 0);
    for (const Interaction& i : interactions)
        ++offsets[i.user.value + 1];
    std::partial_sum(offsets.begin(), offsets.end(), offsets.begin());
    return offsets;
}

Dataset makeDataset(std::span<const RawInteraction> rows, std::span<const ItemEvent> catalogue) {
    Dataset data;
    // Distinct views first: copying each id once instead of once per row.
    std::unordered_map<std::string_view, std::size_t> seenUsers;
    std::unordered_map<std::string_view, std::size_t> seenItems;
    for (const RawInteraction& r : rows) {
        if (seenUsers.emplace(r.userId, 0).second) data.userIds.push_back(r.userId);
        if (seenItems.emplace(r.itemId, 0).second) data.itemIds.push_back(r.itemId);
    }
    for (const ItemEvent& item : catalogue) {
        if (seenItems.emplace(item.itemId, 0).second) data.itemIds.push_back(item.itemId);
    }
    sortUnique(data.userIds);
    sortUnique(data.itemIds);
    const auto users = positions(data.userIds);
    const auto items = positions(data.itemIds);

    data.items.resize(data.itemIds.size());
    for (std::size_t i = 0; i < data.itemIds.size(); ++i)
        data.items[i].itemId = data.itemIds[i];
    for (const ItemEvent& item : catalogue)
        data.items[items.at(item.itemId)] = item;

    data.interactions.reserve(rows.size());
    for (const RawInteraction& r : rows) {
        data.interactions.push_back(
            {UserIdx(users.at(r.userId)), ItemIdx(items.at(r.itemId)), r.halfStars, r.at});
    }
    // Stable: within a pair, rows stay in the order in which the store took them.
    std::ranges::stable_sort(data.interactions, {},
                             [](const Interaction& i) { return std::tuple(i.user, i.item, i.at); });
    std::size_t kept = 0;
    for (std::size_t i = 0; i < data.interactions.size(); ++i) {
        const Interaction& next = data.interactions[i];
        if (kept > 0 && data.interactions[kept - 1].user == next.user &&
            data.interactions[kept - 1].item == next.item) {
            Interaction& held = data.interactions[kept - 1];
            if (next.halfStars != 0) held.halfStars = next.halfStars;
            held.at = next.at;
        } else {
            data.interactions[kept++] = next;
        }
    }
    data.interactions.resize(kept);
    return data;
}

std::string snapshotId(const Dataset& data) {
    math::Sha256Stream hash;
    addText(hash, "fairlead snapshot 1");
    addNumber<std::uint64_t>(hash, data.userIds.size());
    for (const std::string& id : data.userIds)
        addText(hash, id);
    addNumber<std::uint64_t>(hash, data.items.size());
    for (const ItemEvent& item : data.items) {
        addText(hash, item.itemId);
        addText(hash, item.title);
        addText(hash, item.provider);
        addNumber<std::int64_t>(hash, item.year.value_or(-1));
        for (const auto* list : {&item.genres, &item.tags}) {
            addNumber<std::uint64_t>(hash, list->size());
            for (const std::string& word : *list)
                addText(hash, word);
        }
    }
    for (const Interaction& i : data.interactions) {
        addNumber(hash, i.user.value);
        addNumber(hash, i.item.value);
        addNumber(hash, i.halfStars);
        addNumber(hash, micros(i.at));
    }
    return "sha256:" + math::toHex(hash.finish());
}

}  // namespace core::events
