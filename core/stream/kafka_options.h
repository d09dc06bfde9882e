// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <map>
#include <string>

namespace core::stream {

/// How to reach a cluster, and how much may wait in memory. A plain value.
struct KafkaOptions {
    std::string bootstrap;  ///< "host:9092,other:9092"
    std::string clientId = "fairlead";
    /// Only names the advisory commits; nothing is subscribed and no group is joined.
    std::string groupId = "fairlead";
    /// The broker inside this process: shorter waits, and it is shown as such.
    bool embedded = false;

    /// What a source may fetch ahead, over all partitions, whichever is reached first. A full queue
    /// makes librdkafka pause its fetches for a second, so few messages mean low throughput:
    /// 100,000 gave a third of what 1,000,000 gives.
    int queuedMessages = 1'000'000;
    int queuedKib = 65'536;

    /// What a sink may hold until the broker has it; more is refused as unavailable.
    int outstandingMessages = 100'000;
    int outstandingKib = 65'536;
    /// A message that could not be delivered for so long counts as failed.
    std::chrono::milliseconds messageTimeout = std::chrono::minutes(5);

    /// Further properties of librdkafka, such as "security.protocol" and "sasl.username". What the
    /// guarantees rest on (offsets, commits, idempotence) cannot be set here.
    std::map<std::string, std::string> extra;
};

}  // namespace core::stream
