// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/latency_window.h"

#include <algorithm>
#include <cmath>

namespace core::monitoring {
namespace {

constexpr double kGrowth = 1.05;
constexpr auto kSlice = std::chrono::seconds(5);

std::int64_t sliceNumber(MonoTime at) {
    return at.time_since_epoch() / kSlice;
}

}  // namespace

void LatencyWindow::add(MonoTime at, std::chrono::microseconds took) {
    const std::int64_t number = sliceNumber(at);
    Slice& slice = slices_[static_cast<std::size_t>(number) % kSlices];
    if (slice.number != number) slice = {.number = number};
    const double us = std::max<double>(1, static_cast<double>(took.count()));
    const auto bucket = static_cast<std::size_t>(std::log(us) / std::log(kGrowth));
    ++slice.counts[std::min(bucket, kBuckets - 1)];
}

std::optional<double> LatencyWindow::percentileMs(MonoTime now, double q) const {
    const std::int64_t total = count(now);
    if (total == 0) return std::nullopt;
    const auto wanted = std::max<std::int64_t>(
        1, static_cast<std::int64_t>(std::ceil(q * static_cast<double>(total))));
    const std::int64_t oldest = sliceNumber(now) - static_cast<std::int64_t>(kSlices) + 1;
    std::int64_t seen = 0;
    for (std::size_t bucket = 0; bucket < kBuckets; ++bucket) {
        for (const Slice& slice : slices_) {
            if (slice.number >= oldest) seen += slice.counts[bucket];
        }
        // The middle of the bucket, in the ratio sense.
        if (seen >= wanted) return std::pow(kGrowth, static_cast<double>(bucket) + 0.5) / 1000;
    }
    return std::nullopt;
}

std::int64_t LatencyWindow::count(MonoTime now) const {
    const std::int64_t oldest = sliceNumber(now) - static_cast<std::int64_t>(kSlices) + 1;
    std::int64_t total = 0;
    for (const Slice& slice : slices_) {
        if (slice.number < oldest) continue;
        for (const std::uint32_t n : slice.counts)
            total += n;
    }
    return total;
}

}  // namespace core::monitoring
