// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <cstdint>
#include <span>
#include <string_view>

#include "core/base/result.h"
#include "core/stream/link.h"
#include "core/stream/message.h"

namespace core::stream {

struct SinkCounts {
    std::int64_t queued = 0;  ///< given to produce() and not settled yet
    std::int64_t delivered = 0;
    std::int64_t failed = 0;
};

/// Who produces; each is counted apart, so that one never waits for the other's messages.
enum class Lane : std::uint8_t {
    Events,  ///< what must arrive
    Copies,  ///< what others may like to read, such as dead letters
};
constexpr std::size_t kLanes = 2;

/// What messages are produced to: KafkaSink, or MemorySink in tests.
/// Threads: thread-safe.
class Sink {
  public:
    virtual ~Sink() = default;
    /// Queues one message; the delivery report counts it later. The key chooses the partition.
    /// Errors: unavailable when the queue is full (nothing was queued), not_found for a topic that
    /// the cluster does not have, invalid_argument when the cluster would never take it (too
    /// large).
    virtual Status produce(std::string_view topic, std::string_view key, std::string_view value,
                           std::span<const Header> headers = {}, Lane lane = Lane::Events) = 0;
    /// Waits until everything queued is settled, at most `timeout`. False: something is left.
    virtual bool flush(std::chrono::milliseconds timeout) = 0;
    [[nodiscard]] virtual SinkCounts counts(Lane lane = Lane::Events) const = 0;
    [[nodiscard]] virtual Link link() const = 0;
};

}  // namespace core::stream
