// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/stream/kafka_options.h"
#include "core/stream/sink.h"

namespace core::stream {

/// An idempotent producer to a Kafka cluster: every replica has a message before it counts as
/// delivered, and retries neither lose nor reorder (the embedded broker alone may take one twice
/// when its connection breaks). Keys choose partitions as Java's clients do (murmur2). Messages
/// leave within 5 ms. While the cluster is away they wait, until the queue is full or their
/// `messageTimeout` has passed. The first message to a topic may wait a second for the cluster
/// to say that it has it. What is not flushed when the sink is destroyed is gone. `clock` must
/// outlive it.
/// Threads: thread-safe; one of its own counts delivery reports.
class KafkaSink final : public Sink {
  public:
    /// Does not wait for the cluster: see link(). Errors: invalid_argument for a bad option or
    /// property, named in `where`.
    static Result<std::unique_ptr<Sink>> open(const KafkaOptions& options, const Clock& clock);
    ~KafkaSink() override;
    KafkaSink(const KafkaSink&) = delete;
    KafkaSink& operator=(const KafkaSink&) = delete;

    Status produce(std::string_view topic, std::string_view key, std::string_view value,
                   std::span<const Header> headers, Lane lane) override;
    bool flush(std::chrono::milliseconds timeout) override;
    [[nodiscard]] SinkCounts counts(Lane lane) const override;
    [[nodiscard]] Link link() const override;

  private:
    struct State;
    explicit KafkaSink(std::shared_ptr<State> state);
    std::shared_ptr<State> state_;
};

}  // namespace core::stream
