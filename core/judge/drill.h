// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <cstddef>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/abuse/drill.h"
#include "core/abuse/options.h"
#include "core/base/json.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/events/dataset.h"
#include "core/recommend/chain.h"
#include "core/simulate/attacks.h"

namespace core::judge {

struct DrillOptions {
    /// `firstId` is raised so that no attacker has the id of a user.
    simulate::AttackOptions attack;
    abuse::AbuseOptions abuse;
    recommend::ChainSpec model;  ///< what is fitted to see who climbs; a small item-knn
    std::size_t lists = 200;     ///< users whose lists are compared, at most
    std::size_t k = 10;          ///< length of a list
    /// Of the copy. With more interactions whole users are drawn by hash of the id until so many
    /// are left; more: slower (see runDrill).
    std::size_t maxInteractions = 1'000'000;
    /// Reports while the attack runs; more: a finer delay, and slower.
    std::size_t checkpoints = 12;
    std::size_t items = 10;  ///< climbers named, at most
    unsigned threads = 0;    ///< 0 = all cores
};

/// In how many of the compared lists an item stands.
struct ItemClimb {
    std::string itemId;
    std::string title;  ///< empty when it was never announced
    std::size_t before = 0;
    std::size_t attacked = 0;
    std::size_t cleaned = 0;  ///< with the users that were flagged left out
    bool operator==(const ItemClimb&) const = default;
};

/// Mean position of the target among all items that a user does not know; 1 = first.
struct TargetRank {
    double before = 0;
    double attacked = 0;
    double cleaned = 0;
    bool operator==(const TargetRank&) const = default;
};

struct DrillReport {
    simulate::AttackOptions attack;  ///< as it ran; `target` empty for volume
    std::string targetTitle;
    std::size_t attackers = 0;
    std::size_t attackRatings = 0;

    std::size_t users = 0;         ///< of the copy, without attackers
    std::size_t ratings = 0;       ///< of them
    std::size_t usersInStore = 0;  ///< more than `users` when the copy is a sample
    /// Users whom the rules flag without the attack. They are no part of precision and recall:
    /// nobody knows whether they are people.
    std::size_t flaggedBefore = 0;

    /// `climb` is from before to under attack; none for volume, which has no target.
    abuse::DrillOutcome outcome;
    /// From before to without the users that the attack got flagged.
    std::optional<abuse::TargetClimb> cleaned;
    std::optional<TargetRank> targetRank;
    std::vector<ItemClimb> climbers;    ///< most lists gained under attack first; the target too
    std::size_t lists = 0;              ///< compared
    std::size_t listsChanged = 0;       ///< whose items are others under attack
    std::size_t listsStillChanged = 0;  ///< and still are without the flagged
    std::chrono::milliseconds took{0};
};

/// Plays a labelled attack into a copy of these interactions, after their newest one, judges the
/// copy's ratings by the rules of abuse/, and compares the lists of a sample of users as a model
/// fitted before, under attack and without the flagged users gives them. Rules see the latest
/// rating of a user and item. Depends on `data` and `options` alone, but for `took`.
/// Errors: invalid_argument (no items, no ratings, no attackers, an unknown target; as makeAttack),
/// cancelled, unavailable. Threads: pure; blocks.
/// Cost: checkpoints + 1 full reports of abuse/ and three fits; 100,000 ratings take 5 s, 1 million
/// 12 s and 350 MB.
Result<DrillReport> runDrill(const events::Dataset& data, const DrillOptions& options,
                             const std::stop_token& stop, const ProgressFn& progress);

/// `simulate attack`: that of abuse::DrillOutcome and "attack", "copy", "flagged_before", "damage";
/// "target" has also "item_id", "title", "in_lists_cleaned", "mean_rank_cleaned" and "rank" among
/// all items.
Json document(const DrillReport& report);

}  // namespace core::judge
