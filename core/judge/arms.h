// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/events/event.h"
#include "core/fairness/catalogue.h"

namespace core::judge {

/// Within so long after a list, a watch of one of its items makes it a success.
inline constexpr std::chrono::minutes kSuccessWithin{30};

/// What one arm showed and how often it helped. The unit is the user, in the arm of the first list.
struct ArmFigures {
    std::string name;
    std::int64_t users = 0;      ///< with a list that is older than half an hour
    std::int64_t satisfied = 0;  ///< of those, with a success
    std::int64_t requests = 0;   ///< lists older than half an hour
    std::int64_t successes = 0;  ///< of those
    double coverage = 0;         ///< share of C that its lists showed
    bool operator==(const ArmFigures&) const = default;
};

/// Two-proportion z with pooled standard error, two-sided.
struct ProportionTest {
    double z = 0;
    double p = 1;
    bool expectedTooFew = false;  ///< an expected count below 5: the normal law is a poor guide
};
/// `a` of `na` against `b` of `nb`; nothing when a side is empty or all are alike.
std::optional<ProportionTest> proportionTest(std::int64_t a, std::int64_t na, std::int64_t b,
                                             std::int64_t nb);

struct ArmComparison {
    std::vector<ArmFigures> arms;  ///< by name
    std::int64_t switched = 0;     ///< users with lists of several arms; counted in their first
};

/// Success: the user watched an item of a list within half an hour of it; the credit goes to the
/// latest earlier list that held it. Lists younger than that at `asOf` do not count yet, those of
/// no arm never. `watches`: those that count as interactions. Threads: pure. Cost: O(n log n).
ArmComparison compareArms(std::span<const events::RecommendationEvent> shown,
                          std::span<const events::WatchEvent> watches,
                          const fairness::Catalogue& catalogue, UtcTime asOf);

/// ab_test_results.json of the first two arms. No plan says how many users are enough, so it never
/// decides: `decision` is "keep running", with the reason.
Json armsDocument(const ArmComparison& comparison);

}  // namespace core::judge
