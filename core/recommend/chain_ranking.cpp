// SPDX-License-Identifier: GPL-3.0-or-later
// How a chain ranks: one score per item out of three parts, and the same arithmetic to explain it.
#include <algorithm>

#include "core/recommend/chain.h"

namespace core::recommend {

struct Chain::Scores {
    enum class Case : std::uint8_t { Primary, FewRatings, NoHistory };
    Case which = Case::Primary;
    std::vector<double> primary, content, popularity;
    double weight = 1;         ///< of the primary, with few ratings
    double primaryMax = 0;     ///< largest score
    double primaryLeast = 1;   ///< least score above 0; 1 if there is none
    double popularityMax = 1;  ///< at least 1
};

Chain::Scores Chain::scoreParts(std::span<const HistoryItem> history) const {
    Scores s;
    for (auto* part : {&s.primary, &s.content, &s.popularity})
        part->resize(itemCount());
    popularity_.score(history, s.popularity);
    for (const double p : s.popularity)
        s.popularityMax = std::max(s.popularityMax, p);
    if (history.empty() && primary_->usesHistory()) {
        s.which = Scores::Case::NoHistory;
        return s;
    }
    content_.score(history, s.content);
    primary_->score(history, s.primary);
    for (const double p : s.primary)
        s.primaryMax = std::max(s.primaryMax, p);
    if (s.primaryMax > 0) s.primaryLeast = s.primaryMax;
    for (const double p : s.primary) {
        if (p > 0) s.primaryLeast = std::min(s.primaryLeast, p);
    }
    if (primary_->usesHistory() && history.size() < static_cast<std::size_t>(spec_.fewRatings)) {
        s.which = Scores::Case::FewRatings;
        s.weight = static_cast<double>(history.size()) / spec_.fewRatings;
    }
    return s;
}

Chain::Mix Chain::mixOf(const Scores& s, std::size_t item) const {
    if (s.which == Scores::Case::NoHistory) return {0, 0, 1, Source::Popularity};
    const double fallbackContent = 0.5;
    const double fallbackPopularity = 0.5 / s.popularityMax;
    const bool describedAlike =
        s.content[item] * fallbackContent >= s.popularity[item] * fallbackPopularity;
    const Source fallback =
        describedAlike && s.content[item] > 0 ? Source::Content : Source::Popularity;
    if (s.which == Scores::Case::FewRatings) {
        const double primary = s.primaryMax > 0 ? s.weight / s.primaryMax : 0.0;
        const double rest = 1 - s.weight;
        const double fromFallback =
            rest * (fallbackContent * s.content[item] + fallbackPopularity * s.popularity[item]);
        const bool isPrimary = primary * s.primary[item] > fromFallback;
        return {primary, rest * fallbackContent, rest * fallbackPopularity,
                isPrimary ? Source::Primary : fallback};
    }
    if (s.primary[item] > 0) return {1, 0, 0, Source::Primary};
    const double below = 0.5 * s.primaryLeast;
    return {0, below * fallbackContent, below * fallbackPopularity, fallback};
}

std::vector<Candidate> Chain::candidates(std::span<const HistoryItem> history, std::size_t limit,
                                         const GroupCounts& alsoOf) const {
    const Scores scores = scoreParts(history);
    std::vector<Candidate> all(itemCount());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Mix mix = mixOf(scores, i);
        all[i] = {ItemIdx(i),
                  mix.primary * scores.primary[i] + mix.content * scores.content[i] +
                      mix.popularity * scores.popularity[i],
                  mix.source};
    }
    const auto better = [&](const Candidate& a, const Candidate& b) {
        return a.score != b.score ? a.score > b.score : order_.rank(a.item) < order_.rank(b.item);
    };
    // Keeps the best `count` of [first, end) there, sorted; returns where they end.
    const auto best = [&](auto first, auto last, std::size_t count) {
        const auto end = first + std::min(static_cast<std::ptrdiff_t>(count), last - first);
        if (end != last) std::nth_element(first, end, last, better);
        std::sort(first, end, better);
        return end;
    };
    const auto top = best(all.begin(), all.end(), std::min(limit, all.size()));
    auto end = top;
    for (const ItemGroup group : {ItemGroup::Head, ItemGroup::Middle, ItemGroup::Tail}) {
        const std::size_t count = alsoOf[static_cast<std::size_t>(group)];
        if (count == 0) continue;
        const auto groupEnd = std::partition(
            end, all.end(), [&](const Candidate& c) { return groupOf(c.item) == group; });
        end = best(end, groupEnd, std::min(count, all.size()));
    }
    std::sort(top, end, better);
    all.erase(end, all.end());
    return all;
}

Explanation Chain::explain(std::span<const HistoryItem> history, ItemIdx item) const {
    const Scores s = scoreParts(history);
    const Mix mix = mixOf(s, item.value);
    Explanation why;
    why.source = mix.source;
    why.popularityShare = mix.popularity * s.popularity[item.value];
    why.score = mix.primary * s.primary[item.value] + mix.content * s.content[item.value] +
                why.popularityShare;
    // A family without parts that is the same for everybody is, in effect, popularity.
    if (!primary_->usesHistory()) why.popularityShare += mix.primary * s.primary[item.value];

    std::map<ItemIdx, double> weights;
    if (mix.primary > 0) {
        for (const Vote& v : primary_->explain(history, item))
            weights[v.item] += mix.primary * v.weight;
    }
    if (mix.content > 0) {
        for (const Vote& v : content_.explain(history, item))
            weights[v.item] += mix.content * v.weight;
    }
    for (const auto& [voter, weight] : weights)
        why.votes.push_back({voter, weight});
    std::ranges::sort(why.votes, [&](const Vote& a, const Vote& b) {
        return a.weight != b.weight ? a.weight > b.weight
                                    : order_.rank(a.item) < order_.rank(b.item);
    });
    return why;
}

}  // namespace core::recommend
