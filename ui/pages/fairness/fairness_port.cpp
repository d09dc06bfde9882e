// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fairness/fairness_port.h"

#include "core/runtime/engine.h"

namespace ui::pages {
namespace {

class EngineFairnessPort final : public FairnessPort {
  public:
    explicit EngineFairnessPort(core::runtime::Engine& engine) : engine_(engine) {}
    [[nodiscard]] core::judge::VerdictsPtr verdicts() const override { return engine_.verdicts(); }

  private:
    core::runtime::Engine& engine_;
};

}  // namespace

std::shared_ptr<FairnessPort> engineFairnessPort(core::runtime::Engine& engine) {
    return std::make_shared<EngineFairnessPort>(engine);
}

}  // namespace ui::pages
