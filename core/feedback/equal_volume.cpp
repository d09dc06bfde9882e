// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/equal_volume.h"

#include <algorithm>
#include <limits>
#include <span>

#include "core/base/random.h"
#include "core/fairness/spread.h"

namespace core::feedback {
namespace {

using fairness::kGroups;

/// A user's drawn list in a window: its items of C₀.
struct DrawnList {
    std::uint64_t rank = 0;  ///< users are taken in this order
    std::size_t group = 0;
    std::uint64_t key = 0;
    std::size_t begin = 0;  ///< in DrawnWindow::items
    std::size_t end = 0;
};
struct DrawnWindow {
    std::vector<DrawnList> lists;
    std::vector<std::uint32_t> items;
};

/// Streams of random numbers: a draw uses three.
std::uint64_t stream(std::size_t draw, std::size_t kind) {
    return 3 * draw + kind;
}

DrawnWindow drawWindow(const std::vector<UserRequests>& users,
                       const std::vector<std::int32_t>& member, std::uint64_t seed,
                       std::size_t draw) {
    const CounterRandom random(seed, stream(draw, 0));
    DrawnWindow window;
    window.lists.reserve(users.size());
    for (const UserRequests& user : users) {
        const Request& request = drawnRequest(user, seed, stream(draw, 1));
        DrawnList list{random.at(user.hash), user.group, request.key, window.items.size(), 0};
        for (const ItemIdx item : request.items) {
            if (item.value < member.size() && member[item.value] >= 0)
                window.items.push_back(static_cast<std::uint32_t>(member[item.value]));
        }
        list.end = window.items.size();
        window.lists.push_back(list);
    }
    std::ranges::stable_sort(window.lists, {}, &DrawnList::rank);
    return window;
}

/// The slots of the first `users` users outside a group.
struct Sample {
    std::vector<std::pair<std::uint64_t, std::uint32_t>> slots;  ///< random order, item
};

Sample sampleOf(const DrawnWindow& window, std::size_t withoutGroup, std::size_t users,
                const CounterRandom& random) {
    Sample sample;
    for (const DrawnList& list : window.lists) {
        if (list.group == withoutGroup) continue;
        if (users-- == 0) break;
        for (std::size_t i = list.begin; i < list.end; ++i)
            sample.slots.emplace_back(random.at(list.key + i - list.begin), window.items[i]);
    }
    return sample;
}

/// Keeps `slots` of them, each set as likely as any.
void cutTo(Sample& sample, std::size_t slots) {
    if (sample.slots.size() <= slots) return;
    std::ranges::nth_element(sample.slots,
                             sample.slots.begin() + static_cast<std::ptrdiff_t>(slots));
    sample.slots.resize(slots);
}

fairness::CountProfile profileOf(const Sample& sample, std::vector<std::uint32_t>& counts) {
    std::ranges::fill(counts, 0U);
    for (const auto& [_, item] : sample.slots)
        ++counts[item];
    return fairness::profileOf(counts);
}

/// m without a group; kGroups: with all.
std::size_t smallest(const std::vector<std::vector<UserRequests>>& windows,
                     std::size_t withoutGroup) {
    std::size_t users = std::numeric_limits<std::size_t>::max();
    for (const auto& window : windows) {
        const auto left = std::ranges::count_if(
            window, [&](const UserRequests& u) { return u.group != withoutGroup; });
        users = std::min(users, static_cast<std::size_t>(left));
    }
    return windows.empty() ? 0 : users;
}

/// Where a replicate is kept: all users first.
std::size_t placeOf(std::size_t withoutGroup) {
    return withoutGroup == kGroups ? 0 : withoutGroup + 1;
}

void addDraw(const std::vector<DrawnWindow>& drawn, std::size_t withoutGroup, std::size_t users,
             const CounterRandom& random, std::vector<std::uint32_t>& counts, EqualVolume& sums) {
    std::vector<Sample> samples;
    std::size_t slots = std::numeric_limits<std::size_t>::max();
    for (const DrawnWindow& window : drawn) {
        samples.push_back(sampleOf(window, withoutGroup, users, random));
        slots = std::min(slots, samples.back().slots.size());
    }
    for (std::size_t w = 0; w < samples.size(); ++w) {
        cutTo(samples[w], slots);
        const fairness::CountProfile profile = profileOf(samples[w], counts);
        sums.windows[w].gini[placeOf(withoutGroup)] += fairness::giniCatalogue(profile);
        if (withoutGroup == kGroups) sums.windows[w].top10Share += fairness::topShare(profile, 10);
    }
    if (withoutGroup == kGroups) sums.slots += static_cast<double>(slots);
}

}  // namespace

EqualVolume equalVolume(const std::vector<std::vector<UserRequests>>& windows,
                        const std::vector<std::int32_t>& member, std::size_t items,
                        const EqualVolumeOptions& options) {
    EqualVolume equal;
    equal.windows.resize(windows.size());
    equal.users = static_cast<std::int64_t>(smallest(windows, kGroups));
    if (windows.empty() || items == 0 || equal.users == 0 || options.draws == 0) return equal;
    std::vector<std::uint32_t> counts(items);
    for (std::size_t draw = 0; draw < options.draws; ++draw) {
        std::vector<DrawnWindow> drawn;
        for (const auto& window : windows)
            drawn.push_back(drawWindow(window, member, options.seed, draw));
        const CounterRandom random(options.seed, stream(draw, 2));
        for (std::size_t group = 0; group <= kGroups; ++group)
            addDraw(drawn, group, smallest(windows, group), random, counts, equal);
    }
    const double draws = static_cast<double>(options.draws);
    equal.slots /= draws;
    for (EqualVolume::Window& window : equal.windows) {
        window.top10Share /= draws;
        for (double& gini : window.gini)
            gini /= draws;
    }
    return equal;
}

}  // namespace core::feedback
