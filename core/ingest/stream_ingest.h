// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <thread>
#include <vector>

#include "core/base/clock.h"
#include "core/base/mutex.h"
#include "core/events/validator.h"
#include "core/ingest/start_positions.h"
#include "core/store/event_reader.h"
#include "core/store/event_store.h"
#include "core/stream/source.h"

namespace core::ingest {

/// One message of a batch that was committed. Pointers hold during the call only.
struct StoredMessage {
    const stream::TopicPartition* at = nullptr;
    const store::Message* message = nullptr;
    store::Fate fate = store::Fate::Accepted;
    std::int64_t seq = 0;  ///< store position, 0 unless accepted
};

struct StreamIngestOptions {
    std::map<std::string, events::Topic> topics;  ///< name → kind
    /// Names the life of the cluster's topics, see store::EventStore::source().
    std::string incarnation;
    events::ValidatorOptions validator;
    /// Where a source that was never read begins. Partitions that appear later are read whole.
    StartFrom start = StartFrom::Ask;
    UtcTime startTime;  ///< for StartFrom::Time
    /// A transaction begins when this many messages wait, or the oldest waits this long. Larger:
    /// more events per second; smaller: seen sooner.
    std::size_t batchMessages = 10'000;
    std::chrono::milliseconds batchAge{20};
    /// Messages and bytes that may wait for the store. Beyond either, all partitions are paused
    /// until half of it is free.
    std::size_t maxWaiting = 50'000;
    std::size_t maxWaitingBytes = 32 * 1024 * 1024;
    std::chrono::milliseconds relist{30'000};  ///< how often new partitions are looked for
    /// After each commit, in store order, on the writing thread.
    std::function<void(std::span<const StoredMessage>, std::int64_t position)> onStored;
};

struct PartitionProgress {
    stream::TopicPartition at;
    std::int64_t low = 0;
    std::int64_t high = 0;
    std::int64_t nextOffset = 0;  ///< durable
    std::int64_t consumed = 0;    ///< of this life of the topic, as the store counts
    std::int64_t accepted = 0;
    std::int64_t duplicates = 0;
    std::int64_t rejected = 0;
    std::int64_t skipped = 0;  ///< since start
    Question question = Question::None;
};

struct IngestState {
    std::vector<PartitionProgress> partitions;  ///< by topic, then partition
    bool assigned = false;                      ///< the cluster has been asked
    bool paused = false;                        ///< the store is behind
    std::int64_t pauses = 0;                    ///< how often it was, since start
    Question question = Question::None;         ///< the first one that waits
    std::int64_t questionMessages = 0;          ///< that Earliest would read or go past
    std::string problem;                        ///< why nothing is stored now; empty = well
    std::vector<std::string> missingTopics;     ///< that the cluster does not have
    std::size_t waiting = 0;
    double writeMs = 0;  ///< of the last transaction
    std::int64_t batches = 0;
};

/// Consumes a source into the store, exactly once: rows and offsets are one transaction, the
/// consumer begins at the store's offsets, and a batch that cannot be stored is kept and tried
/// again. One thread polls and validates, one writes; what waits between them is bounded, and so
/// is the batch being written: at most twice maxWaiting messages are in memory, whatever happens.
/// `source`, `store`, `reader` and `clock` must outlive it.
/// Threads: thread-safe. Destruction stops: what waits is dropped, since its offsets were not
/// stored either.
class StreamIngest {
  public:
    static std::unique_ptr<StreamIngest> start(StreamIngestOptions options, stream::Source& source,
                                               store::EventStore& store, store::EventReader& reader,
                                               const Clock& clock);
    ~StreamIngest();
    StreamIngest(const StreamIngest&) = delete;
    StreamIngest& operator=(const StreamIngest&) = delete;

    [[nodiscard]] IngestState state() const;
    /// Decides all open questions; the partitions go on as soon as the cluster and the store
    /// answer. Errors: unavailable without an open question, invalid_argument for Ask.
    Status answer(StartFrom from, UtcTime time);

  private:
    struct Slot {
        stream::TopicPartition at;
        events::Topic topic{};
        store::SourceId source;
        std::int64_t readNext = 0;  ///< after the last message that was taken from the source
        bool lost = false;          ///< its offset went out of range while running
    };
    /// Never erased, and `shown.at` never changed: the writer and its callback point to it.
    struct Progress {
        PartitionProgress shown;
        bool retired = false;  ///< the topic has another life
    };
    /// A partition that goes on, and its source in the store.
    struct Begun {
        const PartitionStart* start = nullptr;
        store::Source source;
    };
    struct Answer {
        StartFrom from{};
        UtcTime time;
    };
    struct Batch {
        std::vector<store::Message> messages;
        std::size_t bytes = 0;
    };

    StreamIngest(StreamIngestOptions options, stream::Source& source, store::EventStore& store,
                 store::EventReader& reader, const Clock& clock);
    // The polling thread
    void pollLoop(const std::stop_token& stop);
    bool listingDue();
    Status list();
    Result<std::vector<PartitionStart>> decide(const std::vector<stream::PartitionEnds>& ends,
                                               const std::optional<Answer>& answer);
    Result<PartitionStart> decideOne(const stream::PartitionEnds& ends,
                                     std::optional<store::Source> known,
                                     const std::optional<Answer>& answer);
    Status assign(const std::vector<PartitionStart>& starts);
    Result<store::Source> sourceFor(const PartitionStart& start);
    Status assignWith(const std::vector<Begun>& begun);
    void show(const Begun& begun) REQUIRES(mutex_);
    void poll();
    void take(const stream::ConsumedMessage& message);
    void loseOffset(const std::string& partition);
    void handOver();
    void commitOffsets(std::chrono::milliseconds every);
    // The writing thread
    void writeLoop(const std::stop_token& stop);
    bool write(const Batch& batch, const std::stop_token& stop);
    void tell(const Batch& batch, const store::BatchOutcome& outcome);

    const StreamIngestOptions options_;
    stream::Source& source_;
    store::EventStore& store_;
    store::EventReader& reader_;
    const Clock& clock_;
    events::Validator validator_;

    // The polling thread's own.
    std::vector<Slot> slots_;
    Batch taken_;  ///< not handed over yet
    bool paused_ = false;
    MonoTime listedAt_;
    MonoTime committedAt_;
    MonoTime handedAt_;
    bool listFailed_ = false;
    std::map<stream::TopicPartition, std::int64_t> committed_;

    mutable Mutex mutex_;
    Batch waiting_ GUARDED_BY(mutex_);
    IngestState state_ GUARDED_BY(mutex_);  ///< all but partitions
    std::map<store::SourceId, Progress> progress_ GUARDED_BY(mutex_);
    std::map<stream::TopicPartition, PartitionStart> open_ GUARDED_BY(mutex_);  ///< with a question
    std::optional<Answer> answer_ GUARDED_BY(mutex_);  ///< not carried out yet
    bool listNow_ GUARDED_BY(mutex_) = true;
    std::condition_variable_any ready_;
    std::jthread writer_;
    std::jthread poller_;  ///< last: stops first
};

}  // namespace core::ingest
