// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/fairness/diversity.h"
#include "core/fairness/exposure_groups.h"
#include "core/fairness/quality.h"

namespace core::fairness {

struct FairnessOptions {
    UtcTime from;  ///< of the window, for the report; the window decides what is in it
    UtcTime to;
    std::optional<UtcTime> newSince;  ///< items of C since then count as new
    double coverageRequired = 0.80;
    double coverageAlert = 0.75;
    ParityRule parity;
    std::vector<UserQuality> quality;  ///< empty: no test data
};

/// A number and what it is of.
struct Number {
    std::string id;
    Estimate estimate;
    std::string formula;
    std::int64_t denominator = 0;
    std::string per;  ///< what the denominator counts: "items of C", "slots", "lists", "users"
    bool operator==(const Number&) const = default;
};

/// What was measured on whom.
struct WindowFacts {
    UtcTime from;
    UtcTime to;
    std::size_t k = 0;  ///< 0: whole lists
    std::int64_t requests = 0;
    std::int64_t slotCount = 0;  ///< on items of C
    std::int64_t slotsOutside = 0;
    std::int64_t distinctSlots = 0;
    std::int64_t users = 0;
    std::int64_t items = 0;  ///< |C|
    bool announced = false;
    bool operator==(const WindowFacts&) const = default;
};

/// Threads: a plain value.
struct FairnessReport {
    WindowFacts facts;
    std::vector<Number> numbers;
    double reachableCoverage = 0;
    double giniFloor = 0;
    double giniRandom = 0;
    std::vector<LorenzPoint> lorenz;
    Parity parity;
    std::vector<ExposureGroup> groups;
    std::optional<QualityParity> quality;
    std::vector<std::uint32_t> slotsOf;  ///< by ItemIdx; 0 outside C
    std::vector<Verdict> verdicts;       ///< "coverage", "parity_gap"

    /// Ids: coverage, gini_shown, gini_catalogue, top_10_share, top_20_share, entropy_bits,
    /// novelty_bits, average_popularity, popularity_lift, intra_list_diversity,
    /// miscalibration_bits, new_item_coverage; the last three only where they can be measured.
    [[nodiscard]] const Number* number(const std::string& id) const;
    bool operator==(const FairnessReport&) const = default;
};

/// Everything of section "Fairness", for the requests that are in the window now. Empty window:
/// zeros, and verdicts that cannot be told. Independent of the order in which things came.
/// Threads: pure. Cost: O(items · cells): 30,000 items about 0.05 s.
FairnessReport fairnessReport(const ExposureWindow& window, const Catalogue& catalogue,
                              const FairnessOptions& options = {});

/// Coverage and concentration of what one version showed.
struct VersionNumbers {
    std::uint32_t version = 0;
    std::int64_t requests = 0;
    std::int64_t slotCount = 0;
    Estimate coverage;
    double reachableCoverage = 0;
    Estimate giniShown;
    Estimate giniCatalogue;
    bool operator==(const VersionNumbers&) const = default;
};
/// By number of version. Cost: O(slots of the window); not for every frame.
std::vector<VersionNumbers> byVersion(const ExposureWindow& window, const Catalogue& catalogue);

}  // namespace core::fairness
