// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Logical pixels of the design: heights, gaps and radii. Type sizes follow the text scale instead.
namespace ui::theme {

inline constexpr int kTopBarHeight = 52;
inline constexpr int kStatusBarHeight = 28;
inline constexpr int kRailWidth = 200;
inline constexpr int kRailCollapsed = 56;
inline constexpr int kRailItemHeight = 33;
inline constexpr int kCollapseBelow = 1200;
inline constexpr int kMinWidth = 1100;
inline constexpr int kMinHeight = 700;

inline constexpr int kPagePadding = 20;
inline constexpr int kPageTop = 14;
inline constexpr int kGap = 12;
inline constexpr int kCardPadding = 12;
inline constexpr int kCardHeader = 36;

inline constexpr int kButtonHeight = 30;
inline constexpr int kSmallButtonHeight = 26;
inline constexpr int kBadgeHeight = 28;
inline constexpr int kChipHeight = 26;
inline constexpr int kTagHeight = 20;
inline constexpr int kRowHeight = 28;
inline constexpr int kTableHeader = 28;
inline constexpr int kKpiHeight = 94;

inline constexpr int kRadius = 6;
inline constexpr int kTagRadius = 4;
inline constexpr int kDialogRadius = 8;
inline constexpr int kIcon = 16;

}  // namespace ui::theme
