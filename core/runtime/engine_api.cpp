// SPDX-License-Identifier: GPL-3.0-or-later
// What clients ask of the engine, in process or over HTTP.
#include "core/base/build_info.h"
#include "core/base/log.h"
#include "core/experiment/assignment.h"
#include "core/math/hashing.h"
#include "core/runtime/engine.h"

namespace core::runtime {
namespace {

constexpr std::string_view kSplitSalt = "model-a-b";

/// Empty while nobody is split.
std::string armOf(const std::string& userId, double shareB) {
    if (shareB <= 0) return {};
    return experiment::placeOf(kSplitSalt, userId) < shareB ? "B" : "A";
}

events::Event traceOf(const ServedList& served, UtcTime at) {
    events::RecommendationEvent trace;
    trace.requestId = served.requestId;
    trace.userId = served.list.userId;
    for (const auto& item : served.list.items)
        trace.itemIds.push_back(item.itemId);
    trace.modelVersion = served.list.version.text;
    trace.abVariant = served.arm;
    trace.latencyMs = static_cast<double>(served.list.took.count()) / 1000;
    trace.at = at;
    trace.dataSnapshotId = served.list.dataSnapshotId;
    trace.pipelineGitSha = buildInfo().gitSha;
    trace.artifactDigest = served.list.artifactDigest;
    trace.pipeline = served.list.pipeline;
    trace.drawSeed = served.list.drawSeed;
    trace.appliedPosition = served.list.position;
    return {std::move(trace), 1, served.requestId, {}};
}

}  // namespace

events::ValidatorOptions Engine::validatorOptions() const {
    return {settings().ratingMin, settings().ratingMax,
            std::chrono::hours(settings().maxFutureHours)};
}

Result<ServedList> Engine::serve(serving::RecommendRequest request) {
    const Steering steering = this->steering();
    ServedList served{math::uuid7(clock_.now()), armOf(request.userId, steering.shareB), {}};
    if (!request.pipeline && !served.arm.empty())
        request.pipeline = served.arm == "B" ? steering.pipelineB : "plain";
    auto list = recommend(std::move(request));
    if (!list) {
        recorder_.refused(name(list.error().code));
        return std::move(list).error();
    }
    served.list = *std::move(list);
    recorder_.answered(clock_.monotonic(), served.list.took, served.list.version.text, served.arm);
    trace(served);
    return served;
}

/// A list that cannot be traced is still an answer.
void Engine::trace(const ServedList& served) {
    const Status traced = stream_ || local_ ? queue(traceOf(served, clock_.now())) : Status();
    // Said for some of them: there may be thousands a second.
    if (!traced && untraced_++ % 1000 == 0)
        log(LogLevel::Warning, "api", "not traced: " + traced.error().message);
}

Result<events::Event> Engine::check(events::Event event) const {
    if (event.eventId.empty()) event.eventId = math::uuid7(clock_.now());
    if (const auto rejection = checker_.check(event, clock_.now()))
        return Error{Errc::InvalidArgument, rejection->sentence, events::name(rejection->reason)};
    return event;
}

Result<std::string> Engine::accept(events::Event event) {
    FAIRLEAD_TRY(const auto checked, check(std::move(event)));
    FAIRLEAD_CHECK(publish(checked));
    return checked.eventId;
}

Status Engine::publish(const events::Event& event) {
    if (stream_) return stream_->publish(event);
    if (local_) return local_->put(event);
    return Error{Errc::Unavailable, "the profile is open for reading only", {}};
}

/// The same, without waiting until it is durable.
Status Engine::queue(const events::Event& event) {
    if (stream_) return stream_->queue(event);
    if (local_) return local_->queue(event);
    return Error{Errc::Unavailable, "the profile is open for reading only", {}};
}

}  // namespace core::runtime
