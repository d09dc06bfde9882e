// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

#include "core/serving/recommend_service.h"

namespace core::serving {

/// What sampled users would see differently if another version were live.
struct Rehearsal {
    VersionId from;
    VersionId to;
    bool computed = false;
    std::string whyNot;  ///< when it was not: one sentence
    std::size_t users = 0;
    double meanOverlap = 0;     ///< share of the present top 10 that stays, 0–1
    double coverageBefore = 0;  ///< share of the catalogue in the sampled lists
    double coverageAfter = 0;
    double giniBefore = 0;  ///< of the shown items' slots
    double giniAfter = 0;
    double p95MsBefore = 0;
    double p95MsAfter = 0;
    std::vector<std::string>
        vanished;  ///< items shown before to anybody of the sample, and not after
    std::vector<std::string> appeared;
};

struct RehearsalOptions {
    std::size_t users = 200;
    std::size_t k = 10;
    std::chrono::milliseconds limit{2000};  ///< beyond it: not computed
};

/// Lists of the same users (every n-th id) by both versions, without exploration draws differing.
/// Both must be in the service's memory; otherwise it is not computed, and says so.
/// Threads: thread-safe, blocking up to options.limit and one list.
Rehearsal rehearse(RecommendService& service, const std::vector<std::string>& userIds,
                   const VersionId& from, const VersionId& to, const RehearsalOptions& options,
                   const Clock& clock);

Json toJson(const Rehearsal& rehearsal);

}  // namespace core::serving
