// SPDX-License-Identifier: GPL-3.0-or-later
// POST /rate and POST /watch.
#include "core/api/routes.h"
#include "core/events/text_checks.h"
#include "core/math/hashing.h"

namespace core::api {
namespace {

const std::string& userOf(const events::Event& event) {
    if (const auto* watch = std::get_if<events::WatchEvent>(&event.body)) return watch->userId;
    return std::get<events::RatingEvent>(event.body).userId;
}

/// The body with this moment as its first field; nothing when it is no object.
std::optional<std::string> withTime(std::string_view body, UtcTime now) {
    const std::size_t brace = body.find_first_not_of(" \t\r\n");
    if (brace == std::string_view::npos || body[brace] != '{') return std::nullopt;
    std::string timed(body.substr(0, brace + 1));
    timed += "\"timestamp\":\"" + formatUtc(now) + "\",";
    return timed.append(body.substr(brace + 1));
}

/// Without a timestamp the event happens now. The time is put into the text, and the whole checked
/// again, so that everything else is held against the schema as it came.
events::Verdict validated(RouteContext& context, events::Topic topic, std::string_view body) {
    using events::RejectReason;
    const UtcTime now = context.clock.now();
    const Lock lock(context.validating);
    auto verdict = context.validator.validate(topic, body, now);
    const auto* rejected = std::get_if<events::Rejection>(&verdict);
    if (!rejected || rejected->reason != RejectReason::MissingField) return verdict;
    const auto timed = withTime(body, now);
    if (!timed) return verdict;
    auto second = context.validator.validate(topic, *timed, now);
    const auto* still = std::get_if<events::Rejection>(&second);
    // The time was there already, or nothing was: the first verdict says it better.
    if (still &&
        (still->reason == RejectReason::DuplicateKey || still->reason == RejectReason::NotJson)) {
        return verdict;
    }
    return second;
}

http::Response invalid(std::string_view reason, const std::string& sentence) {
    auto response = http::problem(400, "invalid-event", sentence);
    Json document = Json::parse(response.body);
    document["reason"] = reason;
    response.body = document.dump();
    return response;
}

http::Response accepted(const std::string& eventId, bool repeated) {
    auto response = http::json(202, {{"event_id", eventId}});
    if (repeated) response.fields.emplace_back("Idempotency-Replayed", "true");
    return response;
}

/// As a structured field it stands in quotes; bare ones are common.
Result<std::string> idempotencyKeyOf(const http::Request& request) {
    std::string_view key = request.field("Idempotency-Key");
    if (key.size() >= 2 && key.front() == '"' && key.back() == '"') {
        key.remove_prefix(1);
        key.remove_suffix(1);
    }
    const bool plain = events::validUtf8(key) && !events::hasControlCharacters(key);
    if (!plain || key.size() > events::kMaxIdBytes)
        return Error{Errc::InvalidArgument,
                     "The Idempotency-Key must be plain text of at most 256 bytes.",
                     {}};
    return std::string(key);
}

http::Response give(RouteContext& context, events::Event event, std::string& eventId) {
    auto id = context.backend.accept(std::move(event));
    if (!id) {
        const Error& error = id.error();
        return error.code == Errc::InvalidArgument ? invalid(error.where, error.message)
                                                   : problemOf(error);
    }
    eventId = *id;
    return accepted(eventId, false);
}

http::Response giveOnce(RouteContext& context, const Call& call, events::Event event) {
    std::string eventId;
    if (call.request.field("Idempotency-Key").empty())
        return give(context, std::move(event), eventId);
    // The same key from another client or to another route is another key.
    const std::string key = call.client.key + '\n' + call.request.path + '\n' + event.eventId;
    const auto found = context.repeated.begin(key, math::toHex(math::sha256(call.request.body)));
    switch (found.state) {
        case RepeatedRequests::State::Done:
            return accepted(found.eventId, true);
        case RepeatedRequests::State::UnderWay:
            return http::problem(409, "under-way", "The first request with this key is under way.");
        case RepeatedRequests::State::OtherContent:
            return http::problem(422, "idempotency-key",
                                 "This Idempotency-Key was used for another body.");
        case RepeatedRequests::State::New:
            break;
    }
    auto response = give(context, std::move(event), eventId);
    if (eventId.empty()) {
        context.repeated.failed(key);
    } else {
        context.repeated.done(key, eventId);
    }
    return response;
}

http::Response take(RouteContext& context, const Call& call, events::Topic topic) {
    auto verdict = validated(context, topic, call.request.body);
    if (const auto* rejection = std::get_if<events::Rejection>(&verdict))
        return invalid(events::name(rejection->reason), rejection->sentence);
    auto& event = std::get<events::Event>(verdict);
    const auto key = idempotencyKeyOf(call.request);
    if (!key) return http::problem(400, "idempotency-key", key.error().message);
    if (!key->empty() && !event.eventId.empty() && event.eventId != *key) {
        return http::problem(400, "idempotency-key",
                             "The Idempotency-Key and the body's event_id differ.");
    }
    if (!key->empty()) event.eventId = *key;
    if (auto refused = challenge(context, userOf(event))) return *std::move(refused);
    if (auto refused = context.gate.admitUser(call.client, userOf(event))) {
        context.instruments.refused("rate");
        return *std::move(refused);
    }
    return giveOnce(context, call, std::move(event));
}

}  // namespace

http::Response rate(RouteContext& context, const Call& call) {
    return take(context, call, events::Topic::Ratings);
}

http::Response watch(RouteContext& context, const Call& call) {
    return take(context, call, events::Topic::WatchEvents);
}

}  // namespace core::api
