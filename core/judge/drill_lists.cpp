// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/drill_lists.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/base/random.h"

namespace core::judge {
namespace {

struct UserRanking {
    std::vector<std::string> list;
    std::optional<std::size_t> targetRank;
};

UserRanking rankingFor(const recommend::Chain& chain,
                       std::span<const recommend::HistoryItem> history,
                       std::optional<ItemIdx> target, std::size_t k) {
    std::set<ItemIdx> known;
    for (const auto& h : history)
        known.insert(h.item);
    UserRanking ranking;
    std::size_t rank = 0;
    for (const auto& candidate :
         chain.candidates(history, target ? chain.itemCount() : k + history.size())) {
        if (known.contains(candidate.item)) continue;
        if (++rank <= k) ranking.list.push_back(chain.itemId(candidate.item));
        if (target == candidate.item) ranking.targetRank = rank;
    }
    return ranking;
}

std::vector<recommend::HistoryItem> historyOf(const events::Dataset& data,
                                              const std::string& userId) {
    const auto user = std::ranges::lower_bound(data.userIds, userId);
    std::vector<recommend::HistoryItem> history;
    for (const auto& i : data.of(UserIdx(static_cast<std::size_t>(user - data.userIds.begin()))))
        history.push_back({i.item, i.halfStars});
    return history;
}

std::map<std::string, std::size_t> appearances(const Lists& lists) {
    std::map<std::string, std::size_t> counts;
    for (const auto& list : lists) {
        for (const std::string& item : list)
            ++counts[item];
    }
    return counts;
}

}  // namespace

std::vector<std::string> sampleUsers(const events::Dataset& data, std::size_t wanted,
                                     std::uint64_t seed) {
    std::vector<std::string> users = data.userIds;
    if (users.size() > wanted) {
        std::ranges::sort(users, {}, [&](const std::string& id) { return hash64(id, ~seed); });
        users.resize(wanted);
        std::ranges::sort(users);
    }
    return users;
}

Result<Ranking> rankingOf(const events::Dataset& data, const std::vector<std::string>& users,
                          const std::string& target, const DrillOptions& options,
                          const std::stop_token& stop, const ProgressFn& progress) {
    FAIRLEAD_TRY(recommend::Chain chain, recommend::Chain::make(options.model));
    FAIRLEAD_CHECK(chain.fit(data, {options.threads, 1, stop, progress}));
    const auto item = target.empty() ? std::nullopt : chain.findItem(target);
    Ranking ranking;
    std::size_t sum = 0, ranked = 0;
    for (const std::string& user : users) {
        if (stop.stop_requested()) return Error{Errc::Cancelled, "the drill was cancelled", {}};
        auto one = rankingFor(chain, historyOf(data, user), item, options.k);
        ranking.lists.push_back(std::move(one.list));
        if (!one.targetRank) continue;
        sum += *one.targetRank;
        ++ranked;
    }
    if (ranked > 0) ranking.targetRank = static_cast<double>(sum) / static_cast<double>(ranked);
    return ranking;
}

std::size_t changedLists(const Lists& a, const Lists& b) {
    std::size_t changed = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        auto first = a[i], second = b[i];
        std::ranges::sort(first);
        std::ranges::sort(second);
        changed += first != second ? 1 : 0;
    }
    return changed;
}

std::vector<ItemClimb> climbersOf(const Lists& before, const Lists& attacked, const Lists& cleaned,
                                  std::size_t limit) {
    const auto first = appearances(before);
    const auto last = appearances(cleaned);
    const auto in = [](const std::map<std::string, std::size_t>& counts, const std::string& item) {
        const auto it = counts.find(item);
        return it == counts.end() ? std::size_t{0} : it->second;
    };
    std::vector<ItemClimb> climbers;
    for (const auto& [item, count] : appearances(attacked)) {
        const std::size_t was = in(first, item);
        if (count > was) climbers.push_back({item, {}, was, count, in(last, item)});
    }
    std::ranges::stable_sort(climbers, std::ranges::greater{},
                             [](const ItemClimb& climb) { return climb.attacked - climb.before; });
    if (climbers.size() > limit) climbers.resize(limit);
    return climbers;
}

}  // namespace core::judge
