// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/kafka_assignment.h"

#include <algorithm>

#include "core/stream/kafka_client.h"

namespace core::stream {
namespace {

std::vector<TopicPartition> partitionsOf(std::span<const StartAt> starts) {
    std::vector<TopicPartition> partitions;
    partitions.reserve(starts.size());
    for (const auto& start : starts)
        partitions.push_back(start.at);
    return partitions;
}

}  // namespace

KafkaAssignment::KafkaAssignment(std::span<const StartAt> starts)
    : partitions_(partitionsOf(starts)),
      next_(std::make_unique<std::atomic<std::int64_t>[]>(starts.size())) {
    for (std::size_t slot = 0; slot < starts.size(); ++slot) {
        next_[slot] = starts[slot].offset;
        ends_.push_back({starts[slot].offset, starts[slot].offset, -1});
        topics_.push_back(starts[slot].at.topic);
    }
    std::sort(topics_.begin(), topics_.end());
    topics_.erase(std::unique(topics_.begin(), topics_.end()), topics_.end());
}

std::size_t KafkaAssignment::slotOf(const rd_kafka_message_t& message) {
    const auto found = std::find_if(known_.begin(), known_.end(), [&](const KnownTopic& topic) {
        return topic.handle == message.rkt;
    });
    const auto& slots = (found == known_.end() ? learn(message.rkt) : *found).slots;
    const auto partition = static_cast<std::size_t>(message.partition);
    return partition < slots.size() ? slots[partition] : size();
}

const KafkaAssignment::KnownTopic& KafkaAssignment::learn(rd_kafka_topic_t* handle) {
    KnownTopic topic{handle, {}};
    const std::string name = rd_kafka_topic_name(handle);
    for (std::size_t slot = 0; slot < size(); ++slot) {
        if (partitions_[slot].topic != name) continue;
        const auto partition = static_cast<std::size_t>(partitions_[slot].partition);
        if (topic.slots.size() <= partition) topic.slots.resize(partition + 1, size());
        topic.slots[partition] = slot;
    }
    return known_.emplace_back(std::move(topic));
}

std::int64_t KafkaAssignment::fetchedHigh(rd_kafka_t* client, std::size_t slot) const {
    std::int64_t low = -1;
    std::int64_t high = -1;
    const auto& at = partitions_[slot];
    rd_kafka_get_watermark_offsets(client, at.topic.c_str(), at.partition, &low, &high);
    return high;
}

void KafkaAssignment::refreshEnds(rd_kafka_t* client, std::chrono::milliseconds timeout,
                                  const std::stop_token& stop) {
    for (const auto& topic : topics_) {
        if (!stop.stop_requested()) refreshTopic(client, topic, timeout);
    }
}

void KafkaAssignment::refreshTopic(rd_kafka_t* client, const std::string& topic,
                                   std::chrono::milliseconds timeout) {
    std::vector<std::size_t> slots;
    std::vector<TopicPartition> asked;
    std::vector<std::int64_t> fetched;
    for (std::size_t slot = 0; slot < size(); ++slot) {
        if (partitions_[slot].topic != topic) continue;
        slots.push_back(slot);
        asked.push_back(partitions_[slot]);
        fetched.push_back(fetchedHigh(client, slot));
    }
    const auto high = askOffsets(client, asked, RD_KAFKA_OFFSET_END, timeout);
    if (!high) return;
    const auto low = askOffsets(client, asked, RD_KAFKA_OFFSET_BEGINNING, timeout);
    if (!low) return;
    const Lock lock(mutex_);
    for (std::size_t i = 0; i < slots.size(); ++i)
        ends_[slots[i]] = {low.value()[i], high.value()[i], fetched[i]};
}

std::vector<PartitionEnds> KafkaAssignment::ends(rd_kafka_t* client) const {
    std::vector<PartitionEnds> result;
    result.reserve(size());
    const SharedLock lock(mutex_);
    for (std::size_t slot = 0; slot < size(); ++slot) {
        // Fetches tell the end too, at once, but only while the partition is fetched from.
        const std::int64_t fetched = fetchedHigh(client, slot);
        const bool newer = fetched >= 0 && fetched != ends_[slot].fetchedHigh;
        const std::int64_t high = newer ? fetched : ends_[slot].high;
        result.push_back({partitions_[slot], ends_[slot].low, std::max(high, next(slot))});
    }
    return result;
}

}  // namespace core::stream
