// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/genre_mix.h"

#include <algorithm>
#include <map>

namespace core::recommend {
namespace {

using Shares = std::map<std::string, GenreShare>;

void addShares(std::span<const std::vector<std::string>> items, double GenreShare::*side,
               Shares& shares) {
    const auto described =
        std::ranges::count_if(items, [](const auto& genres) { return !genres.empty(); });
    for (const auto& genres : items) {
        for (const std::string& genre : genres) {
            GenreShare& share = shares[genre];
            share.genre = genre;
            share.*side +=
                1.0 / (static_cast<double>(genres.size()) * static_cast<double>(described));
        }
    }
}

}  // namespace

std::vector<GenreShare> genreMix(std::span<const std::vector<std::string>> history,
                                 std::span<const std::vector<std::string>> list, std::size_t top) {
    Shares shares;
    addShares(history, &GenreShare::history, shares);
    addShares(list, &GenreShare::list, shares);
    std::vector<GenreShare> mix;
    for (auto& [_, share] : shares)
        mix.push_back(std::move(share));
    // Stable: equal shares stay in the order of their names.
    std::ranges::stable_sort(mix, std::ranges::greater{},
                             [](const GenreShare& g) { return std::max(g.history, g.list); });
    if (mix.size() <= top) return mix;
    GenreShare others;
    for (std::size_t i = top; i < mix.size(); ++i) {
        others.history += mix[i].history;
        others.list += mix[i].list;
    }
    mix.resize(top);
    mix.push_back(others);
    return mix;
}

}  // namespace core::recommend
