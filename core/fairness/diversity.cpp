// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fairness/diversity.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/fairness/units.h"

namespace core::fairness {
namespace {

constexpr double kNever = -std::numeric_limits<double>::infinity();

/// C(N − n, U)/C(N, U).
double shareOfDrawsWithout(std::int64_t users, std::int64_t n) {
    if (users - n < kComparedUsers) return 0;
    double above = 1;
    double below = 1;
    for (std::int64_t t = 0; t < kComparedUsers; ++t) {
        above *= static_cast<double>(users - n - t);
        below *= static_cast<double>(users - t);
    }
    return above / below;
}

/// [0]: all users of the segment, [1 + j]: without group j.
using Lists = std::array<LatestLists, kGroups + 1>;

void addItem(Lists& lists, const ItemExposure& item, std::size_t firstCell) {
    std::int64_t all = 0;
    for (std::size_t g = 0; g < kGroups; ++g)
        all += item.latest[firstCell + g];
    if (all == 0) return;
    for (std::size_t l = 0; l < lists.size(); ++l) {
        const std::int64_t n = l == 0 ? all : all - item.latest[firstCell + l - 1];
        auto& itemsShownTo = lists[l].itemsShownTo;
        if (itemsShownTo.size() <= static_cast<std::size_t>(n))
            itemsShownTo.resize(static_cast<std::size_t>(n) + 1);
        ++itemsShownTo[static_cast<std::size_t>(n)];
    }
}

Lists latestLists(const ExposureWindow& window, std::size_t firstCell) {
    Lists lists;
    for (std::size_t g = 0; g < kGroups; ++g) {
        const CellTotals& cell = window.cells()[firstCell + g];
        lists[0].users += cell.users;
        lists[0].slotCount += cell.latestSlots;
    }
    for (std::size_t g = 0; g < kGroups; ++g) {
        const CellTotals& cell = window.cells()[firstCell + g];
        lists[g + 1].users = lists[0].users - cell.users;
        lists[g + 1].slotCount = lists[0].slotCount - cell.latestSlots;
    }
    for (const ItemExposure& item : window.items())
        addItem(lists, item, firstCell);
    return lists;
}

void addComparable(SegmentNumbers& segment, const Lists& lists) {
    std::array<double, kGroups> without{};
    for (std::size_t g = 0; g < kGroups; ++g) {
        // One group that holds nearly everybody leaves too few to compare.
        if (lists[g + 1].users < kComparedUsers) return;
        without[g] = comparableDiversity(lists[g + 1]);
    }
    segment.error = evaluate::jackknifeError(without);
    segment.comparable = jackknifed(comparableDiversity(lists[0]), without, segment.users);
}

SegmentNumbers segmentOf(const ExposureWindow& window, std::size_t s) {
    SegmentNumbers segment;
    const std::size_t firstCell = s * kGroups;
    for (std::size_t g = 0; g < kGroups; ++g) {
        const CellTotals& cell = window.cells()[firstCell + g];
        segment.users += cell.users;
        segment.requests += cell.requests;
        segment.slotCount += cell.slotCount;
    }
    for (const ItemExposure& item : window.items()) {
        segment.uniqueItems +=
            std::any_of(item.slotCount.begin() + static_cast<long>(firstCell),
                        item.slotCount.begin() + static_cast<long>(firstCell + kGroups),
                        [](std::uint32_t c) { return c > 0; });
    }
    segment.published = ratio(segment.uniqueItems, segment.slotCount);
    if (segment.users >= kUsersForDiversity) addComparable(segment, latestLists(window, firstCell));
    return segment;
}

std::optional<double> publishedGap(const std::array<SegmentNumbers, kSegments>& segments) {
    double low = 0;
    double high = 0;
    int filled = 0;
    for (const SegmentNumbers& segment : segments) {
        if (segment.slotCount == 0) continue;
        low = filled == 0 ? segment.published : std::min(low, segment.published);
        high = filled == 0 ? segment.published : std::max(high, segment.published);
        ++filled;
    }
    if (filled < 2) return {};
    return high - low;
}

/// Over the pairs of measured segments.
struct Pairs {
    int pairs = 0;
    double gap = 0;         ///< largest |d|
    double halfWidth = 0;   ///< h of that pair
    double upper = kNever;  ///< largest |d| + h
    double lower = kNever;  ///< largest |d| − h
};

Pairs pairsOf(const std::array<SegmentNumbers, kSegments>& segments, double tukey) {
    Pairs pairs;
    for (std::size_t a = 0; a < kSegments; ++a) {
        for (std::size_t b = a + 1; b < kSegments; ++b) {
            if (!segments[a].comparable || !segments[b].comparable) continue;
            const double d =
                std::abs(segments[a].comparable->value - segments[b].comparable->value);
            const double h = tukey * std::hypot(segments[a].error, segments[b].error);
            if (pairs.pairs++ == 0 || d > pairs.gap) {
                pairs.gap = d;
                pairs.halfWidth = h;
            }
            pairs.upper = std::max(pairs.upper, d + h);
            pairs.lower = std::max(pairs.lower, d - h);
        }
    }
    return pairs;
}

std::string unmeasured(const std::array<SegmentNumbers, kSegments>& segments) {
    std::string text;
    for (std::size_t s = 0; s < kSegments; ++s) {
        if (segments[s].comparable) continue;
        text += text.empty() ? "" : ", ";
        text += std::string(kSegmentNames[s]) + " " + counted(segments[s].users);
    }
    return text;
}

/// Users that the nearest segments lack until two are measured.
std::int64_t usersToTwo(const std::array<SegmentNumbers, kSegments>& segments) {
    std::array<std::int64_t, kSegments> lacking{};
    for (std::size_t s = 0; s < kSegments; ++s) {
        lacking[s] = segments[s].comparable
                         ? 0
                         : std::max<std::int64_t>(1, kUsersForDiversity - segments[s].users);
    }
    std::ranges::sort(lacking);
    return lacking[0] + lacking[1];
}

}  // namespace

double comparableDiversity(const LatestLists& lists) {
    if (lists.users < kComparedUsers || lists.slotCount == 0) return 0;
    double unique = 0;
    for (std::size_t n = 1; n < lists.itemsShownTo.size(); ++n) {
        if (lists.itemsShownTo[n] == 0) continue;
        unique += static_cast<double>(lists.itemsShownTo[n]) *
                  (1 - shareOfDrawsWithout(lists.users, static_cast<std::int64_t>(n)));
    }
    const double k = ratio(lists.slotCount, lists.users);
    return unique / (static_cast<double>(kComparedUsers) * k);
}

Parity parityOf(const ExposureWindow& window, const ParityRule& rule) {
    Parity parity;
    for (std::size_t s = 0; s < kSegments; ++s)
        parity.segments[s] = segmentOf(window, s);
    parity.publishedGap = publishedGap(parity.segments);
    judgeParity(parity, static_cast<std::int64_t>(window.requests()), rule);
    return parity;
}

void judgeParity(Parity& parity, std::int64_t requests, const ParityRule& rule) {
    Verdict verdict;
    verdict.id = "parity_gap";
    verdict.required = rule.required;
    const Pairs pairs = pairsOf(parity.segments, rule.tukey);
    if (pairs.pairs == 0) {
        verdict.moreUsers = usersToTwo(parity.segments);
        parity.verdict = cannotTell(
            verdict, Missing::Segments,
            "two segments of 40 users are compared, too small are " + unmeasured(parity.segments));
        return;
    }
    parity.gap = Estimate{pairs.gap, Interval{std::max(0.0, pairs.gap - pairs.halfWidth),
                                              std::min(1.0, pairs.gap + pairs.halfWidth)}};
    verdict.value = pairs.gap;
    verdict.ci95 = parity.gap->ci95;
    verdict.alert = pairs.gap > rule.alert;
    std::string sentence = "The largest diversity gap between segments is " + plain(pairs.gap) +
                           " ± " + plain(pairs.halfWidth) + ", required is below " +
                           plain(rule.required);
    const std::string left = unmeasured(parity.segments);
    if (!left.empty()) sentence += " (too few users to compare: " + left + ")";
    if (pairs.upper < rule.required || pairs.lower > rule.required) {
        verdict.state = pairs.upper < rule.required ? State::Pass : State::Fail;
        verdict.sentence = sentence + ".";
        parity.verdict = verdict;
        return;
    }
    verdict.moreRequests =
        requestsToTell(requests, pairs.halfWidth, std::abs(pairs.gap - rule.required));
    parity.verdict = cannotTell(verdict, Missing::Interval, sentence);
}

}  // namespace core::fairness
