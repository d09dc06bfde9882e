// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/fairness/group_counts.h"
#include "core/fairness/report.h"

namespace core::fairness {

// Each appends its numbers. Threads: pure.

/// novelty_bits: mean over slots of −log₂((interactions + 1)/(users + 1)) (Zhou et al. 2010);
/// average_popularity: mean interactions of the slots' items; popularity_lift: that, over what an
/// interaction finds on average (Σ p²/Σ p), − 1 (Abdollahpouri et al. 2019, over all users at
/// once).
void addPopularity(const Catalogue& catalogue, const GroupCounts& counts,
                   std::vector<Number>& numbers);
/// intra_list_diversity and miscalibration_bits, where lists and users have genres.
void addListNumbers(const ExposureWindow& window, const GroupCounts& counts,
                    std::vector<Number>& numbers);
/// new_item_coverage: share of the items of C since `newSince` that are shown; none: left out.
void addNewItems(const Catalogue& catalogue, const GroupCounts& counts, UtcTime newSince,
                 std::vector<Number>& numbers);

}  // namespace core::fairness
