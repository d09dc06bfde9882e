// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fairness/exposure_groups.h"

#include <algorithm>
#include <map>

#include "core/fairness/units.h"

namespace core::fairness {
namespace {

/// What one item of C has, in all replicates.
struct ItemSums {
    Replicates<std::int64_t> slotCount{};
    Replicates<std::int64_t> discounted{};
    std::int64_t items = 0;
    std::int64_t interactions = 0;
};

/// The same of a group, in parts (slots, items, interactions) or units (discounted).
struct GroupSums {
    ItemSums sums;
    std::int64_t members = 0;

    void add(const ItemSums& item, std::int64_t values) {
        const std::int64_t parts = (kGenreParts + values / 2) / values;
        for (std::size_t l = 0; l < sums.slotCount.size(); ++l) {
            sums.slotCount[l] += item.slotCount[l] * parts;
            sums.discounted[l] += item.discounted[l] / values;
        }
        sums.items += item.items * parts;
        sums.interactions += item.interactions * parts;
        ++members;
    }
};
using Values = std::map<std::string, GroupSums>;

ItemSums sumsOf(const ExposureWindow& window, const CatalogueItem& item, std::size_t index) {
    ItemSums sums;
    sums.items = 1;
    sums.interactions = item.interactions;
    if (index >= window.items().size()) return sums;
    const ItemExposure& exposure = window.items()[index];
    for (std::size_t cell = 0; cell < kCells; ++cell)
        sums.slotCount[0] += exposure.slotCount[cell];
    for (std::size_t g = 0; g < kGroups; ++g)
        sums.discounted[0] += exposure.discounted[g];
    for (std::size_t g = 0; g < kGroups; ++g) {
        std::int64_t slotCount = 0;
        for (std::size_t s = 0; s < kSegments; ++s)
            slotCount += exposure.slotCount[s * kGroups + g];
        sums.slotCount[g + 1] = sums.slotCount[0] - slotCount;
        sums.discounted[g + 1] = sums.discounted[0] - exposure.discounted[g];
    }
    return sums;
}

void addOne(Values& values, const std::string& value, const ItemSums& item) {
    values[value].add(item, 1);
}

void addGenres(Values& values, const std::vector<std::string>& genres, const ItemSums& item) {
    if (genres.empty()) addOne(values, "", item);
    for (const std::string& genre : genres)
        values[genre].add(item, static_cast<std::int64_t>(genres.size()));
}

void appendGroups(const char* attribute, const Values& values, std::int64_t users,
                  std::vector<ExposureGroup>& groups) {
    if (values.empty() || (values.size() == 1 && values.begin()->first.empty())) return;
    ItemSums all;
    for (const auto& [_, group] : values) {
        for (std::size_t l = 0; l < all.slotCount.size(); ++l) {
            all.slotCount[l] += group.sums.slotCount[l];
            all.discounted[l] += group.sums.discounted[l];
        }
        all.items += group.sums.items;
        all.interactions += group.sums.interactions;
    }
    for (const auto& [value, group] : values) {
        const ItemSums& sums = group.sums;
        groups.push_back(
            {attribute, value, group.members,
             estimateOf([&](std::size_t l) { return ratio(sums.slotCount[l], all.slotCount[l]); },
                        users),
             estimateOf([&](std::size_t l) { return ratio(sums.discounted[l], all.discounted[l]); },
                        users),
             ratio(sums.items, all.items), ratio(sums.interactions, all.interactions)});
    }
}

}  // namespace

std::vector<ExposureGroup> exposureGroups(const ExposureWindow& window, const Catalogue& catalogue,
                                          const GroupCounts& counts) {
    const std::vector<Tier> tiers = tiersOf(catalogue);
    Values popularity;
    Values genre;
    Values provider;
    Values year;
    for (const std::size_t i : counts.members) {
        const CatalogueItem& item = catalogue.items[i];
        const ItemSums sums = sumsOf(window, item, i);
        addOne(popularity, kTierNames[static_cast<std::size_t>(tiers[i])], sums);
        addGenres(genre, item.genres, sums);
        addOne(provider, item.provider, sums);
        addOne(year, item.decade, sums);
    }
    std::vector<ExposureGroup> groups;
    appendGroups("popularity", popularity, counts.users, groups);
    appendGroups("genre", genre, counts.users, groups);
    appendGroups("provider", provider, counts.users, groups);
    appendGroups("year", year, counts.users, groups);
    return groups;
}

}  // namespace core::fairness
