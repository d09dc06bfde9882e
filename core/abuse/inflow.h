// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <vector>

#include "core/abuse/options.h"
#include "core/abuse/rating_table.h"

namespace core::abuse {

enum class End : std::uint8_t { Top, Bottom };  ///< within half a star of an end of the scale

/// What is looked at: each end, items that are cold or warm when the window begins, three widths.
struct InflowWindow {
    std::int64_t hours;
    double z;            ///< limit on the population's own scale
    std::int64_t floor;  ///< more than so many above what is expected and its chance (6√e)
};
/// ml-latest-small: no item has 4 such ratings in 24 h, 6 in 7 days or 12 in 30 days.
inline constexpr InflowWindow kInflowWindows[] = {{24, 4, 3}, {168, 6, 7}, {720, 8, 14}};

/// An item to which extreme ratings came faster than to items in general; the strongest window.
struct ItemInflow {
    ItemIdx item;
    End end = End::Top;
    bool cold = false;
    std::int64_t hours = 0;
    std::int64_t ratings = 0;  ///< in the window, by as many users
    double expected = 0;       ///< at the item's own rate outside the window
    std::int64_t fromUs = 0;
    double score = 0;  ///< robust z of the logarithm over items
};

/// A user behind an inflow, with the strongest one.
struct InflowSuspect {
    UserIdx user;
    std::size_t inflow = 0;  ///< index into items
    std::size_t items = 0;   ///< flagged items the user gave extreme ratings to in time
};

struct InflowResult {
    std::vector<ItemInflow> items;        ///< strongest first, one per item and end
    std::vector<InflowSuspect> suspects;  ///< ascending by user
};

/// Per item and end of the scale: the most extreme ratings in any 24 h, 7 days and 30 days, over
/// what the item's own rate outside the window lets expect (at least 1). Cold items' best windows
/// are compared with each other, and so are warm ones'; and at least 60 % of what the item got in
/// the window must be extreme. Who rates again counts once, with the latest.
/// Fewer than options.minPopulation items to compare with, or ratings over less than twice a
/// window's time: nothing.
/// Threads: pure. Cost: O(ratings log(ratings of an item)).
InflowResult findInflow(const RatingTable& table, const AbuseOptions& options);

}  // namespace core::abuse
