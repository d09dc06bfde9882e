// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <vector>

#include "core/runtime/requirements.h"

namespace ui::pages {

/// Everything the Overview shows, at one moment. Pointers are never null.
struct OverviewState {
    core::runtime::SnapshotPtr snapshot;
    core::runtime::LivePtr live;
    std::optional<core::runtime::RunningTraining> training;
    core::runtime::Settings settings;
    core::UtcTime now;
    std::vector<core::runtime::Requirement> requirements;  ///< worst first
    core::judge::VerdictsPtr verdicts = std::make_shared<core::judge::Verdicts>();

    /// A profile with nothing in it and nothing connected.
    [[nodiscard]] bool empty() const {
        return !live->stream.configured && snapshot->store.ratings == 0 &&
               snapshot->versions.empty();
    }
    /// The stream should answer and does not.
    [[nodiscard]] bool disconnected() const {
        const auto& stream = live->stream;
        return stream.configured && !stream.link.up() &&
               stream.link.state != core::stream::LinkState::Connecting;
    }
    [[nodiscard]] const core::runtime::Requirement* requirement(std::string_view id) const {
        for (const auto& r : requirements) {
            if (r.id == id) return &r;
        }
        return nullptr;
    }
};

}  // namespace ui::pages
