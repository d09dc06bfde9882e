// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/evaluate/intervals.h"

namespace core::evaluate {

/// One group of test users. Ids: "all", "warm" and "cold" (with and without train interactions),
/// "low" (< 10 train interactions, the cold included), "medium" (10–30), "high" (> 30).
struct GroupReport {
    std::string id;
    std::size_t users = 0;
    std::map<std::string, Estimate> metrics;  ///< by key, "ndcg@10"; empty without users
};

/// What an evaluation found. Threads: a plain value.
struct Report {
    std::string family;
    Json parameters;
    std::string pipeline;
    std::string split;
    std::string splitNote;
    std::uint64_t seed = 0;
    std::size_t ratings = 0;  ///< of train and test together
    std::size_t users = 0;
    std::size_t items = 0;
    std::size_t usersWithoutTest = 0;  ///< left out of all groups
    std::vector<GroupReport> groups;   ///< always all six, in the order above
    std::optional<double> fitSeconds;  ///< when evaluateSplit() was given a clock

    [[nodiscard]] const GroupReport* group(const std::string& id) const;
};

/// {"family", "split", "users", "dataset", "metrics": {"ndcg@10": {"value", "ci95"}}, "segments",
/// …}; "users" and "metrics" are those of all test users; ci95 is null where there is no interval.
Json toJson(const Report& report);

}  // namespace core::evaluate
