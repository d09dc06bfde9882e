// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/evidence.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>

#include "core/fairness/units.h"

namespace core::feedback {
namespace {

using fairness::ratio;
using Counts = std::vector<std::int64_t>;

/// Calls visit(request, rank) for every slot.
void forSlots(Slice slice, const std::function<void(const Request&, std::size_t)>& visit) {
    for (const Request* request : slice) {
        for (std::size_t rank = 0; rank < request->items.size(); ++rank)
            visit(*request, rank);
    }
}

std::int64_t slotsIn(Slice slice) {
    std::int64_t slotCount = 0;
    for (const Request* request : slice)
        slotCount += static_cast<std::int64_t>(request->items.size());
    return slotCount;
}

Counts countItems(Slice slice, std::size_t items) {
    Counts counts(items);
    forSlots(slice, [&](const Request& request, std::size_t rank) {
        if (request.items[rank].value < items) ++counts[request.items[rank].value];
    });
    return counts;
}

void largestRiseFirst(std::vector<ShareChange>& changes) {
    std::ranges::sort(changes, [](const ShareChange& a, const ShareChange& b) {
        return a.change() != b.change() ? a.change() > b.change() : a.id < b.id;
    });
}

std::string nameOf(std::span<const std::string> names, std::size_t index) {
    return index < names.size() ? names[index] : std::to_string(index);
}

/// The number of the version or stage of a slot; −1: not known.
using LabelOf = std::function<std::int64_t(const Request&, std::size_t)>;

std::vector<ShareChange> sharesBy(const std::array<Slice, 2>& slices,
                                  const std::vector<bool>& risen, const LabelOf& labelOf,
                                  std::span<const std::string> names) {
    std::map<std::int64_t, std::array<std::int64_t, 2>> slotCount;
    for (std::size_t w = 0; w < slices.size(); ++w) {
        forSlots(slices[w], [&](const Request& request, std::size_t rank) {
            const std::size_t item = request.items[rank].value;
            const std::int64_t label = labelOf(request, rank);
            if (item < risen.size() && risen[item] && label >= 0) ++slotCount[label][w];
        });
    }
    std::vector<ShareChange> changes;
    for (const auto& [label, counts] : slotCount) {
        changes.push_back({nameOf(names, static_cast<std::size_t>(label)),
                           ratio(counts[0], slotsIn(slices[0])),
                           ratio(counts[1], slotsIn(slices[1]))});
    }
    largestRiseFirst(changes);
    return changes;
}

}  // namespace

EchoEvidence echoEvidence(const FeedbackInput& input, const Windows& windows, std::size_t top) {
    EchoEvidence evidence;
    if (windows.slices.size() < 2) return evidence;
    const std::array<Slice, 2> slices{windows.slices.front(), windows.slices.back()};
    const std::int64_t slotsFirst = slotsIn(slices[0]);
    const std::int64_t slotsLast = slotsIn(slices[1]);
    if (slotsFirst == 0 || slotsLast == 0) return evidence;
    const std::size_t items = input.catalogue->items.size();
    const Counts first = countItems(slices[0], items);
    const Counts last = countItems(slices[1], items);

    std::map<std::string, std::size_t> indexOf;
    for (std::size_t i = 0; i < items; ++i) {
        const ShareChange change{input.catalogue->items[i].id, ratio(first[i], slotsFirst),
                                 ratio(last[i], slotsLast)};
        if (change.change() <= 0) continue;
        evidence.items.push_back(change);
        indexOf[change.id] = i;
    }
    largestRiseFirst(evidence.items);
    if (evidence.items.size() > top) evidence.items.resize(top);
    std::vector<bool> risen(items);
    for (const ShareChange& change : evidence.items)
        risen[indexOf[change.id]] = true;

    evidence.versions = sharesBy(
        slices, risen,
        [](const Request& request, std::size_t) { return std::int64_t{request.version}; },
        input.versions);
    evidence.stages = sharesBy(
        slices, risen,
        [](const Request& request, std::size_t rank) {
            return rank < request.stages.size() ? std::int64_t{request.stages[rank]} : -1;
        },
        input.stages);
    return evidence;
}

}  // namespace core::feedback
