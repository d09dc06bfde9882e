// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/abuse/report.h"
#include "core/fairness/report.h"
#include "core/feedback/report.h"
#include "core/monitoring/time_series.h"
#include "core/store/quarantine.h"

namespace core::judge {

/// What one version showed within the window.
struct VersionFigures {
    std::string version;
    UtcTime first;  ///< its first list in the window
    fairness::VersionNumbers numbers;
};

/// An item among the most shown.
struct TopItem {
    std::string id;
    std::string title;  ///< empty when it was never announced
    std::int64_t slotCount = 0;
    double share = 0;  ///< of all slots, 0–1
};

/// A user's verdict changed from clear to flagged; kept from the engine's start on.
struct NewFlag {
    UtcTime at;  ///< of the user's newest rating then
    std::string userId;
    abuse::Rule rule;  ///< the strongest
};

/// Figures over time, one point per judgement since the engine started: sparklines.
struct VerdictHistories {
    monitoring::Points coverage, giniCatalogue, parityGap, top10Share, newItemCoverage;
    monitoring::Points echoSlope, starvationRatio, exploredShare;
    monitoring::Points flaggedUsers;
};

/// How the slots of the window were filled, where traces say. The traces of today name the pipeline
/// and not what it did with each slot: all 0, and nothing is guessed.
struct StageShares {
    std::int64_t slotCount = 0;
    std::int64_t explored = 0;  ///< by exploration
    std::int64_t tail = 0;      ///< by reserved tail slots
};

/// Everything that was judged at one moment, resting on the store as of `position`. Immutable;
/// shared across threads by pointer. The reports are never null; before the first judgement they
/// are those of no events, and `judged` is false.
struct Verdicts {
    std::uint64_t revision = 0;  ///< rises with every judgement
    bool judged = false;
    UtcTime at;
    std::int64_t position = 0;
    std::chrono::microseconds took{0};
    UtcTime from, to;  ///< the window of recommendations

    std::shared_ptr<const fairness::Catalogue> catalogue = std::make_shared<fairness::Catalogue>();
    std::shared_ptr<const fairness::FairnessReport> fairness =
        std::make_shared<fairness::FairnessReport>();
    std::vector<VersionFigures> versions;  ///< by first list, oldest first
    std::vector<TopItem> topItems;         ///< at most 10, most shown first
    /// The Lorenz curve of the version live before, within the window; empty when there is none.
    std::vector<fairness::LorenzPoint> previousLorenz;

    std::shared_ptr<const feedback::FeedbackReport> feedback =
        std::make_shared<feedback::FeedbackReport>();
    /// Slots per item of head, mid and tail in each window of the feedback report.
    std::vector<feedback::ByTier> slotsPerItem;
    StageShares stages;

    std::shared_ptr<const abuse::AbuseReport> abuse = std::make_shared<abuse::AbuseReport>();
    std::vector<store::QuarantineEntry> quarantine;  ///< active, ascending by user
    std::vector<std::string> released;               ///< were in quarantine and are not; ascending
    std::vector<NewFlag> newFlags;                   ///< oldest first, at most 10,000

    std::shared_ptr<const VerdictHistories> histories = std::make_shared<VerdictHistories>();
    std::string problem;  ///< why this is not newer, one sentence; empty = well
};
using VerdictsPtr = std::shared_ptr<const Verdicts>;

/// fairness "coverage", "parity_gap"; feedback "echo", "starvation_ratio", "tail_rate",
/// "exposure_ratio": the one with that id, if it was judged.
const fairness::Verdict* verdict(const Verdicts& verdicts, const std::string& id);

}  // namespace core::judge
