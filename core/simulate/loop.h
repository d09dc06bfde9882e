// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/events/event.h"
#include "core/simulate/audience.h"

namespace core::simulate {

/// What recommends in a closed loop.
struct LoopRecommender {
    /// The list for a user, best first.
    std::function<std::vector<std::string>(const std::string& userId)> recommend;
    /// Learns the events of a window; called after each. May be empty: nothing is learnt.
    std::function<Status(std::span<const events::Event>)> learn;
};

struct LoopOptions {
    std::size_t windows = 4;
    std::size_t visitsPerWindow = 2000;
    UtcTime begin;
    double visitsPerSecond = 100;  ///< > 0; of the events' times alone
    std::stop_token stop;
};

struct ShownList {
    std::string userId;
    std::vector<std::string> itemIds;
    UtcTime at;
};

/// What happened between two trainings.
struct LoopWindow {
    std::vector<ShownList> lists;  ///< attackers are shown none
    std::vector<events::Event> events;
};

/// Recommend, respond, learn, and so on, with nothing else around it: for tests and forecasts.
/// The audience goes on where it was; hand over a copy to keep it.
/// Errors: cancelled; invalid_argument for a rate that is not positive or no recommender; those of
/// `learn`. Threads: pure. Cost: one list per visit.
Result<std::vector<LoopWindow>> runLoop(Audience& audience, const LoopRecommender& recommender,
                                        const LoopOptions& options);

}  // namespace core::simulate
