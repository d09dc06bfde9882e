// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/repeated_requests.h"

namespace core::api {
namespace {

constexpr auto kKept = std::chrono::hours(24);

}  // namespace

void RepeatedRequests::forget(MonoTime now) {
    while (!byAge_.empty() && (byAge_.size() >= maxKeys_ || now - byAge_.front().at >= kKept)) {
        byKey_.erase(byAge_.front().key);
        byAge_.pop_front();
    }
}

RepeatedRequests::Found RepeatedRequests::begin(const std::string& key,
                                                const std::string& content) {
    const MonoTime now = clock_.monotonic();
    const Lock lock(mutex_);
    const auto known = byKey_.find(key);
    if (known != byKey_.end() && now - known->second->at < kKept) {
        const Entry& entry = *known->second;
        if (entry.content != content) return {State::OtherContent, {}};
        if (!entry.eventId) return {State::UnderWay, {}};
        return {State::Done, *entry.eventId};
    }
    forget(now);
    byKey_[key] = byAge_.insert(byAge_.end(), {key, content, std::nullopt, now});
    return {};
}

void RepeatedRequests::done(const std::string& key, const std::string& eventId) {
    const Lock lock(mutex_);
    const auto known = byKey_.find(key);
    if (known != byKey_.end()) known->second->eventId = eventId;
}

void RepeatedRequests::failed(const std::string& key) {
    const Lock lock(mutex_);
    const auto known = byKey_.find(key);
    if (known == byKey_.end()) return;
    byAge_.erase(known->second);
    byKey_.erase(known);
}

}  // namespace core::api
