// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/stream/kafka_options.h"
#include "core/stream/source.h"

namespace core::stream {

/// A consumer of a Kafka cluster. It is assigned, never subscribed: no group, so no rebalance.
/// A thread of its own asks the cluster four times a second (embedded; else once) which offsets it
/// keeps, so that ends() is right for paused partitions too, and keeps link() true. `clock` must
/// outlive it. Closing takes at most five seconds, whatever happened.
/// Threads: as Source.
class KafkaSource final : public Source {
  public:
    /// Does not wait for the cluster: see link(). Errors: invalid_argument for a bad option or
    /// property, named in `where`.
    static Result<std::unique_ptr<Source>> open(const KafkaOptions& options, const Clock& clock);
    ~KafkaSource() override;
    KafkaSource(const KafkaSource&) = delete;
    KafkaSource& operator=(const KafkaSource&) = delete;

    Result<std::vector<PartitionEnds>> partitions(std::span<const std::string> topics,
                                                  std::chrono::milliseconds timeout) override;
    /// The embedded broker cannot search by time: unavailable.
    Result<std::vector<StartAt>> offsetsAt(std::span<const TopicPartition> partitions, UtcTime time,
                                           std::chrono::milliseconds timeout) override;
    Status assign(std::span<const StartAt> starts) override;
    /// Further errors: io with the partition in `where` when a message is damaged or compressed in
    /// an unknown way; it is fetched again and again, and said again.
    Result<std::optional<ConsumedMessage>> poll(std::chrono::milliseconds timeout) override;
    void pause(std::size_t slot) override;
    void resume(std::size_t slot) override;
    void commit(std::span<const StartAt> nextOffsets) override;
    [[nodiscard]] std::vector<PartitionEnds> ends() const override;
    [[nodiscard]] Link link() const override;

  private:
    struct State;
    explicit KafkaSource(std::shared_ptr<State> state);
    std::shared_ptr<State> state_;
};

}  // namespace core::stream
