// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "core/feedback/slices.h"

namespace core::feedback {

/// Share of the slots of the first and of the last window.
struct ShareChange {
    std::string id;  ///< of the item, version or stage
    double first = 0;
    double last = 0;
    [[nodiscard]] double change() const { return last - first; }
    bool operator==(const ShareChange&) const = default;
};

/// What drives a change of concentration. Shares are of all slots of the window, so those of
/// versions and stages, which count the slots of the risen items alone, add up to theirs.
struct EchoEvidence {
    std::vector<ShareChange> items;     ///< the ten that rose most, largest rise first, ties by id
    std::vector<ShareChange> versions;  ///< who gave those items their slots; largest rise first
    std::vector<ShareChange> stages;    ///< which stage did; empty when requests do not say
    bool operator==(const EchoEvidence&) const = default;
};

/// First against last window. Empty with fewer than two filled windows. Threads:
/// pure. Cost: O(slots).
EchoEvidence echoEvidence(const FeedbackInput& input, const Windows& windows, std::size_t top = 10);

}  // namespace core::feedback
