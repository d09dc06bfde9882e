// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/report.h"

#include <algorithm>

namespace core::evaluate {
namespace {

Json metricsJson(const GroupReport& group) {
    Json json = Json::object();
    for (const auto& [key, estimate] : group.metrics) {
        const Json ci95 =
            estimate.ci95 ? Json::array({estimate.ci95->low, estimate.ci95->high}) : Json(nullptr);
        json[key] = {{"value", estimate.value}, {"ci95", ci95}};
    }
    return json;
}

}  // namespace

const GroupReport* Report::group(const std::string& id) const {
    const auto it = std::ranges::find(groups, id, &GroupReport::id);
    return it == groups.end() ? nullptr : &*it;
}

Json toJson(const Report& report) {
    Json json{{"family", report.family},
              {"parameters", report.parameters},
              {"pipeline", report.pipeline},
              {"split", report.split},
              {"seed", report.seed},
              {"users", 0},
              {"users_without_test", report.usersWithoutTest},
              {"dataset",
               {{"ratings", report.ratings}, {"users", report.users}, {"items", report.items}}},
              {"metrics", Json::object()},
              {"segments", Json::object()}};
    if (!report.splitNote.empty()) json["split_note"] = report.splitNote;
    for (const GroupReport& group : report.groups) {
        if (group.id == "all") {
            json["users"] = group.users;
            json["metrics"] = metricsJson(group);
        } else {
            json["segments"][group.id] = {{"users", group.users}, {"metrics", metricsJson(group)}};
        }
    }
    if (report.fitSeconds) json["fit_s"] = *report.fitSeconds;
    return json;
}

}  // namespace core::evaluate
