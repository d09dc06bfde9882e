// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/abuse/inflow.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <tuple>

#include "core/abuse/robust.h"

namespace core::abuse {
namespace {

constexpr std::int64_t kHourUs = std::int64_t{3600} * 1000000;
/// Of the item's ratings in the window; a well-loved release has fewer extreme ones.
constexpr double kShare = 0.6;
constexpr std::size_t kWidths = std::size(kInflowWindows);

struct Entry {
    std::int64_t atUs;
    UserIdx user;
    auto operator<=>(const Entry&) const = default;
};

/// The extreme ratings of one item at one end, in time.
struct Stream {
    ItemIdx item;
    End end = End::Top;
    std::int64_t coldUntilUs = 0;  ///< a window that begins at or before it begins cold
    std::int64_t lifeUs = 0;       ///< from the item's first rating to the last of all ratings
    std::vector<Entry> entries;

    /// In a window with `count` of them, at the rate outside of it.
    [[nodiscard]] double expected(std::size_t count, std::int64_t widthUs) const {
        const std::int64_t outside = std::max(lifeUs - widthUs, widthUs);
        return static_cast<double>(entries.size() - count) * static_cast<double>(widthUs) /
               static_cast<double>(outside);
    }
    /// What a window with so many of them is judged by.
    [[nodiscard]] double measure(std::size_t count, std::int64_t widthUs) const {
        return static_cast<double>(count) / std::max(1.0, expected(count, widthUs));
    }
    /// Calls body(first, end, cold) for the window that begins with each entry.
    template <class Body>
    void eachWindow(std::int64_t widthUs, Body&& body) const {
        std::size_t stop = 0;
        for (std::size_t first = 0; first < entries.size(); ++first) {
            while (stop < entries.size() && entries[stop].atUs - entries[first].atUs < widthUs)
                ++stop;
            body(first, stop, entries[first].atUs <= coldUntilUs);
        }
    }
};

std::vector<Stream> streamsOf(const RatingTable& table, const AbuseOptions& options) {
    std::vector<Stream> streams;
    if (table.cells.empty()) return streams;
    const std::int64_t end = std::ranges::max(table.cells, {}, &Cell::atUs).atUs;
    std::vector<std::int64_t> times;
    for (std::size_t i = 0; i < table.itemIds.size(); ++i) {
        const auto cells = table.of(ItemIdx(i));
        if (cells.empty()) continue;
        Stream top{ItemIdx(i), End::Top, std::numeric_limits<std::int64_t>::max(), 0, {}};
        Stream bottom{ItemIdx(i), End::Bottom, top.coldUntilUs, 0, {}};
        times.clear();
        for (const Cell& c : cells) {
            times.push_back(c.atUs);
            if (c.halfStars >= options.scaleMax - 1) top.entries.push_back({c.atUs, c.user});
            if (c.halfStars <= options.scaleMin + 1) bottom.entries.push_back({c.atUs, c.user});
        }
        top.lifeUs = bottom.lifeUs = end - std::ranges::min(times);
        if (times.size() > options.coldRatings) {
            const auto nth = times.begin() + static_cast<std::ptrdiff_t>(options.coldRatings);
            std::ranges::nth_element(times, nth);
            top.coldUntilUs = bottom.coldUntilUs = *nth;
        }
        for (Stream* stream : {&top, &bottom}) {
            if (stream->entries.empty()) continue;
            std::ranges::sort(stream->entries);
            streams.push_back(std::move(*stream));
        }
    }
    return streams;
}

/// Scales of (end, cold, width), from each item's best window; none where too few items had one.
using Scales = std::map<std::tuple<End, bool, std::size_t>, RobustScale>;

/// Widths of which the ratings show less than twice the time are left out: all of a young store is
/// one window, and nobody knows yet how fast its items are rated outside of it.
Scales learn(const std::vector<Stream>& streams, std::int64_t spanUs, const AbuseOptions& options) {
    std::map<std::tuple<End, bool, std::size_t>, std::vector<double>> best;
    for (const Stream& s : streams) {
        for (std::size_t w = 0; w < kWidths; ++w) {
            const std::int64_t width = kInflowWindows[w].hours * kHourUs;
            if (spanUs < 2 * width) continue;
            std::size_t most[2] = {0, 0};
            s.eachWindow(width, [&](std::size_t first, std::size_t end, bool cold) {
                most[cold] = std::max(most[cold], end - first);
            });
            for (const bool cold : {false, true}) {
                if (most[cold] > 0) best[{s.end, cold, w}].push_back(s.measure(most[cold], width));
            }
        }
    }
    Scales scales;
    for (const auto& [key, values] : best) {
        if (values.size() >= options.minPopulation) scales[key] = upperLogScale(values);
    }
    return scales;
}

/// When one item got ratings of any value; sorted when first asked.
class AllTimes {
  public:
    explicit AllTimes(std::span<const Cell> cells) : cells_(cells) {}
    [[nodiscard]] std::int64_t within(std::int64_t from, std::int64_t widthUs) const {
        if (times_.empty()) {
            for (const Cell& c : cells_)
                times_.push_back(c.atUs);
            std::ranges::sort(times_);
        }
        return std::ranges::lower_bound(times_, from + widthUs) -
               std::ranges::lower_bound(times_, from);
    }

  private:
    std::span<const Cell> cells_;
    mutable std::vector<std::int64_t> times_;
};

/// A window above the limits, or nothing.
std::optional<ItemInflow> judge(const Stream& s, std::size_t w, bool cold, std::size_t first,
                                std::size_t end, const Scales& scales, const AllTimes& all) {
    const InflowWindow& window = kInflowWindows[w];
    const auto ratings = static_cast<std::int64_t>(end - first);
    if (ratings <= window.floor) return std::nullopt;
    const std::int64_t width = window.hours * kHourUs;
    // Among the many windows of a busy item some are full by chance.
    const double expected = s.expected(end - first, width);
    const double chance = expected + 6 * std::sqrt(expected) + static_cast<double>(window.floor);
    if (static_cast<double>(ratings) <= chance) return std::nullopt;
    const auto scale = scales.find({s.end, cold, w});
    if (scale == scales.end()) return std::nullopt;
    const double z = scale->second.z(std::log(s.measure(end - first, width)));
    if (z <= window.z) return std::nullopt;
    const std::int64_t from = s.entries[first].atUs;
    if (static_cast<double>(ratings) < kShare * static_cast<double>(all.within(from, width)))
        return std::nullopt;
    return ItemInflow{s.item, s.end, cold, window.hours, ratings, expected, from, z};
}

struct Found {
    std::vector<ItemInflow> items;
    std::vector<std::pair<UserIdx, std::size_t>> behind;  ///< user, index into items
};

void search(const Stream& s, const RatingTable& table, const Scales& scales, Found& found) {
    const AllTimes all(table.of(s.item));
    std::optional<ItemInflow> strongest;
    std::vector<UserIdx> users;
    for (std::size_t w = 0; w < kWidths; ++w) {
        std::size_t taken = 0;
        s.eachWindow(kInflowWindows[w].hours * kHourUs,
                     [&](std::size_t first, std::size_t end, bool cold) {
                         const auto inflow = judge(s, w, cold, first, end, scales, all);
                         if (!inflow) return;
                         if (!strongest || inflow->score > strongest->score) strongest = inflow;
                         for (std::size_t e = std::max(first, taken); e < end; ++e)
                             users.push_back(s.entries[e].user);
                         taken = std::max(taken, end);
                     });
    }
    if (!strongest) return;
    std::ranges::sort(users);
    users.erase(std::unique(users.begin(), users.end()), users.end());
    for (const UserIdx user : users)
        found.behind.emplace_back(user, found.items.size());
    found.items.push_back(*strongest);
}

}  // namespace

InflowResult findInflow(const RatingTable& table, const AbuseOptions& options) {
    const auto streams = streamsOf(table, options);
    if (streams.empty()) return {};
    const auto [first, last] = std::ranges::minmax(table.cells, {}, &Cell::atUs);
    const Scales scales = learn(streams, last.atUs - first.atUs, options);
    Found found;
    for (const Stream& s : streams)
        search(s, table, scales, found);

    std::vector<std::size_t> order(found.items.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(
        order, [&](auto a, auto b) { return found.items[a].score > found.items[b].score; });
    std::vector<std::size_t> rank(order.size());
    InflowResult result;
    for (std::size_t r = 0; r < order.size(); ++r) {
        rank[order[r]] = r;
        result.items.push_back(found.items[order[r]]);
    }
    for (auto& [user, index] : found.behind)
        index = rank[index];
    std::ranges::sort(found.behind);
    for (const auto& [user, index] : found.behind) {
        if (result.suspects.empty() || result.suspects.back().user != user)
            result.suspects.push_back({user, index, 0});
        ++result.suspects.back().items;
    }
    return result;
}

}  // namespace core::abuse
