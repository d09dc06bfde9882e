// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/abuse/documents.h"

#include "core/base/clock.h"

namespace core::abuse {
namespace {

template <class T>
Json orNull(const std::optional<T>& value) {
    return value ? Json(*value) : Json();
}

Json ratingSpam(const AbuseReport& report) {
    Json published = Json::array();
    for (const UserVerdict& user : report.users) {
        if (user.flag(Rule::ThreeSigma)) published.push_back(user.userId);
    }
    const auto flagged = report.flaggedUsers();
    return {{"total_users", report.users.size()},
            {"spam_detected", flagged.size()},
            {"flagged_users", flagged},
            {"spam_detected_published", published.size()},
            {"flagged_users_published", published}};
}

Json rulesOf(const AbuseReport& report) {
    Json rules = Json::array();
    for (const Detector& d : detectorCatalog()) {
        rules.push_back({{"id", d.id},
                         {"family", name(d.family)},
                         {"shown_only", d.shownOnly},
                         {"what", d.what},
                         {"users", report.count(d.rule)}});
    }
    return rules;
}

Json limitsOf(const Limits& limits) {
    return {{"mean_ratings", limits.meanRatings},       {"sd_ratings", limits.sdRatings},
            {"three_sigma", orNull(limits.threeSigma)}, {"median_ratings", limits.medianRatings},
            {"volume", orNull(limits.volume)},          {"burst_60_s", orNull(limits.burstMinute)},
            {"burst_1_h", orNull(limits.burstHour)}};
}

Json itemsOf(const AbuseReport& report) {
    Json items = Json::array();
    for (const ItemInflow& i : report.inflows) {
        items.push_back({{"item_id", report.itemIds[i.item.value]},
                         {"end", i.end == End::Top ? "top" : "bottom"},
                         {"cold", i.cold},
                         {"hours", i.hours},
                         {"ratings", i.ratings},
                         {"expected", i.expected},
                         {"from", formatUtc(utcFromMicros(i.fromUs))},
                         {"score", i.score}});
    }
    return items;
}

Json groupsOf(const AbuseReport& report) {
    Json groups = Json::array();
    for (const LockstepGroup& g : report.groups) {
        Json users = Json::array();
        for (const UserIdx user : g.users)
            users.push_back(report.users[user.value].userId);
        Json items = Json::array();
        for (const ItemIdx item : g.items)
            items.push_back(report.itemIds[item.value]);
        groups.push_back(
            {{"hours", g.hours}, {"users", std::move(users)}, {"items", std::move(items)}});
    }
    return groups;
}

Json featuresOf(const UserFeatures& f) {
    return {{"ratings", f.ratings},
            {"items", f.items},
            {"most_in_60_s", f.pace.mostInMinute},
            {"most_in_1_h", f.pace.mostInHour},
            {"mean", f.mean},
            {"sd", f.sd},
            {"rdma", f.rdma},
            {"wdma", f.wdma},
            {"degsim", orNull(f.degSim)},
            {"pca", orNull(f.pca)},
            {"target_share", f.targetShare},
            {"lockstep_moments", f.lockstepMoments}};
}

Json flagOf(const Flag& flag) {
    Json numbers = Json::object();
    for (const auto& [key, value] : flag.numbers)
        numbers[std::string(key)] = value;
    Json json{{"rule", detector(flag.rule).id},
              {"score", flag.score},
              {"numbers", std::move(numbers)},
              {"sentence", flag.sentence}};
    if (!flag.subject.empty()) json["item_id"] = flag.subject;
    return json;
}

Json userOf(const UserVerdict& user) {
    Json rules = Json::array();
    Json shown = Json::array();
    Json flags = Json::array();
    for (const Flag& flag : user.flags) {
        const Detector& d = detector(flag.rule);
        (d.shownOnly ? shown : rules).push_back(d.id);
        flags.push_back(flagOf(flag));
    }
    return {{"user_id", user.userId},
            {"flagged", user.flagged()},
            {"score", user.score},
            {"rules", std::move(rules)},
            {"sentence", user.sentence},
            {"decision", name(user.decision)},
            {"shown_rules", std::move(shown)},
            {"flags", std::move(flags)},
            {"features", featuresOf(user.features)}};
}

}  // namespace

Json document(const AbuseReport& report) {
    Json users = Json::array();
    for (const UserVerdict& user : report.users)
        users.push_back(userOf(user));
    return {{"rating_spam", ratingSpam(report)},
            {"ratings", report.ratings},
            {"profile_as_of_ratings", report.profileAsOf},
            {"rules", rulesOf(report)},
            {"limits", limitsOf(report.limits)},
            {"items", itemsOf(report)},
            {"groups", groupsOf(report)},
            {"users", std::move(users)}};
}

Json document(const DrillOutcome& o) {
    Json json{{"attackers", o.truePositives + o.falseNegatives},
              {"true_positives", o.truePositives},
              {"false_positives", o.falsePositives},
              {"false_negatives", o.falseNegatives},
              {"quarantined_attackers", o.quarantinedAttackers},
              {"quarantined_others", o.quarantinedOthers},
              {"precision", orNull(o.precision)},
              {"recall", orNull(o.recall)}};
    json["delay"] = o.delay ? Json{{"seconds", o.delay->seconds.count()},
                                   {"attack_ratings", o.delay->attackRatings}}
                            : Json();
    json["target"] = o.climb ? Json{{"lists", o.climb->lists},
                                    {"in_lists_before", o.climb->listsBefore},
                                    {"in_lists_after", o.climb->listsAfter},
                                    {"mean_rank_before", orNull(o.climb->meanRankBefore)},
                                    {"mean_rank_after", orNull(o.climb->meanRankAfter)}}
                             : Json();
    return json;
}

}  // namespace core::abuse
