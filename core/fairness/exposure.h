// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <queue>
#include <span>
#include <vector>

#include "core/evaluate/intervals.h"
#include "core/fairness/list_numbers.h"
#include "core/fairness/request.h"
#include "core/recommend/activity.h"

namespace core::fairness {

inline constexpr std::size_t kSegments = 3;  ///< recommend::Activity
inline constexpr std::size_t kGroups = evaluate::kJackknifeGroups;
inline constexpr std::size_t kCells = kSegments * kGroups;

/// Group of the jackknife of a user, by hash64 of the id.
constexpr std::size_t groupOf(std::uint64_t userHash) {
    return userHash % kGroups;
}
constexpr std::size_t cellOf(recommend::Activity segment, std::size_t group) {
    return static_cast<std::size_t>(segment) * kGroups + group;
}

/// What one item received, by cell (segment × group of users).
struct ItemExposure {
    std::array<std::uint32_t, kCells> slotCount{};
    std::array<std::uint32_t, kCells> latest{};      ///< users whose latest list holds the item
    std::array<std::int64_t, kGroups> discounted{};  ///< Σ 1/log₂(rank + 1), in units
    std::uint32_t users = 0;                         ///< that were shown the item
    bool operator==(const ItemExposure&) const = default;
};

/// Sums over the users of a cell.
struct CellTotals {
    std::int64_t users = 0;  ///< with a request
    std::int64_t requests = 0;
    std::int64_t slotCount = 0;
    std::int64_t latestSlots = 0;  ///< of the latest lists
    std::int64_t distance = 0;     ///< Σ intra-list distance, in units, of
    std::int64_t distanceLists = 0;
    std::int64_t miscalibration = 0;  ///< Σ over the latest lists, in units, of
    std::int64_t calibratedUsers = 0;
    bool operator==(const CellTotals&) const = default;
};

struct WindowOptions {
    std::size_t k = 0;  ///< only the first k items of a list count; 0: all
};

/// Lists that were shown in a stretch of time, counted so that every verdict can be had at any
/// moment: requests come and age out one by one. All sums are of integers, so the counts depend
/// only on which requests are in, never on order or history: live equals a recomputation bit for
/// bit. Threads: thread-compatible.
/// Cost: add, remove O(k·(log + distinct items of the user)), about 3 µs for k = 10; memory about
/// 650 bytes per item, 250 per request of 10. Changing what is known of a user costs O(his slots),
/// of a genre O(all requests).
class ExposureWindow {
  public:
    struct Handle {
        std::uint32_t index = 0;
        std::uint32_t serial = 0;
    };

    explicit ExposureWindow(WindowOptions options = {}) : options_(options) {}

    /// Genres of an item, ascending and distinct. Unknown items have none.
    void setGenres(ItemIdx item, Genres genres);
    /// Hash of the id (decides the group) and number of interactions (decides the segment).
    /// A user of whom nothing was said has hash mix64(index) and none.
    void setUser(UserIdx user, std::uint64_t hash, std::int64_t interactions);
    /// The user's own genre mix, which lists are held against.
    void setHistory(UserIdx user, GenreMix history);

    Handle add(Request request);
    /// Returns false, changing nothing, when that request is gone already.
    bool remove(Handle handle);
    /// Removes all requests older than `from`; returns how many.
    std::size_t expire(UtcTime from);

    [[nodiscard]] std::size_t requests() const { return live_; }
    [[nodiscard]] std::span<const ItemExposure> items() const { return items_; }
    [[nodiscard]] const std::array<CellTotals, kCells>& cells() const { return cells_; }
    /// Length of list → how many.
    [[nodiscard]] const std::map<std::size_t, std::int64_t>& lengths() const { return lengths_; }
    [[nodiscard]] std::size_t k() const { return options_.k; }
    /// The requests, cut to k, in their order; valid until the next change. Cost: O(n log n).
    [[nodiscard]] std::vector<const Request*> inOrder() const;
    /// By UserIdx; users beyond its end are unknown.
    [[nodiscard]] std::vector<std::uint64_t> userHashes() const;
    [[nodiscard]] std::span<const Genres> genres() const { return genres_; }

  private:
    struct Stored {
        Request request;
        std::uint32_t serial = 0;
        bool alive = false;
        std::optional<std::int64_t> distance;
    };
    struct Shown {
        ItemIdx item;
        std::uint32_t times = 0;
    };
    struct User {
        std::uint64_t hash = 0;
        std::int64_t interactions = 0;
        GenreMix history;
        std::vector<std::uint32_t> requests;  ///< indices into stored_, the latest last
        std::vector<Shown> shown;             ///< ascending by item
        std::optional<std::int64_t> miscalibration;
    };
    struct Age {
        UtcTime at;
        Handle handle;
        bool operator>(const Age& other) const { return at > other.at; }
    };

    User& known(UserIdx user);
    [[nodiscard]] static std::size_t cellOfUser(const User& user);
    [[nodiscard]] bool earlier(std::uint32_t a, std::uint32_t b) const;
    std::uint32_t store(Request request);
    void growTo(const Request& request);
    /// Adds (+1) or takes away (−1) what a request, a user's latest list or all of a user counts.
    void countRequest(const User& user, const Stored& stored, int sign);
    void countLatest(User& user, int sign);
    void countUser(User& user, int sign);
    void countShown(User& user, const Request& request, int sign);

    WindowOptions options_;
    std::vector<ItemExposure> items_;
    std::vector<Genres> genres_;
    std::vector<User> users_;
    std::vector<Stored> stored_;
    std::vector<std::uint32_t> free_;
    std::priority_queue<Age, std::vector<Age>, std::greater<>> ages_;  ///< with some long gone
    std::array<CellTotals, kCells> cells_{};
    std::map<std::size_t, std::int64_t> lengths_;
    std::size_t live_ = 0;
};

}  // namespace core::fairness
