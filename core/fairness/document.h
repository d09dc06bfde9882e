// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/json.h"
#include "core/fairness/harms.h"
#include "core/fairness/report.h"

namespace core::fairness {

/// fairness_analysis_results.json: the published keys with their published meaning
/// (popularity_bias, model_fairness, potential_harms, proxy_features); beside them gini_catalogue,
/// gini_floor, gini_random, reachable_coverage, parity_gap_comparable and, at the top, verdicts,
/// metrics (every number with interval, formula and denominator), exposure_groups, window.
/// passes_requirement is true, false, or null while it cannot be told; _published is what the old
/// formula says. Published numbers that do not exist (a gap of one segment) are null.
Json fairnessDocument(const FairnessReport& report, const Catalogue& catalogue,
                      const HarmRegister& harms = defaultRegister());

/// {"from", "to", "k", "requests", "slots", …}.
Json toJson(const WindowFacts& facts);

}  // namespace core::fairness
