// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serving/list_why.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace core::serving {
namespace {

/// Below this part of the score, a remainder is rounding.
constexpr double kRounding = 1e-9;

std::optional<double> numberAt(const Json& json, const char* key) {
    const auto it = json.find(key);
    return it == json.end() || it->is_null() ? std::nullopt : std::optional(it->get<double>());
}

std::string textAt(const Json& json, const char* key) {
    const auto it = json.find(key);
    return it == json.end() || it->is_null() ? std::string() : it->get<std::string>();
}

StageNote stageFrom(const Json& json) {
    StageNote note;
    note.stage = json.at("stage").get<std::string>();
    note.rankBefore = json.at("rank_before").get<std::uint32_t>();
    note.rankAfter = json.at("rank_after").get<std::uint32_t>();
    note.relevance = numberAt(json, "relevance");
    note.penalty = numberAt(json, "penalty");
    note.value = numberAt(json, "value");
    note.causedBy = textAt(json, "caused_by");
    note.draw = numberAt(json, "draw");
    note.epsilon = numberAt(json, "epsilon");
    note.explored = json.value("explored", false);
    note.replaced = textAt(json, "replaced");
    note.tail = json.value("tail", false);
    note.reserved = json.value("reserved", false);
    note.group = textAt(json, "group");
    note.placed = json.value("placed", false);
    return note;
}

}  // namespace

const StageNote* Why::stage(std::string_view name) const {
    const auto it = std::ranges::find(stages, name, &StageNote::stage);
    return it == stages.end() ? nullptr : &*it;
}

Result<Why> whyFrom(const Json& json) {
    try {
        Why why;
        why.score = json.at("score").get<double>();
        why.source = json.at("source").get<std::string>();
        why.popularity = json.at("popularity").get<double>();
        for (const Json& vote : json.at("votes"))
            why.votes.push_back(
                {vote.at("item_id").get<std::string>(), vote.at("weight").get<double>()});
        for (const Json& stage : json.at("stages"))
            why.stages.push_back(stageFrom(stage));
        return why;
    } catch (const Json::exception& e) {
        return Error{Errc::Corrupt, std::string("not the why of an item: ") + e.what(), {}};
    }
}

std::vector<ScorePart> scoreParts(const Why& why, std::size_t top) {
    std::vector<ScorePart> parts;
    if (why.score == 0) return parts;
    double left = why.score;
    const auto add = [&](ScorePart::Kind kind, const std::string& itemId, std::size_t count,
                         double weight) {
        left -= weight;
        if (std::abs(weight) > kRounding * std::abs(why.score))
            parts.push_back({kind, itemId, count, weight, weight / why.score});
    };
    ScorePart others;
    others.count = 0;
    for (std::size_t i = 0; i < why.votes.size(); ++i) {
        if (i < top) {
            add(ScorePart::Kind::Neighbour, why.votes[i].itemId, 1, why.votes[i].weight);
        } else {
            ++others.count;
            others.weight += why.votes[i].weight;
        }
    }
    add(ScorePart::Kind::OtherNeighbours, {}, others.count, others.weight);
    add(ScorePart::Kind::Popularity, {}, 1, why.popularity);
    add(ScorePart::Kind::Model, {}, 1, left);
    return parts;
}

std::size_t sharedItems(const Recommendations& a, const Recommendations& b) {
    std::set<std::string_view> first;
    for (const RecommendedItem& item : a.items)
        first.insert(item.itemId);
    return static_cast<std::size_t>(std::ranges::count_if(
        b.items, [&](const RecommendedItem& item) { return first.contains(item.itemId); }));
}

std::size_t tailItems(const Recommendations& list) {
    return static_cast<std::size_t>(std::ranges::count(list.items, true, &RecommendedItem::tail));
}

}  // namespace core::serving
