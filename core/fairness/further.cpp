// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fairness/further.h"

#include <cmath>

#include "core/fairness/units.h"

namespace core::fairness {
namespace {

/// Σ over items of C of slots · value, for every replicate.
Replicates<std::int64_t> slotSums(const GroupCounts& counts,
                                  const std::vector<std::int64_t>& valueOf) {
    Replicates<std::int64_t> sums{};
    for (std::size_t l = 0; l < sums.size(); ++l) {
        for (std::size_t c = 0; c < valueOf.size(); ++c)
            sums[l] += counts.slotCount[l][c] * valueOf[c];
    }
    return sums;
}

/// Sum and number of what a cell has of one kind, for every replicate.
struct Means {
    Replicates<std::int64_t> sums{};
    Replicates<std::int64_t> numbers{};
};

Means meansOf(const ExposureWindow& window, std::int64_t CellTotals::*sum,
              std::int64_t CellTotals::*number) {
    Means means;
    for (std::size_t cell = 0; cell < kCells; ++cell) {
        for (std::size_t l = 0; l <= kGroups; ++l) {
            if (l == cell % kGroups + 1) continue;
            means.sums[l] += window.cells()[cell].*sum;
            means.numbers[l] += window.cells()[cell].*number;
        }
    }
    return means;
}

void addMean(const Means& means, std::int64_t users, bool confined, Number number,
             std::vector<Number>& numbers) {
    number.denominator = means.numbers[0];
    if (number.denominator == 0) return;
    number.estimate = estimateOf(
        [&](std::size_t l) { return ratio(means.sums[l], means.numbers[l]) / kUnitsPerOne; }, users,
        confined);
    numbers.push_back(std::move(number));
}

}  // namespace

void addPopularity(const Catalogue& catalogue, const GroupCounts& counts,
                   std::vector<Number>& numbers) {
    std::vector<std::int64_t> interactions;
    std::vector<std::int64_t> novelty;
    std::int64_t sum = 0;
    double squares = 0;
    for (const std::size_t i : counts.members) {
        const std::int64_t p = catalogue.items[i].interactions;
        interactions.push_back(p);
        novelty.push_back(toUnits(-std::log2(ratio(p + 1, catalogue.users + 1))));
        sum += p;
        squares += static_cast<double>(p * p);  // whole numbers: exact below 2⁵³
    }
    const auto noveltySums = slotSums(counts, novelty);
    const auto popularitySums = slotSums(counts, interactions);
    const auto popularity = [&](std::size_t l) {
        return ratio(popularitySums[l], counts.total(l));
    };
    const std::int64_t slotCount = counts.total(0);
    numbers.push_back(
        {"novelty_bits",
         estimateOf(
             [&](std::size_t l) { return ratio(noveltySums[l], counts.total(l)) / kUnitsPerOne; },
             counts.users, false),
         "mean of -log2((interactions + 1) / (users + 1))", slotCount, "slots"});
    numbers.push_back({"average_popularity", estimateOf(popularity, counts.users, false),
                       "mean interactions of the items shown", slotCount, "slots"});
    const double found = sum == 0 ? 0 : squares / static_cast<double>(sum);
    numbers.push_back(
        {"popularity_lift",
         estimateOf([&](std::size_t l) { return found == 0 ? 0 : popularity(l) / found - 1; },
                    counts.users, false),
         "average popularity of slots / of interactions - 1", slotCount, "slots"});
}

void addListNumbers(const ExposureWindow& window, const GroupCounts& counts,
                    std::vector<Number>& numbers) {
    addMean(meansOf(window, &CellTotals::distance, &CellTotals::distanceLists), counts.users, true,
            {"intra_list_diversity",
             {},
             "mean over lists of the mean genre distance (1 - Jaccard) of k(k-1)/2 pairs",
             0,
             "lists"},
            numbers);
    addMean(meansOf(window, &CellTotals::miscalibration, &CellTotals::calibratedUsers),
            counts.users, false,
            {"miscalibration_bits",
             {},
             "mean over users of KL(own genre mix || 0.99*list mix + 0.01*own)",
             0,
             "users"},
            numbers);
}

void addNewItems(const Catalogue& catalogue, const GroupCounts& counts, UtcTime newSince,
                 std::vector<Number>& numbers) {
    std::vector<std::size_t> fresh;
    for (std::size_t c = 0; c < counts.members.size(); ++c) {
        if (catalogue.items[counts.members[c]].since >= newSince) fresh.push_back(c);
    }
    if (fresh.empty()) return;
    const auto items = static_cast<std::int64_t>(fresh.size());
    numbers.push_back({"new_item_coverage",
                       estimateOf(
                           [&](std::size_t l) {
                               std::int64_t shown = 0;
                               for (const std::size_t c : fresh)
                                   shown += counts.slotCount[l][c] > 0;
                               return ratio(shown, items);
                           },
                           counts.users),
                       "new items shown / new items", items, "new items of C"});
}

}  // namespace core::fairness
