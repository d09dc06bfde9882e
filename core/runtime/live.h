// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/events/event.h"
#include "core/monitoring/time_series.h"
#include "core/stream/link.h"
#include "core/training/scheduler.h"

namespace core::runtime {

/// One partition that is consumed. Invariant: consumed = accepted + duplicates + rejected.
struct PartitionLive {
    std::string topic;
    std::int32_t partition = 0;
    std::int64_t nextOffset = 0;
    std::int64_t low = 0;   ///< oldest offset that the broker keeps
    std::int64_t high = 0;  ///< next offset that the broker will give
    std::int64_t consumed = 0;
    std::int64_t accepted = 0;
    std::int64_t duplicates = 0;
    std::int64_t rejected = 0;
    std::int64_t skipped = 0;  ///< lost to the broker's retention, or passed over by decision
    bool paused = false;       ///< by backpressure
    double perSecond = 0;
    [[nodiscard]] std::int64_t lag() const { return high > nextOffset ? high - nextOffset : 0; }
    std::optional<double> lagSeconds;  ///< age of the oldest message not consumed yet
    [[nodiscard]] bool conserved() const { return consumed == accepted + duplicates + rejected; }
};

struct TopicLive {
    std::string name;
    std::optional<events::Topic> kind;  ///< nothing: the dead-letter topic
    int partitions = 0;
    double producedPerSecond = 0;
    double consumedPerSecond = 0;
    std::int64_t lag = 0;
    std::int64_t messages = 0;  ///< kept by the broker
    int schemaVersion = 0;      ///< newest version seen on it; 0 = nothing seen
};

/// What the stream is waiting for a person to decide.
enum class StreamQuestion : std::uint8_t {
    None,
    StartPosition,  ///< a new source: earliest, latest, or a time
    OffsetLost,     ///< the stored offset is not kept any more: continue at the oldest, or stop
    TopicRecreated,
};

/// Something that happened to the stream, for marks in its charts.
struct StreamEvent {
    UtcTime at;
    std::string what;  ///< "broker-down", "broker-up", "assigned", "paused", "resumed"
};

struct StreamLive {
    bool configured = false;  ///< false: this profile has no stream
    stream::Link link;
    std::vector<PartitionLive> partitions;
    std::vector<TopicLive> topics;
    double producedPerSecond = 0;  ///< messages that arrived at the broker
    double consumedPerSecond = 0;
    std::int64_t consumed = 0;  ///< of all partitions in this life of the broker
    std::int64_t rejected = 0;
    std::int64_t duplicates = 0;
    std::map<std::string, std::int64_t> rejectedByReason;  ///< in the last hour
    std::int64_t deadLetters = 0;                          ///< in the store
    std::int64_t lag = 0;
    std::optional<double> lagSeconds;
    bool conserved = true;
    StreamQuestion question = StreamQuestion::None;
    std::int64_t questionMessages = 0;  ///< how many messages the earliest start means
    std::string problem;                ///< why nothing is stored now (disk full …); empty = well
    std::vector<StreamEvent> events;    ///< newest last, at most 50
    std::int64_t outbox = 0;            ///< own events that wait for the broker
    std::optional<UtcTime> outboxOldest;  ///< since when the oldest waits on disk
    std::int64_t outboxLost = 0;          ///< own events that could not be kept, since the start
    std::string outboxProblem;            ///< what is wrong with the outbox; empty = nothing
};

/// The answers given by this engine since it started, and in the last minute.
struct ApiLive {
    std::int64_t requests = 0;
    std::int64_t errors = 0;
    double perSecond = 0;
    std::optional<double> p50Ms, p95Ms, p99Ms;  ///< of the last minute
    std::map<std::string, std::int64_t> requestsByArm;
    std::string address;  ///< of the HTTP server; empty: in process only
};

using training::ScheduleLive;

/// The simulated audience of the demo. Always labelled "simulated".
struct SimulationLive {
    bool running = false;
    double speed = 1;  ///< × the configured rate
    double eventsPerSecond = 0;
    std::int64_t users = 0;
    std::int64_t items = 0;
    std::string scenario;   ///< "calm", …
    std::int64_t sent = 0;  ///< events since start
};

/// Newest first: what the tail of the stream shows.
struct TailEvent {
    std::string topic;
    std::int32_t partition = 0;
    std::int64_t offset = 0;
    UtcTime at;        ///< when it was stored
    std::string user;  ///< empty for items
    std::string item;  ///< id; the first of a list
    std::string what;  ///< "4.5", "12 min", "10 items", reason code
    bool rejected = false;
};

struct StoreLive {
    std::int64_t ratings = 0;
    std::int64_t watches = 0;
    std::int64_t recommendations = 0;
    std::int64_t users = 0;
    std::int64_t items = 0;
    std::int64_t position = 0;
    std::int64_t bytes = 0;
    double writeMs = 0;  ///< of the last batch
};

/// Figures over time, for charts and sparklines. Shared and immutable.
struct Histories {
    monitoring::Points produced, consumed;  ///< per second
    monitoring::Points lag;                 ///< messages
    monitoring::Points rejectedPercent;     ///< of the last minute
    monitoring::Points deadLetters;
    monitoring::Points p50Ms, p95Ms, p99Ms;
    monitoring::Points requests;  ///< per second
};

/// The engine that a console without one of its own looks at.
struct AttachedLive {
    std::string program;  ///< "fairleadctl"
    std::int64_t pid = 0;
    bool connected = false;  ///< false: it does not answer; the values are the last it gave
    UtcTime since;           ///< of this state
};

/// What moves all the time, at one moment: made twice a second while somebody looks, by the
/// engine's own thread. Immutable; shared across threads by pointer. Snapshot holds what changes
/// rarely (versions, trainings, history).
struct LiveSnapshot {
    std::uint64_t revision = 0;
    UtcTime at;
    StoreLive store;
    StreamLive stream;
    ApiLive api;
    ScheduleLive schedule;
    std::optional<SimulationLive> simulation;
    std::shared_ptr<const Histories> histories = std::make_shared<Histories>();
    std::vector<TailEvent> tail;           ///< newest first, at most 200
    std::optional<AttachedLive> attached;  ///< nothing: the engine is in this process
};
using LivePtr = std::shared_ptr<const LiveSnapshot>;

}  // namespace core::runtime
