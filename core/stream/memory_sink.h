// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>

#include "core/stream/memory_state.h"

namespace core::stream {

/// Produces to a MemoryBroker. Headers are not kept. Made by MemoryBroker::sink().
/// Threads: thread-safe.
class MemorySink final : public Sink {
  public:
    explicit MemorySink(std::shared_ptr<MemoryBroker::State> broker) : broker_(std::move(broker)) {}
    Status produce(std::string_view topic, std::string_view key, std::string_view value,
                   std::span<const Header> headers, Lane lane) override;
    bool flush(std::chrono::milliseconds timeout) override;
    [[nodiscard]] SinkCounts counts(Lane lane) const override;
    [[nodiscard]] Link link() const override { return broker_->link(); }

  private:
    std::shared_ptr<MemoryBroker::State> broker_;
    using Counts = MemoryBroker::State::Counts;
    std::array<std::shared_ptr<Counts>, kLanes> counts_{std::make_shared<Counts>(),
                                                        std::make_shared<Counts>()};
};

}  // namespace core::stream
