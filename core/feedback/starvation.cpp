// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/starvation.h"

#include <algorithm>
#include <boost/math/special_functions/gamma.hpp>
#include <cmath>
#include <map>
#include <vector>

#include "core/fairness/units.h"

namespace core::feedback {
namespace {

using fairness::cannotTell;
using fairness::counted;
using fairness::Missing;
using fairness::plain;
using fairness::Tier;

constexpr std::array<const char*, 4> kLevels{"unknown", "none", "moderate", "severe"};
constexpr std::size_t kHead = static_cast<std::size_t>(Tier::Head);
constexpr std::size_t kTail = static_cast<std::size_t>(Tier::Tail);

double logChoose(double n, double k) {
    return boost::math::lgamma(n + 1) - boost::math::lgamma(k + 1) - boost::math::lgamma(n - k + 1);
}

/// The slots of each tier's items, in all replicates.
using TierSlots = std::array<fairness::Replicates<std::vector<std::uint32_t>>, 3>;

TierSlots slotsByTier(const fairness::GroupCounts& counts, const fairness::Catalogue& catalogue) {
    const std::vector<Tier> tiers = fairness::tiersOf(catalogue);
    TierSlots slotCount;
    for (std::size_t c = 0; c < counts.members.size(); ++c) {
        const auto tier = static_cast<std::size_t>(tiers[counts.members[c]]);
        for (std::size_t l = 0; l < counts.slotCount.size(); ++l)
            slotCount[tier][l].push_back(counts.slotCount[l][c]);
    }
    return slotCount;
}

std::int64_t sumOf(std::span<const std::uint32_t> slotCount) {
    std::int64_t sum = 0;
    for (const std::uint32_t c : slotCount)
        sum += c;
    return sum;
}

std::int64_t shownOf(std::span<const std::uint32_t> slotCount) {
    return std::ranges::count_if(slotCount, [](std::uint32_t c) { return c > 0; });
}

/// head(l) / tail(l) with the jackknife of its logarithm; nothing when that is not finite.
template <class Of>
std::optional<Estimate> logRatio(Of of, std::int64_t users) {
    fairness::Replicates<double> logs{};
    for (std::size_t l = 0; l < logs.size(); ++l) {
        logs[l] = std::log(of(kHead, l) / of(kTail, l));
        if (!std::isfinite(logs[l])) return {};
    }
    const Estimate log =
        fairness::jackknifed(logs[0], std::span(logs).subspan(1), users, /*confined=*/false);
    Estimate ratio{of(kHead, 0) / of(kTail, 0), {}};
    if (log.ci95) ratio.ci95 = Interval{std::exp(log.ci95->low), std::exp(log.ci95->high)};
    return ratio;
}

/// What a ratio of head to tail is judged by.
struct RatioCase {
    const char* id;
    const char* label;
    std::optional<Estimate> ratio;
    bool tailGetsNothing = false;  ///< and the head something in every replicate
    std::int64_t requests = 0;
    std::int64_t users = 0;
};

Verdict judgeRatio(const RatioCase& c, const StarvationOptions& options, Starvation& level) {
    Verdict verdict;
    verdict.id = c.id;
    verdict.required = options.moderate;
    const auto needed = static_cast<std::int64_t>(evaluate::kUsersForInterval);
    if (c.users < needed) {
        verdict.moreUsers = needed - c.users;
        return cannotTell(verdict, Missing::Users, counted(c.users) + " users are too few");
    }
    if (c.tailGetsNothing) {
        level = Starvation::Severe;
        verdict.state = State::Fail;
        verdict.sentence = std::string(c.label) + ": the tail is never shown.";
        return verdict;
    }
    if (!c.ratio) {
        return cannotTell(verdict, Missing::Volume,
                          std::string(c.label) + " rests on the lists of a few users");
    }
    verdict.value = c.ratio->value;
    verdict.ci95 = c.ratio->ci95;
    const Interval& ci = *c.ratio->ci95;
    const std::string text = std::string(c.label) + " is " + plain(c.ratio->value) +
                             " (95 %: " + plain(ci.low) + " to " + plain(ci.high) +
                             "), required is below " + plain(options.moderate);
    if (ci.low <= options.moderate && ci.high >= options.moderate) {
        verdict.moreRequests =
            fairness::requestsToTell(c.requests, std::log(ci.high / ci.low) / 2,
                                     std::abs(std::log(c.ratio->value / options.moderate)));
        return cannotTell(verdict, Missing::Interval, text);
    }
    level = ci.low > options.severe     ? Starvation::Severe
            : ci.low > options.moderate ? Starvation::Moderate
                                        : Starvation::None;
    verdict.alert = level == Starvation::Severe;
    verdict.state = level == Starvation::Severe     ? State::Fail
                    : level == Starvation::Moderate ? State::Warn
                                                    : State::Pass;
    verdict.sentence = text + ".";
    return verdict;
}

/// A low rate warns; it never fails.
Verdict judgeTailRate(const std::optional<Estimate>& rate, std::int64_t requests,
                      std::int64_t users, const StarvationOptions& options) {
    Verdict verdict =
        fairness::judge({"tail_rate", "The tail's rate", options.tailRate, true, options.tailRate},
                        *rate, requests, users);
    if (verdict.state == State::Fail) verdict.state = State::Warn;
    return verdict;
}

class Analysis {
  public:
    Analysis(const fairness::GroupCounts& counts, const fairness::Catalogue& catalogue,
             const StarvationOptions& options)
        : counts_(counts), options_(options), slots_(slotsByTier(counts, catalogue)) {}

    StarvationReport report() {
        for (std::size_t t = 0; t < 3; ++t)
            report_.items[t] = static_cast<std::int64_t>(slots_[t][0].size());
        report_.neverShown = counts_.profiles[0].items - counts_.profiles[0].shown();
        if (report_.items[kTail] == 0) {
            for (const char* id : {"starvation_ratio", "tail_rate", "exposure_ratio"}) {
                Verdict verdict;
                verdict.id = id;
                report_.verdicts.push_back(cannotTell(
                    verdict, Missing::Items, "a catalogue this small has no head and tail"));
            }
            return report_;
        }
        published();
        byRates();
        byExposure();
        return report_;
    }

  private:
    void published() {
        for (std::size_t t = 0; t < 3; ++t)
            report_.publishedRates[t] = fairness::ratio(shownOf(slots_[t][0]), report_.items[t]);
        if (report_.publishedRates[kTail] > 0)
            report_.publishedRatio = report_.publishedRates[kHead] / report_.publishedRates[kTail];
    }

    /// Rarefied to |C| slots; every replicate must have as many.
    void byRates() {
        const std::int64_t volume = counts_.profiles[0].items;
        std::int64_t fewest = counts_.total(0);
        for (std::size_t l = 1; l <= fairness::kGroups; ++l)
            fewest = std::min(fewest, counts_.total(l));
        if (counts_.total(0) < volume || (enoughUsers() && fewest < volume)) {
            tooFewSlots(volume, fewest);
            return;
        }
        const auto rate = [&](std::size_t tier, std::size_t l) {
            if (counts_.total(l) < volume) return 0.0;
            return rarefiedItems(slots_[tier][l], counts_.total(l), volume) /
                   static_cast<double>(report_.items[tier]);
        };
        report_.rates = ByTier{rate(0, 0), rate(1, 0), rate(2, 0)};
        report_.tailRate =
            fairness::estimateOf([&](std::size_t l) { return rate(kTail, l); }, counts_.users);
        report_.ratio = logRatio(rate, counts_.users);
        report_.verdicts.push_back(
            judgeRatio({"starvation_ratio",
                        "Head items are shown at least once, against tail "
                        "items: the ratio",
                        report_.ratio, tailGetsNothing(), counts_.requests, counts_.users},
                       options_, report_.level));
        report_.verdicts.push_back(
            judgeTailRate(report_.tailRate, counts_.requests, counts_.users, options_));
    }

    void byExposure() {
        const auto perItem = [&](std::size_t tier, std::size_t l) {
            return fairness::ratio(sumOf(slots_[tier][l]), report_.items[tier]);
        };
        report_.exposureRatio = logRatio(perItem, counts_.users);
        report_.verdicts.push_back(
            judgeRatio({"exposure_ratio", "Slots per head item over slots per tail item",
                        report_.exposureRatio, tailGetsNothing(), counts_.requests, counts_.users},
                       options_, report_.exposureLevel));
    }

    void tooFewSlots(std::int64_t volume, std::int64_t fewest) {
        for (const char* id : {"starvation_ratio", "tail_rate"}) {
            Verdict verdict;
            verdict.id = id;
            verdict.required = report_.verdicts.empty() ? options_.moderate : options_.tailRate;
            verdict.atLeast = !report_.verdicts.empty();
            const std::int64_t slotCount = counts_.total(0);
            if (slotCount > 0 && counts_.requests > 0) {
                const double perRequest = fairness::ratio(slotCount, counts_.requests);
                verdict.moreRequests = std::max<std::int64_t>(
                    1, static_cast<std::int64_t>(
                           std::ceil(static_cast<double>(volume - fewest) / perRequest)));
            }
            report_.verdicts.push_back(cannotTell(verdict, Missing::Volume,
                                                  "rates are compared at one slot per item, " +
                                                      counted(volume) +
                                                      " slots without any twentieth of the users"));
        }
    }

    [[nodiscard]] bool enoughUsers() const {
        return counts_.users >= static_cast<std::int64_t>(evaluate::kUsersForInterval);
    }
    /// Nothing for the tail as a whole, and something for the head without any group.
    [[nodiscard]] bool tailGetsNothing() const {
        const auto& head = slots_[kHead];
        return sumOf(slots_[kTail][0]) == 0 && std::ranges::all_of(head, [](const auto& slotCount) {
                   return sumOf(slotCount) > 0;
               });
    }

    const fairness::GroupCounts& counts_;
    const StarvationOptions& options_;
    TierSlots slots_;
    StarvationReport report_;
};

}  // namespace

const char* name(Starvation level) {
    return kLevels[static_cast<std::size_t>(level)];
}

double rarefiedItems(std::span<const std::uint32_t> slotCount, std::int64_t s, std::int64_t m) {
    std::map<std::uint32_t, std::int64_t> itemsWith;
    for (const std::uint32_t c : slotCount) {
        if (c > 0) ++itemsWith[c];
    }
    const double all = static_cast<double>(s);
    const double drawn = static_cast<double>(m);
    const double whole = logChoose(all, drawn);
    double items = 0;
    for (const auto& [c, number] : itemsWith) {
        const double left = all - static_cast<double>(c);
        const double missed = left < drawn ? 0 : std::exp(logChoose(left, drawn) - whole);
        items += static_cast<double>(number) * (1 - missed);
    }
    return items;
}

StarvationReport starvationReport(const fairness::GroupCounts& counts,
                                  const fairness::Catalogue& catalogue,
                                  const StarvationOptions& options) {
    return Analysis(counts, catalogue, options).report();
}

}  // namespace core::feedback
