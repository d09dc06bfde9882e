// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stream/memory_state.h"

namespace core::stream {

/// Consumes from a MemoryBroker. Made by MemoryBroker::source().
/// Threads: as Source.
class MemorySource final : public Source {
  public:
    explicit MemorySource(std::shared_ptr<MemoryBroker::State> broker)
        : broker_(std::move(broker)) {}
    Result<std::vector<PartitionEnds>> partitions(std::span<const std::string> topics,
                                                  std::chrono::milliseconds timeout) override;
    Result<std::vector<StartAt>> offsetsAt(std::span<const TopicPartition> partitions, UtcTime time,
                                           std::chrono::milliseconds timeout) override;
    Status assign(std::span<const StartAt> starts) override;
    Result<std::optional<ConsumedMessage>> poll(std::chrono::milliseconds timeout) override;
    void pause(std::size_t slot) override { setPaused(slot, true); }
    void resume(std::size_t slot) override { setPaused(slot, false); }
    void commit(std::span<const StartAt> nextOffsets) override;
    [[nodiscard]] std::vector<PartitionEnds> ends() const override;
    [[nodiscard]] Link link() const override { return broker_->link(); }

  private:
    struct Slot {
        TopicPartition at;
        std::int64_t next = 0;
        bool paused = false;
        bool lost = false;  ///< its offset was out of range; said once
    };
    /// Only the consuming thread changes slots_, but ends() reads them: under the broker's lock.
    void setPaused(std::size_t slot, bool value);
    [[nodiscard]] std::optional<Result<std::optional<ConsumedMessage>>> take()
        REQUIRES(broker_->mutex);

    std::shared_ptr<MemoryBroker::State> broker_;
    std::vector<Slot> slots_;
    std::size_t turn_ = 0;
    MemoryBroker::State::Message current_{};
};

}  // namespace core::stream
