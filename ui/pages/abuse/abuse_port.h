// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/runtime/engine.h"

namespace ui::pages {

/// What the Abuse page asks of the engine: EngineAbusePort, or one that a test holds. Everything
/// but verdicts() may block: call it from a job. Threads: thread-safe. Errors: as the engine's.
class AbusePort {
  public:
    virtual ~AbusePort() = default;
    /// Never null.
    [[nodiscard]] virtual core::judge::VerdictsPtr verdicts() const = 0;
    virtual core::Result<core::runtime::AbuseDecisions> decisions() = 0;
    /// Whom a training that began now would leave out; ascending.
    virtual core::Result<std::vector<std::string>> excludedFromTraining() = 0;
    virtual core::Status quarantine(std::span<const std::string> users,
                                    const std::string& reason) = 0;
    virtual core::Status release(std::span<const std::string> users, const std::string& reason) = 0;
    virtual core::Status clear(std::span<const std::string> users, const std::string& reason) = 0;
    virtual core::Status reopen(std::span<const std::string> users, const std::string& reason) = 0;
    [[nodiscard]] virtual core::judge::DrillOptions drillOptions(core::simulate::AttackKind kind,
                                                                 std::uint64_t seed) const = 0;
    virtual core::Result<core::judge::DrillReport> drill(const core::judge::DrillOptions& options,
                                                         const std::stop_token& stop,
                                                         const core::ProgressFn& progress) = 0;
    virtual core::Result<std::vector<core::store::ItemSummary>> items(
        std::span<const std::string> ids) = 0;
    /// Whether a simulated audience can attack the live stream.
    [[nodiscard]] virtual bool hasAudience() const = 0;
};

/// On an engine, which must outlive it.
std::shared_ptr<AbusePort> engineAbusePort(core::runtime::Engine& engine);

}  // namespace ui::pages
