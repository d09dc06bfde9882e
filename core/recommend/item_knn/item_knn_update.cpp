// SPDX-License-Identifier: GPL-3.0-or-later
// Single events, exactly as a refit would take them. An event changes the norm of one item and its
// dot products with the items of one user, so every similarity that changes has a touched item on
// one side: recount the rows of touched items, then patch the lists they appear in.
#include <algorithm>
#include <unordered_map>

#include "core/recommend/item_knn/item_knn.h"

namespace core::recommend {

struct ItemKnn::Touched {
    explicit Touched(std::size_t n) : isTouched(n, false), isPatched(n, false) {}

    void touch(ItemIdx item) {
        if (isTouched[item.value]) return;
        isTouched[item.value] = true;
        items.push_back(item);
    }
    void patched(std::uint32_t item) {
        if (isPatched[item]) return;
        isPatched[item] = true;
        patchedItems.emplace_back(std::size_t{item});
    }

    std::vector<ItemIdx> items;
    std::vector<bool> isTouched;
    /// By touched item: those it shared a user with before that user's interaction was removed.
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> lost;
    std::vector<ItemIdx> patchedItems;
    std::vector<bool> isPatched;
};

Status ItemKnn::update(std::span<const Update> updates) {
    if (!attached_)
        return Error{
            Errc::Unavailable, "a loaded model needs its interactions before it takes events", {}};
    FAIRLEAD_CHECK(table_.check(updates));
    Touched touched(lists_.size());
    for (const Update& u : updates) {
        const auto effect = table_.apply(u);
        const bool same = effect.before.has_value() == effect.after.has_value() &&
                          interactionValue(options_.values, effect.before.value_or(0)) ==
                              interactionValue(options_.values, effect.after.value_or(0));
        if (same) continue;
        touched.touch(u.item);
        if (effect.after) continue;
        // An item that left this user's list earlier in the batch is touched itself.
        for (const auto& e : table_.ofUser(u.user))
            touched.lost[u.item.value].push_back(e.index);
    }
    refresh(touched);
    return {};
}

void ItemKnn::refresh(Touched& touched) {
    for (const ItemIdx item : touched.items)
        norms_[item.value] = squaredNorm(item);
    // Patching many rows costs more than recounting them all.
    if (touched.items.size() > lists_.size() / 4) {
        rebuildAll(1, {}, {});
        return;
    }
    CoCounter counter(lists_.size());
    std::vector<Neighbour> buffer;
    for (const ItemIdx item : touched.items) {
        rebuildRow(item, counter, buffer);
        patchNeighboursOf(item, counter, touched);
    }
    for (const ItemIdx item : touched.patchedItems) {
        if (lists_[item.value].needsRebuild(options_.k)) rebuildRow(item, counter, buffer);
    }
}

void ItemKnn::patchNeighboursOf(ItemIdx item, const CoCounter& counter, Touched& touched) {
    const NeighbourOrder before(order_);
    const auto patch = [&](std::uint32_t other) {
        // Touched rows are recounted whole.
        if (touched.isTouched[other]) return;
        const std::int64_t dot = counter.dot(other);
        const double now = dot == 0 ? 0.0 : similarity(dot, item.value, other);
        lists_[other].patch({item, now}, capacity(), before);
        touched.patched(other);
    };
    for (const std::uint32_t other : counter.touched())
        patch(other);
    for (const std::uint32_t other : touched.lost[item.value]) {
        if (counter.dot(other) == 0) patch(other);
    }
}

}  // namespace core::recommend
