// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/loop.h"

#include <iterator>

namespace core::simulate {
namespace {

/// One visit, from the door to what they do.
void runVisit(Audience& audience, const LoopRecommender& recommender, double meanGapMicros,
              UtcTime& now, LoopWindow& window) {
    const Visit visit = audience.nextVisit();
    now += std::chrono::microseconds(static_cast<std::int64_t>(visit.gap * meanGapMicros));
    std::vector<std::string> list;
    if (!visit.attacker) {
        list = recommender.recommend(visit.userId);
        window.lists.push_back({visit.userId, list, now});
    }
    auto events = audience.respond(visit, list, now);
    std::ranges::move(events, std::back_inserter(window.events));
}

}  // namespace

Result<std::vector<LoopWindow>> runLoop(Audience& audience, const LoopRecommender& recommender,
                                        const LoopOptions& options) {
    if (!(options.visitsPerSecond > 0) || !recommender.recommend) {
        return Error{Errc::InvalidArgument,
                     "a loop needs a recommender and more than 0 visits per second.", ""};
    }
    const double meanGapMicros = 1e6 / options.visitsPerSecond;
    UtcTime now = options.begin;
    std::vector<LoopWindow> windows(options.windows);
    for (LoopWindow& window : windows) {
        for (std::size_t v = 0; v < options.visitsPerWindow; ++v) {
            if (options.stop.stop_requested())
                return Error{Errc::Cancelled, "the simulated loop was cancelled.", ""};
            runVisit(audience, recommender, meanGapMicros, now, window);
        }
        if (recommender.learn) FAIRLEAD_CHECK(recommender.learn(window.events));
    }
    return windows;
}

}  // namespace core::simulate
