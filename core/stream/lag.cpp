// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/lag.h"

#include <algorithm>

namespace core::stream {
namespace {

double secondsBetween(MonoTime from, MonoTime to) {
    return std::max(0.0, std::chrono::duration<double>(to - from).count());
}

}  // namespace

LagHistory::LagHistory(std::size_t capacity) : capacity_(std::max<std::size_t>(capacity, 8)) {}

void LagHistory::add(MonoTime time, std::int64_t high) {
    if (!samples_.empty() && high < samples_.back().high) samples_.clear();
    // Of a time without messages only the first and the last sample say anything.
    const std::size_t n = samples_.size();
    if (n >= 2 && samples_[n - 1].high == high && samples_[n - 2].high == high) {
        samples_.back().time = time;
        return;
    }
    if (n >= capacity_) thinOut();
    samples_.push_back({time, high});
}

void LagHistory::thinOut() {
    const std::size_t half = samples_.size() / 2;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < samples_.size(); ++i) {
        if (i >= half || i % 2 == 0) samples_[kept++] = samples_[i];
    }
    samples_.resize(kept);
}

Lag LagHistory::at(MonoTime now, std::int64_t nextOffset) const {
    if (samples_.empty()) return {};
    Lag lag;
    lag.messages = std::max<std::int64_t>(0, samples_.back().high - nextOffset);
    if (lag.messages == 0) {
        lag.seconds = 0;
        return lag;
    }
    // The first sample at which the message was there already.
    const auto after =
        std::upper_bound(samples_.begin(), samples_.end(), nextOffset,
                         [](std::int64_t offset, const Sample& s) { return offset < s.high; });
    if (after == samples_.begin()) {
        lag.seconds = secondsBetween(after->time, now);
        lag.atLeast = true;
        return lag;
    }
    const auto before = std::prev(after);
    const double part = static_cast<double>(nextOffset + 1 - before->high) /
                        static_cast<double>(after->high - before->high);
    lag.seconds =
        secondsBetween(before->time, now) - part * secondsBetween(before->time, after->time);
    return lag;
}

}  // namespace core::stream
