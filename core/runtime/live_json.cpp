// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/live_json.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core::runtime {
namespace {

// Each type names its fields once, for both directions.

template <class V>
void fields(V& v, PartitionLive& x) {
    v("topic", x.topic), v("partition", x.partition), v("next", x.nextOffset), v("low", x.low);
    v("high", x.high), v("consumed", x.consumed), v("accepted", x.accepted);
    v("duplicates", x.duplicates), v("rejected", x.rejected), v("skipped", x.skipped);
    v("paused", x.paused), v("per_second", x.perSecond), v("lag_seconds", x.lagSeconds);
}
template <class V>
void fields(V& v, TopicLive& x) {
    v("name", x.name), v("kind", x.kind), v("partitions", x.partitions);
    v("produced_per_second", x.producedPerSecond), v("consumed_per_second", x.consumedPerSecond);
    v("lag", x.lag), v("messages", x.messages), v("schema_version", x.schemaVersion);
}
template <class V>
void fields(V& v, stream::Link& x) {
    v("state", x.state), v("sentence", x.sentence), v("address", x.address);
    v("brokers", x.brokers), v("embedded", x.embedded), v("since", x.since);
    v("last_answer", x.lastAnswer);
}
template <class V>
void fields(V& v, StreamEvent& x) {
    v("at", x.at), v("what", x.what);
}
template <class V>
void fields(V& v, StreamLive& x) {
    v("configured", x.configured), v("link", x.link), v("partitions", x.partitions);
    v("topics", x.topics), v("produced_per_second", x.producedPerSecond);
    v("consumed_per_second", x.consumedPerSecond), v("consumed", x.consumed);
    v("rejected", x.rejected), v("duplicates", x.duplicates);
    v("rejected_by_reason", x.rejectedByReason), v("dead_letters", x.deadLetters);
    v("lag", x.lag), v("lag_seconds", x.lagSeconds), v("conserved", x.conserved);
    v("question", x.question), v("question_messages", x.questionMessages);
    v("problem", x.problem), v("events", x.events), v("outbox", x.outbox);
    v("outbox_oldest", x.outboxOldest), v("outbox_lost", x.outboxLost);
    v("outbox_problem", x.outboxProblem);
}
template <class V>
void fields(V& v, ApiLive& x) {
    v("requests", x.requests), v("errors", x.errors), v("per_second", x.perSecond);
    v("p50_ms", x.p50Ms), v("p95_ms", x.p95Ms), v("p99_ms", x.p99Ms);
    v("by_arm", x.requestsByArm), v("address", x.address);
}
template <class V>
void fields(V& v, ScheduleLive& x) {
    v("enabled", x.enabled), v("text", x.text), v("next", x.next), v("last_run", x.lastRun);
    v("waits_for", x.waitsFor), v("time_factor", x.timeFactor), v("time_origin", x.timeOrigin);
    v("done", x.done), v("planned", x.planned), v("day_begins", x.dayBegins);
    v("day_ends", x.dayEnds), v("due", x.due), v("on_time", x.onTime);
}
template <class V>
void fields(V& v, SimulationLive& x) {
    v("running", x.running), v("speed", x.speed), v("events_per_second", x.eventsPerSecond);
    v("users", x.users), v("items", x.items), v("scenario", x.scenario), v("sent", x.sent);
}
template <class V>
void fields(V& v, TailEvent& x) {
    v("topic", x.topic), v("partition", x.partition), v("offset", x.offset), v("at", x.at);
    v("user", x.user), v("item", x.item), v("what", x.what), v("rejected", x.rejected);
}
template <class V>
void fields(V& v, StoreLive& x) {
    v("ratings", x.ratings), v("watches", x.watches), v("recommendations", x.recommendations);
    v("users", x.users), v("items", x.items), v("position", x.position), v("bytes", x.bytes);
    v("write_ms", x.writeMs);
}
template <class V>
void fields(V& v, Histories& x) {
    v("produced", x.produced), v("consumed", x.consumed), v("lag", x.lag);
    v("rejected_percent", x.rejectedPercent), v("dead_letters", x.deadLetters);
    v("p50_ms", x.p50Ms), v("p95_ms", x.p95Ms), v("p99_ms", x.p99Ms), v("requests", x.requests);
}
template <class V>
void fields(V& v, training::StageProgress& x) {
    v("stage", x.stage), v("fraction", x.fraction), v("what", x.what);
}
template <class V>
void fields(V& v, RunningTraining& x) {
    v("actor", x.actor), v("family", x.family), v("started", x.started);
    v("running_for", x.startedMono), v("progress", x.progress);
    v("stage_seconds", x.stageSeconds), v("stage_running_for", x.stageBegan), v("log", x.log);
}
template <class V>
void fields(V& v, ServingState& x) {
    v("version", x.version.text), v("fallback", x.isFallback), v("loading", x.loading);
    v("note", x.note), v("takes_events", x.takesEvents), v("position", x.position);
}
template <class V>
void fields(V& v, findings::Finding& x) {
    v("id", x.id), v("severity", x.severity), v("subject", x.subject), v("sentence", x.sentence);
    v("remedy", x.remedy), v("page", x.page), v("since", x.since);
}
/// Without histories: they are shared.
template <class V>
void fields(V& v, LiveSnapshot& x) {
    v("revision", x.revision), v("at", x.at), v("store", x.store), v("stream", x.stream);
    v("api", x.api), v("schedule", x.schedule), v("simulation", x.simulation), v("tail", x.tail);
}
template <class V>
void fields(V& v, LiveState& x) {
    v("revision", x.revision), v("live", x.live), v("training", x.training);
    v("serving", x.serving), v("findings", x.findings);
}

template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;
template <class T>
inline constexpr bool isList = false;
template <class T>
inline constexpr bool isList<std::vector<T>> = true;
template <class T>
inline constexpr bool isList<std::deque<T>> = true;
template <class T>
inline constexpr bool isMap = false;
template <class T>
inline constexpr bool isMap<std::map<std::string, T>> = true;

struct Writer {
    UtcTime since;
    MonoTime now;
    Json into = Json::object();

    template <class T>
    void operator()(const char* key, T& value) {
        into[key] = encode(value);
    }
    template <class T>
    [[nodiscard]] Json encode(T& value) const {
        using Plain = std::remove_const_t<T>;
        if constexpr (std::is_arithmetic_v<Plain> || std::is_same_v<Plain, std::string>) {
            return value;
        } else if constexpr (std::is_enum_v<Plain>) {
            return static_cast<int>(value);
        } else if constexpr (std::is_same_v<Plain, UtcTime>) {
            return micros(value);
        } else if constexpr (std::is_same_v<Plain, MonoTime>) {
            return std::chrono::duration<double>(now - value).count();
        } else if constexpr (std::is_same_v<Plain, monitoring::Points>) {
            return points(value);
        } else if constexpr (isOptional<Plain>) {
            return value ? encode(*value) : Json();
        } else if constexpr (isList<Plain>) {
            Json rows = Json::array();
            for (auto& row : value)
                rows.push_back(encode(row));
            return rows;
        } else if constexpr (isMap<Plain>) {
            Json rows = Json::object();
            for (auto& [key, row] : value)
                rows[key] = encode(row);
            return rows;
        } else {
            Writer inner{since, now};
            fields(inner, value);
            return std::move(inner.into);
        }
    }
    /// Times and values in turns: a third of the size of pairs.
    [[nodiscard]] Json points(const monitoring::Points& all) const {
        Json flat = Json::array();
        for (const auto& point : all) {
            if (point.at <= since) continue;
            flat.push_back(micros(point.at));
            flat.push_back(point.value);
        }
        return flat;
    }
};

/// Throws Json::exception, and std::out_of_range for a value that its type does not have.
struct Reader {
    const Json& from;
    MonoTime now;

    template <class T>
    void operator()(const char* key, T& value) const {
        if (const auto found = from.find(key); found != from.end()) decode(*found, value);
    }
    template <class T>
    void decode(const Json& json, T& value) const {
        if constexpr (std::is_same_v<T, double>) {
            value = json.is_null() ? std::numeric_limits<double>::quiet_NaN() : json.get<double>();
        } else if constexpr (std::is_arithmetic_v<T> || std::is_same_v<T, std::string>) {
            value = json.get<T>();
        } else if constexpr (std::is_enum_v<T>) {
            value = static_cast<T>(json.get<int>());
        } else if constexpr (std::is_same_v<T, UtcTime>) {
            value = utcFromMicros(json.get<std::int64_t>());
        } else if constexpr (std::is_same_v<T, MonoTime>) {
            value = now - std::chrono::duration_cast<MonoTime::duration>(
                              std::chrono::duration<double>(json.get<double>()));
        } else if constexpr (std::is_same_v<T, monitoring::Points>) {
            for (std::size_t i = 0; i + 1 < json.size(); i += 2) {
                double point = 0;
                decode(json.at(i + 1), point);
                value.push_back({utcFromMicros(json.at(i).get<std::int64_t>()), point});
            }
        } else if constexpr (isOptional<T>) {
            value.reset();
            if (!json.is_null()) decode(json, value.emplace());
        } else if constexpr (isList<T>) {
            value.clear();
            for (const Json& row : json)
                decode(row, value.emplace_back());
        } else if constexpr (isMap<T>) {
            for (const auto& [key, row] : json.items())
                decode(row, value[key]);
        } else {
            (void)json.get_ref<const Json::object_t&>();  // throws unless it is an object
            const Reader inner{json, now};
            fields(inner, value);
        }
    }
};

/// Numbers from another program index tables of names here.
bool known(const LiveState& state) {
    const auto in = [](auto value, auto last) {
        return value >= decltype(value){} && value <= last;
    };
    const StreamLive& stream = state.live.stream;
    return in(stream.link.state, stream::LinkState::TopicMissing) &&
           in(stream.question, StreamQuestion::TopicRecreated) &&
           std::ranges::all_of(stream.topics,
                               [&](const TopicLive& topic) {
                                   return !topic.kind ||
                                          std::ranges::find(events::kTopics, *topic.kind) !=
                                              std::end(events::kTopics);
                               }) &&
           std::ranges::all_of(state.findings,
                               [&](const auto& finding) {
                                   return in(finding.severity, findings::Severity::Failure);
                               }) &&
           (!state.training || state.training->progress.stage < std::size(training::kStages));
}

}  // namespace

Json toJson(const LiveState& state, UtcTime since, MonoTime now) {
    // Only read: the lists of fields serve both directions.
    auto& open = const_cast<LiveState&>(state);
    const Writer writer{since, now};
    Json document = writer.encode(open);
    document["histories"] = writer.encode(const_cast<Histories&>(*state.live.histories));
    return document;
}

Result<LiveState> liveStateFrom(const Json& document, MonoTime now) {
    LiveState state;
    auto histories = std::make_shared<Histories>();
    try {
        const Reader reader{document, now};
        reader.decode(document, state);
        reader("histories", *histories);
    } catch (const Json::exception& e) {
        return Error{
            Errc::Corrupt, std::string("the engine's state cannot be read: ") + e.what(), {}};
    }
    if (!known(state))
        return Error{Errc::Corrupt, "the engine's state holds values that are not known here", {}};
    state.live.histories = std::move(histories);
    return state;
}

namespace {

/// Calls back with each list of points.
struct EachPoints {
    std::function<void(monitoring::Points&)> each;
    void operator()(const char*, monitoring::Points& points) const { each(points); }
};

}  // namespace

UtcTime newestOf(const Histories& histories) {
    UtcTime newest{};
    EachPoints look{[&](monitoring::Points& points) {
        if (!points.empty()) newest = std::max(newest, points.back().at);
    }};
    fields(look, const_cast<Histories&>(histories));
    return newest;
}

std::shared_ptr<const Histories> joined(const Histories& before, const Histories& news) {
    auto all = std::make_shared<Histories>(before);
    std::vector<const monitoring::Points*> added;
    EachPoints list{[&](monitoring::Points& points) { added.push_back(&points); }};
    fields(list, const_cast<Histories&>(news));
    std::size_t next = 0;
    EachPoints append{[&](monitoring::Points& points) {
        const auto& more = *added[next++];
        points.insert(points.end(), more.begin(), more.end());
    }};
    fields(append, *all);
    return all;
}

}  // namespace core::runtime
