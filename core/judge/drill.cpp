// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/drill.h"

#include <algorithm>
#include <charconv>

#include "core/abuse/watch.h"
#include "core/judge/drill_copy.h"
#include "core/judge/drill_lists.h"

namespace core::judge {
namespace {

/// What is known when the attack is made, and stays as it is.
struct Drill {
    const DrillOptions& options;
    const std::stop_token& stop;
    const ProgressFn& progress;
    events::Dataset before;
    std::vector<events::RatingEvent> attack;
    std::set<std::string> attackers;
    UtcTime began;

    [[nodiscard]] Status stopped() const {
        if (stop.stop_requested()) return Error{Errc::Cancelled, "the drill was cancelled", {}};
        return {};
    }
    /// A part of the work as progress of the whole.
    [[nodiscard]] ProgressFn part(double from, double to, std::string what) const {
        return [this, from, to, what = std::move(what)](double fraction, std::string_view) {
            report(progress, from + (to - from) * fraction, what);
        };
    }
};

/// Above every number of an "x-…" id there is, so that nobody becomes an attacker by their name.
std::uint64_t freeAttackerId(const std::vector<std::string>& userIds, std::uint64_t wanted) {
    for (auto it = std::ranges::lower_bound(userIds, "x-");
         it != userIds.end() && it->starts_with("x-"); ++it) {
        std::uint64_t number = 0;
        const char* end = it->data() + it->size();
        const auto parsed = std::from_chars(it->data() + 2, end, number);
        if (parsed.ec == std::errc() && parsed.ptr == end && number < UINT64_MAX / 2)
            wanted = std::max(wanted, number + 1);
    }
    return wanted;
}

UtcTime newestOf(const events::Dataset& data) {
    UtcTime newest;
    for (const auto& i : data.interactions)
        newest = std::max(newest, i.at);
    return newest;
}

Status makeAttack(Drill& drill, DrillReport& result) {
    simulate::AttackOptions attack = drill.options.attack;
    if (attack.attackers == 0)
        return Error{Errc::InvalidArgument, "a drill needs at least one attacker", "attackers"};
    attack.firstId = freeAttackerId(drill.before.userIds, attack.firstId);
    drill.began = newestOf(drill.before) + std::chrono::minutes(1);
    FAIRLEAD_TRY(const auto made, simulate::makeAttack(simulate::itemStatistics(drill.before),
                                                       attack, {.begin = drill.began}));
    for (const events::Event& event : made.events) {
        if (const auto* rating = std::get_if<events::RatingEvent>(&event.body))
            drill.attack.push_back(*rating);
    }
    drill.attackers = {made.attackers.begin(), made.attackers.end()};
    attack.target = made.target;
    result.attack = attack;
    result.attackers = drill.attackers.size();
    result.attackRatings = drill.attack.size();
    const auto item = std::ranges::lower_bound(drill.before.itemIds, made.target);
    if (item != drill.before.itemIds.end() && *item == made.target)
        result.targetTitle =
            drill.before.items[static_cast<std::size_t>(item - drill.before.itemIds.begin())].title;
    return {};
}

/// Those whom the attack got flagged; who was before is left out.
abuse::AbuseReport newlyFlagged(abuse::AbuseReport report, const std::vector<std::string>& before) {
    std::erase_if(report.users, [&](const abuse::UserVerdict& user) {
        return std::ranges::binary_search(before, user.userId);
    });
    return report;
}

/// Plays the attack, asking at each checkpoint. Returns who is flagged because of it.
Result<std::set<std::string>> play(const Drill& drill, DrillReport& result) {
    abuse::AbuseWatch watch(drill.options.abuse);
    for (const auto& rating : ratingsOf(drill.before))
        watch.add(rating);
    result.ratings = static_cast<std::size_t>(watch.ratings());
    const auto before = watch.report().flaggedUsers();
    result.flaggedBefore = before.size();

    const std::size_t steps = std::clamp<std::size_t>(drill.options.checkpoints, 1, 1000);
    std::vector<abuse::Checkpoint> checkpoints;
    abuse::AbuseReport last;
    std::size_t played = 0;
    for (std::size_t step = 1; step <= steps; ++step) {
        FAIRLEAD_CHECK(drill.stopped());
        report(drill.progress,
               0.1 + 0.5 * static_cast<double>(step) / static_cast<double>(steps + 1),
               "playing the attack");
        const std::size_t until = drill.attack.size() * step / steps;
        if (until == played) continue;
        for (; played < until; ++played)
            watch.add(drill.attack[played]);
        last = newlyFlagged(watch.report(), before);
        checkpoints.push_back({drill.attack[played - 1].at, played, last.flaggedUsers()});
    }
    result.outcome = abuse::judgeDrill(last, drill.attackers);
    result.outcome.delay = abuse::detectionDelay(checkpoints, drill.attackers, drill.began);
    const auto flagged = last.flaggedUsers();
    return std::set<std::string>(flagged.begin(), flagged.end());
}

void nameTitles(std::vector<ItemClimb>& climbers, const events::Dataset& data) {
    for (ItemClimb& climb : climbers) {
        const auto it = std::ranges::lower_bound(data.itemIds, climb.itemId);
        climb.title = data.items[static_cast<std::size_t>(it - data.itemIds.begin())].title;
    }
}

Status compareLists(const Drill& drill, const std::set<std::string>& flagged, DrillReport& result) {
    // Lists of people who stay: of those flagged by mistake there would be none to compare.
    const auto users = sampleUsers(withoutUsers(drill.before, flagged), drill.options.lists,
                                   drill.options.attack.seed);
    const std::string& target = result.attack.target;
    const auto ranking = [&](const events::Dataset& data, double from, const char* what) {
        return rankingOf(data, users, target, drill.options, drill.stop,
                         drill.part(from, from + 0.13, what));
    };
    FAIRLEAD_TRY(const Ranking before, ranking(drill.before, 0.6, "lists before the attack"));
    const events::Dataset attacked = withRatings(drill.before, drill.attack);
    FAIRLEAD_TRY(const Ranking under, ranking(attacked, 0.73, "lists under attack"));
    FAIRLEAD_TRY(const Ranking after,
                 ranking(withoutUsers(attacked, flagged), 0.86, "lists without the flagged"));
    result.lists = users.size();
    result.listsChanged = changedLists(before.lists, under.lists);
    result.listsStillChanged = changedLists(before.lists, after.lists);
    result.climbers = climbersOf(before.lists, under.lists, after.lists, drill.options.items);
    nameTitles(result.climbers, drill.before);
    if (target.empty()) return {};
    result.outcome.climb = abuse::targetClimb(target, before.lists, under.lists);
    result.cleaned = abuse::targetClimb(target, before.lists, after.lists);
    if (before.targetRank && under.targetRank && after.targetRank)
        result.targetRank = {*before.targetRank, *under.targetRank, *after.targetRank};
    return {};
}

}  // namespace

Result<DrillReport> runDrill(const events::Dataset& data, const DrillOptions& options,
                             const std::stop_token& stop, const ProgressFn& progress) {
    const auto began = std::chrono::steady_clock::now();
    report(progress, 0, "copying the ratings");
    Drill drill{options, stop, progress, copyOf(data, options.maxInteractions, options.attack.seed),
                {},      {},   {}};
    if (drill.before.interactions.empty())
        return Error{Errc::InvalidArgument, "there are no ratings to attack", {}};
    DrillReport result;
    result.users = drill.before.userIds.size();
    result.usersInStore = data.userIds.size();
    FAIRLEAD_CHECK(makeAttack(drill, result));
    FAIRLEAD_TRY(const auto flagged, play(drill, result));
    FAIRLEAD_CHECK(drill.stopped());
    FAIRLEAD_CHECK(compareLists(drill, flagged, result));
    result.took = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - began);
    report(progress, 1, "done");
    return result;
}

}  // namespace core::judge
