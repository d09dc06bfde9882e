// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evaluator.h"

#include <algorithm>

#include "core/base/random.h"
#include "core/math/parallel.h"
#include "core/recommend/recommend_list.h"

namespace core::evaluate {
namespace {

using recommend::Chain;
using recommend::FitContext;

constexpr std::size_t kMaxK = 1000;
constexpr std::uint64_t kBootstrapStream = 0xB0075;

/// What one test user was shown, and what each per-user metric says about it.
struct UserResult {
    UserIdx user;
    std::size_t trainInteractions = 0;
    std::vector<std::vector<ItemIdx>> lists;  ///< by position in ks
    std::vector<std::vector<double>>
        values;  ///< by position in ks, then per-user metrics in catalogue order
};

Status check(const Chain& chain, const Split& split, const EvaluateOptions& options) {
    const bool inRange =
        std::ranges::all_of(options.ks, [](std::size_t k) { return k >= 1 && k <= kMaxK; });
    if (options.ks.empty() || !inRange) {
        return Error{Errc::InvalidArgument, "k must be a whole number 1…" + std::to_string(kMaxK),
                     "k"};
    }
    if (const auto leaked = findLeakage(split); !leaked.empty()) {
        return Error{Errc::InvalidArgument,
                     "the split leaks: " + std::to_string(leaked.size()) +
                         " interactions are in both parts, the first of user " +
                         split.train.userIds[leaked.front().first.value] + " with item " +
                         split.train.itemIds[leaked.front().second.value],
                     split.name};
    }
    if (chain.itemCount() != split.train.itemIds.size()) {
        return Error{Errc::InvalidArgument, "the model knows other items than the split", {}};
    }
    const auto counts = recommend::interactionCounts(split.train);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const ItemIdx item(i);
        if (chain.itemId(item) != split.train.itemIds[i]) {
            return Error{Errc::InvalidArgument, "the model knows other items than the split", {}};
        }
        if (chain.popularity().counts()[i] != counts[i]) {
            return Error{
                Errc::InvalidArgument,
                "the model has learnt from something else than the train part: it has seen item " +
                    chain.itemId(item) + " " + std::to_string(chain.popularity().counts()[i]) +
                    " times, the train part " + std::to_string(counts[i]) + " times",
                {}};
        }
    }
    return {};
}

/// Lists and per-user metrics of the test users, in the order of users.
class Asking {
  public:
    Asking(const Chain& chain, const Split& split, const EvaluateOptions& options,
           std::uint64_t seed)
        : chain_(chain),
          split_(split),
          options_(options),
          seed_(seed),
          offsets_(split.train.userOffsets()) {
        for (std::size_t u = 0; u + 1 < offsets_.size(); ++u)
            trainUsers_ += offsets_[u + 1] > offsets_[u] ? 1U : 0U;
    }

    [[nodiscard]] std::size_t trainInteractions(UserIdx user) const {
        return offsets_[user.value + 1] - offsets_[user.value];
    }

    void ask(UserResult& result) const {
        const auto run = std::span(split_.train.interactions)
                             .subspan(offsets_[result.user.value], trainInteractions(result.user));
        const std::vector<recommend::HistoryItem> history = recommend::historyOf(run);
        result.trainInteractions = run.size();
        const std::uint64_t drawSeed = hash64(split_.train.userIds[result.user.value], seed_);
        const std::size_t largest = std::ranges::max(options_.ks);
        std::vector<ItemIdx> longest;
        for (const std::size_t k : options_.ks) {
            // A plain list of 10 begins the list of 20; a diversified one does not.
            if (longest.empty() || !options_.pipeline.prefixStable()) {
                longest = list(history, options_.pipeline.prefixStable() ? largest : k, drawSeed);
            }
            result.lists.emplace_back(
                longest.begin(),
                longest.begin() + static_cast<std::ptrdiff_t>(std::min(k, longest.size())));
            result.values.push_back(
                measure({result.lists.back(), split_.test[result.user.value], k}));
        }
    }

  private:
    [[nodiscard]] std::vector<ItemIdx> list(std::span<const recommend::HistoryItem> history,
                                            std::size_t k, std::uint64_t drawSeed) const {
        std::vector<ItemIdx> items;
        const auto ranked =
            recommend::recommendList(chain_, options_.pipeline, history, k, drawSeed);
        for (const auto& slot : ranked.entries)
            items.push_back(slot.item);
        return items;
    }
    [[nodiscard]] std::vector<double> measure(const RankedCase& ranked) const {
        const UserCase userCase{ranked, chain_, chain_.popularity().counts(), trainUsers_,
                                options_.ideal};
        std::vector<double> values;
        for (const MetricSpec& m : metricCatalog()) {
            if (m.ofUser != nullptr) values.push_back(m.ofUser(userCase));
        }
        return values;
    }

    const Chain& chain_;
    const Split& split_;
    const EvaluateOptions& options_;
    std::uint64_t seed_;
    std::vector<std::size_t> offsets_;
    std::size_t trainUsers_ = 0;
};

/// Slots that each item received, of all users of a group and of each of their jackknife groups.
struct Shown {
    Shown(std::size_t items, std::size_t groups)
        : total(items, 0), byGroup(groups, std::vector<std::int64_t>(items, 0)) {}
    std::vector<std::int64_t> total;
    std::vector<std::vector<std::int64_t>> byGroup;
};

Estimate setLevel(const MetricSpec& metric, const Shown& shown, std::size_t users) {
    Estimate estimate{metric.ofShown(shown.total), {}};
    if (users < kUsersForInterval) return estimate;
    std::vector<double> without;
    for (const auto& group : shown.byGroup) {
        std::vector<std::int64_t> rest = shown.total;
        for (std::size_t i = 0; i < rest.size(); ++i)
            rest[i] -= group[i];
        without.push_back(metric.ofShown(rest));
    }
    estimate.ci95 = jackknifeInterval(estimate.value, without);
    return estimate;
}

void addUserMetrics(GroupReport& group, std::span<const UserResult* const> users,
                    const EvaluateOptions& options, const FitContext& context) {
    std::vector<std::string> keys;
    std::vector<std::vector<double>> columns;
    for (std::size_t k = 0; k < options.ks.size(); ++k) {
        std::size_t m = 0;
        for (const MetricSpec& metric : metricCatalog()) {
            if (metric.ofUser == nullptr) continue;
            keys.push_back(metricKey(metric, options.ks[k]));
            columns.emplace_back();
            for (const UserResult* u : users)
                columns.back().push_back(u->values[k][m]);
            ++m;
        }
    }
    const auto estimates =
        bootstrapMeans(columns, mix64(context.seed ^ kBootstrapStream), context.threads);
    for (std::size_t c = 0; c < keys.size(); ++c)
        group.metrics[keys[c]] = estimates[c];
}

void addSetMetrics(GroupReport& group, std::span<const UserResult* const> users, const Split& split,
                   const EvaluateOptions& options) {
    for (std::size_t k = 0; k < options.ks.size(); ++k) {
        Shown shown(split.train.itemIds.size(), kJackknifeGroups);
        for (const UserResult* u : users) {
            auto& part =
                shown.byGroup[hash64(split.train.userIds[u->user.value]) % kJackknifeGroups];
            for (const ItemIdx item : u->lists[k]) {
                ++shown.total[item.value];
                ++part[item.value];
            }
        }
        for (const MetricSpec& metric : metricCatalog()) {
            if (metric.ofShown != nullptr) {
                group.metrics[metricKey(metric, options.ks[k])] =
                    setLevel(metric, shown, users.size());
            }
        }
    }
}

struct GroupRule {
    const char* id;
    bool (*has)(std::size_t trainInteractions);
};
constexpr GroupRule kGroups[] = {
    {"all", [](std::size_t) { return true; }},
    {"warm", [](std::size_t n) { return n > 0; }},
    {"cold", [](std::size_t n) { return n == 0; }},
    {"low", [](std::size_t n) { return n < 10; }},
    {"medium", [](std::size_t n) { return n >= 10 && n <= 30; }},
    {"high", [](std::size_t n) { return n > 30; }},
};

/// Asks for all lists in slices, so that progress is told by the calling thread alone.
bool askAll(const Asking& asking, std::vector<UserResult>& results, const FitContext& context) {
    const std::size_t slice = std::max<std::size_t>(32, results.size() / 20);
    for (std::size_t first = 0; first < results.size(); first += slice) {
        report(context.progress, static_cast<double>(first) / static_cast<double>(results.size()),
               "evaluating");
        const std::size_t size = std::min(slice, results.size() - first);
        const auto askSome = [&](std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i)
                asking.ask(results[first + i]);
        };
        if (!math::parallelFor(size, 4, context.threads, context.stop, askSome)) return false;
    }
    return !context.stop.stop_requested();
}

}  // namespace

Result<Report> evaluateChain(const Chain& chain, const Split& split, const EvaluateOptions& options,
                             const FitContext& context) {
    FAIRLEAD_CHECK(check(chain, split, options));
    Report result;
    result.family = chain.spec().family;
    result.parameters = chain.spec().parameters;
    result.pipeline = options.pipeline.name;
    result.split = split.name;
    result.splitNote = split.note;
    result.seed = context.seed;
    result.users = split.train.userIds.size();
    result.items = split.train.itemIds.size();
    result.ratings = split.train.interactions.size();

    std::vector<UserResult> users;
    for (std::size_t u = 0; u < split.test.size(); ++u) {
        result.ratings += split.test[u].size();
        if (split.test[u].empty()) {
            ++result.usersWithoutTest;
        } else {
            users.push_back({UserIdx(u), 0, {}, {}});
        }
    }
    const Asking asking(chain, split, options, context.seed);
    if (!askAll(asking, users, context))
        return Error{Errc::Cancelled, "the evaluation was cancelled", {}};

    for (const GroupRule& rule : kGroups) {
        std::vector<const UserResult*> members;
        for (const UserResult& u : users) {
            if (rule.has(u.trainInteractions)) members.push_back(&u);
        }
        GroupReport group{rule.id, members.size(), {}};
        if (!members.empty()) {
            addUserMetrics(group, members, options, context);
            addSetMetrics(group, members, split, options);
        }
        result.groups.push_back(std::move(group));
    }
    return result;
}

Result<Report> evaluateSplit(const Split& split, const EvaluateOptions& options,
                             const FitContext& context) {
    FAIRLEAD_TRY(Chain chain, Chain::make(options.chain));
    const MonoTime started = options.clock != nullptr ? options.clock->monotonic() : MonoTime();
    FAIRLEAD_CHECK(chain.fit(split.train, context));
    std::optional<double> seconds;
    if (options.clock != nullptr) {
        seconds = std::chrono::duration<double>(options.clock->monotonic() - started).count();
    }
    FAIRLEAD_TRY(Report result, evaluateChain(chain, split, options, context));
    result.fitSeconds = seconds;
    return result;
}

Result<Report> evaluateSplit(const events::Dataset& data, const SplitSpec& spec,
                             const EvaluateOptions& options, const FitContext& context) {
    return evaluateSplit(makeSplit(data, spec, context.seed), options, context);
}

}  // namespace core::evaluate
