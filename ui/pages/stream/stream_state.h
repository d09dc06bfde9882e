// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <optional>
#include <vector>

#include "core/runtime/live.h"
#include "core/runtime/settings.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/kpi_card.h"

namespace ui::pages {

/// What the head of the page is made from.
struct StreamNow {
    const core::runtime::LiveSnapshot& live;
    const core::runtime::Settings& settings;
    core::UtcTime at;                                ///< the clock's time, for ages
    std::optional<core::UtcTime> pausedAt = {};      ///< the page stands still since then
    std::optional<core::UtcTime> oldestLetter = {};  ///< of the dead letters
    [[nodiscard]] const core::runtime::StreamLive& stream() const { return live.stream; }
    /// Whether what is shown is old: the link was lost, or never stood.
    [[nodiscard]] bool stale() const { return !live.stream.link.up(); }
    /// When it was true: the last answer, or nothing when there never was one.
    [[nodiscard]] std::optional<core::UtcTime> asOf() const { return live.stream.link.lastAnswer; }
};

/// One sentence: the most urgent thing first.
QString streamSubtitle(const StreamNow& now);
/// Consumer lag, rejected share, schemas (as given), dead letters.
std::vector<widgets::BadgeText> streamBadges(const StreamNow& now,
                                             const widgets::BadgeText& schemas);
/// Produced, consumed, total lag, rejected, dead letters.
std::array<widgets::Kpi, 5> streamKpis(const StreamNow& now);
/// Of all that was consumed; nothing before the first message.
std::optional<double> rejectedShare(const core::runtime::StreamLive& stream);
/// At most `count` means over equal parts of the time that the points span, oldest first.
std::vector<double> sparkline(const core::monitoring::Points& points, int count);
/// The hour before `at`.
core::monitoring::Points lastHour(const core::monitoring::Points& points, core::UtcTime at);

}  // namespace ui::pages
