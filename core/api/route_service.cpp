// SPDX-License-Identifier: GPL-3.0-or-later
// What operators and their tools ask: health, readiness, metrics, versions, the switch.
#include <algorithm>

#include "core/api/routes.h"

namespace core::api {
namespace {

struct Change {
    std::string model;
    std::string reason;
};

/// The reason stands in the body, {"reason": "…"}, or in the query.
Result<Change> changeOf(const Call& call) {
    Change change{std::string(call.parameter("model")), std::string(call.parameter("reason"))};
    if (!call.request.body.empty()) {
        const auto body = parseJson(call.request.body, "the body");
        if (!body || !body->is_object())
            return Error{Errc::InvalidArgument, "The body is no JSON object.", {}};
        for (const auto& [key, value] : body->items()) {
            std::string* to = key == "model"    ? &change.model
                              : key == "reason" ? &change.reason
                                                : nullptr;
            if (!to || !value.is_string() || !to->empty()) {
                return Error{Errc::InvalidArgument,
                             "The body holds \"model\" and \"reason\" as texts, each given once.",
                             {}};
            }
            *to = value.get<std::string>();
        }
    }
    if (change.model.empty())
        return Error{Errc::InvalidArgument, "model is missing: /switch?model=ID", {}};
    if (change.reason.empty())
        return Error{Errc::InvalidArgument,
                     "A reason is needed: {\"reason\": \"…\"}; it is kept in the history.",
                     {}};
    return change;
}

}  // namespace

http::Response health(RouteContext&, const Call&) {
    return http::json(200, {{"status", "ok"}});
}

http::Response ready(RouteContext& context, const Call&) {
    Json list = Json::array();
    bool all = true;
    for (const Dependency& d : context.backend.dependencies()) {
        all = all && (d.ready || !d.required);
        list.push_back(
            {{"name", d.name}, {"ready", d.ready}, {"required", d.required}, {"state", d.state}});
    }
    auto response = http::json(all ? 200 : 503, {{"ready", all}, {"dependencies", list}});
    if (!all) response.fields.emplace_back("Retry-After", "1");
    return response;
}

http::Response metrics(RouteContext& context, const Call&) {
    return {200,
            "text/plain; version=0.0.4; charset=utf-8",
            context.instruments.exposition(context.backend.figures()),
            {}};
}

http::Response versions(RouteContext& context, const Call&) {
    const auto document = context.backend.versions();
    return document ? http::json(200, *document) : problemOf(document.error());
}

http::Response switchVersion(RouteContext& context, const Call& call) {
    const auto change = changeOf(call);
    if (!change) return http::problem(400, "parameter", change.error().message);
    const auto done =
        context.backend.switchTo(change->model, change->reason, "api:" + call.client.name);
    return done ? http::json(200, *done) : problemOf(done.error());
}

}  // namespace core::api
