// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fairness/catalogue.h"
#include "core/feedback/report.h"

namespace core::feedback {
namespace {

using fairness::kTierNames;
using fairness::toJson;

template <class T>
Json orNull(const std::optional<T>& value) {
    return value ? Json(*value) : Json(nullptr);
}
Json orNull(const std::optional<Estimate>& estimate) {
    return estimate ? toJson(*estimate) : Json(nullptr);
}

Json windowStats(const std::vector<EchoWindow>& windows) {
    Json json = Json::object();
    for (std::size_t w = 0; w < windows.size(); ++w) {
        const EchoWindow& window = windows[w];
        json["T" + std::to_string(w + 1)] = {
            {"gini", window.gini},
            {"top10_share", window.top10Share},
            {"unique_items", window.uniqueItems},
            {"requests", window.requests},
            {"slots", window.slotCount},
            {"users", window.users},
            {"from", window.requests > 0 ? Json(formatUtc(window.from)) : Json(nullptr)},
            {"to", window.requests > 0 ? Json(formatUtc(window.to)) : Json(nullptr)},
            {"gini_catalogue_equal_volume", window.catalogueGini},
            {"top10_share_equal_volume", window.equalTop10Share}};
    }
    return json;
}

Json echoJson(const EchoReport& echo) {
    return {{"window_stats", windowStats(echo.windows)},
            {"gini_slope", echo.publishedSlope},
            {"echo_detected", echo.detected},
            {"echo_detected_published", echo.publishedDetected},
            {"catalogue_slope", echo.slope ? Json(echo.slope->value) : Json(nullptr)},
            {"slope_ci95", echo.slope ? toJson(echo.slope->ci95) : Json(nullptr)},
            {"saturated", echo.saturated},
            {"early_warning", echo.earlyWarning},
            {"eligible_items", echo.eligibleItems},
            {"users_per_window", echo.usersPerWindow},
            {"slots_per_window", echo.slotsPerWindow},
            {"gini_random", echo.levelRandom},
            {"verdict", name(echo.verdict.state)}};
}

template <class Values>
Json byTier(const Values& values) {
    Json json = Json::object();
    for (std::size_t t = 0; t < kTierNames.size(); ++t)
        json[kTierNames[t]] = values[t];
    return json;
}

Json starvationJson(const StarvationReport& starvation) {
    return {{"categories", byTier(starvation.items)},
            {"rec_rates", byTier(starvation.publishedRates)},
            {"starvation_ratio", orNull(starvation.publishedRatio)},
            {"rec_rates_rarefied", starvation.rates ? byTier(*starvation.rates) : Json(nullptr)},
            {"starvation_ratio_rarefied", orNull(starvation.ratio)},
            {"tail_rate", orNull(starvation.tailRate)},
            {"exposure_ratio", orNull(starvation.exposureRatio)},
            {"never_shown", starvation.neverShown},
            {"level", name(starvation.level)},
            {"exposure_level", name(starvation.exposureLevel)},
            {"verdict", fairness::name(fairness::worst(starvation.verdicts))}};
}

Json trendJson(const std::optional<Trend>& trend) {
    if (!trend) return nullptr;
    Json windows = Json::object();
    for (std::size_t w = 0; w < trend->windows.size(); ++w)
        windows["T" + std::to_string(w + 1)] = toJson(trend->windows[w]);
    return {{"windows", windows}, {"slope", toJson(trend->slope)}, {"users", trend->users}};
}

Json changesJson(const std::vector<ShareChange>& changes) {
    Json json = Json::array();
    for (const ShareChange& change : changes) {
        json.push_back({{"id", change.id},
                        {"first", change.first},
                        {"last", change.last},
                        {"change", change.change()}});
    }
    return json;
}

}  // namespace

Json feedbackDocument(const FeedbackReport& report) {
    Json json{{"popularity_echo", echoJson(report.echo)},
              {"tail_starvation", starvationJson(report.starvation)},
              {"filter_bubble", trendJson(report.filterBubble)},
              {"homogenisation", trendJson(report.homogenisation)},
              {"evidence",
               {{"items", changesJson(report.evidence.items)},
                {"versions", changesJson(report.evidence.versions)},
                {"stages", changesJson(report.evidence.stages)}}},
              {"verdicts", Json::array()}};
    for (const Verdict& verdict : report.verdicts())
        json["verdicts"].push_back(toJson(verdict));
    return json;
}

}  // namespace core::feedback
