// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/serving/recommend_service.h"

namespace core::serving {

/// What the lists of a sample look like.
struct ListFigures {
    double coverage = 0;       ///< share of the catalogue, 0–1
    double giniCatalogue = 0;  ///< of the slots over the whole catalogue, 0–1
    double top10Share = 0;     ///< of the slots, 0–1
    /// Slots per head item / slots per tail item; nothing when no slot shows a tail item.
    std::optional<double> headToTail;
    double diversity = 0;  ///< within a list, mean, 0–1
};

/// What a pipeline changes for the same users, the same model, at the same moment. Accuracy is not
/// in it: the live model has learnt from all that these users ever did, so it can only be measured
/// on a model that has not (evaluate).
struct MitigationEffect {
    VersionId version;
    std::string pipeline;
    std::size_t users = 0;  ///< compared; fewer than asked for when time ran out
    ListFigures plain;
    ListFigures mitigated;
    double overlap = 0;  ///< share of the plain list that stays, mean, 0–1
};

struct MitigationEffectOptions {
    std::size_t k = 10;
    std::uint64_t seed = 1;                 ///< of exploration, with the user's id
    std::chrono::milliseconds limit{3000};  ///< beyond it no further user is asked
};

/// Lists of these users by the live version, plain and through `pipeline`.
/// Empty input: no users give zeros. Errors: unavailable (no model yet), cancelled.
/// Threads: thread-safe; blocks up to options.limit and one user. Cost: two lists per user.
Result<MitigationEffect> mitigationEffect(RecommendService& service,
                                          const std::vector<std::string>& users,
                                          const recommend::rerank::Pipeline& pipeline,
                                          const MitigationEffectOptions& options,
                                          const Clock& clock, const std::stop_token& stop,
                                          const ProgressFn& progress);

}  // namespace core::serving
