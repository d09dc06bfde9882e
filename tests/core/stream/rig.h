// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTest>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/stream/embedded_broker.h"
#include "core/stream/kafka_sink.h"
#include "core/stream/kafka_source.h"
#include "core/stream/memory_broker.h"

namespace tests {

using core::stream::Header;
using core::stream::LinkState;
using core::stream::PartitionEnds;
using core::stream::Sink;
using core::stream::Source;
using core::stream::StartAt;
using core::stream::TopicPartition;
using std::chrono::milliseconds;
using std::chrono::seconds;

/// A broker with the topics "ratings" (4 partitions) and "watch-events" (2), in memory or Kafka's
/// protocol. Threads: thread-safe.
class Rig {
  public:
    virtual ~Rig() = default;
    virtual std::unique_ptr<Source> source() = 0;
    virtual std::unique_ptr<Sink> sink() = 0;
    virtual void setDown(bool down) = 0;
    /// The embedded broker may take a message twice when its connections are cut.
    [[nodiscard]] virtual bool mayRepeat() const = 0;
};

class MemoryRig final : public Rig {
  public:
    MemoryRig() {
        broker_.addTopic("ratings", 4);
        broker_.addTopic("watch-events", 2);
    }
    std::unique_ptr<Source> source() override { return broker_.source(); }
    std::unique_ptr<Sink> sink() override { return broker_.sink(); }
    void setDown(bool down) override { broker_.setDown(down); }
    [[nodiscard]] bool mayRepeat() const override { return false; }
    core::stream::MemoryBroker& broker() { return broker_; }

  private:
    core::SystemClock clock_;
    core::stream::MemoryBroker broker_{clock_};
};

class KafkaRig final : public Rig {
  public:
    std::unique_ptr<Source> source() override {
        return core::stream::KafkaSource::open(options(), clock_).value();
    }
    std::unique_ptr<Sink> sink() override {
        return core::stream::KafkaSink::open(options(), clock_).value();
    }
    void setDown(bool down) override { broker_->setDown(down); }
    [[nodiscard]] bool mayRepeat() const override { return true; }
    core::stream::EmbeddedBroker& broker() { return *broker_; }
    core::stream::KafkaOptions options() {
        core::stream::KafkaOptions options;
        options.bootstrap = broker_->address();
        options.embedded = true;
        return options;
    }
    core::SystemClock& clock() { return clock_; }

  private:
    core::SystemClock clock_;
    std::unique_ptr<core::stream::EmbeddedBroker> broker_ =
        core::stream::EmbeddedBroker::start({{"ratings", 4}, {"watch-events", 2}}).value();
};

/// One consumed message, kept.
struct Got {
    TopicPartition at;
    std::int64_t offset;
    std::string key;
    std::string value;
    bool operator==(const Got&) const = default;
};

inline std::vector<StartAt> startsOf(const std::vector<PartitionEnds>& ends) {
    std::vector<StartAt> starts;
    for (const auto& end : ends)
        starts.push_back({end.at, end.low});
    return starts;
}

/// Assigned to everything in these topics from the oldest message on.
inline std::vector<StartAt> assignAll(Source& source, const std::vector<std::string>& topics) {
    const auto ends = source.partitions(topics, seconds(10)).value();
    auto starts = startsOf(ends);
    if (!source.assign(starts)) return {};
    return starts;
}

/// Polls until `count` messages came or ten seconds passed. An error ends it too.
inline std::vector<Got> take(Source& source, const std::vector<StartAt>& starts,
                             std::size_t count) {
    std::vector<Got> got;
    const auto deadline = std::chrono::steady_clock::now() + seconds(10);
    while (got.size() < count && std::chrono::steady_clock::now() < deadline) {
        const auto polled = source.poll(milliseconds(100));
        if (!polled) {
            qWarning("%s", polled.error().text().c_str());
            break;
        }
        if (const auto& m = *polled) {
            got.push_back(
                {starts[m->slot].at, m->offset, std::string(m->key), std::string(m->value)});
        }
    }
    return got;
}

/// What still comes within a moment: for "and nothing more".
inline std::size_t moreWithin(Source& source, milliseconds moment) {
    std::size_t more = 0;
    const auto deadline = std::chrono::steady_clock::now() + moment;
    while (std::chrono::steady_clock::now() < deadline) {
        const auto polled = source.poll(milliseconds(20));
        if (polled && polled->has_value()) ++more;
    }
    return more;
}

inline std::map<std::string, std::vector<std::string>> byKey(const std::vector<Got>& got) {
    std::map<std::string, std::vector<std::string>> result;
    for (const auto& g : got)
        result[g.key].push_back(g.value);
    return result;
}

}  // namespace tests
