// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/memory_source.h"

namespace core::stream {
namespace {

Error away() {
    return {Errc::Unavailable, "the in-memory broker is down on purpose", {}};
}

}  // namespace

Result<std::vector<PartitionEnds>> MemorySource::partitions(std::span<const std::string> topics,
                                                            std::chrono::milliseconds) {
    const SharedLock lock(broker_->mutex);
    if (broker_->down) return away();
    std::vector<PartitionEnds> result;
    for (const auto& name : topics) {
        const auto topic = broker_->topics.find(name);
        if (topic == broker_->topics.end()) continue;
        std::int32_t index = 0;
        for (const auto& partition : topic->second.partitions)
            result.push_back({{name, index++}, partition.low, partition.high()});
    }
    return result;
}

Result<std::vector<StartAt>> MemorySource::offsetsAt(std::span<const TopicPartition> partitions,
                                                     UtcTime time, std::chrono::milliseconds) {
    const Lock lock(broker_->mutex);
    if (broker_->down) return away();
    std::vector<StartAt> result;
    for (const auto& at : partitions) {
        const auto* partition = broker_->find(at);
        if (partition == nullptr)
            return Error{Errc::Unavailable, "there is no such partition",
                         at.topic + "-" + std::to_string(at.partition)};
        std::int64_t offset = partition->low;
        for (const auto& message : partition->messages) {
            if (message.time >= time) break;
            ++offset;
        }
        result.push_back({at, offset});
    }
    return result;
}

Status MemorySource::assign(std::span<const StartAt> starts) {
    const Lock lock(broker_->mutex);
    slots_.clear();
    for (const auto& [at, offset] : starts)
        slots_.push_back({at, offset});
    turn_ = 0;
    return {};
}

std::optional<Result<std::optional<ConsumedMessage>>> MemorySource::take() {
    for (std::size_t tried = 0; tried < slots_.size(); ++tried) {
        const std::size_t index = turn_++ % slots_.size();
        Slot& slot = slots_[index];
        const auto* partition = broker_->find(slot.at);
        if (slot.paused || slot.lost || partition == nullptr) continue;
        if (slot.next < partition->low || slot.next > partition->high()) {
            slot.lost = true;
            return Error{Errc::Corrupt,
                         "the broker does not keep the offset where this partition should go on; "
                         "decide where it continues",
                         slot.at.topic + "-" + std::to_string(slot.at.partition)};
        }
        if (slot.next == partition->high()) continue;
        current_ = partition->messages[static_cast<std::size_t>(slot.next - partition->low)];
        return std::optional(ConsumedMessage{
            index, slot.next++, current_.key,
            current_.hasValue ? std::string_view(current_.value) : std::string_view(),
            current_.time});
    }
    return {};
}

Result<std::optional<ConsumedMessage>> MemorySource::poll(std::chrono::milliseconds timeout) {
    const auto deadline = std::chrono::steady_clock::now() + timeout;
    Lock lock(broker_->mutex);
    while (true) {
        if (!broker_->down) {
            if (auto taken = take()) return *std::move(taken);
        }
        if (std::chrono::steady_clock::now() >= deadline) return std::optional<ConsumedMessage>();
        broker_->changed.wait_until(lock, deadline);
    }
}

void MemorySource::setPaused(std::size_t slot, bool value) {
    const Lock lock(broker_->mutex);
    if (slot < slots_.size()) slots_[slot].paused = value;
}

void MemorySource::commit(std::span<const StartAt> nextOffsets) {
    const Lock lock(broker_->mutex);
    if (broker_->down) return;
    for (const auto& [at, offset] : nextOffsets) {
        if (auto* partition = broker_->find(at)) partition->committed = offset;
    }
}

std::vector<PartitionEnds> MemorySource::ends() const {
    const Lock lock(broker_->mutex);
    std::vector<PartitionEnds> result;
    for (const auto& slot : slots_) {
        const auto* partition = broker_->find(slot.at);
        result.push_back({slot.at, partition == nullptr ? slot.next : partition->low,
                          partition == nullptr ? slot.next : partition->high()});
    }
    return result;
}

}  // namespace core::stream
