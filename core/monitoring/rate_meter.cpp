// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/rate_meter.h"

namespace core::monitoring {
namespace {

constexpr auto kWindow = std::chrono::seconds(2);

}  // namespace

void RateMeter::sample(MonoTime at, std::int64_t total) {
    if (!samples_.empty() && total < samples_.back().second) samples_.clear();
    samples_.emplace_back(at, total);
    // The one before the window stays: growth is measured from it.
    while (samples_.size() > 2 && at - samples_[1].first >= kWindow)
        samples_.pop_front();
}

double RateMeter::perSecond() const {
    if (samples_.size() < 2) return 0;
    const auto seconds =
        std::chrono::duration<double>(samples_.back().first - samples_.front().first).count();
    if (seconds <= 0) return 0;
    return static_cast<double>(samples_.back().second - samples_.front().second) / seconds;
}

}  // namespace core::monitoring
