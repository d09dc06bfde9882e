// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fairness/group_counts.h"

namespace core::fairness {
namespace {

std::array<std::uint32_t, kGroups> slotsByGroup(const ItemExposure& item) {
    std::array<std::uint32_t, kGroups> slotCount{};
    for (std::size_t cell = 0; cell < kCells; ++cell)
        slotCount[cell % kGroups] += item.slotCount[cell];
    return slotCount;
}

}  // namespace

Estimate estimateOf(const std::function<double(std::size_t)>& of, std::int64_t users,
                    bool confined) {
    std::array<double, kGroups> without{};
    for (std::size_t g = 0; g < kGroups; ++g)
        without[g] = of(g + 1);
    return jackknifed(of(0), without, users, confined);
}

std::vector<std::size_t> membersOf(const Catalogue& catalogue) {
    std::vector<std::size_t> members;
    for (std::size_t i = 0; i < catalogue.items.size(); ++i) {
        if (catalogue.items[i].inCatalogue) members.push_back(i);
    }
    return members;
}

void profileAll(GroupCounts& counts) {
    for (std::size_t l = 0; l < counts.slotCount.size(); ++l)
        counts.profiles[l] = profileOf(counts.slotCount[l]);
}

GroupCounts groupCounts(const ExposureWindow& window, const Catalogue& catalogue) {
    GroupCounts counts;
    counts.members = membersOf(catalogue);
    for (auto& slotCount : counts.slotCount)
        slotCount.resize(counts.members.size());
    for (std::size_t c = 0; c < counts.members.size(); ++c) {
        if (counts.members[c] >= window.items().size()) continue;
        const ItemExposure& item = window.items()[counts.members[c]];
        counts.distinctSlots += item.users;
        const auto byGroup = slotsByGroup(item);
        std::uint32_t all = 0;
        for (const std::uint32_t slotCount : byGroup)
            all += slotCount;
        counts.slotCount[0][c] = all;
        for (std::size_t g = 0; g < kGroups; ++g)
            counts.slotCount[g + 1][c] = all - byGroup[g];
    }
    profileAll(counts);
    std::int64_t slotCount = 0;
    for (const CellTotals& cell : window.cells()) {
        counts.users += cell.users;
        counts.requests += cell.requests;
        slotCount += cell.slotCount;
    }
    counts.slotsOutside = slotCount - counts.total(0);
    return counts;
}

}  // namespace core::fairness
