// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/assemble.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/fairness/group_counts.h"
#include "core/fairness/units.h"

namespace core::judge {
namespace {

constexpr std::size_t kTopItems = 10;

fairness::FairnessOptions fairnessOptions(const JudgeOptions& options, const Verdicts& verdicts) {
    fairness::FairnessOptions fairness;
    fairness.from = verdicts.from;
    fairness.to = verdicts.to;
    fairness.newSince = verdicts.to - options.newItems;
    fairness.coverageRequired = options.coverageRequired;
    fairness.coverageAlert = options.coverageAlert;
    fairness.parity.required = options.parityRequired;
    fairness.parity.alert = options.parityAlert;
    return fairness;
}

feedback::FeedbackOptions feedbackOptions(const JudgeOptions& options) {
    feedback::FeedbackOptions feedback;
    feedback.windows = options.feedbackWindows;
    feedback.starvation.moderate = options.starvationModerate;
    feedback.starvation.severe = options.starvationSevere;
    return feedback;
}

std::vector<VersionFigures> versionsOf(const Counted& counted,
                                       const std::vector<const fairness::Request*>& requests) {
    std::map<std::uint32_t, UtcTime> first;
    for (const fairness::Request* request : requests)
        first.try_emplace(request->version, request->at);
    std::vector<VersionFigures> versions;
    for (const auto& numbers : fairness::byVersion(counted.window, counted.catalogue)) {
        versions.push_back({counted.versions[numbers.version], first.at(numbers.version), numbers});
    }
    std::ranges::sort(versions, [](const VersionFigures& a, const VersionFigures& b) {
        return std::tie(a.first, a.version) < std::tie(b.first, b.version);
    });
    return versions;
}

/// Of the slots that `version` filled, over C.
std::vector<fairness::LorenzPoint> lorenzOf(std::uint32_t version, const Counted& counted,
                                            const std::vector<const fairness::Request*>& requests) {
    std::vector<std::uint32_t> slotCount(counted.catalogue.items.size());
    for (const fairness::Request* request : requests) {
        if (request->version != version) continue;
        for (const ItemIdx item : request->items)
            ++slotCount[item.value];
    }
    std::vector<std::uint32_t> members;
    for (const std::size_t i : fairness::membersOf(counted.catalogue))
        members.push_back(slotCount[i]);
    return fairness::lorenzCurve(fairness::profileOf(members));
}

std::vector<feedback::ByTier> slotsPerItem(const std::vector<const fairness::Request*>& requests,
                                           const std::vector<fairness::Tier>& tiers,
                                           std::size_t windows) {
    std::array<std::int64_t, 3> items{};
    for (const fairness::Tier tier : tiers) {
        if (tier != fairness::Tier::Outside) ++items[static_cast<std::size_t>(tier)];
    }
    std::vector<feedback::ByTier> all;
    for (const feedback::Slice slice : feedback::slicesOf(requests, windows)) {
        std::array<std::int64_t, 3> slotCount{};
        for (const fairness::Request* request : slice) {
            for (const ItemIdx item : request->items) {
                const fairness::Tier tier = tiers[item.value];
                if (tier != fairness::Tier::Outside) ++slotCount[static_cast<std::size_t>(tier)];
            }
        }
        feedback::ByTier& values = all.emplace_back();
        for (std::size_t t = 0; t < values.size(); ++t)
            values[t] = fairness::ratio(slotCount[t], items[t]);
    }
    return all;
}

/// Those that anybody may look for, by id.
std::vector<std::size_t> publishedItems(const Counted& counted) {
    const auto shown = counted.window.items();
    std::vector<std::size_t> items;
    for (std::size_t i = 0; i < counted.catalogue.items.size(); ++i) {
        if (counted.catalogue.items[i].inCatalogue || (i < shown.size() && shown[i].users > 0))
            items.push_back(i);
    }
    std::ranges::sort(items, {}, [&](std::size_t i) -> const std::string& {
        return counted.catalogue.items[i].id;
    });
    return items;
}

std::vector<TopItem> topItems(const std::vector<std::size_t>& items, const Counted& counted,
                              const fairness::FairnessReport& report) {
    std::vector<std::size_t> order;
    for (const std::size_t i : items) {
        if (report.slotsOf[i] > 0) order.push_back(i);
    }
    const std::size_t count = std::min(order.size(), kTopItems);
    std::ranges::partial_sort(order, order.begin() + static_cast<std::ptrdiff_t>(count),
                              [&](std::size_t a, std::size_t b) {
                                  return report.slotsOf[a] != report.slotsOf[b]
                                             ? report.slotsOf[a] > report.slotsOf[b]
                                             : counted.catalogue.items[a].id <
                                                   counted.catalogue.items[b].id;
                              });
    std::vector<TopItem> top;
    for (std::size_t i = 0; i < count; ++i) {
        const std::int64_t slotCount = report.slotsOf[order[i]];
        top.push_back({counted.catalogue.items[order[i]].id, counted.titleOf(order[i]), slotCount,
                       fairness::ratio(slotCount, report.facts.slotCount)});
    }
    return top;
}

/// The catalogue and what is counted by item, in the order of `items`.
void publish(const std::vector<std::size_t>& items, const Counted& counted,
             fairness::FairnessReport report, Verdicts& into) {
    fairness::Catalogue catalogue;
    catalogue.users = counted.catalogue.users;
    catalogue.announced = counted.catalogue.announced;
    std::vector<std::uint32_t> slotsOf;
    for (const std::size_t i : items) {
        catalogue.items.push_back(counted.catalogue.items[i]);
        slotsOf.push_back(report.slotsOf[i]);
    }
    report.slotsOf = std::move(slotsOf);
    into.catalogue = std::make_shared<fairness::Catalogue>(std::move(catalogue));
    into.fairness = std::make_shared<fairness::FairnessReport>(std::move(report));
}

}  // namespace

void assemble(const Counted& counted, const JudgeOptions& options, Verdicts& into) {
    auto report =
        fairness::fairnessReport(counted.window, counted.catalogue, fairnessOptions(options, into));
    feedback::FeedbackInput input = feedback::feedbackInput(counted.window, counted.catalogue);
    input.versions = counted.versions;
    into.feedback = std::make_shared<feedback::FeedbackReport>(
        feedback::feedbackReport(input, feedbackOptions(options)));
    into.versions = versionsOf(counted, input.requests);
    into.previousLorenz.clear();
    if (into.versions.size() > 1) {
        into.previousLorenz = lorenzOf(into.versions[into.versions.size() - 2].numbers.version,
                                       counted, input.requests);
    }
    // Numbers of versions are the caller's; here they are places in this list.
    for (std::size_t v = 0; v < into.versions.size(); ++v)
        into.versions[v].numbers.version = static_cast<std::uint32_t>(v);
    into.slotsPerItem =
        slotsPerItem(input.requests, fairness::tiersOf(counted.catalogue), options.feedbackWindows);
    const auto items = publishedItems(counted);
    into.topItems = topItems(items, counted, report);
    publish(items, counted, std::move(report), into);
}

}  // namespace core::judge
