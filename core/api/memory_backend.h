// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <set>

#include "core/api/backend.h"
#include "core/base/mutex.h"

namespace core::api {

/// A backend without an engine: what it is told, it answers; what it is given, it keeps.
/// Threads: thread-safe.
class MemoryBackend final : public Backend {
  public:
    struct Contents {
        std::vector<std::string> items{"10", "20", "30"};  ///< every list
        std::optional<Error> failure;                      ///< of recommend() and accept()
        std::set<std::string> quarantined;
        std::vector<store::ApiToken> tokens;
        std::vector<Dependency> dependencies{{"store", true, true, "ok"}};
        Figures figures;
        std::string live = "v1";
        std::vector<std::string> versions{"v1", "v2"};
        std::vector<events::Event> accepted;
        std::vector<findings::Finding> findings;
        std::vector<std::string> reasons;  ///< of switches, with the actor
        std::int64_t lists = 0;
    };

    /// Changes the contents while nobody else looks.
    template <class Change>
    auto with(Change&& change) {
        const Lock lock(mutex_);
        return change(contents_);
    }
    /// Every recommend() waits here first.
    void holdLists(bool hold);

    Result<ListAnswer> recommend(const ListQuery& query) override;
    Result<std::string> accept(events::Event event) override;
    Result<Json> versions() override;
    Result<Json> switchTo(const std::string& version, const std::string& reason,
                          const std::string& actor) override;
    std::vector<Dependency> dependencies() override;
    [[nodiscard]] bool isQuarantined(const std::string& userId) const override;
    [[nodiscard]] Result<store::ApiTokensPtr> tokens() const override;
    Figures figures() override;
    void raise(findings::Finding finding) override;

  private:
    mutable Mutex mutex_;
    Contents contents_ GUARDED_BY(mutex_);
    bool held_ GUARDED_BY(mutex_) = false;
    std::condition_variable_any released_;
};

}  // namespace core::api
