// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/evaluate/ranking.h"
#include "core/recommend/chain.h"

namespace core::evaluate {

/// All that a per-user metric may look at.
struct UserCase {
    RankedCase ranked;
    const recommend::Chain& chain;
    std::span<const std::int64_t> trainCounts;  ///< interactions per item
    std::size_t trainUsers = 0;                 ///< users with any
    NdcgIdeal ideal = NdcgIdeal::CutAtK;
};

/// One metric: tables, charts, command line and gates go through metricCatalog().
struct MetricSpec {
    enum class Unit { Share, Bits };
    std::string_view id;
    Unit unit = Unit::Share;
    bool higherIsBetter = true;
    bool needsK = true;
    double (*ofUser)(const UserCase&) = nullptr;  ///< averaged over users, or
    double (*ofShown)(std::span<const std::int64_t>) =
        nullptr;  ///< of the slots each item received
};

/// Threads: thread-safe.
std::span<const MetricSpec> metricCatalog();
/// "ndcg@10".
std::string metricKey(const MetricSpec& metric, std::size_t k);
/// The metric of a key ("ndcg@10") or id ("ndcg"). Errors: invalid_argument, listing the ids.
Result<const MetricSpec*> findMetric(std::string_view key);

}  // namespace core::evaluate
