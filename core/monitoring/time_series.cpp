// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/time_series.h"

namespace core::monitoring {
namespace {

constexpr std::size_t kSeconds = 3600;
constexpr std::size_t kMinutes = 24 * 60;

void push(std::vector<Point>& ring, std::size_t& next, std::size_t capacity, Point point) {
    if (ring.size() < capacity) {
        ring.push_back(point);
    } else {
        ring[next] = point;
        next = (next + 1) % capacity;
    }
}

const Point& newest(const std::vector<Point>& ring, std::size_t next) {
    return ring[(next + ring.size() - 1) % ring.size()];
}

}  // namespace

void TimeSeries::add(UtcTime at, double value) {
    const auto second = std::chrono::floor<std::chrono::seconds>(at);
    if (!seconds_.empty()) {
        Point& last = seconds_[(nextSecond_ + seconds_.size() - 1) % seconds_.size()];
        if (last.at == second) {
            last.value = value;
            return;
        }
        if (second < last.at) {
            *this = {};
        } else {
            minuteSum_ += last.value;
            ++minuteCount_;
            if (std::chrono::floor<std::chrono::minutes>(second) >
                std::chrono::floor<std::chrono::minutes>(last.at)) {
                closeMinute();
            }
        }
    }
    push(seconds_, nextSecond_, kSeconds, {second, value});
}

void TimeSeries::closeMinute() {
    const auto minute = std::chrono::floor<std::chrono::minutes>(newest(seconds_, nextSecond_).at);
    push(minutes_, nextMinute_, kMinutes, {minute, minuteSum_ / static_cast<double>(minuteCount_)});
    minuteSum_ = 0;
    minuteCount_ = 0;
}

Points TimeSeries::points(UtcTime since) const {
    Points all;
    if (seconds_.empty()) return all;
    const UtcTime firstSecond = seconds_[seconds_.size() < kSeconds ? 0 : nextSecond_].at;
    for (std::size_t i = 0; i < minutes_.size(); ++i) {
        const Point& point = minutes_[(nextMinute_ + i) % minutes_.size()];
        // A minute that the seconds still hold would be drawn twice.
        if (point.at >= since && point.at + std::chrono::minutes(1) <= firstSecond)
            all.push_back(point);
    }
    for (std::size_t i = 0; i < seconds_.size(); ++i) {
        const Point& point = seconds_[(nextSecond_ + i) % seconds_.size()];
        if (point.at >= since) all.push_back(point);
    }
    return all;
}

}  // namespace core::monitoring
