// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <set>
#include <string>
#include <vector>

#include "core/base/random.h"
#include "core/events/dataset.h"
#include "core/events/event.h"

namespace tests {

/// A labelled attack on the item `target`. For tests alone; seeded.
struct Attack {
    std::set<std::string> attackers;
    std::string target;
    std::vector<core::events::RatingEvent> ratings;  ///< in time
};

struct AttackPlan {
    std::string kind;  ///< random average bandwagon popular segment love_hate volume
    std::size_t profiles = 6;
    std::size_t filler = 50;
    double days = 3;  ///< over which the profiles begin
    std::uint64_t seed = 1;
};

inline std::vector<core::events::RatingEvent> ratingsOf(const core::events::Dataset& data) {
    std::vector<core::events::RatingEvent> ratings;
    for (const auto& i : data.interactions) {
        ratings.push_back(
            {data.userIds[i.user.value], data.itemIds[i.item.value], i.halfStars / 2.0, i.at});
    }
    return ratings;
}

/// Figures of real items that attackers are supposed to know.
class AttackBuilder {
  public:
    explicit AttackBuilder(const core::events::Dataset& data) : data_(data) {
        values_.resize(data.itemIds.size());
        for (const auto& i : data.interactions) {
            values_[i.item.value].push_back(i.halfStars);
            all_.push_back(i.halfStars);
            last_ = std::max(last_, core::micros(i.at));
        }
        for (std::size_t i = 0; i < values_.size(); ++i)
            if (!values_[i].empty()) byCount_.push_back(i);
        std::ranges::stable_sort(
            byCount_, [&](auto a, auto b) { return values_[a].size() > values_[b].size(); });
    }

    [[nodiscard]] Attack build(const AttackPlan& plan) {
        random_ = core::CounterRandom(plan.seed, 77);
        Attack attack;
        std::vector<std::size_t> cold;
        for (const std::size_t i : byCount_)
            if (values_[i].size() >= 5 && values_[i].size() <= 30) cold.push_back(i);
        const std::size_t target = plan.kind == "love_hate" ? byCount_[random_.below(50)]
                                                            : cold[random_.below(cold.size())];
        attack.target = data_.itemIds[target];
        for (std::size_t p = 0; p < plan.profiles; ++p) {
            const std::string user = "attacker" + std::to_string(p);
            attack.attackers.insert(user);
            std::int64_t at = last_ + std::int64_t(random_.uniform() * plan.days * 86400e6);
            for (const auto& [item, halfStars] : profile(plan, target)) {
                attack.ratings.push_back(
                    {user, data_.itemIds[item], halfStars / 2.0, core::utcFromMicros(at)});
                at += std::int64_t((3 + 20 * random_.uniform()) * 1e6);
            }
        }
        std::ranges::stable_sort(attack.ratings, {}, &core::events::RatingEvent::at);
        return attack;
    }

  private:
    double normal() {
        return std::sqrt(-2 * std::log(1 - random_.uniform())) *
               std::cos(2 * std::numbers::pi * random_.uniform());
    }
    static double mean(const std::vector<int>& v) {
        double sum = 0;
        for (const int x : v)
            sum += x;
        return sum / double(v.size());
    }
    static double sd(const std::vector<int>& v) {
        double sum = 0;
        for (const int x : v)
            sum += std::pow(x - mean(v), 2);
        return std::sqrt(sum / double(v.size()));
    }
    static int clamp(double value) { return std::clamp(int(std::lround(value)), 1, 10); }

    int fillerRating(const AttackPlan& plan, std::size_t item) {
        if (plan.kind == "average" || plan.kind == "popular")
            return clamp(mean(values_[item]) + sd(values_[item]) * normal());
        if (plan.kind == "segment") return 1;
        if (plan.kind == "love_hate") return 10;
        return clamp(7.0 + 2.1 * normal());  // mean and spread of ml-latest-small
    }

    std::vector<std::pair<std::size_t, int>> profile(const AttackPlan& plan, std::size_t target) {
        std::map<std::size_t, int> ratings;
        const bool popular = plan.kind == "popular" || plan.kind == "volume";
        const std::size_t among = popular ? byCount_.size() / 10 : byCount_.size();
        while (ratings.size() < plan.filler) {
            const std::size_t item = byCount_[random_.below(among)];
            ratings.try_emplace(item, fillerRating(plan, item));
        }
        if (plan.kind == "bandwagon")
            for (std::size_t n = 0; n < 17; ++n)
                ratings[byCount_[n]] = 10;
        if (plan.kind == "segment")
            for (std::size_t n = 20; n < 26; ++n)
                ratings[byCount_[n]] = 10;
        ratings.erase(target);
        std::vector<std::pair<std::size_t, int>> order(ratings.begin(), ratings.end());
        random_.shuffle(std::span(order));
        order.insert(order.begin() + std::ptrdiff_t(random_.below(order.size() + 1)),
                     {target, plan.kind == "love_hate" ? 1 : 10});
        return order;
    }

    const core::events::Dataset& data_;
    std::vector<std::vector<int>> values_;
    std::vector<int> all_;
    std::vector<std::size_t> byCount_;
    std::int64_t last_ = 0;
    core::CounterRandom random_{0};
};

}  // namespace tests
