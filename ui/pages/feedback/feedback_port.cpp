// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/feedback/feedback_port.h"

#include "ui/pages/words.h"

namespace ui::pages {
namespace {

using core::recommend::rerank::Mitigations;

class EngineFeedbackPort final : public FeedbackPort {
  public:
    explicit EngineFeedbackPort(core::runtime::Engine& engine) : engine_(engine) {}
    [[nodiscard]] core::judge::VerdictsPtr verdicts() const override { return engine_.verdicts(); }
    [[nodiscard]] AppliedMitigations applied() const override {
        return {engine_.mitigations(), engine_.shareB()};
    }
    [[nodiscard]] std::string liveVersion() const override { return engine_.snapshot()->live.text; }
    core::Status apply(const AppliedMitigations& next) override {
        return engine_.setMitigations(next.mitigations, next.shareB,
                                      core::registry::Actor::person(actorName()));
    }
    core::Result<core::serving::MitigationEffect> compare(
        const Mitigations& mitigations, const std::stop_token& stop,
        const core::ProgressFn& progress) override {
        return engine_.compareMitigations(mitigations, stop, progress);
    }
    core::Result<core::runtime::Outlook> outlook(const Mitigations& mitigations,
                                                 const std::stop_token& stop,
                                                 const core::ProgressFn& progress) override {
        core::runtime::OutlookOptions options;
        options.mitigations = mitigations;
        return core::runtime::simulateOutlook(options, stop, progress);
    }

  private:
    core::runtime::Engine& engine_;
};

}  // namespace

std::shared_ptr<FeedbackPort> engineFeedbackPort(core::runtime::Engine& engine) {
    return std::make_shared<EngineFeedbackPort>(engine);
}

}  // namespace ui::pages
