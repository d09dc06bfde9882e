// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string>

#include "core/base/result.h"

namespace core::simulate {

/// How the audience behaves: the numbers of the model in audience.h. Defaults are the calm
/// scenario.
struct Behaviour {
    /// Share of visits that are somebody's first, 0–1. Larger: more cold users.
    double joinShare = 0.02;
    /// × everybody's own probability of ignoring the list, ≥ 0. 0: nobody looks elsewhere.
    double browseFactor = 1;
    /// Rank r of a list is looked at with probability r^−positionBias, ≥ 0. 0: all of it.
    double positionBias = 1;
    /// What a choice goes by: utilities per unit of taste (affinity), quality and log popularity.
    double tasteWeight = 4;
    double qualityWeight = 0.4;
    double popularityWeight = 0.1;
    /// Utility of taking nothing from the list. Smaller: people take what they are given.
    double reluctance = 3.5;
    /// People who look elsewhere meet items in proportion to popularity^headFocus; a searchShare
    /// of them is met by searching, however popular.
    double headFocus = 1;
    double searchShare = 0.4;
    /// Genres by which all tastes turn in 1,000 visits, ≥ 0.
    double turnPerThousand = 0;
    /// Share of visits that are an attacker's, 0–1.
    double attackShare = 0;
};

/// A situation that can be switched on while the audience runs. Threads: a plain value.
struct Scenario {
    std::string id;
    std::string description;  ///< one English sentence
    Behaviour behaviour;
};

/// "calm" first, then "echo-chamber", "long-tail-starvation", "rating-spam", "taste-drift".
/// Threads: thread-safe.
std::span<const Scenario> scenarioCatalog();
/// Errors: invalid_argument, listing the scenarios there are.
Result<const Scenario*> findScenario(const std::string& id);

}  // namespace core::simulate
