// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/metric_catalog.h"

#include <algorithm>
#include <array>

#include "core/evaluate/beyond_accuracy.h"

namespace core::evaluate {
namespace {

using Unit = MetricSpec::Unit;

/// Of the list's slots, those with items of the least interacted 30 %.
double tailShare(const UserCase& c) {
    if (c.ranked.list.empty()) return 0;
    const auto tail =
        std::ranges::count_if(c.ranked.list, [&](ItemIdx i) { return c.chain.isTail(i); });
    return static_cast<double>(tail) / static_cast<double>(c.ranked.list.size());
}

constexpr std::array kCatalog{
    MetricSpec{"hit_rate", Unit::Share, true, true,
               [](const UserCase& c) { return hitRate(c.ranked); }},
    MetricSpec{"precision", Unit::Share, true, true,
               [](const UserCase& c) { return precision(c.ranked); }},
    MetricSpec{"recall", Unit::Share, true, true,
               [](const UserCase& c) { return recall(c.ranked); }},
    MetricSpec{"ndcg", Unit::Share, true, true,
               [](const UserCase& c) { return ndcg(c.ranked, c.ideal); }},
    MetricSpec{"map", Unit::Share, true, true,
               [](const UserCase& c) { return averagePrecision(c.ranked); }},
    MetricSpec{"mrr", Unit::Share, true, true,
               [](const UserCase& c) { return reciprocalRank(c.ranked); }},
    MetricSpec{
        "diversity", Unit::Share, true, true,
        [](const UserCase& c) { return intraListDiversity(c.ranked.list, c.chain.content()); }},
    MetricSpec{
        "novelty", Unit::Bits, true, true,
        [](const UserCase& c) { return novelty(c.ranked.list, c.trainCounts, c.trainUsers); }},
    MetricSpec{"tail_share", Unit::Share, true, true, &tailShare},
    MetricSpec{"coverage", Unit::Share, true, true, nullptr, &coverage},
    MetricSpec{"gini", Unit::Share, false, true, nullptr, &giniShown},
    MetricSpec{"gini_catalogue", Unit::Share, false, true, nullptr, &giniCatalogue},
};

}  // namespace

std::span<const MetricSpec> metricCatalog() {
    return kCatalog;
}

std::string metricKey(const MetricSpec& metric, std::size_t k) {
    return metric.needsK ? std::string(metric.id) + "@" + std::to_string(k)
                         : std::string(metric.id);
}

Result<const MetricSpec*> findMetric(std::string_view key) {
    const auto it = std::ranges::find(kCatalog, key.substr(0, key.find('@')), &MetricSpec::id);
    if (it != kCatalog.end()) return &*it;
    std::string known;
    for (const MetricSpec& m : kCatalog)
        known += (known.empty() ? "" : ", ") + std::string(m.id);
    return Error{Errc::InvalidArgument,
                 "no metric '" + std::string(key.substr(0, 80)) + "'; there are: " + known,
                 {}};
}

}  // namespace core::evaluate
