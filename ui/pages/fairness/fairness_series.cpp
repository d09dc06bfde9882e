// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fairness/fairness_series.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace ui::pages {
namespace {

using core::fairness::Catalogue;
using core::fairness::CatalogueItem;
using core::fairness::ExposureGroup;
using core::fairness::Tier;

/// Of the items of C, as tiersOf ranks them.
std::vector<std::size_t> byPopularity(const Catalogue& catalogue) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < catalogue.items.size(); ++i) {
        if (catalogue.items[i].inCatalogue) order.push_back(i);
    }
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        const CatalogueItem& x = catalogue.items[a];
        const CatalogueItem& y = catalogue.items[b];
        return std::tie(y.interactionsBefore, x.hash, x.id) <
               std::tie(x.interactionsBefore, y.hash, y.id);
    });
    return order;
}

}  // namespace

std::vector<ExposureBar> exposureBars(const Catalogue& catalogue,
                                      std::span<const std::uint32_t> slotsOf, std::size_t most) {
    const std::vector<std::size_t> order = byPopularity(catalogue);
    const auto slotsAt = [&](std::size_t rank) -> std::int64_t {
        return order[rank] < slotsOf.size() ? slotsOf[order[rank]] : 0;
    };
    std::int64_t all = 0;
    for (std::size_t r = 0; r < order.size(); ++r)
        all += slotsAt(r);
    if (all == 0 || most == 0) return {};
    const std::vector<Tier> tiers = core::fairness::tiersOf(catalogue);
    const std::size_t count = std::min(most, order.size());
    const double total = static_cast<double>(order.size());
    std::vector<ExposureBar> bars;
    for (std::size_t b = 0; b < count; ++b) {
        const std::size_t first = b * order.size() / count;
        const std::size_t end = (b + 1) * order.size() / count;
        ExposureBar bar;
        bar.fromPercent = 100.0 * static_cast<double>(first) / total;
        bar.toPercent = 100.0 * static_cast<double>(end) / total;
        bar.tier = tiers[order[(first + end - 1) / 2]];
        bar.items = static_cast<std::int64_t>(end - first);
        for (std::size_t r = first; r < end; ++r)
            bar.slotCount += slotsAt(r);
        bar.timesFair = static_cast<double>(bar.slotCount) / static_cast<double>(bar.items) /
                        (static_cast<double>(all) / total);
        bars.push_back(bar);
    }
    return bars;
}

FairnessSeries seriesOf(const core::judge::Verdicts& verdicts) {
    FairnessSeries series;
    series.bars = exposureBars(*verdicts.catalogue, verdicts.fairness->slotsOf);
    series.groups = verdicts.fairness->groups;
    series.groupCount = series.groups.size();
    if (series.groups.size() > kMostGroups) {
        std::ranges::stable_sort(series.groups, std::ranges::greater{}, &ExposureGroup::items);
        series.groups.resize(kMostGroups);
    }
    return series;
}

}  // namespace ui::pages
