// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <string>

#include "core/runtime/engine.h"
#include "core/runtime/outlook.h"

namespace ui::pages {

/// What the mitigations are now, and for which share of users.
struct AppliedMitigations {
    core::recommend::rerank::Mitigations mitigations;
    double shareB = 0;
    bool operator==(const AppliedMitigations&) const = default;
};

/// What the Feedback loops page asks of the engine: engineFeedbackPort(), or one that a test holds.
/// verdicts(), applied() and liveVersion() are cheap; the others block: call them from a job.
/// Threads: thread-safe. Errors: as the engine's.
class FeedbackPort {
  public:
    virtual ~FeedbackPort() = default;
    /// Never null.
    [[nodiscard]] virtual core::judge::VerdictsPtr verdicts() const = 0;
    [[nodiscard]] virtual AppliedMitigations applied() const = 0;
    [[nodiscard]] virtual std::string liveVersion() const = 0;  ///< empty before the first one
    virtual core::Status apply(const AppliedMitigations& next) = 0;
    virtual core::Result<core::serving::MitigationEffect> compare(
        const core::recommend::rerank::Mitigations& mitigations, const std::stop_token& stop,
        const core::ProgressFn& progress) = 0;
    virtual core::Result<core::runtime::Outlook> outlook(
        const core::recommend::rerank::Mitigations& mitigations, const std::stop_token& stop,
        const core::ProgressFn& progress) = 0;
};

/// On an engine, which must outlive it.
std::shared_ptr<FeedbackPort> engineFeedbackPort(core::runtime::Engine& engine);

}  // namespace ui::pages
