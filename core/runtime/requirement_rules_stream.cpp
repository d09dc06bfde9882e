// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/runtime/requirement_rules.h"

namespace core::runtime::rules {
namespace {

constexpr auto kFresh = std::chrono::minutes(2);

/// Why nothing can be said about the stream now. `asked`: the verdict while a person must decide.
std::optional<Requirement> streamless(const Requirement& r, const StreamLive& stream,
                                      Verdict asked = Verdict::CannotTell) {
    if (!stream.configured) return without(r, Verdict::Off, "no stream is connected");
    if (stream.question != StreamQuestion::None)
        return without(r, asked, "waits for a person to say where to begin");
    if (!stream.link.up()) return without(r, Verdict::CannotTell, "the broker does not answer");
    return std::nullopt;
}

/// Messages that are neither accepted nor duplicate nor rejected.
template <class Counts>
double unaccounted(const std::vector<Counts>& all) {
    double sum = 0;
    for (const Counts& c : all)
        sum += std::abs(static_cast<double>(c.consumed - c.accepted - c.duplicates - c.rejected));
    return sum;
}

}  // namespace

std::optional<Requirement> lagMessages(const Inputs& in) {
    Requirement r = atMost("stream.lag_messages", Unit::Messages,
                           static_cast<double>(in.settings.maxLagMessages), "stream");
    if (const auto none = streamless(r, in.live.stream, Verdict::Warn)) return none;
    r.checked = in.live.at;
    settle(r, static_cast<double>(in.live.stream.lag), 0);
    return r;
}

std::optional<Requirement> lagSeconds(const Inputs& in) {
    Requirement r =
        atMost("stream.lag_seconds", Unit::Seconds, in.settings.maxLagSeconds, "stream");
    if (const auto none = streamless(r, in.live.stream)) return none;
    const StreamLive& stream = in.live.stream;
    if (!stream.lagSeconds && stream.lag > 0)
        return without(r, Verdict::CannotTell, "the age of the waiting messages is not known yet");
    r.checked = in.live.at;
    settle(r, stream.lagSeconds.value_or(0), 0);
    return r;
}

std::optional<Requirement> rejectedShare(const Inputs& in) {
    Requirement r = atMost("stream.rejected", Unit::Share, in.settings.maxRejectedShare, "stream");
    if (const auto none = streamless(r, in.live.stream)) return none;
    const monitoring::Points& points = in.live.histories->rejectedPercent;
    if (points.empty() || in.live.at - points.back().at > kFresh)
        return without(r, Verdict::CannotTell, "nothing arrived in the last minute");
    r.checked = points.back().at;
    settle(r, points.back().value / 100, 0);
    return r;
}

std::optional<Requirement> conserved(const Inputs& in) {
    Requirement r = equal("store.conserved", Unit::Count, 0, "start");
    const StreamLive& stream = in.live.stream;
    if (!in.snapshot.problems.empty())
        return without(r, Verdict::CannotTell, "the store cannot be read");
    if (in.snapshot.store.sources.empty() && stream.partitions.empty())
        return without(r, Verdict::CannotTell, "nothing was consumed yet");
    r.checked = std::max(in.snapshot.at, in.live.at);
    // The partitions are sources too, only newer: not added up.
    settle(r, std::max(unaccounted(in.snapshot.store.sources), unaccounted(stream.partitions)), 0);
    if (!stream.conserved) r.verdict = Verdict::Fail;
    return r;
}

std::optional<Requirement> latency(const Inputs& in) {
    Requirement r = atMost("api.p95", Unit::Milliseconds, in.settings.gateP95Ms, "recommendations");
    if (!in.live.api.p95Ms) return without(r, Verdict::CannotTell, "no request in the last minute");
    r.checked = in.live.at;
    settle(r, *in.live.api.p95Ms, 0);
    return r;
}

}  // namespace core::runtime::rules
