// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/memory_sink.h"

#include <algorithm>

namespace core::stream {
namespace {

constexpr std::size_t kMaxWaiting = 100'000;
constexpr std::size_t kMaxBytes = 1'000'000;  ///< as Kafka's default

}  // namespace

Status MemorySink::produce(std::string_view topic, std::string_view key, std::string_view value,
                           std::span<const Header>, Lane lane) {
    const auto& counts = counts_[static_cast<std::size_t>(lane)];
    const std::string name(topic);
    {
        const Lock lock(broker_->mutex);
        if (broker_->refuse) return *std::exchange(broker_->refuse, std::nullopt);
        if (broker_->topics.find(topic) == broker_->topics.end())
            return Error{Errc::NotFound, "the broker has no topic \"" + name + "\"", name};
        if (key.size() + value.size() > kMaxBytes)
            return Error{Errc::InvalidArgument, "the message is larger than the broker takes",
                         name};
        if (broker_->waiting.size() >= kMaxWaiting)
            return Error{Errc::Unavailable, "too many messages wait for the broker", name};
        ++counts->queued;
        MemoryBroker::State::Waiting one{
            name,
            {std::string(key), std::string(value), value.data() != nullptr, broker_->clock.now()},
            counts};
        if (broker_->down) {
            broker_->waiting.push_back(std::move(one));
        } else {
            broker_->deliver(std::move(one));
        }
    }
    broker_->changed.notify_all();
    return {};
}

bool MemorySink::flush(std::chrono::milliseconds timeout) {
    const auto deadline = std::chrono::steady_clock::now() + timeout;
    Lock lock(broker_->mutex);
    const auto settled = [this] {
        return std::ranges::all_of(counts_, [](const auto& c) { return c->queued == 0; });
    };
    while (!settled()) {
        if (broker_->changed.wait_until(lock, deadline) == std::cv_status::timeout)
            return settled();
    }
    return true;
}

SinkCounts MemorySink::counts(Lane lane) const {
    const SharedLock lock(broker_->mutex);
    const Counts& counts = *counts_[static_cast<std::size_t>(lane)];
    return {counts.queued, counts.delivered, counts.failed};
}

}  // namespace core::stream
