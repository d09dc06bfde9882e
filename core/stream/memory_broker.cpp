// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/memory_broker.h"

#include "core/stream/memory_sink.h"
#include "core/stream/memory_source.h"
#include "core/stream/memory_state.h"

namespace core::stream {

MemoryBroker::State::Partition* MemoryBroker::State::find(const TopicPartition& at) {
    const auto topic = topics.find(at.topic);
    const auto index = static_cast<std::size_t>(at.partition);
    if (topic == topics.end() || index >= topic->second.partitions.size()) return nullptr;
    return &topic->second.partitions[index];
}

void MemoryBroker::State::deliver(Waiting one) {
    --one.counts->queued;
    if (std::exchange(failDelivery, false)) {
        ++one.counts->failed;
        return;
    }
    ++one.counts->delivered;
    auto& topic = topics.find(one.topic)->second;
    const std::size_t hash = std::hash<std::string>()(one.message.key);
    auto& partition = topic.partitions[hash % topic.partitions.size()];
    partition.messages.push_back(std::move(one.message));
    if (topic.maxMessages > 0) partition.truncate(partition.high() - topic.maxMessages);
}

void MemoryBroker::State::deliverWaiting() {
    for (; !waiting.empty(); waiting.pop_front())
        deliver(std::move(waiting.front()));
}

Link MemoryBroker::State::link() const {
    const SharedLock lock(mutex);
    Link link;
    link.state = down ? LinkState::Down : LinkState::Up;
    if (down) link.sentence = "The in-memory broker is down on purpose.";
    link.address = "memory";
    link.brokers = 1;
    link.embedded = true;
    link.since = since;
    link.lastAnswer = down ? since : clock.now();
    return link;
}

MemoryBroker::MemoryBroker(const Clock& clock) : state_(std::make_shared<State>(clock)) {}

void MemoryBroker::addTopic(const std::string& name, int partitions, std::int64_t maxMessages) {
    const Lock lock(state_->mutex);
    state_->topics[name] = {maxMessages,
                            std::vector<State::Partition>(static_cast<std::size_t>(partitions))};
}

std::unique_ptr<Source> MemoryBroker::source() {
    return std::make_unique<MemorySource>(state_);
}

std::unique_ptr<Sink> MemoryBroker::sink() {
    return std::make_unique<MemorySink>(state_);
}

void MemoryBroker::setDown(bool down) {
    {
        const Lock lock(state_->mutex);
        state_->down = down;
        state_->since = state_->clock.now();
        if (!down) state_->deliverWaiting();
    }
    state_->changed.notify_all();
}

void MemoryBroker::truncate(const TopicPartition& at, std::int64_t low) {
    const Lock lock(state_->mutex);
    if (auto* partition = state_->find(at)) partition->truncate(low);
}

void MemoryBroker::refuseNext(Error error) {
    const Lock lock(state_->mutex);
    state_->refuse = std::move(error);
}

void MemoryBroker::failNextDelivery() {
    const Lock lock(state_->mutex);
    state_->failDelivery = true;
}

std::int64_t MemoryBroker::committed(const TopicPartition& at) const {
    const Lock lock(state_->mutex);
    const auto* partition = state_->find(at);
    return partition == nullptr ? -1 : partition->committed;
}

}  // namespace core::stream
