// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace core::stream {

/// A Kafka broker inside this process on a loopback port of its choice (librdkafka's mock cluster):
/// the real protocol, so that kcat can list, produce and consume. It keeps about 5 MiB per
/// partition, forgets everything at exit, and isolates no transactions: the store is the truth.
/// Threads: thread-safe.
class EmbeddedBroker {
  public:
    struct TopicSpec {
        std::string name;
        int partitions = 4;
    };
    /// Errors: unavailable when no port can be had.
    static Result<std::unique_ptr<EmbeddedBroker>> start(const std::vector<TopicSpec>& topics);
    ~EmbeddedBroker();
    EmbeddedBroker(const EmbeddedBroker&) = delete;
    EmbeddedBroker& operator=(const EmbeddedBroker&) = delete;

    /// "127.0.0.1:41234".
    [[nodiscard]] const std::string& address() const { return address_; }
    /// A UUID, new at every start: offsets of another life mean nothing here.
    [[nodiscard]] const std::string& incarnation() const { return incarnation_; }
    /// An outage on purpose: connections are cut and refused until it is over. Messages stay.
    void setDown(bool down);
    [[nodiscard]] bool down() const;

  private:
    struct State;
    explicit EmbeddedBroker(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
    std::string address_;
    std::string incarnation_;
};

}  // namespace core::stream
