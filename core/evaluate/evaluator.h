// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/base/clock.h"
#include "core/evaluate/metric_catalog.h"
#include "core/evaluate/report.h"
#include "core/evaluate/split.h"
#include "core/recommend/chain.h"
#include "core/recommend/rerank/pipeline.h"

namespace core::evaluate {

struct EvaluateOptions {
    recommend::ChainSpec chain;
    recommend::rerank::Pipeline pipeline{"plain", {recommend::rerank::SeenStage{}}};
    std::vector<std::size_t> ks{10};  ///< each 1…1,000
    NdcgIdeal ideal = NdcgIdeal::CutAtK;
    const Clock* clock = nullptr;  ///< measures the fit when given
};

/// Asks a chain for the list of every test user, as serving would (recommend::recommendList), and
/// holds the lists against the test part. User averages carry a bootstrap interval, set-level
/// numbers a jackknife interval by hash of the user id; neither under 40 users. `context.seed`
/// draws the bootstrap and, with the user id, each list's exploration. Empty input: groups without
/// users have no metrics. Errors: invalid_argument for a k out of range, for a split with (user,
/// item) in both parts, for a chain over other items, and for one whose popularity counts are not
/// those of the train part: it has learnt from something else, the test part perhaps. cancelled.
/// Threads: pure; same numbers for any `context.threads`. Cost: one list per test user and k.
Result<Report> evaluateChain(const recommend::Chain& chain, const Split& split,
                             const EvaluateOptions& options, const recommend::FitContext& context);

/// Fits options.chain on the train part and evaluates it. Errors: also those of fit.
Result<Report> evaluateSplit(const Split& split, const EvaluateOptions& options,
                             const recommend::FitContext& context);
/// The same, splitting first with `context.seed`.
Result<Report> evaluateSplit(const events::Dataset& data, const SplitSpec& spec,
                             const EvaluateOptions& options, const recommend::FitContext& context);

}  // namespace core::evaluate
