// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <memory>
#include <string>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/stream/sink.h"
#include "core/stream/source.h"

namespace core::stream {

/// A broker that is a few vectors in memory, for tests: the same contract as the real one, and
/// faults on demand. Sources and sinks share its contents and may outlive it. `clock` stamps
/// messages and must outlive all of them.
/// Threads: thread-safe.
class MemoryBroker {
  public:
    explicit MemoryBroker(const Clock& clock);

    /// `maxMessages` are kept per partition, oldest forgotten first; 0 = all.
    void addTopic(const std::string& name, int partitions, std::int64_t maxMessages = 0);
    [[nodiscard]] std::unique_ptr<Source> source();
    [[nodiscard]] std::unique_ptr<Sink> sink();

    /// Nothing is delivered and nothing arrives; what is produced waits (at most 100,000).
    void setDown(bool down);
    /// Forgets what is older than `low`: offsets below are out of range.
    void truncate(const TopicPartition& at, std::int64_t low);
    /// The next message that is produced fails: at once with this error …
    void refuseNext(Error error);
    /// … or later, in its delivery report.
    void failNextDelivery();
    /// The offset that was committed, -1 for none.
    [[nodiscard]] std::int64_t committed(const TopicPartition& at) const;

    struct State;

  private:
    std::shared_ptr<State> state_;
};

}  // namespace core::stream
