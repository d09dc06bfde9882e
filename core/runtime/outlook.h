// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <stop_token>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/recommend/rerank/mitigations.h"

namespace core::runtime {

struct OutlookOptions {
    recommend::rerank::Mitigations mitigations;
    std::uint64_t seed = 1;
    std::size_t runs = 5;              ///< each a world and an audience of its own
    std::size_t rounds = 6;            ///< between two trainings; that are drawn
    std::size_t warmUpRounds = 2;      ///< before them, without mitigations, for all alike
    std::size_t visitsPerRound = 400;  ///< larger: smaller differences show, and slower
    std::size_t items = 300;
    std::size_t k = 10;
};

/// Catalogue Gini of what was shown in every round.
struct OutlookPath {
    std::vector<double> mean;       ///< of the runs, one per round
    std::vector<double> low, high;  ///< the smallest and largest run
    double slope = 0;               ///< least squares of the means, per round
    bool operator==(const OutlookPath&) const = default;
};

struct Outlook {
    OutlookPath off;  ///< lists by the model alone
    OutlookPath on;   ///< lists through the mitigations
    std::size_t runs = 0;
    std::size_t visitsPerRound = 0;
    std::size_t items = 0;
};

/// A closed loop of recommending, simulated choice and retraining, twice from the same beginning:
/// with the mitigations and without. Always to be labelled as a simulation: a made-up catalogue,
/// the calm audience of simulate::Audience and an item-knn with its defaults, refitted after each
/// round on everything it has seen; every round shows as many lists. It says which way mitigations
/// push, not what will happen. Errors: cancelled; invalid_argument without runs, rounds, visits or
/// items. Threads: pure; same options, same outlook. Cost: runs · (warmUpRounds + 2 · rounds) ·
/// visitsPerRound lists, with the defaults some seconds.
Result<Outlook> simulateOutlook(const OutlookOptions& options, const std::stop_token& stop,
                                const ProgressFn& progress);

}  // namespace core::runtime
