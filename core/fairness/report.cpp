// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fairness/report.h"

#include <algorithm>
#include <cmath>

#include "core/fairness/further.h"
#include "core/fairness/units.h"

namespace core::fairness {
namespace {

struct SpreadSpec {
    const char* id;
    double (*of)(const CountProfile&);
    bool confined;
    const char* formula;
    const char* per;
    std::int64_t (*denominator)(const CountProfile&);
};

std::int64_t itemsOf(const CountProfile& p) {
    return p.items;
}
std::int64_t shownOf(const CountProfile& p) {
    return p.shown();
}
std::int64_t slotsOf(const CountProfile& p) {
    return p.slotCount;
}
double topTen(const CountProfile& p) {
    return topShare(p, 10);
}

constexpr SpreadSpec kSpread[] = {
    {"coverage", coverage, true, "|{i in C: c_i > 0}| / |C|", "items of C", itemsOf},
    {"gini_shown", giniShown, true, "2*sum(i*x_i)/(n*sum(x_i)) - (n+1)/n over items with c_i > 0",
     "shown items", shownOf},
    {"gini_catalogue", giniCatalogue, true, "2*sum(i*x_i)/(n*sum(x_i)) - (n+1)/n over all of C",
     "items of C", itemsOf},
    {"top_10_share", topTen, true, "slots of the 10 most shown items / slots", "slots", slotsOf},
    {"top_20_share", topFifthShare, true,
     "slots of the floor(0.2*n) most shown of n shown items / slots", "slots", slotsOf},
    {"entropy_bits", entropyBits, false, "-sum(p_i*log2(p_i)), p_i = c_i / slots", "slots",
     slotsOf}};

void addSpread(const GroupCounts& counts, FairnessReport& report) {
    for (const SpreadSpec& spec : kSpread) {
        report.numbers.push_back(
            {spec.id,
             estimateOf([&](std::size_t l) { return spec.of(counts.profiles[l]); }, counts.users,
                        spec.confined),
             spec.formula, spec.denominator(counts.profiles[0]), spec.per});
    }
}

double randomGini(const ExposureWindow& window, const GroupCounts& counts) {
    const std::int64_t all = counts.total(0) + counts.slotsOutside;
    std::vector<ListLength> lists;
    for (const auto& [length, number] : window.lengths())
        lists.push_back({static_cast<double>(length) * ratio(counts.total(0), all), number});
    return giniRandom(counts.profiles[0].items, lists);
}

Verdict judgeCoverage(const FairnessReport& report, const FairnessOptions& options) {
    const WindowFacts& facts = report.facts;
    const Estimate& coverage = report.number("coverage")->estimate;
    const Requirement requirement{"coverage", "Coverage", options.coverageRequired, true,
                                  options.coverageAlert};
    Verdict verdict = judge(requirement, coverage, facts.requests, facts.users);
    const std::int64_t needed = slotsToReach(facts.items, options.coverageRequired);
    if (facts.items > 0 && facts.distinctSlots >= needed) return verdict;
    verdict.moreUsers.reset();
    verdict.moreRequests.reset();
    if (facts.items == 0) return cannotTell(verdict, Missing::Items, "the catalogue is empty");
    if (facts.requests > 0 && facts.distinctSlots > 0) {
        const double perRequest = ratio(facts.distinctSlots, facts.requests);
        verdict.moreRequests = static_cast<std::int64_t>(
            std::ceil(static_cast<double>(needed - facts.distinctSlots) / perRequest));
    }
    return cannotTell(verdict, Missing::Volume,
                      counted(facts.distinctSlots) + " distinct slots on " + counted(facts.items) +
                          " items can cover " + plain(report.reachableCoverage) +
                          " even evenly at random, required is at least " +
                          plain(options.coverageRequired));
}

WindowFacts factsOf(const ExposureWindow& window, const Catalogue& catalogue,
                    const GroupCounts& counts, const FairnessOptions& options) {
    return {options.from,         options.to,      window.k(),
            counts.requests,      counts.total(0), counts.slotsOutside,
            counts.distinctSlots, counts.users,    counts.profiles[0].items,
            catalogue.announced};
}

}  // namespace

const Number* FairnessReport::number(const std::string& id) const {
    const auto it = std::ranges::find(numbers, id, &Number::id);
    return it == numbers.end() ? nullptr : &*it;
}

FairnessReport fairnessReport(const ExposureWindow& window, const Catalogue& catalogue,
                              const FairnessOptions& options) {
    const GroupCounts counts = groupCounts(window, catalogue);
    FairnessReport report;
    report.facts = factsOf(window, catalogue, counts, options);
    addSpread(counts, report);
    addPopularity(catalogue, counts, report.numbers);
    addListNumbers(window, counts, report.numbers);
    if (options.newSince) addNewItems(catalogue, counts, *options.newSince, report.numbers);
    const CountProfile& all = counts.profiles[0];
    report.reachableCoverage = reachableCoverage(all.items, counts.distinctSlots);
    report.giniFloor = giniFloor(all.items, all.slotCount);
    report.giniRandom = randomGini(window, counts);
    report.lorenz = lorenzCurve(all);
    report.parity = parityOf(window, options.parity);
    report.groups = exposureGroups(window, catalogue, counts);
    if (!options.quality.empty()) report.quality = qualityParity(options.quality);
    report.slotsOf.resize(catalogue.items.size());
    for (std::size_t c = 0; c < counts.members.size(); ++c)
        report.slotsOf[counts.members[c]] = counts.slotCount[0][c];
    report.verdicts = {judgeCoverage(report, options), report.parity.verdict};
    return report;
}

}  // namespace core::fairness
