// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>

#include "core/api/routes.h"
#include "core/events/text_checks.h"

namespace core::api {
namespace {

constexpr std::size_t kMaxLength = 100;

Error wrong(const std::string& sentence) {
    return {Errc::InvalidArgument, sentence, {}};
}

Result<std::string> userOf(const Call& call) {
    const std::string user(call.parameter("user_id"));
    if (user.empty()) return wrong("user_id is missing: /recommend?user_id=17");
    if (user.size() > events::kMaxIdBytes) return wrong("user_id is longer than 256 bytes");
    if (!events::validUtf8(user) || events::hasControlCharacters(user))
        return wrong("user_id is no plain UTF-8 text");
    return user;
}

Result<std::size_t> lengthOf(const Call& call, std::size_t otherwise) {
    const std::string_view text = call.parameter("k");
    if (text.empty()) return otherwise;
    std::size_t k = 0;
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, k);
    if (read.ec != std::errc{} || read.ptr != end || k < 1 || k > kMaxLength)
        return wrong("k must be a whole number from 1 to 100");
    return k;
}

Result<bool> explainOf(const Call& call) {
    const std::string_view text = call.parameter("explain");
    if (text.empty() || text == "0") return false;
    if (text == "1") return true;
    return wrong("explain must be 0 or 1");
}

Result<ListQuery> queryOf(const Call& call, std::size_t listLength) {
    ListQuery query;
    FAIRLEAD_TRY(query.userId, userOf(call));
    FAIRLEAD_TRY(query.k, lengthOf(call, listLength));
    FAIRLEAD_TRY(query.explain, explainOf(call));
    return query;
}

Json documentOf(const std::string& userId, const ListAnswer& answer) {
    Json document{{"request_id", answer.requestId},
                  {"user_id", userId},
                  {"recommendations", answer.itemIds},
                  {"model_version", answer.modelVersion},
                  {"ab_variant", answer.arm.empty() ? Json() : Json(answer.arm)},
                  {"latency_ms", answer.latencyMs}};
    if (!answer.explanations.is_null()) document["explanations"] = answer.explanations;
    return document;
}

/// The limits that concern the user and not the client alone.
std::optional<http::Response> refusedFor(RouteContext& context, const Client& client,
                                         const std::string& userId) {
    if (auto refused = challenge(context, userId)) return refused;
    if (auto refused = context.gate.admitUser(client, userId)) {
        context.instruments.refused("rate");
        return refused;
    }
    auto admission = context.gate.admitList(client, userId);
    if (admission.alarm) {
        context.instruments.alarmed();
        context.backend.raise(*std::move(admission.alarm));
    }
    if (admission.refusal) context.instruments.refused("users");
    return std::move(admission.refusal);
}

}  // namespace

http::Response recommend(RouteContext& context, const Call& call) {
    const auto query = queryOf(call, context.listLength);
    if (!query) return http::problem(400, "parameter", query.error().message + ".");
    if (auto refused = refusedFor(context, call.client, query->userId)) return *std::move(refused);
    auto answer = context.backend.recommend(*query);
    if (answer) return http::json(200, documentOf(query->userId, *answer));
    // What is not found is the model, never the user: an unknown one gets a new user's list.
    Error error = std::move(answer).error();
    if (error.code == Errc::NotFound) error.code = Errc::Unavailable;
    return problemOf(error);
}

}  // namespace core::api
