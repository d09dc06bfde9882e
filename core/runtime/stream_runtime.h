// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/base/mutex.h"
#include "core/ingest/stream_ingest.h"
#include "core/monitoring/rate_meter.h"
#include "core/runtime/live.h"
#include "core/runtime/settings.h"
#include "core/stream/embedded_broker.h"
#include "core/stream/lag.h"
#include "core/stream/outbox.h"
#include "core/stream/sink.h"
#include "core/stream/source.h"

namespace core::runtime {

struct StreamRuntimeOptions {
    Settings settings;
    bool embedded = false;  ///< a broker of our own; kafka.bootstrap is not used then
    events::ValidatorOptions validator;
    std::filesystem::path outbox;  ///< folder of what waits for the broker
    /// After each commit, in store order, on the stream's writing thread.
    std::function<void(std::span<const ingest::StoredMessage>, std::int64_t position)> onStored;
};

/// One engine's stream: broker or cluster, consumer, producer, and what they are doing.
/// Threads: thread-safe.
class StreamRuntime {
  public:
    /// Does not wait for the cluster. Errors: invalid_argument (a setting), unavailable (no port).
    static Result<std::unique_ptr<StreamRuntime>> start(StreamRuntimeOptions options,
                                                        store::EventStore& store,
                                                        store::EventReader& reader,
                                                        const Clock& clock);
    ~StreamRuntime();

    /// Produces an event to its topic; returns when the broker or the outbox has it.
    /// Errors: as stream::Outbox::put.
    Status publish(const events::Event& event);
    /// The same, without waiting. Errors: as stream::Outbox::queue.
    Status queue(const events::Event& event);
    Status answer(ingest::StartFrom from, UtcTime time);
    /// Opens the connections anew; consumption goes on where the store stands.
    Status reconnect();
    /// Errors: unavailable unless embedded.
    Status setBrokerDown(bool down);

    /// Fills the stream and the tail of a snapshot. Called by one thread, a few times a second.
    void fill(LiveSnapshot& next, MonoTime now);

  private:
    StreamRuntime(StreamRuntimeOptions options, store::EventStore& store,
                  store::EventReader& reader, const Clock& clock);
    Status open();
    void close();
    [[nodiscard]] stream::OutboxMessage messageOf(const events::Event& event) const;
    void stored(std::span<const ingest::StoredMessage> messages, std::int64_t position);
    void keepTail(const ingest::StoredMessage& stored) REQUIRES(noting_);
    void copyDeadLetter(const ingest::StoredMessage& stored);
    void note(const char* what);
    void fillPartitions(const ingest::IngestState& state, StreamLive& live, MonoTime now);
    void fillOutbox(StreamLive& live) const;
    void fillTopics(StreamLive& live, MonoTime now);
    void countRejection(const std::string& reason) REQUIRES(noting_);
    void fillRejections(StreamLive& live, UtcTime now) REQUIRES(noting_);

    const StreamRuntimeOptions options_;
    store::EventStore& store_;
    store::EventReader& reader_;
    const Clock& clock_;
    std::map<std::string, events::Topic> kinds_;  ///< by topic name
    std::unique_ptr<stream::EmbeddedBroker> broker_;
    std::unique_ptr<stream::Outbox> outbox_;

    mutable Mutex opening_;  ///< the connections are replaced under it
    std::unique_ptr<stream::Source> source_ GUARDED_BY(opening_);
    std::shared_ptr<stream::Sink> sink_ GUARDED_BY(opening_);
    std::unique_ptr<ingest::StreamIngest> ingest_ GUARDED_BY(opening_);

    Mutex noting_;
    std::deque<TailEvent> tail_ GUARDED_BY(noting_);  ///< newest first
    std::map<std::string, int> schemaVersions_ GUARDED_BY(noting_);
    std::vector<StreamEvent> events_ GUARDED_BY(noting_);
    std::int64_t copiedDeadLetters_ GUARDED_BY(noting_) = 0;
    /// Rejections of the last hour, a bucket a minute; those of before the start are in the first.
    struct Minute {
        UtcTime begins;
        std::map<std::string, std::int64_t> byReason;
    };
    std::deque<Minute> rejections_ GUARDED_BY(noting_);

    // Of the thread that fills.
    struct Watched {
        stream::LagHistory lag;
        monitoring::RateMeter produced, consumed;
    };
    std::map<stream::TopicPartition, Watched> watched_;
    std::map<std::string, std::pair<monitoring::RateMeter, monitoring::RateMeter>> topicRates_;
    monitoring::RateMeter produced_, consumed_;
    std::optional<bool> wasUp_;
    bool wasPaused_ = false;
};

}  // namespace core::runtime
