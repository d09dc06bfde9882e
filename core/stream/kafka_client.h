// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <librdkafka/rdkafka.h>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/stream/kafka_options.h"
#include "core/stream/link_watch.h"
#include "core/stream/message.h"

/// What KafkaSource and KafkaSink share of librdkafka's C interface. Not for other modules.
namespace core::stream {

template <auto Destroy>
struct Destroyer {
    template <class T>
    void operator()(T* pointer) const {
        Destroy(pointer);
    }
};
using ClientPtr = std::unique_ptr<rd_kafka_t, Destroyer<rd_kafka_destroy>>;
using ConfPtr = std::unique_ptr<rd_kafka_conf_t, Destroyer<rd_kafka_conf_destroy>>;
using TopicPtr = std::unique_ptr<rd_kafka_topic_t, Destroyer<rd_kafka_topic_destroy>>;
using MessagePtr = std::unique_ptr<rd_kafka_message_t, Destroyer<rd_kafka_message_destroy>>;
using ListPtr = std::unique_ptr<rd_kafka_topic_partition_list_t,
                                Destroyer<rd_kafka_topic_partition_list_destroy>>;
using MetadataPtr =
    std::unique_ptr<const struct rd_kafka_metadata, Destroyer<rd_kafka_metadata_destroy>>;

struct Property {
    const char* name;
    std::string value;
};

/// The configuration of a client: what both kinds need, then `own`, then the options' extra.
/// Errors: invalid_argument with the property's name in `where` when it is unknown, has a wrong
/// value, or is one that Fairlead sets itself.
Result<ConfPtr> configure(const KafkaOptions& options, std::span<const Property> own,
                          LinkWatch& watch);
/// Errors: invalid_argument (for instance a certificate file that cannot be read).
Result<ClientPtr> makeClient(rd_kafka_type_t type, ConfPtr conf);

ListPtr listOf(std::span<const StartAt> starts);
/// With the same offset (or timestamp) for all.
ListPtr listOf(std::span<const TopicPartition> partitions, std::int64_t offset);

/// A topic's partitions, nothing when the cluster does not have it. Errors: unavailable, refused.
Result<std::optional<int>> partitionCount(rd_kafka_t* client, const std::string& topic,
                                          bool embedded, std::chrono::milliseconds timeout);
/// Asks the partitions' leaders. `spec` is a time in ms, or RD_KAFKA_OFFSET_BEGINNING or _END, and
/// the answer has -1 for a partition without such an offset. Errors: unavailable, also when a
/// single partition has no answer.
Result<std::vector<std::int64_t>> askOffsets(rd_kafka_t* client,
                                             std::span<const TopicPartition> partitions,
                                             std::int64_t spec, std::chrono::milliseconds timeout);
/// Asks any broker how the cluster is, and tells `watch`. Problems are reported of `topics` only.
/// True when a broker answered.
bool probe(rd_kafka_t* client, std::span<const std::string> topics,
           std::chrono::milliseconds timeout, LinkWatch& watch);

/// How long to wait for an answer: briefly after a failure, so that the asking thread also hears
/// why, then longer and longer, because the cluster may be far away. Threads: thread-compatible.
class Patience {
  public:
    explicit Patience(std::chrono::milliseconds full) : full_(full) {}
    [[nodiscard]] std::chrono::milliseconds now() const { return now_; }
    void answered(bool yes) {
        now_ = yes ? full_ : failed_ ? std::min(full_, 2 * now_) : kBrief;
        failed_ = !yes;
    }

  private:
    static constexpr std::chrono::milliseconds kBrief{200};
    std::chrono::milliseconds full_;
    std::chrono::milliseconds now_ = kBrief;
    bool failed_ = true;
};

/// Silences `client` and runs `close`, which destroys it, on a thread; waits for that at most five
/// seconds. librdkafka 2.0.2 never comes back when a topic was deleted while it was consumed, and
/// by then nothing of value is left in it. `close` must own what it uses: it is left behind then.
void closeInTime(const char* what, rd_kafka_t* client, std::function<void()> close);

inline int toMs(std::chrono::milliseconds time) {
    return static_cast<int>(std::max<std::int64_t>(0, time.count()));
}

}  // namespace core::stream
