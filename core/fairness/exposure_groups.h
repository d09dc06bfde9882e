// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "core/fairness/group_counts.h"

namespace core::fairness {

/// Items that share something, and what they get. Shares add up to 1 over the values of an
/// attribute; an item with several genres counts as an equal part of each.
struct ExposureGroup {
    std::string attribute;  ///< "popularity", "genre", "provider", "year"
    std::string value;      ///< "tail", "Drama", "1990s"; empty: not known
    std::int64_t items = 0;
    Estimate exposure;            ///< share of the slots
    Estimate discountedExposure;  ///< a slot at rank r counts 1/log₂(r + 1)
    double catalogue = 0;         ///< share of the items
    double interactions = 0;      ///< share of the interactions
    bool operator==(const ExposureGroup&) const = default;
};

/// Popularity (head, mid, tail) first, then genre, provider and year, each by name. An attribute
/// that no item has is left out. Threads: pure. Cost: O(items · 20).
std::vector<ExposureGroup> exposureGroups(const ExposureWindow& window, const Catalogue& catalogue,
                                          const GroupCounts& counts);

}  // namespace core::fairness
