// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/abuse/documents.h"
#include "core/judge/drill.h"

namespace core::judge {
namespace {

Json orNull(const std::optional<double>& value) {
    return value ? Json(*value) : Json();
}

Json orNull(const std::string& text) {
    return text.empty() ? Json() : Json(text);
}

Json damageOf(const DrillReport& r) {
    Json items = Json::array();
    for (const ItemClimb& climb : r.climbers) {
        items.push_back({{"item_id", climb.itemId},
                         {"title", orNull(climb.title)},
                         {"in_lists_before", climb.before},
                         {"in_lists_after", climb.attacked},
                         {"in_lists_cleaned", climb.cleaned}});
    }
    return {{"lists", r.lists},
            {"lists_changed", r.listsChanged},
            {"lists_still_changed", r.listsStillChanged},
            {"items", std::move(items)}};
}

}  // namespace

Json document(const DrillReport& r) {
    Json json = abuse::document(r.outcome);
    if (r.cleaned) {
        json["target"]["item_id"] = r.attack.target;
        json["target"]["title"] = orNull(r.targetTitle);
        json["target"]["in_lists_cleaned"] = r.cleaned->listsAfter;
        json["target"]["mean_rank_cleaned"] = orNull(r.cleaned->meanRankAfter);
        const auto& rank = r.targetRank;
        json["target"]["rank"] = rank ? Json{{"before", rank->before},
                                             {"after", rank->attacked},
                                             {"cleaned", rank->cleaned}}
                                      : Json();
    }
    json["attack"] = {{"kind", simulate::name(r.attack.kind)},
                      {"direction", r.attack.push ? "push" : "nuke"},
                      {"attackers", r.attackers},
                      {"ratings", r.attackRatings},
                      {"target", orNull(r.attack.target)},
                      {"seed", r.attack.seed}};
    json["copy"] = {{"users", r.users},
                    {"ratings", r.ratings},
                    {"users_in_store", r.usersInStore},
                    {"sampled", r.users < r.usersInStore}};
    json["flagged_before"] = r.flaggedBefore;
    json["damage"] = damageOf(r);
    json["took_s"] = static_cast<double>(r.took.count()) / 1000;
    return json;
}

}  // namespace core::judge
