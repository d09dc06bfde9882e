// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/attacks.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/simulate/draws.h"
#include "core/simulate/rating_scale.h"

namespace core::simulate {
namespace {

constexpr std::size_t kSelected = 5;
constexpr std::size_t kWellKnown = 50;  ///< among which a nuke's bandwagon looks for disliked items

struct Spread {
    double mean = 0;
    double sd = 0;
};

/// Mean and deviation of all ratings; those of the scale when there are none.
Spread ofAll(std::span<const ItemStatistics> items, const AttackOptions& options) {
    double n = 0;
    double sum = 0;
    double squares = 0;
    for (const ItemStatistics& item : items) {
        const auto ratings = static_cast<double>(item.ratings);
        n += ratings;
        sum += ratings * item.mean;
        squares += ratings * (item.sd * item.sd + item.mean * item.mean);
    }
    if (n == 0) {
        return {(options.ratingMin + options.ratingMax) / 2,
                (options.ratingMax - options.ratingMin) / 4};
    }
    return {sum / n, std::sqrt(std::max(0.0, squares / n - sum / n * sum / n))};
}

/// All items' indices, most rated first; ties by id.
std::vector<std::size_t> byRatings(std::span<const ItemStatistics> items) {
    std::vector<std::size_t> order(items.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        if (items[a].ratings != items[b].ratings) return items[a].ratings > items[b].ratings;
        return items[a].itemId < items[b].itemId;
    });
    return order;
}

std::vector<std::size_t> wellKnownDisliked(std::span<const ItemStatistics> items,
                                           std::vector<std::size_t> order) {
    order.resize(std::min(order.size(), kWellKnown));
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return items[i].mean; });
    return order;
}

/// What all attackers of one attack have in common.
struct Plan {
    const AttackOptions& options;
    std::span<const ItemStatistics> items;
    Spread all;
    std::optional<std::size_t> target;
    std::vector<std::size_t> selected;
    std::vector<std::size_t> filler;  ///< the items to draw from

    [[nodiscard]] RatingScale scale() const { return {options.ratingMin, options.ratingMax}; }
    [[nodiscard]] double end() const {
        return options.push ? options.ratingMax : options.ratingMin;
    }
    [[nodiscard]] double otherEnd() const {
        return options.push ? options.ratingMin : options.ratingMax;
    }
};

void select(Plan& plan, const std::vector<std::size_t>& order) {
    std::vector<std::size_t> from;
    if (plan.options.kind == AttackKind::Bandwagon) {
        from = plan.options.push ? order : wellKnownDisliked(plan.items, order);
    } else if (plan.options.kind == AttackKind::Segment) {
        const auto& genres = plan.items[*plan.target].genres;
        std::ranges::copy_if(order, std::back_inserter(from), [&](std::size_t i) {
            const auto& others = plan.items[i].genres;
            return !genres.empty() && std::ranges::find(others, genres[0]) != others.end();
        });
    }
    std::erase(from, *plan.target);
    from.resize(std::min(from.size(), kSelected));
    plan.selected = std::move(from);
}

Result<Plan> makePlan(std::span<const ItemStatistics> items, const AttackOptions& options) {
    if (items.empty()) return Error{Errc::InvalidArgument, "there are no items to attack.", ""};
    if (options.minFiller > options.maxFiller || options.ratingMin >= options.ratingMax) {
        return Error{Errc::InvalidArgument,
                     "the least must not be above the most: filler ratings and rating scale.", ""};
    }
    Plan plan{options, items, ofAll(items, options), {}, {}, {}};
    if (options.kind != AttackKind::Volume) {
        const auto order = byRatings(items);
        if (options.target.empty()) {
            CounterRandom random = stream(options.seed, Purpose::Attack, 0);
            plan.target = order[order.size() / 2 + random.below(order.size() - order.size() / 2)];
        } else {
            const auto it = std::ranges::find(items, options.target, &ItemStatistics::itemId);
            if (it == items.end()) {
                return Error{Errc::InvalidArgument, "there is no such item to attack.",
                             options.target};
            }
            plan.target = static_cast<std::size_t>(it - items.begin());
        }
        select(plan, order);
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i != plan.target && std::ranges::find(plan.selected, i) == plan.selected.end())
            plan.filler.push_back(i);
    }
    return plan;
}

double fillerRating(const Plan& plan, const ItemStatistics& item, CounterRandom& random) {
    const RatingScale scale = plan.scale();
    switch (plan.options.kind) {
        case AttackKind::Volume:
            return scale.nearest(scale.min + random.uniform() * (scale.max - scale.min));
        case AttackKind::Random:
        case AttackKind::Bandwagon:
            return scale.nearest(plan.all.mean + plan.all.sd * normal(random));
        case AttackKind::Average: {
            const Spread own = item.ratings > 0 ? Spread{item.mean, item.sd} : plan.all;
            return scale.nearest(own.mean + own.sd * normal(random));
        }
        case AttackKind::Segment:
        case AttackKind::LoveHate:
            break;
    }
    return plan.otherEnd();
}

std::string attackerId(std::uint64_t number) {
    const std::string digits = std::to_string(number);
    return "x-" + std::string(digits.size() < 5 ? 5 - digits.size() : 0, '0') + digits;
}

AttackProfile makeProfile(Plan& plan, std::uint64_t number) {
    CounterRandom random = stream(plan.options.seed, Purpose::Attack, number);
    AttackProfile profile{attackerId(number), {}};
    if (plan.target) profile.ratings.push_back({plan.items[*plan.target].itemId, plan.end()});
    for (const std::size_t i : plan.selected)
        profile.ratings.push_back({plan.items[i].itemId, plan.end()});
    const std::size_t range = plan.options.maxFiller - plan.options.minFiller + 1;
    const std::size_t wanted = plan.options.minFiller + random.below(range);
    auto& filler = plan.filler;  // the beginning of a shuffle is a sample without repetition
    for (std::size_t n = 0; n < std::min(wanted, filler.size()); ++n) {
        std::swap(filler[n], filler[n + random.below(filler.size() - n)]);
        const ItemStatistics& item = plan.items[filler[n]];
        profile.ratings.push_back({item.itemId, fillerRating(plan, item, random)});
    }
    random.shuffle(std::span(profile.ratings));
    return profile;
}

}  // namespace

const char* name(AttackKind kind) {
    switch (kind) {
        case AttackKind::Volume:
            return "volume";
        case AttackKind::Random:
            return "random";
        case AttackKind::Average:
            return "average";
        case AttackKind::Bandwagon:
            return "bandwagon";
        case AttackKind::Segment:
            return "segment";
        case AttackKind::LoveHate:
            return "love-hate";
    }
    return "";
}

std::optional<AttackKind> attackKindFromName(std::string_view text) {
    for (const AttackKind kind : kAttackKinds) {
        if (text == name(kind)) return kind;
    }
    return std::nullopt;
}

std::vector<ItemStatistics> itemStatistics(const events::Dataset& data) {
    std::vector<ItemStatistics> items(data.itemIds.size());
    std::vector<double> squares(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        items[i].itemId = data.itemIds[i];
        items[i].genres = data.items[i].genres;
    }
    for (const events::Interaction& interaction : data.interactions) {
        if (interaction.halfStars == 0) continue;
        const double rating = interaction.halfStars / 2.0;
        ItemStatistics& item = items[interaction.item.value];
        ++item.ratings;
        item.mean += rating;
        squares[interaction.item.value] += rating * rating;
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].ratings == 0) continue;
        const auto n = static_cast<double>(items[i].ratings);
        items[i].mean /= n;
        items[i].sd = std::sqrt(std::max(0.0, squares[i] / n - items[i].mean * items[i].mean));
    }
    return items;
}

AttackOptions attackOptions(AttackKind kind, std::uint64_t seed) {
    AttackOptions options;
    options.kind = kind;
    options.seed = seed;
    if (kind != AttackKind::Volume) {
        options.attackers = 20;
        options.minFiller = 20;
        options.maxFiller = 60;
    }
    return options;
}

Result<AttackProfiles> makeProfiles(std::span<const ItemStatistics> items,
                                    const AttackOptions& options) {
    FAIRLEAD_TRY(Plan plan, makePlan(items, options));
    AttackProfiles attack;
    if (plan.target) attack.target = items[*plan.target].itemId;
    attack.profiles.reserve(options.attackers);
    for (std::size_t a = 0; a < options.attackers; ++a)
        attack.profiles.push_back(makeProfile(plan, options.firstId + a));
    return attack;
}

}  // namespace core::simulate
