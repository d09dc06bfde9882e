// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/content/content.h"

#include <algorithm>
#include <cmath>

#include "core/recommend/content/terms.h"

namespace core::recommend {
namespace {

double ratingWeight(const HistoryItem& h) {
    return h.halfStars == 0 ? 0.5 : h.halfStars / 10.0;
}

}  // namespace

ContentOptions Content::optionsFrom(const Json& parameters) {
    return {parameters.at("min_df").get<std::size_t>()};
}

Json Content::parameters() const {
    return {{"min_df", options_.minDf}};
}

Status Content::fit(const events::Dataset& data, const FitContext& context) {
    const Error cancelled{Errc::Cancelled, "the fit was cancelled", {}};
    order_.setSorted(data.items.size());
    vectors_.clear();
    terms_.clear();
    idf_.clear();
    std::vector<std::map<std::string, int>> described;
    std::map<std::string, std::size_t> documentFrequency;
    for (const events::ItemEvent& item : data.items) {
        if (context.stop.stop_requested()) return cancelled;
        described.push_back(contentTerms(item));
        for (const auto& [term, count] : described.back())
            ++documentFrequency[term];
    }
    const double documents = static_cast<double>(data.items.size());
    for (const auto& [term, df] : documentFrequency) {
        if (df < options_.minDf) continue;
        terms_.push_back(term);
        idf_.push_back(std::log((1 + documents) / (1 + static_cast<double>(df))) + 1);
    }
    for (const auto& terms : described)
        vectors_.push_back(describe(terms));
    return context.stop.stop_requested() ? Status(cancelled) : Status();
}

Content::Vector Content::describe(const std::map<std::string, int>& terms) const {
    Vector vector;
    double squares = 0;
    for (const auto& [term, count] : terms) {
        const auto it = std::ranges::lower_bound(terms_, term);
        if (it == terms_.end() || *it != term) continue;
        const auto index = static_cast<std::size_t>(it - terms_.begin());
        const double value = (1 + std::log(count)) * idf_[index];
        vector.push_back({static_cast<std::uint32_t>(index), value});
        squares += value * value;
    }
    for (Weight& w : vector)
        w.value /= std::sqrt(squares);
    return vector;
}

std::vector<HistoryItem> Content::inOrder(std::span<const HistoryItem> history) const {
    std::vector<HistoryItem> sorted(history.begin(), history.end());
    // Floating-point sums depend on their order: always that of ids.
    std::ranges::sort(sorted, {}, [&](const HistoryItem& h) { return order_.rank(h.item); });
    return sorted;
}

std::vector<double> Content::profile(std::span<const HistoryItem> history, double& scale) const {
    std::vector<double> sum(terms_.size(), 0.0);
    for (const HistoryItem& h : inOrder(history)) {
        for (const Weight& w : vectors_[h.item.value])
            sum[w.term] += ratingWeight(h) * w.value;
    }
    double squares = 0;
    for (const double v : sum)
        squares += v * v;
    scale = squares > 0 ? 1 / std::sqrt(squares) : 0.0;
    for (double& v : sum)
        v *= scale;
    return sum;
}

void Content::score(std::span<const HistoryItem> history, std::span<double> scores) const {
    std::ranges::fill(scores, 0.0);
    if (history.empty()) return;
    double scale = 0;
    const std::vector<double> user = profile(history, scale);
    for (std::size_t i = 0; i < vectors_.size(); ++i) {
        double dot = 0;
        for (const Weight& w : vectors_[i])
            dot += w.value * user[w.term];
        scores[i] = dot;
    }
}

std::vector<Vote> Content::explain(std::span<const HistoryItem> history, ItemIdx item) const {
    double scale = 0;
    profile(history, scale);
    std::vector<Vote> votes;
    for (const HistoryItem& h : inOrder(history)) {
        const double weight = scale * ratingWeight(h) * similarity(h.item, item);
        if (weight > 0) votes.push_back({h.item, weight});
    }
    std::ranges::stable_sort(votes, std::greater<>{}, &Vote::weight);
    return votes;
}

double Content::similarity(ItemIdx a, ItemIdx b) const {
    const Vector& x = vectors_[a.value];
    const Vector& y = vectors_[b.value];
    double dot = 0;
    for (std::size_t i = 0, j = 0; i < x.size() && j < y.size();) {
        if (x[i].term == y[j].term) {
            dot += x[i++].value * y[j++].value;
        } else if (x[i].term < y[j].term) {
            ++i;
        } else {
            ++j;
        }
    }
    return std::min(dot, 1.0);
}

void Content::addItems(std::span<const events::ItemEvent> items,
                       std::span<const std::uint32_t> rankById) {
    for (const events::ItemEvent& item : items)
        vectors_.push_back(describe(contentTerms(item)));
    order_.setRanks(rankById);
}

void Content::describeItem(ItemIdx item, const events::ItemEvent& description) {
    vectors_[item.value] = describe(contentTerms(description));
}

void Content::save(math::TensorSet& tensors, const std::string& prefix) const {
    std::vector<std::int64_t> offsets{0};
    std::vector<std::uint32_t> terms;
    std::vector<double> weights;
    for (const std::uint32_t i : order_.byRank()) {
        for (const Weight& w : vectors_[i]) {
            terms.push_back(w.term);
            weights.push_back(w.value);
        }
        offsets.push_back(static_cast<std::int64_t>(terms.size()));
    }
    tensors.putStrings(prefix + "vocabulary", terms_);
    tensors.put<double>(prefix + "idf", idf_);
    tensors.put<std::int64_t>(prefix + "offsets", offsets);
    tensors.put<std::uint32_t>(prefix + "terms", terms);
    tensors.put<double>(prefix + "weights", weights);
}

Status Content::load(const math::TensorSet& tensors, const std::string& prefix) {
    FAIRLEAD_TRY(terms_, tensors.getStrings(prefix + "vocabulary"));
    FAIRLEAD_TRY(idf_, tensors.get<double>(prefix + "idf"));
    FAIRLEAD_TRY(const auto offsets, tensors.get<std::int64_t>(prefix + "offsets"));
    FAIRLEAD_TRY(const auto terms, tensors.get<std::uint32_t>(prefix + "terms"));
    FAIRLEAD_TRY(const auto weights, tensors.get<double>(prefix + "weights"));
    const Error broken{Errc::Corrupt, "the item descriptions of the model are inconsistent",
                       prefix + "terms"};
    const auto bad = [](double v) { return !std::isfinite(v) || v < 0; };
    if (idf_.size() != terms_.size() || !std::ranges::is_sorted(terms_) || offsets.empty() ||
        offsets.front() != 0 || offsets.back() != static_cast<std::int64_t>(terms.size()) ||
        weights.size() != terms.size() || !std::ranges::is_sorted(offsets) ||
        std::ranges::any_of(weights, bad) || std::ranges::any_of(idf_, bad)) {
        return broken;
    }
    vectors_.assign(offsets.size() - 1, {});
    for (std::size_t i = 0; i < vectors_.size(); ++i) {
        for (auto e = static_cast<std::size_t>(offsets[i]);
             e < static_cast<std::size_t>(offsets[i + 1]); ++e) {
            const bool ascending = vectors_[i].empty() || vectors_[i].back().term < terms[e];
            if (terms[e] >= terms_.size() || !ascending) return broken;
            vectors_[i].push_back({terms[e], weights[e]});
        }
    }
    order_.setSorted(vectors_.size());
    return {};
}

}  // namespace core::recommend
