// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <librdkafka/rdkafka.h>

#include <optional>
#include <string>
#include <string_view>

#include "core/base/mutex.h"
#include "core/stream/link.h"

namespace core::stream {

/// A topic that cannot be used, as the cluster's metadata says it.
struct TopicProblem {
    std::string topic;
    rd_kafka_resp_err_t error = RD_KAFKA_RESP_ERR_NO_ERROR;
};

/// Makes a Link out of what librdkafka reports: single errors of single brokers, "all brokers are
/// down", and answers to questions asked on purpose.
/// Threads: thread-safe.
class LinkWatch {
  public:
    LinkWatch(std::string address, bool embedded, const Clock& clock);

    /// A broker answered: up, unless a topic cannot be used.
    void answered(int brokers, const std::optional<TopicProblem>& problem);
    /// An error of librdkafka's own accord. One broker of several may be away without harm, so
    /// while up this only notes the cause; "all brokers down" makes it the state.
    void failed(rd_kafka_resp_err_t error, std::string_view detail);
    /// A question asked while up stayed without an answer.
    void unanswered(std::string_view detail);
    /// The clock is not used any more from here on, and nothing changes.
    void retire();

    [[nodiscard]] Link link() const;

  private:
    struct Cause {
        LinkState state;
        std::string sentence;
    };
    [[nodiscard]] Cause causeOf(rd_kafka_resp_err_t error, std::string_view detail) const
        REQUIRES(mutex_);
    void become(const Cause& cause) REQUIRES(mutex_);

    const Clock& clock_;
    mutable Mutex mutex_;
    Link link_ GUARDED_BY(mutex_);
    std::optional<Cause> lastCause_ GUARDED_BY(mutex_);
    bool retired_ GUARDED_BY(mutex_) = false;
};

}  // namespace core::stream
