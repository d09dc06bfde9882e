// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "core/judge/verdicts.h"

namespace ui::pages {

/// Items of one stretch of popularity.
struct ExposureBar {
    double fromPercent = 0, toPercent = 0;  ///< of the catalogue, the most interacted with first
    core::fairness::Tier tier = core::fairness::Tier::Mid;  ///< of the item in the middle
    std::int64_t items = 0;
    std::int64_t slotCount = 0;
    double timesFair = 0;  ///< slots per item / slots per item of the whole catalogue
};

inline constexpr std::size_t kExposureBars = 40;  ///< 2.5 % of the catalogue each

/// Items of C in the order that fairness::tiersOf ranks them, in at most `most` bars of as many
/// items as can be. `slotsOf` by ItemIdx; items beyond its end have none. Empty without items or
/// slots. Threads: pure. Cost: O(n log n), about 10 ms for 30,000 items.
std::vector<ExposureBar> exposureBars(const core::fairness::Catalogue& catalogue,
                                      std::span<const std::uint32_t> slotsOf,
                                      std::size_t most = kExposureBars);

inline constexpr std::size_t kMostGroups = 300;

/// What is drawn from a judgement and takes a while to work out.
struct FairnessSeries {
    std::vector<ExposureBar> bars;
    std::vector<core::fairness::ExposureGroup> groups;  ///< at most kMostGroups, most items first
    std::size_t groupCount = 0;                         ///< that there are
};
/// Threads: pure.
FairnessSeries seriesOf(const core::judge::Verdicts& verdicts);

}  // namespace ui::pages
