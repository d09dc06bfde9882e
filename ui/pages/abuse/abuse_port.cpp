// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/abuse/abuse_port.h"

#include "ui/pages/words.h"

namespace ui::pages {
namespace {

using core::Result;
using core::Status;
using core::registry::Actor;

using Users = std::span<const std::string>;

class EngineAbusePort final : public AbusePort {
  public:
    explicit EngineAbusePort(core::runtime::Engine& engine) : engine_(engine) {}
    [[nodiscard]] core::judge::VerdictsPtr verdicts() const override { return engine_.verdicts(); }
    Result<core::runtime::AbuseDecisions> decisions() override { return engine_.abuseDecisions(); }
    Result<std::vector<std::string>> excludedFromTraining() override {
        FAIRLEAD_TRY(auto quarantined, engine_.events().quarantinedUsers());
        return std::move(quarantined.users);
    }
    Status quarantine(Users users, const std::string& reason) override {
        return engine_.quarantine(users, reason, actor());
    }
    Status release(Users users, const std::string& reason) override {
        return engine_.release(users, reason, actor());
    }
    Status clear(Users users, const std::string& reason) override {
        return engine_.clearFlags(users, reason, actor());
    }
    Status reopen(Users users, const std::string& reason) override {
        return engine_.reopenFlags(users, reason, actor());
    }
    [[nodiscard]] core::judge::DrillOptions drillOptions(core::simulate::AttackKind kind,
                                                         std::uint64_t seed) const override {
        return engine_.drillOptions(kind, seed);
    }
    Result<core::judge::DrillReport> drill(const core::judge::DrillOptions& options,
                                           const std::stop_token& stop,
                                           const core::ProgressFn& progress) override {
        return engine_.drill(options, stop, progress);
    }
    Result<std::vector<core::store::ItemSummary>> items(Users ids) override {
        return engine_.events().items(ids);
    }
    [[nodiscard]] bool hasAudience() const override {
        return engine_.live()->simulation.has_value();
    }

  private:
    static Actor actor() { return Actor::person(actorName()); }
    core::runtime::Engine& engine_;
};

}  // namespace

std::shared_ptr<AbusePort> engineAbusePort(core::runtime::Engine& engine) {
    return std::make_shared<EngineAbusePort>(engine);
}

}  // namespace ui::pages
