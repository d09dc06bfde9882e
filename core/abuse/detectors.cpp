// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/abuse/detectors.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/abuse/robust.h"
#include "core/abuse/sentences.h"

namespace core::abuse {
namespace {

/// A handful of ratings is no flood, however few everybody else gave: in a store's first minutes
/// the median is 1. MovieLens begins at 20.
constexpr std::int64_t kFewestForVolume = 20;

std::vector<double> column(std::span<const UserVerdict> users, auto&& value) {
    std::vector<double> values;
    values.reserve(users.size());
    for (const UserVerdict& u : users)
        values.push_back(static_cast<double>(value(u.features)));
    return values;
}

void flag(UserVerdict& user, Rule rule, double score,
          std::vector<std::pair<std::string_view, double>> numbers) {
    Flag f{rule, score, std::move(numbers), {}, {}};
    f.sentence = sentence(f);
    user.flags.push_back(std::move(f));
}

void threeSigma(std::span<UserVerdict> users, Limits& limits) {
    double sum = 0;
    double squares = 0;
    // Exact up to 2^53, so the order does not matter.
    for (const UserVerdict& u : users)
        sum += static_cast<double>(u.features.ratings);
    const auto n = static_cast<double>(users.size());
    limits.meanRatings = sum / n;
    for (const UserVerdict& u : users)
        squares += std::pow(static_cast<double>(u.features.ratings) - limits.meanRatings, 2);
    limits.sdRatings = std::sqrt(squares / n);
    limits.threeSigma = limits.meanRatings + 3 * limits.sdRatings;
    for (UserVerdict& u : users) {
        const auto count = static_cast<double>(u.features.ratings);
        if (limits.sdRatings == 0 || count <= *limits.threeSigma) continue;
        flag(u, Rule::ThreeSigma, (count - limits.meanRatings) / limits.sdRatings,
             {{"ratings", count}, {"mean", limits.meanRatings}, {"sd", limits.sdRatings}});
    }
}

void volume(std::span<UserVerdict> users, const AbuseOptions& options, Limits& limits) {
    const auto counts = column(users, [](const auto& f) { return f.ratings; });
    const RobustScale scale = upperLogScale(counts);
    limits.medianRatings = std::exp(scale.centre);
    std::vector<std::int64_t> whole;
    for (const UserVerdict& u : users)
        whole.push_back(u.features.ratings);
    limits.volume = volumeThreshold(std::move(whole), options);
    if (!limits.volume) return;
    limits.volume = std::max(*limits.volume, kFewestForVolume);
    for (UserVerdict& u : users) {
        if (u.features.ratings < *limits.volume) continue;
        const auto count = static_cast<double>(u.features.ratings);
        flag(u, Rule::Volume, scale.z(std::log(count)),
             {{"ratings", count}, {"median", limits.medianRatings}});
    }
}

struct BurstLimit {
    RobustScale scale;
    std::int64_t limit;
};

BurstLimit learnBurst(const std::vector<double>& first, double z, std::int64_t floor,
                      std::int64_t ceiling) {
    const RobustScale scale = upperLogScale(first);
    // A wide population must not overflow the limit; the ceiling bounds it anyway.
    const double learned = std::exp(std::min(40.0, scale.centre + z * scale.unit));
    const double bounded =
        std::clamp(std::floor(learned), static_cast<double>(floor), static_cast<double>(ceiling));
    return {scale, static_cast<std::int64_t>(bounded)};
}

void burst(std::span<UserVerdict> users, const AbuseOptions& options, Limits& limits) {
    const BurstLimit minute =
        learnBurst(column(users, [](const auto& f) { return f.pace.firstSessionMinute; }),
                   options.burstZ, options.burstMinuteFloor, options.burstMinuteCeiling);
    const BurstLimit hour =
        learnBurst(column(users, [](const auto& f) { return f.pace.firstSessionHour; }),
                   options.burstZ, options.burstHourFloor, options.burstHourCeiling);
    limits.burstMinute = minute.limit;
    limits.burstHour = hour.limit;
    for (UserVerdict& u : users) {
        const Pace& pace = u.features.pace;
        if (pace.mostInMinute <= minute.limit && pace.mostInHour <= hour.limit) continue;
        const auto inMinute = static_cast<double>(pace.mostInMinute);
        const auto inHour = static_cast<double>(pace.mostInHour);
        const double score =
            std::max(minute.scale.z(std::log(inMinute)), hour.scale.z(std::log(inHour)));
        flag(u, Rule::Burst, score,
             {{"most_in_60_s", inMinute},
              {"limit_60_s", static_cast<double>(minute.limit)},
              {"most_in_1_h", inHour},
              {"limit_1_h", static_cast<double>(hour.limit)}});
    }
}

void classicBurst(std::span<UserVerdict> users, const AbuseOptions& options) {
    for (UserVerdict& u : users) {
        if (u.features.pace.mostInHour < options.classicBurst) continue;
        const auto inHour = static_cast<double>(u.features.pace.mostInHour);
        flag(u, Rule::ClassicBurst, inHour / static_cast<double>(options.classicBurst),
             {{"most_in_1_h", inHour}, {"limit_1_h", static_cast<double>(options.classicBurst)}});
    }
}

void extreme(std::span<UserVerdict> users, const AbuseOptions& options) {
    const RobustScale scale = robustScale(column(users, [](const auto& f) { return f.sd; }));
    const double low = options.scaleMin / 2.0 + options.extremeEnd;
    const double high = options.scaleMax / 2.0 - options.extremeEnd;
    for (UserVerdict& u : users) {
        const UserFeatures& f = u.features;
        const bool atEnd = f.mean <= low || f.mean >= high;
        if (f.ratings < options.extremeRatings || f.sd >= options.extremeSd || !atEnd) continue;
        flag(u, Rule::Extreme, -scale.z(f.sd),
             {{"mean", f.mean}, {"sd", f.sd}, {"ratings", static_cast<double>(f.ratings)}});
    }
}

}  // namespace

std::optional<std::int64_t> volumeThreshold(std::vector<std::int64_t> counts,
                                            const AbuseOptions& options) {
    if (counts.size() < options.minPopulation) return std::nullopt;
    std::ranges::sort(counts);
    const RobustScale scale = upperLogScale(std::vector<double>(counts.begin(), counts.end()));
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const auto count = static_cast<double>(counts[i]);
        const double z = scale.z(std::log(count));
        const bool jumps = i > 0 && z > options.volumeJumpZ &&
                           count >= options.volumeJump * static_cast<double>(counts[i - 1]);
        if (z > options.volumeZ || jumps) return counts[i];
    }
    return std::nullopt;
}

Limits applyPopulationRules(std::span<UserVerdict> users, const AbuseOptions& options) {
    Limits limits;
    if (users.empty()) return limits;
    threeSigma(users, limits);
    volume(users, options, limits);
    classicBurst(users, options);
    if (users.size() >= options.minPopulation) burst(users, options, limits);
    extreme(users, options);
    return limits;
}

void decide(UserVerdict& user) {
    std::ranges::sort(user.flags, {}, &Flag::rule);
    std::vector<const Flag*> counting;
    std::set<Family> families;
    for (const Flag& f : user.flags) {
        if (detector(f.rule).shownOnly) continue;
        counting.push_back(&f);
        families.insert(detector(f.rule).family);
    }
    std::ranges::stable_sort(counting,
                             [](const Flag* a, const Flag* b) { return a->score > b->score; });
    user.decision = families.empty()       ? Decision::Clear
                    : families.size() == 1 ? Decision::Review
                                           : Decision::Quarantine;
    user.score = counting.empty() ? 0 : counting.front()->score;
    user.sentence = sentence(counting);
}

}  // namespace core::abuse
