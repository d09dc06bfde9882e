// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace core::fairness {

/// How many items have how many slots, ascending by slots: all that the numbers below look at.
struct CountProfile {
    struct Run {
        std::int64_t slotCount = 0;  ///< of each of these items
        std::int64_t items = 0;
        bool operator==(const Run&) const = default;
    };
    std::vector<Run> runs;  ///< items without slots are the first run, if there are any
    std::int64_t items = 0;
    std::int64_t slotCount = 0;

    [[nodiscard]] std::int64_t shown() const;  ///< items with a slot
    bool operator==(const CountProfile&) const = default;
};

/// `counts[i]` = slots of item i. Threads: pure. Cost: O(n), O(n log n) when one item has far more
/// slots than there are items.
CountProfile profileOf(std::span<const std::uint32_t> counts);

// All of these are 0 without items or slots. Threads: pure. Cost: O(runs).

/// Share of the items that are shown at all.
double coverage(const CountProfile& profile);
/// Bit for bit those of core/evaluate/beyond_accuracy.h, without another sort.
double giniShown(const CountProfile& profile);
double giniCatalogue(const CountProfile& profile);
/// Share of the slots that the `top` most shown items have.
double topShare(const CountProfile& profile, std::int64_t top);
/// Of the ⌊0.2·n⌋ most shown of the n shown items; 0 when that is no item.
double topFifthShare(const CountProfile& profile);
/// Shannon entropy of the slots over the items, in bits: 0 … log₂ n.
double entropyBits(const CountProfile& profile);

struct LorenzPoint {
    double items = 0;      ///< share of the items, the least shown first
    double slotCount = 0;  ///< share of the slots that they have
    bool operator==(const LorenzPoint&) const = default;
};
/// At most `steps` + 1 points, evenly spread over the items; from (0, 0) to (1, 1). Empty without
/// slots.
std::vector<LorenzPoint> lorenzCurve(const CountProfile& profile, std::size_t steps = 100);

/// The smallest Gini over all items that s slots on n items allow: with s = q·n + r, r items have
/// q + 1 and the others q, and G = Σ|x_i − x_j|/(2·n·s) = r·(n − r)/(n·s). Below n slots: 1 − s/n.
double giniFloor(std::int64_t items, std::int64_t slotCount);

/// How many lists are how long. Lengths need not be whole: slots on items outside the catalogue
/// shorten all lists evenly.
struct ListLength {
    double length = 0;
    std::int64_t lists = 0;
};
/// The expected Gini over all n items when every list takes its items evenly at random without
/// repetition. E G = (n − 1)·E|c₁ − c₂|/(2·s), and c₁ − c₂ is a symmetric walk: a list of k items
/// holds exactly one of two given items with p = 2·k·(n − k)/(n·(n − 1)). Its mean distance is the
/// Fejér integral E|S| = 1/π·∫₀^π (1 − φ(t))/(1 − cos t) dt, φ(t) = Π(1 − p·(1 − cos t)); the
/// integrand is a trigonometric polynomial, so the midpoint rule is exact up to rounding.
/// Source: derived here; held against simulation in the tests. 0 without slots, or with one item.
/// Cost: O(lengths · spread of the counts).
double giniRandom(std::int64_t items, std::span<const ListLength> lists);

/// 1 − exp(−s/n): what an evenly random recommender covers with s distinct (user, item) slots.
double reachableCoverage(std::int64_t items, std::int64_t distinctSlots);
/// Distinct slots from which on `required` is reachable: −ln(1 − required)·n, rounded up.
std::int64_t slotsToReach(std::int64_t items, double required);

}  // namespace core::fairness
