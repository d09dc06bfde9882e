// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/abuse/abuse_view.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "core/base/random.h"

namespace ui::pages {

using core::abuse::AbuseReport;
using core::abuse::Flag;
using core::abuse::UserVerdict;

namespace {

/// A person's word holds as long as no rule fires that had not when they gave it.
bool stillCleared(const core::store::AbuseReview& review, const UserVerdict& user) {
    return std::ranges::all_of(countingFlags(user), [&](const Flag* flag) {
        return std::ranges::binary_search(review.rules,
                                          std::string(core::abuse::detector(flag->rule).id));
    });
}

class Decided {
  public:
    explicit Decided(const core::runtime::AbuseDecisions& decisions) : decisions_(decisions) {}
    [[nodiscard]] const core::store::QuarantineEntry* quarantine(const std::string& user) const {
        return find(decisions_.quarantine, user);
    }
    [[nodiscard]] const core::store::AbuseReview* review(const std::string& user) const {
        return find(decisions_.cleared, user);
    }

  private:
    template <class Row>
    static const Row* find(const std::vector<Row>& rows, const std::string& user) {
        const auto it = std::ranges::lower_bound(rows, user, {}, &Row::userId);
        return it != rows.end() && it->userId == user ? &*it : nullptr;
    }
    const core::runtime::AbuseDecisions& decisions_;
};

FlaggedUser rowOf(const UserVerdict& user, const Decided& decided) {
    FlaggedUser row;
    row.verdict = user;
    const auto flags = countingFlags(user);
    if (!flags.empty()) row.family = core::abuse::detector(flags.front()->rule).family;
    if (const auto* entry = decided.quarantine(user.userId)) {
        row.state = UserState::Quarantined;
        row.decidedAt = entry->since;
        row.decidedBy = entry->by;
        row.reason = entry->reason;
    } else if (const auto* review = decided.review(user.userId);
               review && stillCleared(*review, user)) {
        row.state = UserState::Cleared;
        row.decidedAt = review->at;
        row.decidedBy = review->by;
        row.reason = review->reason;
    }
    return row;
}

void takeUsers(AbuseView& view) {
    const AbuseReport& report = *view.verdicts->abuse;
    const Decided decided(view.decisions);
    for (const UserVerdict& user : report.users) {
        if (user.flagged()) view.users.push_back(rowOf(user, decided));
    }
    for (const auto& entry : view.decisions.quarantine) {
        const UserVerdict* known = report.find(entry.userId);
        if (known && known->flagged()) continue;
        UserVerdict user = known ? *known : UserVerdict{};
        user.userId = entry.userId;
        view.users.push_back(rowOf(user, decided));
    }
    std::map<std::string, core::UtcTime> flaggedAt;
    for (const auto& flag : view.verdicts->newFlags)
        flaggedAt[flag.userId] = flag.at;
    for (FlaggedUser& user : view.users) {
        const auto it = flaggedAt.find(user.id());
        if (it != flaggedAt.end()) user.flaggedAt = it->second;
    }
    std::ranges::stable_sort(view.users, [](const FlaggedUser& a, const FlaggedUser& b) {
        if (a.state != b.state) return a.state < b.state;
        return a.verdict.score > b.verdict.score;
    });
    const auto count = [&](UserState state) {
        return static_cast<std::size_t>(std::ranges::count(view.users, state, &FlaggedUser::state));
    };
    view.waiting = count(UserState::Waiting);
    view.quarantined = count(UserState::Quarantined);
    view.cleared = count(UserState::Cleared);
}

void checkExclusion(AbuseView& view, const std::vector<std::string>& excluded) {
    for (const FlaggedUser& user : view.users) {
        const bool twoFamilies = user.verdict.decision == core::abuse::Decision::Quarantine &&
                                 user.state != UserState::Cleared;
        if (user.state != UserState::Quarantined && !twoFamilies) continue;
        ++view.due;
        const bool leftOut = std::ranges::binary_search(excluded, user.id());
        view.excluded += leftOut ? 1 : 0;
        view.missed += user.state == UserState::Quarantined && !leftOut ? 1 : 0;
    }
}

/// The same users every time: those with the smallest hashes.
void takeCrowd(AbuseView& view) {
    std::vector<std::pair<std::uint64_t, const UserVerdict*>> crowd;
    for (const UserVerdict& user : view.verdicts->abuse->users) {
        if (!user.flagged() && user.features.ratings > 0)
            crowd.emplace_back(core::hash64(user.userId), &user);
    }
    view.people = crowd.size();
    if (crowd.size() > kCrowdShown) {
        std::ranges::nth_element(crowd, crowd.begin() + kCrowdShown);
        crowd.resize(kCrowdShown);
    }
    for (const auto& [hash, user] : crowd)
        view.crowd.push_back(
            {user->userId, double(user->features.pace.mostInHour), user->features.sd});
    std::ranges::sort(view.crowd, {}, &CrowdPoint::userId);
}

void takeLimits(AbuseView& view) {
    double n = 0, sum = 0, squares = 0;
    for (const UserVerdict& user : view.verdicts->abuse->users) {
        if (user.features.ratings == 0) continue;
        const auto most = double(user.features.pace.mostInHour);
        n += 1;
        sum += most;
        squares += most * most;
    }
    if (n < 2) return;
    const double mean = sum / n;
    view.hourThreeSigma = mean + 3 * std::sqrt(std::max(0.0, squares / n - mean * mean));
}

/// Bins of equal width on a log scale, five to a decade.
void takeBins(AbuseView& view) {
    constexpr double kPerDecade = 5;
    std::int64_t most = 0;
    for (const UserVerdict& user : view.verdicts->abuse->users)
        most = std::max(most, user.features.ratings);
    if (most == 0) return;
    const auto binOf = [&](std::int64_t ratings) {
        return static_cast<std::size_t>(std::log10(double(ratings)) * kPerDecade + 1e-9);
    };
    for (std::size_t bin = 0; bin <= binOf(most); ++bin)
        view.bins.push_back({std::pow(10, double(bin) / kPerDecade),
                             std::pow(10, double(bin + 1) / kPerDecade), 0});
    for (const UserVerdict& user : view.verdicts->abuse->users) {
        if (user.features.ratings > 0) ++view.bins[binOf(user.features.ratings)].users;
    }
}

void takeRules(AbuseView& view) {
    for (const auto& detector : core::abuse::detectorCatalog())
        view.rules.push_back({detector.rule, 0, 0});
    for (const UserVerdict& user : view.verdicts->abuse->users) {
        const auto counting = countingFlags(user);
        for (const Flag& flag : user.flags) {
            RuleCount& rule = view.rules[static_cast<std::size_t>(flag.rule)];
            ++rule.users;
            rule.alone += counting.size() == 1 && counting.front() == &flag ? 1 : 0;
        }
    }
}

void takeTargets(AbuseView& view) {
    const AbuseReport& report = *view.verdicts->abuse;
    for (const auto& inflow : report.inflows)
        view.inflows.push_back({inflow, report.itemIds[inflow.item.value], {}});
    for (const auto& group : report.groups) {
        LockstepRow row;
        row.hours = group.hours;
        for (const core::UserIdx user : group.users)
            row.users.push_back(report.users[user.value].userId);
        for (const core::ItemIdx item : group.items)
            row.items.push_back(report.itemIds[item.value]);
        view.groups.push_back(std::move(row));
    }
}

}  // namespace

std::vector<const Flag*> countingFlags(const UserVerdict& user) {
    std::vector<const Flag*> flags;
    for (const Flag& flag : user.flags) {
        if (!core::abuse::detector(flag.rule).shownOnly) flags.push_back(&flag);
    }
    std::ranges::stable_sort(flags, std::ranges::greater{},
                             [](const Flag* flag) { return flag->score; });
    return flags;
}

const FlaggedUser* AbuseView::find(const std::string& id) const {
    const auto it = std::ranges::find(users, id, &FlaggedUser::id);
    return it == users.end() ? nullptr : &*it;
}

AbuseView makeAbuseView(core::judge::VerdictsPtr verdicts, core::runtime::AbuseDecisions decisions,
                        const std::vector<std::string>& excluded) {
    AbuseView view;
    view.verdicts = std::move(verdicts);
    view.decisions = std::move(decisions);
    takeUsers(view);
    checkExclusion(view, excluded);
    takeCrowd(view);
    takeLimits(view);
    takeBins(view);
    takeRules(view);
    takeTargets(view);
    return view;
}

}  // namespace ui::pages
