// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/live_recorder.h"

namespace core::runtime {

void LiveRecorder::answered(MonoTime at, std::chrono::microseconds took, const std::string& version,
                            const std::string& arm) {
    const Lock lock(mutex_);
    ++api_.requests;
    ++answers_[{version, arm}];
    histogram_.add(took);
    if (!arm.empty()) ++api_.requestsByArm[arm];
    latencies_.add(at, took);
}

void LiveRecorder::refused(const std::string& kind) {
    const Lock lock(mutex_);
    ++api_.requests;
    ++api_.errors;
    ++errors_[kind];
}

void LiveRecorder::fill(api::Figures& figures) const {
    const SharedLock lock(mutex_);
    for (const auto& [of, count] : answers_)
        figures.answers.push_back({of.first, of.second, count});
    figures.errors = errors_;
    figures.latency = histogram_;
}

void LiveRecorder::complete(LiveSnapshot& next, MonoTime now) {
    const Lock lock(mutex_);
    requestRate_.sample(now, api_.requests);
    api_.perSecond = requestRate_.perSecond();
    api_.p50Ms = latencies_.percentileMs(now, 0.50);
    api_.p95Ms = latencies_.percentileMs(now, 0.95);
    api_.p99Ms = latencies_.percentileMs(now, 0.99);
    const std::string address = next.api.address;
    next.api = api_;
    next.api.address = address;
    const auto second = std::chrono::floor<std::chrono::seconds>(next.at);
    if (second != kept_) {
        kept_ = second;
        keepSecond(next);
    }
    next.histories = histories_;
}

double LiveRecorder::rejectedPercent(const StreamLive& stream, UtcTime at) {
    lastMinute_.push_back({at, stream.consumed, stream.rejected});
    while (lastMinute_.size() > 1 && at - lastMinute_.front().at > std::chrono::minutes(1))
        lastMinute_.pop_front();
    const auto consumed = stream.consumed - lastMinute_.front().consumed;
    const auto rejected = stream.rejected - lastMinute_.front().rejected;
    return consumed > 0 ? 100.0 * static_cast<double>(rejected) / static_cast<double>(consumed) : 0;
}

void LiveRecorder::keepSecond(const LiveSnapshot& next) {
    const UtcTime at = next.at;
    const StreamLive& stream = next.stream;
    if (stream.configured) {
        series_.produced.add(at, stream.producedPerSecond);
        series_.consumed.add(at, stream.consumedPerSecond);
        series_.lag.add(at, static_cast<double>(stream.lag));
        series_.rejected.add(at, rejectedPercent(stream, at));
        series_.deadLetters.add(at, static_cast<double>(stream.deadLetters));
    }
    series_.requests.add(at, next.api.perSecond);
    // A minute without requests has no latency: a gap, not a zero.
    if (next.api.p50Ms) series_.p50.add(at, *next.api.p50Ms);
    if (next.api.p95Ms) series_.p95.add(at, *next.api.p95Ms);
    if (next.api.p99Ms) series_.p99.add(at, *next.api.p99Ms);
    auto made = std::make_shared<Histories>();
    made->produced = series_.produced.points();
    made->consumed = series_.consumed.points();
    made->lag = series_.lag.points();
    made->rejectedPercent = series_.rejected.points();
    made->deadLetters = series_.deadLetters.points();
    made->p50Ms = series_.p50.points();
    made->p95Ms = series_.p95.points();
    made->p99Ms = series_.p99.points();
    made->requests = series_.requests.points();
    histories_ = std::move(made);
}

}  // namespace core::runtime
