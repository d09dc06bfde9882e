// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serving/rehearsal.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/evaluate/beyond_accuracy.h"

namespace core::serving {
namespace {

/// What one version showed to the sample.
struct Shown {
    std::vector<std::set<std::string>> lists;
    std::map<std::string, std::int64_t> slots;
    std::vector<double> ms;

    [[nodiscard]] double p95() {
        if (ms.empty()) return 0;
        std::ranges::sort(ms);
        return ms[static_cast<std::size_t>(0.95 * static_cast<double>(ms.size() - 1))];
    }
    [[nodiscard]] double gini() const {
        std::vector<std::int64_t> counts;
        for (const auto& [item, count] : slots)
            counts.push_back(count);
        return evaluate::giniShown(counts);
    }
};

std::vector<std::string> missingFrom(const Shown& other, const Shown& shown) {
    std::vector<std::string> items;
    for (const auto& [item, count] : shown.slots) {
        if (!other.slots.contains(item)) items.push_back(item);
    }
    return items;
}

}  // namespace

Rehearsal rehearse(RecommendService& service, const std::vector<std::string>& userIds,
                   const VersionId& from, const VersionId& to, const RehearsalOptions& options,
                   const Clock& clock) {
    Rehearsal result{.from = from, .to = to};
    const MonoTime deadline = clock.monotonic() + options.limit;
    Shown before;
    Shown after;
    for (const std::string& user : userIds) {
        for (const auto& [version, shown] : {std::pair(&from, &before), std::pair(&to, &after)}) {
            const auto list =
                service.recommend({user, options.k, *version, std::nullopt, 0, false});
            if (!list) {
                result.whyNot = list.error().message;
                return result;
            }
            auto& items = shown->lists.emplace_back();
            for (const auto& item : list->items) {
                items.insert(item.itemId);
                ++shown->slots[item.itemId];
            }
            shown->ms.push_back(static_cast<double>(list->took.count()) / 1000);
        }
        if (clock.monotonic() > deadline) {
            result.whyNot =
                "it would take over " + std::to_string(options.limit.count() / 1000) + " s";
            return result;
        }
    }
    if (userIds.empty()) {
        result.whyNot = "there are no users to rehearse with";
        return result;
    }
    for (std::size_t u = 0; u < userIds.size(); ++u) {
        if (before.lists[u].empty()) continue;
        const auto kept = std::ranges::count_if(
            before.lists[u], [&](const auto& item) { return after.lists[u].contains(item); });
        result.meanOverlap +=
            static_cast<double>(kept) / static_cast<double>(before.lists[u].size());
    }
    result.users = userIds.size();
    result.meanOverlap /= static_cast<double>(userIds.size());
    const auto items = service.inspect(
        to, [](const ServedModel& model, const UserHistories&) -> Result<std::size_t> {
            return model.chain.itemCount();
        });
    const double catalogue = static_cast<double>(std::max<std::size_t>(1, items ? *items : 1));
    result.coverageBefore = static_cast<double>(before.slots.size()) / catalogue;
    result.coverageAfter = static_cast<double>(after.slots.size()) / catalogue;
    result.giniBefore = before.gini();
    result.giniAfter = after.gini();
    result.p95MsBefore = before.p95();
    result.p95MsAfter = after.p95();
    result.vanished = missingFrom(after, before);
    result.appeared = missingFrom(before, after);
    result.computed = true;
    return result;
}

Json toJson(const Rehearsal& r) {
    if (!r.computed) return {{"computed", false}, {"why_not", r.whyNot}};
    return {{"computed", true},
            {"from", r.from.text},
            {"to", r.to.text},
            {"users", r.users},
            {"mean_top10_overlap", r.meanOverlap},
            {"coverage", {{"before", r.coverageBefore}, {"after", r.coverageAfter}}},
            {"gini", {{"before", r.giniBefore}, {"after", r.giniAfter}}},
            {"p95_ms", {{"before", r.p95MsBefore}, {"after", r.p95MsAfter}}},
            {"vanished", r.vanished},
            {"appeared", r.appeared}};
}

}  // namespace core::serving
