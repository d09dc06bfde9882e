// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/abuse/detector_catalog.h"
#include "core/judge/verdicts.h"
#include "core/runtime/engine.h"

namespace ui::pages {

/// What people decided about a user whom rules flag.
enum class UserState : std::uint8_t {
    Waiting,      ///< nobody has looked
    Quarantined,  ///< ratings are left out of training
    Cleared,      ///< somebody looked, and no rule has fired since that had not then
};

/// One user who is flagged or in quarantine.
struct FlaggedUser {
    core::abuse::UserVerdict verdict;  ///< of somebody who no longer rates: without features
    UserState state = UserState::Waiting;
    core::abuse::Family family = core::abuse::Family::Activity;  ///< of the strongest rule
    std::optional<core::UtcTime> flaggedAt;                      ///< known since the engine's start
    core::UtcTime decidedAt;                                     ///< quarantined or cleared
    std::string decidedBy;
    std::string reason;
    [[nodiscard]] const std::string& id() const { return verdict.userId; }
    [[nodiscard]] bool waiting() const { return state == UserState::Waiting; }
};

/// A user of the crowd, as a point.
struct CrowdPoint {
    std::string userId;
    double mostInHour = 0;
    double sd = 0;
};

/// Users with `from` ≤ ratings < `to`.
struct RatingBin {
    double from = 1, to = 1;
    std::int64_t users = 0;
};

/// How many users a rule of the catalogue flags.
struct RuleCount {
    core::abuse::Rule rule{};
    std::size_t users = 0;
    std::size_t alone = 0;  ///< whom no other rule that counts flags
};

/// An item to which extreme ratings came too fast.
struct InflowItem {
    core::abuse::ItemInflow inflow;
    std::string itemId, title;
};
/// Users who rated alike at the same time.
struct LockstepRow {
    std::vector<std::string> users, items;
    std::int64_t hours = 0;
};

/// What the page shows, prepared in a job: the work on 100,000 users is done here. Immutable.
struct AbuseView {
    core::judge::VerdictsPtr verdicts;
    core::runtime::AbuseDecisions decisions;
    std::vector<FlaggedUser> users;  ///< waiting first, then by score
    std::size_t waiting = 0, quarantined = 0, cleared = 0;
    std::size_t due = 0;            ///< whom the store or two families of rules put in quarantine
    std::size_t excluded = 0;       ///< of them, whom a training would leave out
    std::size_t missed = 0;         ///< in quarantine, and a training would take them all the same
    std::vector<CrowdPoint> crowd;  ///< a sample of those not flagged
    std::size_t people = 0;         ///< of whom the sample is
    std::vector<RatingBin> bins;
    std::optional<double> hourThreeSigma;  ///< of most ratings in an hour: mean + 3 sd
    std::vector<RuleCount> rules;
    std::vector<InflowItem> inflows;
    std::vector<LockstepRow> groups;
    [[nodiscard]] const FlaggedUser* find(const std::string& id) const;
};
using AbuseViewPtr = std::shared_ptr<const AbuseView>;

/// At most this many points of users who are not flagged.
inline constexpr std::size_t kCrowdShown = 2000;

/// `excluded`: whom a training would leave out, ascending. Titles of items are not filled in.
/// Threads: pure. Cost: O(users log users).
AbuseView makeAbuseView(core::judge::VerdictsPtr verdicts, core::runtime::AbuseDecisions decisions,
                        const std::vector<std::string>& excluded);
/// The rules that fired and count, strongest first.
std::vector<const core::abuse::Flag*> countingFlags(const core::abuse::UserVerdict& user);

}  // namespace ui::pages
