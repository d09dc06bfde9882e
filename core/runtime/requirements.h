// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/judge/verdicts.h"
#include "core/runtime/live.h"
#include "core/runtime/settings.h"
#include "core/runtime/snapshots.h"

namespace core::runtime {

/// Warn: met, but within a tenth of its room to the limit, or waiting for a person. CannotTell: not
/// measured, `reason` says what is missing. Off: not set up; never counted as met.
enum class RequirementVerdict : std::uint8_t { Pass, Warn, Fail, CannotTell, Off };
/// "pass", "warn", "fail", "cannot-tell", "off".
const char* name(RequirementVerdict verdict);

enum class RequirementUnit : std::uint8_t {
    Messages,
    Seconds,
    Share,  ///< 0–1
    Count,
    Milliseconds,
    Duration,   ///< seconds, long ones
    Score,      ///< a metric without unit
    Signature,  ///< 1 = valid
};

/// One thing that must hold, and where it stands.
struct Requirement {
    enum class Direction : std::uint8_t { AtMost, AtLeast, Equal };

    std::string id;  ///< stable: "stream.lag_messages"
    RequirementVerdict verdict = RequirementVerdict::Off;
    std::optional<double> measured;
    double required = 0;
    Direction direction = Direction::AtMost;
    RequirementUnit unit = RequirementUnit::Count;
    double reach = 0;     ///< the value at the end of the margin's bar; 0 = no bar
    UtcTime checked;      ///< when it was measured; 0 = never
    std::string reason;   ///< one English clause; empty when the numbers say it all
    std::string subject;  ///< what it was measured on: a version, a key; may be empty
    std::string page;     ///< id of the page that shows more

    /// Of the margin's bar, 0–1: how far it is filled, and where the limit is.
    [[nodiscard]] double filled() const;
    [[nodiscard]] double limitAt() const;
    /// Broken, near its limit, or waiting for a person.
    [[nodiscard]] bool needsAttention() const {
        return verdict == RequirementVerdict::Fail || verdict == RequirementVerdict::Warn;
    }
    bool operator==(const Requirement&) const = default;
};

/// Every requirement of this profile, worst first (fail, warn, cannot tell, pass, off); equal ones
/// in the order of the rules. Bounds come from the settings; one without a bound is left out.
/// Threads: pure. Cost: O(versions + runs + partitions + rated users), some 10 µs and 5 ns a user.
std::vector<Requirement> requirements(const Snapshot& snapshot, const LiveSnapshot& live,
                                      const judge::Verdicts& verdicts, const Settings& settings,
                                      UtcTime now);

}  // namespace core::runtime
