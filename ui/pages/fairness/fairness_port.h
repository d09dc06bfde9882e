// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>

#include "core/judge/verdicts.h"

namespace core::runtime {
class Engine;
}

namespace ui::pages {

/// What the Fairness page asks of the engine: that of engineFairnessPort(), or one that a test
/// holds. Threads: thread-safe.
class FairnessPort {
  public:
    virtual ~FairnessPort() = default;
    /// Never null. Cheap.
    [[nodiscard]] virtual core::judge::VerdictsPtr verdicts() const = 0;
};

/// On an engine, which must outlive it.
std::shared_ptr<FairnessPort> engineFairnessPort(core::runtime::Engine& engine);

}  // namespace ui::pages
