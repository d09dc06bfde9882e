// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rating_stream.h"

#include <cmath>

#include "core/base/random.h"
#include "core/events/encoder.h"

namespace bench {
namespace {

constexpr std::uint64_t kSeed = 8;
constexpr double kUsers = 100000;
constexpr double kItems = 20000;
const core::UtcTime kBegin = *core::parseIso8601("2026-11-01T00:00:00Z");

/// Low numbers are had more often: the top 10 % get about 46 % (exponent 3) or 32 % (2).
std::string skewed(core::CounterRandom& random, double count, double exponent) {
    return std::to_string(static_cast<std::int64_t>(count * std::pow(random.uniform(), exponent)));
}

}  // namespace

std::size_t fillWithRatings(tests::FakeSource& source, std::size_t count) {
    core::CounterRandom random(kSeed);
    std::size_t bytes = 0;
    core::UtcTime at = kBegin;
    for (std::size_t i = 0; i < count; ++i) {
        at += std::chrono::microseconds(1 + random.below(2000));
        const std::string user = skewed(random, kUsers, 2);
        const auto partition =
            static_cast<std::int32_t>(core::hash64(user) % std::uint64_t{kStreamPartitions});
        const double stars = 0.5 * static_cast<double>(1 + random.below(10));
        std::string value = core::events::encode(
            {core::events::RatingEvent{user, skewed(random, kItems, 3), stars, at}, 1, {}, {}});
        bytes += value.size();
        source.add({kStreamTopic, partition}, std::move(value), at);
    }
    return bytes;
}

}  // namespace bench
