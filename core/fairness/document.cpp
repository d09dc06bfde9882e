// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fairness/document.h"

#include <algorithm>
#include <functional>

#include "core/fairness/units.h"

namespace core::fairness {
namespace {

/// {item id: count}, most first, ties by id; items with 0 are left out.
Json countsById(const Catalogue& catalogue, const std::function<std::int64_t(std::size_t)>& count) {
    std::vector<std::size_t> items;
    for (std::size_t i = 0; i < catalogue.items.size(); ++i) {
        if (count(i) > 0) items.push_back(i);
    }
    std::ranges::sort(items, [&](std::size_t a, std::size_t b) {
        const std::int64_t x = count(a);
        const std::int64_t y = count(b);
        return x != y ? x > y : catalogue.items[a].id < catalogue.items[b].id;
    });
    Json json = Json::object();
    // Ids are distinct: appending skips the ordered object's search for the key.
    auto& entries = json.get_ref<Json::object_t&>();
    for (const std::size_t i : items)
        entries.Container::emplace_back(catalogue.items[i].id, count(i));
    return json;
}

Json lorenzJson(const std::vector<LorenzPoint>& curve) {
    Json json = Json::array();
    for (const LorenzPoint& point : curve)
        json.push_back(Json::array({point.items, point.slotCount}));
    return json;
}

double value(const FairnessReport& report, const char* id) {
    const Number* number = report.number(id);
    return number ? number->estimate.value : 0;
}

Json popularityBias(const FairnessReport& report, const Catalogue& catalogue) {
    const auto slotCount = [&](std::size_t i) { return std::int64_t{report.slotsOf[i]}; };
    return {{"catalog_coverage", value(report, "coverage")},
            {"gini_coefficient", value(report, "gini_shown")},
            {"top_20_concentration", value(report, "top_20_share")},
            {"total_items", report.facts.items},
            {"recommended_items", std::ranges::count_if(report.slotsOf, std::identity{})},
            {"gini_catalogue", toJson(report.number("gini_catalogue")->estimate)},
            {"gini_floor", report.giniFloor},
            {"gini_random", report.giniRandom},
            {"reachable_coverage", report.reachableCoverage},
            {"top_10_share", toJson(report.number("top_10_share")->estimate)},
            {"lorenz", lorenzJson(report.lorenz)},
            {"recommendation_distribution", countsById(catalogue, slotCount)},
            {"item_popularity", countsById(catalogue, [&](std::size_t i) {
                 return catalogue.items[i].inCatalogue ? catalogue.items[i].interactions : 0;
             })}};
}

Json segmentStats(const Parity& parity) {
    Json json = Json::object();
    for (std::size_t s = 0; s < kSegments; ++s) {
        const SegmentNumbers& segment = parity.segments[s];
        json[kSegmentNames[s]] = {
            {"num_users", segment.users},
            {"total_recommendations", segment.slotCount},
            {"unique_items", segment.uniqueItems},
            {"diversity_score", segment.published},
            {"diversity_comparable",
             segment.comparable ? toJson(*segment.comparable) : Json(nullptr)}};
    }
    return json;
}

Json modelFairness(const Parity& parity, double required) {
    const State state = parity.verdict.state;
    return {{"segment_stats", segmentStats(parity)},
            {"parity_gap", parity.publishedGap ? Json(*parity.publishedGap) : Json(nullptr)},
            {"passes_requirement",
             state == State::CannotTell ? Json(nullptr) : Json(state == State::Pass)},
            {"parity_gap_comparable", parity.gap ? toJson(*parity.gap) : Json(nullptr)},
            {"passes_requirement_published",
             parity.publishedGap ? Json(*parity.publishedGap < required) : Json(nullptr)}};
}

Json metricsJson(const std::vector<Number>& numbers) {
    Json json = Json::object();
    for (const Number& number : numbers) {
        json[number.id] = toJson(number.estimate);
        json[number.id]["formula"] = number.formula;
        json[number.id]["denominator"] = number.denominator;
        json[number.id]["per"] = number.per;
    }
    return json;
}

Json groupsJson(const std::vector<ExposureGroup>& groups) {
    Json json = Json::array();
    for (const ExposureGroup& group : groups) {
        json.push_back({{"attribute", group.attribute},
                        {"value", group.value},
                        {"items", group.items},
                        {"exposure", toJson(group.exposure)},
                        {"discounted_exposure", toJson(group.discountedExposure)},
                        {"catalogue", group.catalogue},
                        {"interactions", group.interactions}});
    }
    return json;
}

Json qualityJson(const QualityParity& quality) {
    Json json = Json::object();
    for (std::size_t s = 0; s < kSegments; ++s) {
        const SegmentQuality& segment = quality.segments[s];
        json[kSegmentNames[s]] = {{"users", segment.users},
                                  {"hit_rate", toJson(segment.hitRate)},
                                  {"ndcg", toJson(segment.ndcg)}};
    }
    json["hit_rate_gap"] = quality.hitRateGap ? toJson(*quality.hitRateGap) : Json(nullptr);
    json["ndcg_gap"] = quality.ndcgGap ? toJson(*quality.ndcgGap) : Json(nullptr);
    return json;
}

}  // namespace

Json toJson(const WindowFacts& facts) {
    return {{"from", formatUtc(facts.from)},
            {"to", formatUtc(facts.to)},
            {"k", facts.k == 0 ? Json(nullptr) : Json(facts.k)},
            {"requests", facts.requests},
            {"slots", facts.slotCount},
            {"slots_outside_catalogue", facts.slotsOutside},
            {"distinct_slots", facts.distinctSlots},
            {"users", facts.users},
            {"items", facts.items},
            {"catalogue_announced", facts.announced}};
}

Json fairnessDocument(const FairnessReport& report, const Catalogue& catalogue,
                      const HarmRegister& harms) {
    Json json{{"window", toJson(report.facts)},
              {"popularity_bias", popularityBias(report, catalogue)},
              {"model_fairness", modelFairness(report.parity, report.parity.verdict.required)},
              {"potential_harms", toJson(harms.harms)},
              {"proxy_features", toJson(harms.proxies)},
              {"metrics", metricsJson(report.numbers)},
              {"exposure_groups", groupsJson(report.groups)}};
    if (report.quality) json["quality_parity"] = qualityJson(*report.quality);
    json["verdicts"] = Json::array();
    for (const Verdict& verdict : report.verdicts)
        json["verdicts"].push_back(toJson(verdict));
    return json;
}

}  // namespace core::fairness
