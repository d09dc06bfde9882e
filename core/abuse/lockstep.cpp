// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/abuse/lockstep.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <span>

namespace core::abuse {
namespace {

constexpr std::int64_t kSecondUs = 1000000;
constexpr std::int64_t kHourSeconds = 3600;

struct Moment {
    ItemIdx item;
    std::vector<UserIdx> users;
};

/// One latest rating, for sorting by value, then time, in one comparison.
struct Stamp {
    std::uint64_t key = 0;
    UserIdx user;

    static constexpr int kTimeBits = 40;
    [[nodiscard]] std::uint64_t value() const { return key >> kTimeBits; }
    /// Since the first rating of all.
    [[nodiscard]] std::int64_t seconds() const {
        return static_cast<std::int64_t>(key & ((std::uint64_t{1} << kTimeBits) - 1));
    }
};

/// Every item's ratings by value and time: what all widths cut into moments.
struct Stamps {
    std::vector<Stamp> all;
    std::int64_t firstSecond = 0;
    std::int64_t spanSeconds = 0;
};

std::int64_t secondOf(std::int64_t us) {
    return us >= 0 ? us / kSecondUs : -((-us + kSecondUs - 1) / kSecondUs);
}

Stamps stampsOf(const RatingTable& table) {
    Stamps stamps;
    if (table.cells.empty()) return stamps;
    const auto [first, last] = std::ranges::minmax(table.cells, {}, &Cell::atUs);
    stamps.firstSecond = secondOf(first.atUs);
    stamps.spanSeconds = secondOf(last.atUs) - stamps.firstSecond;
    stamps.all.reserve(table.cells.size());
    for (const Cell& c : table.cells) {
        const auto value = static_cast<std::uint64_t>(c.halfStars + (1 << 23));
        const auto at = static_cast<std::uint64_t>(secondOf(c.atUs) - stamps.firstSecond);
        stamps.all.push_back({value << Stamp::kTimeBits | at, c.user});
    }
    for (std::size_t i = 0; i < table.itemIds.size(); ++i) {
        std::ranges::sort(
            std::span(stamps.all)
                .subspan(table.itemOffsets[i], table.itemOffsets[i + 1] - table.itemOffsets[i]),
            {}, &Stamp::key);
    }
    return stamps;
}

/// One way to cut time into buckets.
struct Cut {
    LockstepWidth width;
    std::int64_t seconds = 0;
    std::int64_t shift = 0;
    std::int64_t spanSeconds = 0;

    /// Where the bucket of a rating ends.
    [[nodiscard]] std::int64_t end(const Stamp& s) const {
        return ((s.seconds() + shift) / seconds + 1) * seconds - shift;
    }
    /// Users that a moment of an item with so many ratings of the value needs.
    [[nodiscard]] double least(std::size_t ratings) const {
        const double expected = static_cast<double>(ratings) * static_cast<double>(seconds) /
                                static_cast<double>(std::max(spanSeconds, seconds));
        return std::max(static_cast<double>(width.users), expected + 4 * std::sqrt(expected));
    }
};

/// Buckets of one item and value that hold more users than chance.
void takeMoments(std::span<const Stamp> run, ItemIdx item, const Cut& cut,
                 std::vector<Moment>& moments) {
    const double least = cut.least(run.size());
    for (std::size_t first = 0; first < run.size();) {
        const std::int64_t bucketEnd = cut.end(run[first]);
        std::size_t end = first + 1;
        while (end < run.size() && run[end].seconds() < bucketEnd)
            ++end;
        if (static_cast<double>(end - first) >= least) {
            Moment moment{item, {}};
            for (std::size_t s = first; s < end; ++s)
                moment.users.push_back(run[s].user);
            moments.push_back(std::move(moment));
        }
        first = end;
    }
}

std::vector<Moment> momentsOf(const RatingTable& table, const Stamps& stamps, const Cut& cut) {
    std::vector<Moment> moments;
    for (std::size_t i = 0; i < table.itemIds.size(); ++i) {
        const std::size_t last = table.itemOffsets[i + 1];
        for (std::size_t begin = table.itemOffsets[i]; begin < last;) {
            std::size_t end = begin + 1;
            while (end < last && stamps.all[end].value() == stamps.all[begin].value())
                ++end;
            if (end - begin >= cut.width.users)
                takeMoments(std::span(stamps.all).subspan(begin, end - begin), ItemIdx(i), cut,
                            moments);
            begin = end;
        }
    }
    return moments;
}

/// Takes away users with too few moments and moments with too few users until all have enough.
void peel(std::vector<Moment>& moments, const LockstepWidth& width) {
    while (!moments.empty()) {
        std::map<UserIdx, std::size_t> shared;
        for (const Moment& m : moments) {
            for (const UserIdx user : m.users)
                ++shared[user];
        }
        if (std::ranges::all_of(shared, [&](const auto& s) { return s.second >= width.moments; }))
            return;
        for (Moment& m : moments)
            std::erase_if(m.users, [&](UserIdx u) { return shared[u] < width.moments; });
        std::erase_if(moments, [&](const Moment& m) { return m.users.size() < width.users; });
    }
}

/// Parts of the core that share no user, and how many moments each user shares in it.
struct Core {
    std::vector<LockstepGroup> groups;
    std::map<UserIdx, LockstepUser> users;
};

Core partsOf(const std::vector<Moment>& moments, const LockstepWidth& width) {
    std::map<UserIdx, UserIdx> parent;
    const auto root = [&](UserIdx u) {
        while (parent.at(u) != u)
            u = parent[u] = parent.at(parent.at(u));
        return u;
    };
    for (const Moment& m : moments) {
        for (const UserIdx user : m.users) {
            parent.try_emplace(user, user);
            const UserIdx a = root(m.users.front());
            const UserIdx b = root(user);
            parent[std::max(a, b)] = std::min(a, b);
        }
    }
    Core core;
    std::map<UserIdx, std::size_t> groupOf;
    for (const auto& [user, up] : parent) {
        const auto [it, isNew] = groupOf.try_emplace(root(user), core.groups.size());
        if (isNew) core.groups.push_back({{}, {}, width.hours});
        core.groups[it->second].users.push_back(user);
        core.users[user] = {user, it->second, 0};
    }
    for (const Moment& m : moments) {
        core.groups[core.users.at(m.users.front()).group].items.push_back(m.item);
        for (const UserIdx user : m.users)
            ++core.users.at(user).moments;
    }
    for (LockstepGroup& group : core.groups) {
        std::ranges::sort(group.items);
        group.items.erase(std::unique(group.items.begin(), group.items.end()), group.items.end());
    }
    return core;
}

}  // namespace

LockstepResult findLockstep(const RatingTable& table, const AbuseOptions& options) {
    if (table.userIds.size() < options.minPopulation) return {};
    const Stamps stamps = stampsOf(table);
    std::vector<LockstepGroup> groups;
    std::map<UserIdx, LockstepUser> users;
    for (const LockstepWidth& width : kLockstepWidths) {
        const std::int64_t seconds = width.hours * kHourSeconds;
        // Buckets begin on whole hours of the clock, and in between.
        const std::int64_t clock = ((stamps.firstSecond % seconds) + seconds) % seconds;
        for (const std::int64_t shift : {clock, clock + seconds / 2}) {
            auto moments = momentsOf(table, stamps, {width, seconds, shift, stamps.spanSeconds});
            peel(moments, width);
            Core core = partsOf(moments, width);
            for (auto& [id, user] : core.users) {
                user.group += groups.size();
                const auto [it, isNew] = users.try_emplace(id, user);
                if (!isNew && user.moments > it->second.moments) it->second = user;
            }
            groups.insert(groups.end(), core.groups.begin(), core.groups.end());
        }
    }
    // Only groups that somebody counts as their own, largest first.
    std::map<std::size_t, std::size_t> rank;
    for (const auto& [id, user] : users)
        rank[user.group] = 0;
    std::vector<std::size_t> order;
    for (const auto& [group, unused] : rank)
        order.push_back(group);
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return groups[a].users.size() > groups[b].users.size();
    });
    LockstepResult result;
    for (const std::size_t group : order) {
        rank[group] = result.groups.size();
        result.groups.push_back(std::move(groups[group]));
    }
    for (const auto& [id, user] : users)
        result.users.push_back({id, rank.at(user.group), user.moments});
    return result;
}

}  // namespace core::abuse
