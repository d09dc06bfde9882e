// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "core/stream/source.h"

namespace tests {

/// A cluster in memory that does what a test tells it: keeps messages, forgets old ones, goes away,
/// delivers again. Counts what no caller may do (misuses). Threads: the script functions may be
/// called from any thread; those of Source as it says.
class FakeSource final : public core::stream::Source {
  public:
    using TopicPartition = core::stream::TopicPartition;

    // The script
    void addPartition(const TopicPartition& at) {
        const std::lock_guard lock(mutex_);
        partitions_.try_emplace(at);
    }
    /// Returns the message's offset.
    std::int64_t add(const TopicPartition& at, std::string value, core::UtcTime brokerTime = {}) {
        const std::lock_guard lock(mutex_);
        Partition& partition = partitions_[at];
        partition.messages.push_back({std::move(value), brokerTime});
        changed_.notify_all();
        return partition.first + static_cast<std::int64_t>(partition.messages.size()) - 1;
    }
    /// The cluster keeps nothing below `offset` any more.
    void forgetBelow(const TopicPartition& at, std::int64_t offset) {
        const std::lock_guard lock(mutex_);
        Partition& partition = partitions_[at];
        partition.low = offset;
        if (partition.messages.empty()) partition.first = offset;
    }
    /// What was delivered from `offset` on comes again, as after a lost connection.
    void deliverAgainFrom(const TopicPartition& at, std::int64_t offset) {
        const std::lock_guard lock(mutex_);
        for (Slot& slot : slots_) {
            if (slot.at == at) slot.next = std::min(slot.next, offset);
        }
        changed_.notify_all();
    }
    /// Somebody deletes the topic and makes it again: offsets begin at 0.
    void recreate(const TopicPartition& at) {
        const std::lock_guard lock(mutex_);
        partitions_[at] = {};
        commits_.erase(at);
    }
    void setDown(bool down) {
        const std::lock_guard lock(mutex_);
        down_ = down;
        changed_.notify_all();
    }
    /// Another consumer takes over, on a thread of its own.
    void newConsumer() {
        const std::lock_guard lock(mutex_);
        consumer_ = {};
        slots_.clear();
    }
    /// Messages of one partition in a row before the next has its turn.
    void setRun(std::size_t messages) { run_ = messages; }

    // What was done
    [[nodiscard]] std::vector<std::string> misuses() const {
        const std::lock_guard lock(mutex_);
        return misuses_;
    }
    [[nodiscard]] std::map<TopicPartition, std::int64_t> commits() const {
        const std::lock_guard lock(mutex_);
        return commits_;
    }
    [[nodiscard]] std::size_t pausedSlots() const {
        const std::lock_guard lock(mutex_);
        return static_cast<std::size_t>(std::ranges::count(slots_, true, &Slot::paused));
    }
    [[nodiscard]] std::int64_t delivered() const {
        const std::lock_guard lock(mutex_);
        return delivered_;
    }
    [[nodiscard]] std::size_t polls() const {
        const std::lock_guard lock(mutex_);
        return polls_;
    }
    [[nodiscard]] std::size_t assignments() const {
        const std::lock_guard lock(mutex_);
        return assignments_;
    }
    /// How often partitions() was asked.
    [[nodiscard]] std::size_t listings() const {
        const std::lock_guard lock(mutex_);
        return listings_;
    }
    [[nodiscard]] std::vector<core::stream::StartAt> assigned() const {
        const std::lock_guard lock(mutex_);
        return assigned_;
    }

    // Source
    core::Result<std::vector<core::stream::PartitionEnds>> partitions(
        std::span<const std::string> topics, std::chrono::milliseconds) override {
        const std::lock_guard lock(mutex_);
        checkThread();
        ++listings_;
        if (down_) return away();
        std::vector<core::stream::PartitionEnds> found;
        for (const auto& [at, partition] : partitions_) {
            if (std::ranges::count(topics, at.topic) > 0)
                found.push_back({at, partition.low, partition.high()});
        }
        return found;
    }
    core::Result<std::vector<core::stream::StartAt>> offsetsAt(
        std::span<const TopicPartition> partitions, core::UtcTime time,
        std::chrono::milliseconds) override {
        const std::lock_guard lock(mutex_);
        checkThread();
        if (down_) return away();
        std::vector<core::stream::StartAt> starts;
        for (const TopicPartition& at : partitions) {
            const Partition& partition = partitions_[at];
            const auto found = std::ranges::find_if(partition.messages,
                                                    [&](const auto& m) { return m.at >= time; });
            starts.push_back({at, partition.first + (found - partition.messages.begin())});
        }
        return starts;
    }
    core::Status assign(std::span<const core::stream::StartAt> starts) override {
        const std::lock_guard lock(mutex_);
        checkThread();
        ++assignments_;
        assigned_.assign(starts.begin(), starts.end());
        slots_.clear();
        for (const auto& start : starts)
            slots_.push_back({start.at, &partitions_[start.at], start.offset});
        turn_ = 0;
        return {};
    }
    core::Result<std::optional<core::stream::ConsumedMessage>> poll(
        std::chrono::milliseconds timeout) override {
        std::unique_lock lock(mutex_);
        checkThread();
        ++polls_;
        const auto until = std::chrono::steady_clock::now() + timeout;
        while (true) {
            if (auto lost = lostSlot()) return *std::move(lost);
            if (auto message = takeNext()) return message;
            if (changed_.wait_until(lock, until) == std::cv_status::timeout)
                return std::optional<core::stream::ConsumedMessage>();
        }
    }
    void pause(std::size_t slot) override {
        const std::lock_guard lock(mutex_);
        checkThread();
        slots_.at(slot).paused = true;
    }
    void resume(std::size_t slot) override {
        const std::lock_guard lock(mutex_);
        checkThread();
        // librdkafka 2.0.2 delivers again from an old position then.
        if (!slots_.at(slot).paused) misuses_.push_back("resume() of a slot that is not paused");
        slots_.at(slot).paused = false;
    }
    void commit(std::span<const core::stream::StartAt> nextOffsets) override {
        const std::lock_guard lock(mutex_);
        checkThread();
        for (const auto& next : nextOffsets) {
            if (commits_.contains(next.at) && commits_[next.at] > next.offset)
                misuses_.push_back("commit() goes back");
            commits_[next.at] = next.offset;
        }
    }
    [[nodiscard]] std::vector<core::stream::PartitionEnds> ends() const override {
        const std::lock_guard lock(mutex_);
        std::vector<core::stream::PartitionEnds> all;
        for (const Slot& slot : slots_)
            all.push_back({slot.at, slot.partition->low, slot.partition->high()});
        return all;
    }
    [[nodiscard]] core::stream::Link link() const override {
        const std::lock_guard lock(mutex_);
        core::stream::Link link;
        link.state = down_ ? core::stream::LinkState::Down : core::stream::LinkState::Up;
        return link;
    }

  private:
    struct Message {
        std::string value;
        core::UtcTime at;
    };
    struct Partition {
        std::deque<Message> messages;  ///< never moved: views of them are handed out
        std::int64_t first = 0;        ///< offset of the first
        std::int64_t low = 0;
        [[nodiscard]] std::int64_t high() const {
            return first + static_cast<std::int64_t>(messages.size());
        }
    };
    struct Slot {
        TopicPartition at;
        const Partition* partition = nullptr;
        std::int64_t next = 0;
        bool paused = false;
        bool lost = false;  ///< told once
    };

    static core::Error away() {
        return {core::Errc::Unavailable, "no broker answers", "127.0.0.1:9092"};
    }
    void checkThread() {
        if (consumer_ == std::thread::id()) consumer_ = std::this_thread::get_id();
        if (consumer_ != std::this_thread::get_id()) misuses_.push_back("a second thread consumes");
    }
    std::optional<core::Error> lostSlot() {
        for (Slot& slot : slots_) {
            const Partition& p = *slot.partition;
            if (down_ || slot.paused || slot.lost || (slot.next >= p.low && slot.next <= p.high()))
                continue;
            slot.lost = true;
            return core::Error{core::Errc::Corrupt, "the offset is out of range",
                               slot.at.topic + "-" + std::to_string(slot.at.partition)};
        }
        return std::nullopt;
    }
    std::optional<core::stream::ConsumedMessage> takeNext() {
        if (down_ || slots_.empty()) return std::nullopt;
        for (std::size_t tried = 0; tried <= slots_.size(); ++tried) {
            Slot& slot = slots_[turn_];
            if (inRun_ < run_ && !slot.paused && !slot.lost && slot.next < slot.partition->high()) {
                ++inRun_;
                ++delivered_;
                const Message& message =
                    slot.partition
                        ->messages[static_cast<std::size_t>(slot.next - slot.partition->first)];
                return core::stream::ConsumedMessage{
                    turn_, slot.next++, {}, message.value, message.at};
            }
            inRun_ = 0;
            turn_ = (turn_ + 1) % slots_.size();
        }
        return std::nullopt;
    }

    mutable std::mutex mutex_;
    std::condition_variable changed_;
    std::map<TopicPartition, Partition> partitions_;
    std::vector<core::stream::StartAt> assigned_;
    std::vector<Slot> slots_;
    std::size_t turn_ = 0;
    std::size_t inRun_ = 0;
    std::size_t run_ = 500;
    bool down_ = false;
    std::int64_t delivered_ = 0;
    std::size_t polls_ = 0;
    std::size_t assignments_ = 0;
    std::size_t listings_ = 0;
    std::map<TopicPartition, std::int64_t> commits_;
    std::vector<std::string> misuses_;
    std::thread::id consumer_;
};

}  // namespace tests
