// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "core/abuse/options.h"
#include "core/abuse/report.h"

namespace core::abuse {

/// SPEC of the volume rule: l = ln count, s = max(median(l − med | l ≥ med), ln 1.25)/0.6745,
/// z = (l − med)/s; flags z > 4, and all counts ≥ c where c is the smallest sorted count that is at
/// least 2.5 times its predecessor and has z > 2. Returns the smallest count flagged; none when
/// nobody is, or with fewer users than options.minPopulation. Counts are positive.
/// Threads: pure. Cost: O(n log n).
std::optional<std::int64_t> volumeThreshold(std::vector<std::int64_t> counts,
                                            const AbuseOptions& options);

/// Fills the limits and adds the flags that come from one user's own figures and the population's:
/// three-sigma, volume, both bursts, extreme. Threads: pure. Cost: O(n log n).
Limits applyPopulationRules(std::span<UserVerdict> users, const AbuseOptions& options);

/// Sorts flags in the catalogue's order; decision, score and sentence from them.
void decide(UserVerdict& user);

}  // namespace core::abuse
