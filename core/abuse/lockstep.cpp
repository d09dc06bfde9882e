// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/abuse/lockstep.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

namespace core::abuse {
namespace {

constexpr std::int64_t kHourUs = std::int64_t{3600} * 1000000;

struct Moment {
    ItemIdx item;
    std::vector<UserIdx> users;
};

std::int64_t bucketOf(std::int64_t atUs, std::int64_t widthUs, std::int64_t shiftUs) {
    const std::int64_t t = atUs + shiftUs;
    return t >= 0 ? t / widthUs : -((-t + widthUs - 1) / widthUs);
}

/// Runs of one item and value within each bucket that are larger than chance.
void takeMoments(std::span<const Cell> run, ItemIdx item, const LockstepWidth& width,
                 std::int64_t shiftUs, std::int64_t spanUs, std::vector<Moment>& moments) {
    const std::int64_t widthUs = width.hours * kHourUs;
    const double expected = static_cast<double>(run.size()) * static_cast<double>(widthUs) /
                            static_cast<double>(std::max(spanUs, widthUs));
    const double least =
        std::max(static_cast<double>(width.users), expected + 4 * std::sqrt(expected));
    for (std::size_t first = 0; first < run.size();) {
        const std::int64_t bucket = bucketOf(run[first].atUs, widthUs, shiftUs);
        std::size_t end = first + 1;
        while (end < run.size() && bucketOf(run[end].atUs, widthUs, shiftUs) == bucket)
            ++end;
        if (static_cast<double>(end - first) >= least) {
            Moment moment{item, {}};
            for (std::size_t c = first; c < end; ++c)
                moment.users.push_back(run[c].user);
            moments.push_back(std::move(moment));
        }
        first = end;
    }
}

/// Cells of each item by value and time: what all widths cut into moments.
struct Sorted {
    std::vector<Cell> cells;
    std::int64_t spanUs = 0;
};

Sorted sortedCells(const RatingTable& table) {
    Sorted sorted{table.cells, 0};
    std::int64_t first = std::numeric_limits<std::int64_t>::max();
    std::int64_t last = std::numeric_limits<std::int64_t>::min();
    for (std::size_t i = 0; i < table.itemIds.size(); ++i) {
        const auto cells =
            std::span(sorted.cells)
                .subspan(table.itemOffsets[i], table.itemOffsets[i + 1] - table.itemOffsets[i]);
        std::ranges::sort(cells, [](const Cell& a, const Cell& b) {
            if (a.halfStars != b.halfStars) return a.halfStars < b.halfStars;
            if (a.atUs != b.atUs) return a.atUs < b.atUs;
            return a.user < b.user;
        });
        for (const Cell& c : cells) {
            first = std::min(first, c.atUs);
            last = std::max(last, c.atUs);
        }
    }
    if (!sorted.cells.empty()) sorted.spanUs = last - first;
    return sorted;
}

std::vector<Moment> momentsOf(const RatingTable& table, const Sorted& sorted,
                              const LockstepWidth& width, std::int64_t shiftUs) {
    std::vector<Moment> moments;
    for (std::size_t i = 0; i < table.itemIds.size(); ++i) {
        const std::size_t last = table.itemOffsets[i + 1];
        for (std::size_t begin = table.itemOffsets[i]; begin < last;) {
            std::size_t end = begin + 1;
            while (end < last && sorted.cells[end].halfStars == sorted.cells[begin].halfStars)
                ++end;
            if (end - begin >= width.users) {
                takeMoments(std::span(sorted.cells).subspan(begin, end - begin), ItemIdx(i), width,
                            shiftUs, sorted.spanUs, moments);
            }
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
        group.items.erase(std::ranges::unique(group.items).begin(), group.items.end());
    }
    return core;
}

}  // namespace

LockstepResult findLockstep(const RatingTable& table, const AbuseOptions& options) {
    if (table.userIds.size() < options.minPopulation) return {};
    const Sorted sorted = sortedCells(table);
    std::vector<LockstepGroup> groups;
    std::map<UserIdx, LockstepUser> users;
    for (const LockstepWidth& width : kLockstepWidths) {
        const std::int64_t half = width.hours * kHourUs / 2;
        for (const std::int64_t shift : {std::int64_t{0}, half}) {
            auto moments = momentsOf(table, sorted, width, shift);
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
