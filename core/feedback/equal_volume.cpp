// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/equal_volume.h"

#include <algorithm>
#include <limits>
#include <span>
#include <tuple>

#include "core/base/random.h"
#include "core/fairness/spread.h"

namespace core::feedback {
namespace {

using fairness::CountProfile;
using fairness::kGroups;

/// kGroups as the group that is left out: nobody is.
std::size_t replicateOf(std::size_t withoutGroup) {
    return withoutGroup == kGroups ? 0 : withoutGroup + 1;
}

/// The random streams of a draw: order of users, choice of requests, order of slots.
CounterRandom streamOf(const EqualVolumeOptions& options, std::size_t draw, std::size_t kind) {
    return CounterRandom(options.seed, 3 * draw + kind);
}

/// A user's drawn list: its items of C₀.
struct DrawnList {
    std::uint64_t order = 0;
    std::uint64_t hash = 0;
    std::uint64_t key = 0;
    std::size_t group = 0;
    std::size_t begin = 0;  ///< in DrawnWindow::items
    std::size_t end = 0;
};
struct CutSlot {
    std::uint64_t order = 0;
    std::uint32_t list = 0;
    std::uint32_t item = 0;
    auto operator<=>(const CutSlot&) const = default;
};

/// The lists that a replicate takes: the first `lists` but for a group.
struct Sample {
    std::size_t lists = 0;
    std::size_t withoutGroup = kGroups;
    std::size_t slotCount = 0;
    [[nodiscard]] bool takes(std::size_t place, std::size_t group) const {
        return place < lists && group != withoutGroup;
    }
};

/// One window of one draw.
class DrawnWindow {
  public:
    DrawnWindow(const std::vector<UserRequests>& users, const Selection& eligible,
                const EqualVolumeOptions& options, std::size_t draw)
        : cutOrder_(streamOf(options, draw, 2)), base_(eligible.items) {
        const CounterRandom order = streamOf(options, draw, 0);
        const CounterRandom choice = streamOf(options, draw, 1);
        lists_.reserve(users.size());
        for (const UserRequests& user : users) {
            const Request& request = drawnRequest(user, choice);
            DrawnList list{order.at(user.hash), user.hash,     request.key,
                           user.group,          items_.size(), 0};
            for (const ItemIdx item : request.items) {
                if (item.value < eligible.place.size() && eligible.place[item.value] >= 0)
                    items_.push_back(static_cast<std::uint32_t>(eligible.place[item.value]));
            }
            list.end = items_.size();
            lists_.push_back(list);
        }
        std::ranges::sort(lists_, {}, [](const DrawnList& l) {
            return std::tuple(l.order, l.hash, l.key, l.begin);
        });
    }

    /// The first `users` users without a group.
    [[nodiscard]] Sample sample(std::size_t withoutGroup, std::size_t users) const {
        Sample sample{0, withoutGroup, 0};
        for (; sample.lists < lists_.size() && users > 0; ++sample.lists) {
            const DrawnList& list = lists_[sample.lists];
            if (list.group == withoutGroup) continue;
            --users;
            sample.slotCount += list.end - list.begin;
        }
        return sample;
    }
    /// Counts what most replicates share.
    void setBase(const Sample& sample) {
        baseSample_ = sample;
        std::ranges::fill(base_, 0U);
        change(base_, {0, kGroups, 0}, sample);
    }
    /// All slots of the sample, as a change of the base.
    [[nodiscard]] CountProfile profile(const Sample& sample) {
        counts_ = base_;
        change(counts_, baseSample_, sample);
        return fairness::profileOf(counts_);
    }
    /// The sample's first `slotCount` slots in random order.
    [[nodiscard]] CountProfile profileCut(const Sample& sample, std::size_t slotCount) {
        if (cut_.empty()) orderSlots();
        counts_.assign(base_.size(), 0);
        for (const CutSlot& slot : cut_) {
            if (slotCount == 0) break;
            if (!sample.takes(slot.list, lists_[slot.list].group)) continue;
            ++counts_[slot.item];
            --slotCount;
        }
        return fairness::profileOf(counts_);
    }

  private:
    void change(std::vector<std::uint32_t>& counts, const Sample& from, const Sample& to) const {
        const std::size_t reach = std::max(from.lists, to.lists);
        for (std::size_t l = 0; l < reach; ++l) {
            const DrawnList& list = lists_[l];
            const bool was = from.takes(l, list.group);
            const bool is = to.takes(l, list.group);
            if (was == is) continue;
            for (std::size_t i = list.begin; i < list.end; ++i)
                counts[items_[i]] += is ? 1U : ~0U;
        }
    }
    void orderSlots() {
        for (std::size_t l = 0; l < lists_.size(); ++l) {
            for (std::size_t i = lists_[l].begin; i < lists_[l].end; ++i) {
                cut_.push_back({cutOrder_.at(lists_[l].key + i - lists_[l].begin),
                                static_cast<std::uint32_t>(l), items_[i]});
            }
        }
        std::ranges::sort(cut_);
    }

    CounterRandom cutOrder_;
    std::vector<DrawnList> lists_;
    std::vector<std::uint32_t> items_;
    std::vector<CutSlot> cut_;  ///< filled when first needed
    std::vector<std::uint32_t> base_;
    std::vector<std::uint32_t> counts_;
    Sample baseSample_;
};

/// m of every replicate, that of all users last.
std::array<std::size_t, kGroups + 1> smallestWindows(const Windows& windows) {
    std::array<std::size_t, kGroups + 1> smallest;
    smallest.fill(std::numeric_limits<std::size_t>::max());
    for (const auto& users : windows.users) {
        std::array<std::size_t, kGroups + 1> left;
        left.fill(users.size());
        for (const UserRequests& user : users)
            --left[user.group];
        for (std::size_t g = 0; g <= kGroups; ++g)
            smallest[g] = std::min(smallest[g], left[g]);
    }
    return smallest;
}

void addReplicate(std::vector<DrawnWindow>& drawn, std::size_t withoutGroup, std::size_t users,
                  EqualVolume& sums) {
    std::vector<Sample> samples;
    std::size_t slotCount = std::numeric_limits<std::size_t>::max();
    for (const DrawnWindow& window : drawn) {
        samples.push_back(window.sample(withoutGroup, users));
        slotCount = std::min(slotCount, samples.back().slotCount);
    }
    for (std::size_t w = 0; w < drawn.size(); ++w) {
        const CountProfile profile = samples[w].slotCount == slotCount
                                         ? drawn[w].profile(samples[w])
                                         : drawn[w].profileCut(samples[w], slotCount);
        EqualVolume::Window& window = sums.windows[w];
        window.gini[replicateOf(withoutGroup)] += fairness::giniCatalogue(profile);
        if (withoutGroup == kGroups) window.top10Share += fairness::topShare(profile, 10);
    }
    if (withoutGroup == kGroups) sums.slotCount += static_cast<double>(slotCount);
}

EqualVolume meanOfDraws(const Windows& windows, const Selection& eligible,
                        const EqualVolumeOptions& options, bool plainly) {
    EqualVolume equal;
    equal.windows.resize(windows.users.size());
    if (windows.users.empty()) return equal;
    const auto smallest = smallestWindows(windows);
    equal.users = static_cast<std::int64_t>(smallest[kGroups]);
    if (eligible.items == 0 || equal.users == 0 || options.draws == 0) return equal;
    for (std::size_t draw = 0; draw < options.draws; ++draw) {
        std::vector<DrawnWindow> drawn;
        for (const auto& users : windows.users) {
            drawn.emplace_back(users, eligible, options, draw);
            if (!plainly) drawn.back().setBase(drawn.back().sample(kGroups, smallest[kGroups]));
        }
        for (std::size_t group = 0; group <= kGroups; ++group)
            addReplicate(drawn, group, smallest[group], equal);
    }
    const double draws = static_cast<double>(options.draws);
    equal.slotCount /= draws;
    for (EqualVolume::Window& window : equal.windows) {
        window.top10Share /= draws;
        for (double& gini : window.gini)
            gini /= draws;
    }
    return equal;
}

}  // namespace

EqualVolume equalVolume(const Windows& windows, const Selection& eligible,
                        const EqualVolumeOptions& options) {
    return meanOfDraws(windows, eligible, options, /*plainly=*/false);
}

EqualVolume equalVolumePlainly(const Windows& windows, const Selection& eligible,
                               const EqualVolumeOptions& options) {
    return meanOfDraws(windows, eligible, options, /*plainly=*/true);
}

}  // namespace core::feedback
