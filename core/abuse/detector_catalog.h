// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <span>
#include <string_view>

namespace core::abuse {

enum class Rule : std::uint8_t {
    ThreeSigma,
    Volume,
    ClassicBurst,
    Burst,
    Inflow,
    Extreme,
    Profile,
    Lockstep
};

/// Rules of one family look at the same evidence; only two families together may act by themselves.
enum class Family : std::uint8_t { Activity, Ratings, TargetAndTime };

struct Detector {
    Rule rule;
    std::string_view id;  ///< for documents: "volume", "classic_burst", …
    Family family;
    bool shownOnly;  ///< shown for comparison; never flags a user
    std::string_view what;
};

/// All rules, in the order of Rule: tables, documents and verdicts iterate this.
std::span<const Detector> detectorCatalog();
const Detector& detector(Rule rule);
/// "activity", "ratings", "target_time".
std::string_view name(Family family);

}  // namespace core::abuse
