// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <condition_variable>
#include <deque>
#include <map>
#include <optional>
#include <vector>

#include "core/base/mutex.h"
#include "core/stream/memory_broker.h"

namespace core::stream {

/// What a MemoryBroker, its sources and its sinks share. Not for other modules.
struct MemoryBroker::State {
    explicit State(const Clock& c) : clock(c) {}

    struct Message {
        std::string key;
        std::string value;
        bool hasValue;
        UtcTime time;
    };
    struct Partition {
        std::int64_t low = 0;
        std::int64_t committed = -1;
        std::deque<Message> messages;
        [[nodiscard]] std::int64_t high() const {
            return low + static_cast<std::int64_t>(messages.size());
        }
        void truncate(std::int64_t newLow) {
            for (; low < newLow && !messages.empty(); ++low)
                messages.pop_front();
        }
    };
    struct Topic {
        std::int64_t maxMessages = 0;
        std::vector<Partition> partitions;
    };
    /// Of one sink. Shared with the messages of it that wait.
    struct Counts {
        std::int64_t queued = 0, delivered = 0, failed = 0;
    };
    struct Waiting {
        std::string topic;
        Message message;
        std::shared_ptr<Counts> counts;
    };

    const Clock& clock;
    mutable Mutex mutex;
    std::condition_variable_any changed;
    std::map<std::string, Topic, std::less<>> topics GUARDED_BY(mutex);
    std::deque<Waiting> waiting GUARDED_BY(mutex);
    bool down GUARDED_BY(mutex) = false;
    UtcTime since GUARDED_BY(mutex) = clock.now();
    std::optional<Error> refuse GUARDED_BY(mutex);
    bool failDelivery GUARDED_BY(mutex) = false;

    Partition* find(const TopicPartition& at) REQUIRES(mutex);
    void deliver(Waiting waitingMessage) REQUIRES(mutex);
    void deliverWaiting() REQUIRES(mutex);
    [[nodiscard]] Link link() const;
};

}  // namespace core::stream
