// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/batch.h"

#include <algorithm>
#include <unordered_map>

#include "core/abuse/watch.h"
#include "core/fairness/from_events.h"
#include "core/judge/assemble.h"

namespace core::judge {
namespace {

constexpr double kCountingProgress = 0.5;
constexpr int kAnswered = 200;

std::vector<events::RawInteraction> interactionsUpTo(const EventSet& events, UtcTime to) {
    std::vector<events::RawInteraction> rows;
    for (const events::RatingEvent& rating : events.ratings) {
        if (rating.at > to) continue;
        rows.push_back(
            {rating.userId, rating.itemId, events::halfStarsOf(rating.rating), rating.at});
    }
    for (const events::WatchEvent& watch : events.watches) {
        if (watch.at > to || watch.progress.value_or(1) < kCountingProgress) continue;
        rows.push_back({watch.userId, watch.itemId, 0, watch.at});
    }
    return rows;
}

/// Nothing up to this time is in the window.
UtcTime floorOf(const std::vector<events::RecommendationEvent>& shown, const JudgeOptions& options,
                UtcTime to) {
    if (options.window.count() == 0) return UtcTime::min();
    const UtcTime from = to - options.window;
    std::vector<UtcTime> times;
    for (const events::RecommendationEvent& event : shown) {
        if (event.at > from && event.at <= to && event.status == kAnswered)
            times.push_back(event.at);
    }
    if (options.mostRequests == 0 || times.size() <= options.mostRequests) return from;
    const auto cut = times.begin() + static_cast<std::ptrdiff_t>(options.mostRequests);
    std::ranges::nth_element(times, cut, std::ranges::greater{});
    return *cut;
}

}  // namespace

std::optional<UtcTime> EventSet::newestTime() const {
    std::optional<UtcTime> newest;
    const auto look = [&](const auto& all) {
        for (const auto& event : all) {
            if (!newest || event.at > *newest) newest = event.at;
        }
    };
    look(ratings);
    look(watches);
    look(recommendations);
    return newest;
}

VerdictsPtr judgeEvents(const EventSet& events, const JudgeOptions& options, UtcTime to) {
    auto verdicts = std::make_shared<Verdicts>();
    verdicts->judged = true;
    verdicts->to = to;
    const UtcTime floor = floorOf(events.recommendations, options, to);
    std::vector<events::RecommendationEvent> shown;
    for (const events::RecommendationEvent& event : events.recommendations) {
        if (event.at > floor && event.at <= to) shown.push_back(event);
    }
    const auto data = events::makeDataset(interactionsUpTo(events, to), events.items);
    const fairness::ExposureInput input = fairness::exposureInput(data, shown);
    verdicts->from = floor;
    if (options.window.count() == 0) {
        const auto first = std::ranges::min_element(input.requests, {}, &fairness::Request::at);
        verdicts->from = first == input.requests.end() ? to : first->at;
    }
    const fairness::ExposureWindow window = fairness::windowOf(input, {options.k});
    assemble({window, input.catalogue, input.versions,
              [&](std::size_t i) { return i < data.items.size() ? data.items[i].title : ""; }},
             options, *verdicts);
    verdicts->abuse =
        std::make_shared<abuse::AbuseReport>(abuse::analyse(events.ratings, options.abuse));
    return verdicts;
}

}  // namespace core::judge
