// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/memory_backend.h"

#include <algorithm>

namespace core::api {

void MemoryBackend::holdLists(bool hold) {
    const Lock lock(mutex_);
    held_ = hold;
    released_.notify_all();
}

Result<ListAnswer> MemoryBackend::recommend(const ListQuery& query) {
    Lock lock(mutex_);
    released_.wait(lock, [this]() NO_THREAD_SAFETY_ANALYSIS { return !held_; });
    if (contents_.failure) return *contents_.failure;
    ++contents_.lists;
    ListAnswer answer;
    answer.requestId = "request-" + std::to_string(contents_.lists);
    const std::size_t n = std::min(query.k, contents_.items.size());
    answer.itemIds.assign(contents_.items.begin(),
                          contents_.items.begin() + static_cast<std::ptrdiff_t>(n));
    answer.modelVersion = contents_.live;
    answer.latencyMs = 0.5;
    if (query.explain) {
        answer.explanations = Json::array();
        for (std::size_t i = 0; i < n; ++i)
            answer.explanations.push_back({{"item_id", answer.itemIds[i]}, {"rank", i + 1}});
    }
    return answer;
}

Result<std::string> MemoryBackend::accept(events::Event event) {
    const Lock lock(mutex_);
    if (contents_.failure) return *contents_.failure;
    if (event.eventId.empty()) event.eventId = "event-" + std::to_string(contents_.accepted.size());
    contents_.accepted.push_back(event);
    return event.eventId;
}

Result<Json> MemoryBackend::versions() {
    const Lock lock(mutex_);
    Json list = Json::array();
    for (const auto& id : contents_.versions)
        list.push_back({{"id", id}});
    return Json{{"live", contents_.live}, {"versions", list}};
}

Result<Json> MemoryBackend::switchTo(const std::string& version, const std::string& reason,
                                     const std::string& actor) {
    const Lock lock(mutex_);
    if (std::ranges::find(contents_.versions, version) == contents_.versions.end())
        return Error{Errc::NotFound, "there is no version " + version, version};
    const std::string from = std::exchange(contents_.live, version);
    contents_.reasons.push_back(actor + ": " + reason);
    return Json{{"from", from}, {"to", version}, {"reason", reason}};
}

std::vector<Dependency> MemoryBackend::dependencies() {
    const Lock lock(mutex_);
    return contents_.dependencies;
}

bool MemoryBackend::isQuarantined(const std::string& userId) const {
    const SharedLock lock(mutex_);
    return contents_.quarantined.contains(userId);
}

Result<store::ApiTokensPtr> MemoryBackend::tokens() const {
    const SharedLock lock(mutex_);
    return std::make_shared<const std::vector<store::ApiToken>>(contents_.tokens);
}

Figures MemoryBackend::figures() {
    const Lock lock(mutex_);
    return contents_.figures;
}

void MemoryBackend::raise(findings::Finding finding) {
    const Lock lock(mutex_);
    contents_.findings.push_back(std::move(finding));
}

}  // namespace core::api
