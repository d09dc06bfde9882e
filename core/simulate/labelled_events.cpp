// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/simulate/attacks.h"
#include "core/simulate/catalogue.h"
#include "core/simulate/draws.h"
#include "core/simulate/person.h"
#include "core/simulate/rating_scale.h"
#include "core/simulate/weighted_index.h"

namespace core::simulate {
namespace {

using std::chrono::microseconds;

constexpr std::size_t kGenuineUsers = 90;
constexpr std::size_t kLeastRatings = 5;
constexpr std::size_t kMostRatings = 29;
constexpr microseconds kWeek = std::chrono::hours(24 * 7);
/// Of the reference case: any moment will do, as long as it is always the same.
constexpr std::int64_t kCaseBegins = 1767225600000000;  // 2026-01-01

UtcTime within(UtcTime begin, microseconds spread, CounterRandom& random) {
    return begin + microseconds(static_cast<std::int64_t>(random.uniform() *
                                                          static_cast<double>(spread.count())));
}

events::Event ratingEvent(const std::string& user, const ItemRating& rating, UtcTime at) {
    return {events::RatingEvent{user, rating.itemId, rating.rating, at}, 1, {}, {}};
}

UtcTime timeOf(const events::Event& event) {
    return std::get<events::RatingEvent>(event.body).at;
}

/// Distinct items in proportion to their popularity, rated as a plain population would.
std::vector<ItemRating> drawRatings(const World& world, const WeightedIndex& popular,
                                    CounterRandom& random) {
    const std::size_t wanted = kLeastRatings + random.below(kMostRatings - kLeastRatings + 1);
    std::vector<ItemRating> ratings;
    while (ratings.size() < wanted) {
        const WorldItem& item = world.items()[popular.at(random.below(popular.total()))];
        if (std::ranges::find(ratings, item.id, &ItemRating::itemId) != ratings.end()) continue;
        const double opinion = 3.4 + 0.4 * item.quality + 0.9 * normal(random);
        ratings.push_back({item.id, RatingScale{}.nearest(opinion)});
    }
    return ratings;
}

void addGenuineUsers(std::uint64_t seed, const World& world, LabelledEvents& out) {
    WeightedIndex popular;
    for (const WorldItem& item : world.items())
        popular.push(static_cast<std::uint64_t>(item.popularity * 1e9));
    for (std::size_t u = 1; u <= kGenuineUsers; ++u) {
        CounterRandom random = stream(seed, Purpose::Case, u);
        UtcTime at = within(utcFromMicros(kCaseBegins), kWeek, random);
        for (const ItemRating& rating : drawRatings(world, popular, random)) {
            out.events.push_back(ratingEvent(userId(u), rating, at));
            at += within(UtcTime{}, std::chrono::seconds(60), random).time_since_epoch();
        }
    }
}

std::vector<ItemStatistics> unrated(const World& world) {
    std::vector<ItemStatistics> items;
    for (const WorldItem& item : world.items())
        items.push_back({item.id, 0, 0, 0, {}});
    return items;
}

}  // namespace

Result<LabelledEvents> makeAttack(std::span<const ItemStatistics> items,
                                  const AttackOptions& options, const AttackSchedule& schedule) {
    FAIRLEAD_TRY(const AttackProfiles attack, makeProfiles(items, options));
    LabelledEvents out;
    out.target = attack.target;
    // Not the profiles' streams: the same attack on another schedule has the same ratings.
    CounterRandom random = stream(mix64(options.seed), Purpose::Attack, 0);
    for (const AttackProfile& profile : attack.profiles) {
        out.attackers.push_back(profile.userId);
        UtcTime at = within(schedule.begin, schedule.spread, random);
        for (const ItemRating& rating : profile.ratings) {
            out.events.push_back(ratingEvent(profile.userId, rating, at));
            at += schedule.pace;
        }
    }
    std::ranges::sort(out.attackers);
    std::ranges::stable_sort(out.events, {}, timeOf);
    return out;
}

LabelledEvents referenceAbuseCase(std::uint64_t seed) {
    const World world = makeWorld({seed, 1200});
    AttackSchedule schedule;
    schedule.begin = utcFromMicros(kCaseBegins);
    schedule.spread = kWeek;
    auto attack = makeAttack(unrated(world), attackOptions(AttackKind::Volume, seed), schedule);
    LabelledEvents out = attack ? std::move(attack).value() : LabelledEvents{};
    addGenuineUsers(seed, world, out);
    std::ranges::stable_sort(out.events, {}, timeOf);
    return out;
}

}  // namespace core::simulate
