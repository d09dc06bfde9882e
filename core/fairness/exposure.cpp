// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fairness/exposure.h"

#include <algorithm>
#include <cmath>

#include "core/base/random.h"
#include "core/fairness/units.h"

namespace core::fairness {
namespace {

void move(std::uint32_t& count, int sign) {
    count += static_cast<std::uint32_t>(sign);
}

std::int64_t discountOf(std::size_t rank) {
    static const std::vector<std::int64_t> table = [] {
        std::vector<std::int64_t> units;
        for (int r = 1; r <= 128; ++r)
            units.push_back(toUnits(1 / std::log2(r + 1.0)));
        return units;
    }();
    if (rank < table.size()) return table[rank];
    return toUnits(1 / std::log2(static_cast<double>(rank) + 2));
}

/// The first of each item only.
std::vector<ItemIdx> distinct(std::vector<ItemIdx> items) {
    std::ranges::sort(items);
    items.erase(std::unique(items.begin(), items.end()), items.end());
    return items;
}

}  // namespace

ExposureWindow::User& ExposureWindow::known(UserIdx user) {
    while (users_.size() <= user.value) {
        users_.emplace_back();
        users_.back().hash = mix64(users_.size() - 1);
    }
    return users_[user.value];
}

std::size_t ExposureWindow::cellOfUser(const User& user) {
    const auto interactions =
        static_cast<std::size_t>(std::max<std::int64_t>(0, user.interactions));
    return cellOf(recommend::activityOf(interactions), groupOf(user.hash));
}

bool ExposureWindow::earlier(std::uint32_t a, std::uint32_t b) const {
    return stored_[a].request < stored_[b].request;
}

void ExposureWindow::setGenres(ItemIdx item, Genres genres) {
    if (genres_.size() <= item.value) genres_.resize(item.value + 1);
    if (genres_[item.value] == genres) return;
    const bool shown = item.value < items_.size() && items_[item.value].users > 0;
    if (shown) {
        for (User& user : users_)
            countUser(user, -1);
    }
    genres_[item.value] = std::move(genres);
    if (!shown) return;
    for (Stored& stored : stored_) {
        if (stored.alive) stored.distance = intraListDistance(stored.request.items, genres_);
    }
    for (User& user : users_)
        countUser(user, 1);
}

void ExposureWindow::setUser(UserIdx user, std::uint64_t hash, std::int64_t interactions) {
    User& entry = known(user);
    const std::size_t before = cellOfUser(entry);
    User changed;
    changed.hash = hash;
    changed.interactions = interactions;
    const bool moves = cellOfUser(changed) != before;
    if (moves) countUser(entry, -1);
    entry.hash = hash;
    entry.interactions = interactions;
    if (moves) countUser(entry, 1);
}

void ExposureWindow::setHistory(UserIdx user, GenreMix history) {
    User& entry = known(user);
    if (!entry.requests.empty()) countLatest(entry, -1);
    entry.history = std::move(history);
    if (!entry.requests.empty()) countLatest(entry, 1);
}

std::uint32_t ExposureWindow::store(Request request) {
    if (free_.empty()) {
        free_.push_back(static_cast<std::uint32_t>(stored_.size()));
        stored_.emplace_back();
    }
    const std::uint32_t index = free_.back();
    free_.pop_back();
    Stored& stored = stored_[index];
    stored.request = std::move(request);
    stored.distance = intraListDistance(stored.request.items, genres_);
    stored.alive = true;
    ++stored.serial;
    return index;
}

void ExposureWindow::growTo(const Request& request) {
    for (const ItemIdx item : request.items) {
        if (items_.size() <= item.value) items_.resize(item.value + 1);
    }
}

ExposureWindow::Handle ExposureWindow::add(Request request) {
    if (options_.k > 0 && request.items.size() > options_.k) {
        request.items.resize(options_.k);
        if (request.stages.size() > options_.k) request.stages.resize(options_.k);
    }
    growTo(request);
    User& user = known(request.user);
    const std::uint32_t index = store(std::move(request));
    auto place = user.requests.end();
    // Requests mostly come in order.
    if (place != user.requests.begin() && earlier(index, *std::prev(place))) {
        place =
            std::upper_bound(user.requests.begin(), place, index,
                             [this](std::uint32_t a, std::uint32_t b) { return earlier(a, b); });
    }
    const bool latest = place == user.requests.end();
    if (latest && !user.requests.empty()) countLatest(user, -1);
    user.requests.insert(place, index);
    if (latest) countLatest(user, 1);

    const Stored& stored = stored_[index];
    countRequest(user, stored, 1);
    countShown(user, stored.request, 1);
    ++live_;
    const Handle handle{index, stored.serial};
    ages_.push({stored.request.at, handle});
    return handle;
}

bool ExposureWindow::remove(Handle handle) {
    if (handle.index >= stored_.size()) return false;
    Stored& stored = stored_[handle.index];
    if (!stored.alive || stored.serial != handle.serial) return false;
    User& user = users_[stored.request.user.value];
    // Equal requests may stand side by side; any of them leaves the same counts.
    const auto place = std::ranges::find(user.requests, handle.index);
    const bool latest = place + 1 == user.requests.end();
    if (latest) countLatest(user, -1);
    user.requests.erase(place);
    if (latest && !user.requests.empty()) countLatest(user, 1);

    countRequest(user, stored, -1);
    countShown(user, stored.request, -1);
    stored.request = {};
    stored.alive = false;
    free_.push_back(handle.index);
    --live_;
    return true;
}

std::size_t ExposureWindow::expire(UtcTime from) {
    std::size_t removed = 0;
    while (!ages_.empty() && ages_.top().at < from) {
        removed += remove(ages_.top().handle);
        ages_.pop();
    }
    return removed;
}

void ExposureWindow::countRequest(const User& user, const Stored& stored, int sign) {
    const std::size_t cell = cellOfUser(user);
    const std::vector<ItemIdx>& list = stored.request.items;
    for (std::size_t rank = 0; rank < list.size(); ++rank) {
        ItemExposure& item = items_[list[rank].value];
        move(item.slotCount[cell], sign);
        item.discounted[cell % kGroups] += sign * discountOf(rank);
    }
    CellTotals& totals = cells_[cell];
    totals.requests += sign;
    totals.slotCount += sign * static_cast<std::int64_t>(list.size());
    if (stored.distance) {
        totals.distance += sign * *stored.distance;
        totals.distanceLists += sign;
    }
    const auto length = lengths_.try_emplace(list.size(), 0).first;
    length->second += sign;
    if (length->second == 0) lengths_.erase(length);
}

void ExposureWindow::countLatest(User& user, int sign) {
    const std::size_t cell = cellOfUser(user);
    const std::vector<ItemIdx>& list = stored_[user.requests.back()].request.items;
    for (const ItemIdx item : distinct(list))
        move(items_[item.value].latest[cell], sign);
    CellTotals& totals = cells_[cell];
    totals.users += sign;
    totals.latestSlots += sign * static_cast<std::int64_t>(list.size());
    if (sign > 0) {
        GenreMix mix;
        for (const ItemIdx item : list) {
            if (item.value < genres_.size()) addTo(mix, genres_[item.value], 1);
        }
        user.miscalibration = miscalibration(user.history, mix);
    }
    if (!user.miscalibration) return;
    totals.miscalibration += sign * *user.miscalibration;
    totals.calibratedUsers += sign;
}

void ExposureWindow::countUser(User& user, int sign) {
    if (user.requests.empty()) return;
    for (const std::uint32_t index : user.requests)
        countRequest(user, stored_[index], sign);
    countLatest(user, sign);
}

void ExposureWindow::countShown(User& user, const Request& request, int sign) {
    for (const ItemIdx item : request.items) {
        auto it = std::ranges::lower_bound(user.shown, item, {}, &Shown::item);
        if (it == user.shown.end() || it->item != item) {
            it = user.shown.insert(it, {item, 0});
            ++items_[item.value].users;
        }
        move(it->times, sign);
        if (it->times > 0) continue;
        user.shown.erase(it);
        --items_[item.value].users;
    }
}

std::vector<const Request*> ExposureWindow::inOrder() const {
    std::vector<const Request*> ordered;
    ordered.reserve(live_);
    for (const Stored& stored : stored_) {
        if (stored.alive) ordered.push_back(&stored.request);
    }
    std::ranges::sort(ordered, [](const Request* a, const Request* b) { return *a < *b; });
    return ordered;
}

std::vector<std::uint64_t> ExposureWindow::userHashes() const {
    std::vector<std::uint64_t> hashes;
    hashes.reserve(users_.size());
    for (const User& user : users_)
        hashes.push_back(user.hash);
    return hashes;
}

}  // namespace core::fairness
