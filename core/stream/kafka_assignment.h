// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <librdkafka/rdkafka.h>

#include <atomic>
#include <chrono>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/mutex.h"
#include "core/stream/message.h"

namespace core::stream {

/// The partitions of one KafkaSource::assign() and what is known of them. Not for other modules.
/// Threads: slotOf() by the consuming thread only, the rest thread-safe.
class KafkaAssignment {
  public:
    explicit KafkaAssignment(std::span<const StartAt> starts);

    [[nodiscard]] std::size_t size() const { return partitions_.size(); }
    [[nodiscard]] const TopicPartition& at(std::size_t slot) const { return partitions_[slot]; }
    [[nodiscard]] const std::vector<std::string>& topics() const { return topics_; }
    /// size() when it is not one of them. Cost: no lookup by name after the first of a topic.
    std::size_t slotOf(const rd_kafka_message_t& message);

    /// The offset after the newest message that was handed out.
    [[nodiscard]] std::int64_t next(std::size_t slot) const {
        return next_[slot].load(std::memory_order_relaxed);
    }
    void setNext(std::size_t slot, std::int64_t offset) {
        next_[slot].store(offset, std::memory_order_relaxed);
    }

    /// Asks the cluster what it keeps, topic by topic: one that is missing does not hide the
    /// others. Blocks up to `timeout` per question.
    void refreshEnds(rd_kafka_t* client, std::chrono::milliseconds timeout,
                     const std::stop_token& stop);
    [[nodiscard]] std::vector<PartitionEnds> ends(rd_kafka_t* client) const;

  private:
    struct Ends {
        std::int64_t low;
        std::int64_t high;
        std::int64_t fetchedHigh;  ///< what fetches had told of `high` when it was asked for
    };
    void refreshTopic(rd_kafka_t* client, const std::string& topic,
                      std::chrono::milliseconds timeout);
    struct KnownTopic {
        rd_kafka_topic_t* handle;
        std::vector<std::size_t> slots;  ///< by partition
    };
    [[nodiscard]] std::int64_t fetchedHigh(rd_kafka_t* client, std::size_t slot) const;
    const KnownTopic& learn(rd_kafka_topic_t* handle);

    const std::vector<TopicPartition> partitions_;
    std::vector<std::string> topics_;
    std::vector<KnownTopic> known_;
    std::unique_ptr<std::atomic<std::int64_t>[]> next_;
    mutable Mutex mutex_;
    std::vector<Ends> ends_ GUARDED_BY(mutex_);
};

}  // namespace core::stream
