// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/evaluate/intervals.h"

namespace core::fairness {

using evaluate::Estimate;
using evaluate::Interval;

/// In order of precedence: the first of several holds.
enum class State : std::uint8_t { CannotTell, Fail, Warn, Pass };
/// "cannot_tell", "fail", "warn", "pass".
const char* name(State state);

/// Why something cannot be told yet.
enum class Missing : std::uint8_t { Nothing, Users, Volume, Interval, Segments, Items };
/// "", "users", "volume", "interval", "segments", "items".
const char* name(Missing missing);

/// A judgement with all that it rests on. Threads: a plain value.
struct Verdict {
    std::string id;  ///< stable: "coverage", "parity_gap", "echo", "starvation_ratio", …
    State state = State::CannotTell;
    std::optional<double> value;
    std::optional<Interval> ci95;
    double required = 0;
    bool atLeast = false;  ///< value must be ≥ required, else below it
    bool alert = false;    ///< the value is beyond its alert threshold
    Missing missing = Missing::Nothing;
    std::optional<std::int64_t> moreRequests;  ///< about as many more let it be told
    std::optional<std::int64_t> moreUsers;
    std::string sentence;  ///< one English sentence
    bool operator==(const Verdict&) const = default;
};

/// {"id", "verdict", "value", "ci95", "required", "bound", "alert", "missing", "more_requests",
/// "more_users", "sentence"}.
Json toJson(const Verdict& verdict);
/// {"value", "ci95"}; ci95 is null without an interval.
Json toJson(const Estimate& estimate);
/// [low, high] or null.
Json toJson(const std::optional<Interval>& interval);

/// The one that holds for all of them; CannotTell for none.
State worst(std::span<const Verdict> verdicts);

/// What a judgement is about.
struct Requirement {
    std::string id;
    std::string label;  ///< "Coverage", begins the sentence
    double required = 0;
    bool atLeast = false;
    double alert = 0;
};
/// The interval wholly on the right side: PASS; wholly on the wrong one: FAIL; else, or without an
/// interval: cannot tell, with how much more of the same would make the interval short enough.
Verdict judge(const Requirement& requirement, const Estimate& estimate, std::int64_t requests,
              std::int64_t users);
/// Makes a verdict say that it cannot be told.
Verdict cannotTell(Verdict verdict, Missing missing, std::string sentence);

/// Requests beside the `requests` there are that shrink `halfWidth` to `distance` (∝ 1/√n); nothing
/// when it is more than a thousandfold.
std::optional<std::int64_t> requestsToTell(std::int64_t requests, double halfWidth,
                                           double distance);

/// θ̂ with θ̂ ± t·se from the values without each group; no interval under 40 users.
/// `confined`: cut to [0, 1].
Estimate jackknifed(double value, std::span<const double> withoutGroup, std::int64_t users,
                    bool confined = true);

/// "0.812", "1.30", "340", "12,000": numbers in sentences.
std::string plain(double value);
std::string counted(std::int64_t value);

}  // namespace core::fairness
