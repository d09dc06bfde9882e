// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/split.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <numeric>
#include <tuple>

#include "core/base/random.h"

namespace core::evaluate {
namespace {

using events::Dataset;
using events::Interaction;

constexpr std::size_t kGateWarmUsers = 100;

struct Name {
    std::string_view text;
    SplitSpec::Kind kind;
    bool hasFraction;
};
constexpr std::array<Name, 4> kNames{{{"temporal-global", SplitSpec::Kind::TemporalGlobal, true},
                                      {"temporal-user", SplitSpec::Kind::TemporalUser, true},
                                      {"leave-last-out", SplitSpec::Kind::LeaveLastOut, false},
                                      {"random", SplitSpec::Kind::Random, true}}};

Error badSplit(std::string_view text) {
    return {Errc::InvalidArgument,
            "the split '" + std::string(text.substr(0, 80)) +
                "' is not one of temporal-global:F, temporal-user:F, leave-last-out, random:F with "
                "F between 0 and 1 "
                "(for example temporal-global:0.2)",
            "split"};
}

std::size_t share(double fraction, std::size_t n) {
    // 0.2 · 10 must be 2 also where 0.2 is a little less than 0.2.
    return static_cast<std::size_t>(std::floor(fraction * static_cast<double>(n) + 1e-9));
}

/// Marks the last `count` positions of [begin, end) in the order of `key`.
template <class Key>
void markLast(std::vector<bool>& isTest, std::size_t begin, std::size_t end, std::size_t count,
              Key key) {
    std::vector<std::size_t> positions(end - begin);
    std::iota(positions.begin(), positions.end(), begin);
    std::ranges::sort(positions, {}, key);
    for (std::size_t i = positions.size() - count; i < positions.size(); ++i)
        isTest[positions[i]] = true;
}

std::vector<bool> chooseTest(const Dataset& data, const SplitSpec& spec, std::uint64_t seed) {
    const std::size_t n = data.interactions.size();
    std::vector<bool> isTest(n, false);
    // Positions are in the order of (user, item), which breaks the ties.
    const auto byTime = [&](std::size_t p) { return std::tuple(data.interactions[p].at, p); };
    const auto byDraw = [&](std::size_t p) {
        const Interaction& i = data.interactions[p];
        const std::uint64_t user = hash64(data.userIds[i.user.value], seed);
        return std::tuple(hash64(data.itemIds[i.item.value], user), p);
    };
    if (spec.kind == SplitSpec::Kind::TemporalGlobal)
        markLast(isTest, 0, n, share(spec.fraction, n), byTime);
    if (spec.kind == SplitSpec::Kind::Random)
        markLast(isTest, 0, n, share(spec.fraction, n), byDraw);
    if (spec.kind == SplitSpec::Kind::TemporalUser || spec.kind == SplitSpec::Kind::LeaveLastOut) {
        const std::vector<std::size_t> offsets = data.userOffsets();
        for (std::size_t u = 0; u + 1 < offsets.size(); ++u) {
            const std::size_t own = offsets[u + 1] - offsets[u];
            const std::size_t last = spec.kind == SplitSpec::Kind::LeaveLastOut
                                         ? std::size_t{own >= 2}
                                         : share(spec.fraction, own);
            markLast(isTest, offsets[u], offsets[u + 1], last, byTime);
        }
    }
    return isTest;
}

std::vector<events::RawInteraction> rowsOf(const Dataset& data) {
    std::vector<events::RawInteraction> rows;
    for (const Interaction& i : data.interactions) {
        rows.push_back({data.userIds[i.user.value], data.itemIds[i.item.value], i.halfStars, i.at});
    }
    return rows;
}

}  // namespace

Result<SplitSpec> parseSplit(std::string_view text) {
    const std::size_t colon = text.find(':');
    const auto it = std::ranges::find(kNames, text.substr(0, colon), &Name::text);
    if (it == kNames.end() || it->hasFraction != (colon != std::string_view::npos))
        return badSplit(text);
    SplitSpec spec{it->kind, 0};
    if (!it->hasFraction) return spec;
    const std::string_view number = text.substr(colon + 1);
    const auto [end, failed] =
        std::from_chars(number.data(), number.data() + number.size(), spec.fraction);
    if (failed != std::errc() || end != number.data() + number.size() ||
        !(spec.fraction > 0 && spec.fraction < 1)) {
        return badSplit(text);
    }
    return spec;
}

std::string toString(const SplitSpec& spec) {
    const auto it = std::ranges::find(kNames, spec.kind, &Name::kind);
    if (!it->hasFraction) return std::string(it->text);
    std::array<char, 32> number{};
    const auto end = std::to_chars(number.data(), number.data() + number.size(), spec.fraction).ptr;
    return std::string(it->text) + ":" + std::string(number.data(), end);
}

Split makeSplit(const Dataset& data, const SplitSpec& spec, std::uint64_t seed) {
    Split split{toString(spec), {}, {data.userIds, data.itemIds, data.items, {}}, {}};
    split.test.resize(data.userIds.size());
    const std::vector<bool> isTest = chooseTest(data, spec, seed);
    for (std::size_t p = 0; p < isTest.size(); ++p) {
        const Interaction& i = data.interactions[p];
        if (isTest[p]) {
            split.test[i.user.value].push_back(i.item);
        } else {
            split.train.interactions.push_back(i);
        }
    }
    return split;
}

Result<Split> makeFolds(const Dataset& train, const Dataset& test, std::string name) {
    // One dataset over both gives the common catalogue; the later description of an item wins.
    std::vector<events::ItemEvent> catalogue = train.items;
    catalogue.insert(catalogue.end(), test.items.begin(), test.items.end());
    std::vector<events::RawInteraction> rows = rowsOf(train);
    const std::vector<events::RawInteraction> testRows = rowsOf(test);
    rows.insert(rows.end(), testRows.begin(), testRows.end());
    const Dataset whole = events::makeDataset(rows, catalogue);

    Split split{std::move(name), {}, {whole.userIds, whole.itemIds, whole.items, {}}, {}};
    split.test.resize(whole.userIds.size());
    const auto indexIn = [](const std::vector<std::string>& ids, const std::string& id) {
        return static_cast<std::size_t>(std::ranges::lower_bound(ids, id) - ids.begin());
    };
    for (const auto& row : testRows) {
        split.test[indexIn(whole.userIds, row.userId)].emplace_back(
            indexIn(whole.itemIds, row.itemId));
    }
    for (auto& items : split.test)
        std::ranges::sort(items);
    for (const Interaction& i : train.interactions) {
        split.train.interactions.push_back(
            {UserIdx(indexIn(whole.userIds, train.userIds[i.user.value])),
             ItemIdx(indexIn(whole.itemIds, train.itemIds[i.item.value])), i.halfStars, i.at});
    }
    if (const auto leaked = findLeakage(split); !leaked.empty()) {
        const auto& [user, item] = leaked.front();
        return Error{Errc::InvalidArgument,
                     "user " + whole.userIds[user.value] + " has item " +
                         whole.itemIds[item.value] + " in the train and in the test part",
                     split.name};
    }
    return split;
}

std::size_t warmTestUsers(const Split& split) {
    const std::vector<std::size_t> offsets = split.train.userOffsets();
    std::size_t warm = 0;
    for (std::size_t u = 0; u < split.test.size(); ++u) {
        if (!split.test[u].empty() && offsets[u + 1] > offsets[u]) ++warm;
    }
    return warm;
}

Split makeGateSplit(const Dataset& data, double fraction, std::uint64_t seed) {
    const SplitSpec global{SplitSpec::Kind::TemporalGlobal, fraction};
    Split split = makeSplit(data, global, seed);
    const std::size_t warm = warmTestUsers(split);
    if (warm >= kGateWarmUsers) return split;
    split = makeSplit(data, {SplitSpec::Kind::TemporalUser, fraction}, seed);
    split.note = toString(global) + " leaves " + std::to_string(warm) +
                 " warm test users, fewer than " + std::to_string(kGateWarmUsers) + "; " +
                 split.name + " was taken instead";
    return split;
}

std::vector<std::pair<UserIdx, ItemIdx>> findLeakage(const Split& split) {
    std::vector<std::pair<UserIdx, ItemIdx>> leaked;
    for (const Interaction& i : split.train.interactions) {
        if (std::ranges::binary_search(split.test[i.user.value], i.item))
            leaked.emplace_back(i.user, i.item);
    }
    return leaked;
}

}  // namespace core::evaluate
