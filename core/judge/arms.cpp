// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/arms.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>

#include "core/fairness/units.h"
#include "core/fairness/verdict.h"

namespace core::judge {
namespace {

constexpr int kAnswered = 200;
constexpr double kAlpha = 0.05;
constexpr double kFewestExpected = 5;

struct List {
    const events::RecommendationEvent* event = nullptr;
    bool success = false;
};

/// Everybody's lists in order of time.
std::map<std::string, std::vector<List>> listsByUser(
    std::span<const events::RecommendationEvent> shown) {
    std::map<std::string, std::vector<List>> users;
    for (const events::RecommendationEvent& event : shown) {
        if (event.status == kAnswered && !event.abVariant.empty())
            users[event.userId].push_back({&event});
    }
    for (auto& [_, lists] : users) {
        std::ranges::sort(lists, {}, [](const List& list) {
            return std::tie(list.event->at, list.event->requestId);
        });
    }
    return users;
}

void credit(const events::WatchEvent& watch, std::vector<List>& lists) {
    for (auto list = lists.rbegin(); list != lists.rend(); ++list) {
        if (list->event->at > watch.at) continue;
        if (watch.at - list->event->at > kSuccessWithin) return;
        if (std::ranges::find(list->event->itemIds, watch.itemId) == list->event->itemIds.end())
            continue;
        list->success = true;
        return;
    }
}

void countUser(const std::vector<List>& lists, UtcTime asOf, ArmFigures& arm) {
    std::int64_t requests = 0;
    std::int64_t successes = 0;
    for (const List& list : lists) {
        if (list.event->abVariant != arm.name || asOf - list.event->at < kSuccessWithin) continue;
        ++requests;
        successes += list.success;
    }
    arm.users += requests > 0;
    arm.satisfied += successes > 0;
    arm.requests += requests;
    arm.successes += successes;
}

Json armJson(const ArmFigures& arm) {
    return {{"name", arm.name},
            {"coverage", arm.coverage},
            {"satisfied_users", arm.satisfied},
            {"total_users", arm.users},
            {"requests", arm.requests},
            {"successful_requests", arm.successes},
            {"success_rate_requests", fairness::ratio(arm.successes, arm.requests)}};
}

std::string sentenceOf(const ArmComparison& comparison, const std::optional<ProportionTest>& test) {
    if (comparison.arms.size() < 2) return "The traces name fewer than two arms.";
    if (!test) return "The arms have nothing to compare yet: no users, or all of them alike.";
    if (test->expectedTooFew) return "An expected count is below 5, too few users for the z test.";
    return std::string(test->p < kAlpha ? "The arms differ" : "The arms do not differ") +
           " (p = " + fairness::plain(test->p) +
           "), but no experiment with a planned size is running, and a look taken at will does not "
           "decide.";
}

}  // namespace

std::optional<ProportionTest> proportionTest(std::int64_t a, std::int64_t na, std::int64_t b,
                                             std::int64_t nb) {
    if (na == 0 || nb == 0 || a + b == 0 || a + b == na + nb) return {};
    const double pooled = fairness::ratio(a + b, na + nb);
    const auto x = static_cast<double>(na);
    const auto y = static_cast<double>(nb);
    const double error = std::sqrt(pooled * (1 - pooled) * (1 / x + 1 / y));
    ProportionTest test;
    test.z = (fairness::ratio(b, nb) - fairness::ratio(a, na)) / error;
    test.p = std::erfc(std::abs(test.z) / std::sqrt(2.0));
    test.expectedTooFew = std::min(x, y) * std::min(pooled, 1 - pooled) < kFewestExpected;
    return test;
}

ArmComparison compareArms(std::span<const events::RecommendationEvent> shown,
                          std::span<const events::WatchEvent> watches,
                          const fairness::Catalogue& catalogue, UtcTime asOf) {
    auto users = listsByUser(shown);
    for (const events::WatchEvent& watch : watches) {
        const auto user = users.find(watch.userId);
        if (user != users.end()) credit(watch, user->second);
    }
    std::map<std::string, ArmFigures> arms;
    std::map<std::string, std::set<std::string>> items;
    ArmComparison comparison;
    for (const auto& [_, lists] : users) {
        ArmFigures& arm = arms[lists.front().event->abVariant];
        arm.name = lists.front().event->abVariant;
        countUser(lists, asOf, arm);
        bool switched = false;
        for (const List& list : lists) {
            switched |= list.event->abVariant != arm.name;
            items[list.event->abVariant].insert(list.event->itemIds.begin(),
                                                list.event->itemIds.end());
        }
        comparison.switched += switched;
    }
    for (auto& [name, arm] : arms) {
        std::int64_t inCatalogue = 0;
        for (const fairness::CatalogueItem& item : catalogue.items)
            inCatalogue += item.inCatalogue && items[name].contains(item.id);
        arm.coverage = fairness::ratio(inCatalogue, catalogue.size());
        comparison.arms.push_back(arm);
    }
    return comparison;
}

Json armsDocument(const ArmComparison& comparison) {
    ArmComparison two = comparison;
    two.arms.resize(2);
    std::optional<ProportionTest> test;
    if (comparison.arms.size() > 1) {
        test = proportionTest(two.arms[0].satisfied, two.arms[0].users, two.arms[1].satisfied,
                              two.arms[1].users);
    }
    return {{"model_a", armJson(two.arms[0])},
            {"model_b", armJson(two.arms[1])},
            {"statistical_test",
             {{"metric", "satisfied_users"},
              {"z_score", test ? Json(test->z) : Json()},
              {"p_value", test ? Json(test->p) : Json()},
              {"alpha", kAlpha},
              {"significant", test && !test->expectedTooFew && test->p < kAlpha}}},
            {"decision", "keep running"},
            {"decision_sentence", sentenceOf(comparison, test)},
            {"unit", "users, in the arm of their first list"},
            {"users_in_several_arms", comparison.switched}};
}

}  // namespace core::judge
