// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/stream/link.h"
#include "core/stream/message.h"

namespace core::stream {

/// What messages are consumed from: KafkaSource, or MemorySource in tests. It keeps no position of
/// its own: the store's offsets are the truth, commit() is a hint for people's lag tools.
/// Threads: one thread consumes (assign, poll, pause, resume, commit, partitions); ends() and
/// link() may be called from any.
class Source {
  public:
    virtual ~Source() = default;

    /// Asks the cluster which partitions these topics have and what it keeps of them. Blocks up to
    /// `timeout`. A topic that does not exist is left out. Errors: unavailable.
    virtual Result<std::vector<PartitionEnds>> partitions(std::span<const std::string> topics,
                                                          std::chrono::milliseconds timeout) = 0;
    /// The first offset at or after `time` in each partition; its high end when there is none.
    /// Errors: unavailable, also when the cluster does not answer such questions.
    virtual Result<std::vector<StartAt>> offsetsAt(std::span<const TopicPartition> partitions,
                                                   UtcTime time,
                                                   std::chrono::milliseconds timeout) = 0;
    /// Replaces what is consumed; slots are the positions in `starts`. Nothing is paused then.
    virtual Status assign(std::span<const StartAt> starts) = 0;
    /// The next message, or nothing within `timeout`. Errors: corrupt with the partition in `where`
    /// ("ratings-3") when its offset is out of range; the other partitions go on. Everything that
    /// heals by itself (a broker away) is no error: see link().
    virtual Result<std::optional<ConsumedMessage>> poll(std::chrono::milliseconds timeout) = 0;
    /// Stops and restarts delivery of one slot; what was prefetched is delivered again later.
    virtual void pause(std::size_t slot) = 0;
    virtual void resume(std::size_t slot) = 0;
    /// Next offsets that are durable by now. Failure is harmless.
    virtual void commit(std::span<const StartAt> nextOffsets) = 0;

    /// What is known now of the assigned partitions, in slot order. Does not ask the cluster.
    [[nodiscard]] virtual std::vector<PartitionEnds> ends() const = 0;
    [[nodiscard]] virtual Link link() const = 0;
};

}  // namespace core::stream
