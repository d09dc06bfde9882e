// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/clock.h"

namespace core::stream {

struct TopicPartition {
    std::string topic;
    std::int32_t partition = 0;
    auto operator<=>(const TopicPartition&) const = default;
};

/// Where the consumer of a partition begins.
struct StartAt {
    TopicPartition at;
    std::int64_t offset = 0;
};

/// The offsets that a broker keeps of a partition: [low, high).
struct PartitionEnds {
    TopicPartition at;
    std::int64_t low = 0;
    std::int64_t high = 0;
    bool operator==(const PartitionEnds&) const = default;
};

/// One message as it came from the broker. The views hold until the next call of its source.
struct ConsumedMessage {
    std::size_t slot = 0;  ///< index into what was assigned
    std::int64_t offset = 0;
    std::string_view key;
    std::string_view value;
    UtcTime brokerTime;  ///< when the broker or the producer stamped it; 1970 when it did not
};

struct Header {
    std::string_view name;
    std::string_view value;
};

}  // namespace core::stream
