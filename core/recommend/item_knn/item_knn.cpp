// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/item_knn/item_knn.h"

#include <algorithm>

#include "core/math/parallel.h"

namespace core::recommend {
namespace {

/// Lists that would need more are refused before the machine starts to swap.
constexpr std::size_t kMaxListBytes = std::size_t{8} << 30;
constexpr std::size_t kRowsPerBlock = 64;

}  // namespace

ItemKnnOptions ItemKnn::optionsFrom(const Json& parameters) {
    return {parameters.at("k").get<std::size_t>(), parameters.at("shrink").get<double>(),
            parameters.at("values") == "ratings" ? InteractionValues::Ratings
                                                 : InteractionValues::Binary};
}

Json ItemKnn::parameters() const {
    return {{"k", options_.k},
            {"shrink", options_.shrink},
            {"values", options_.values == InteractionValues::Ratings ? "ratings" : "binary"}};
}

/// A quarter to spare: with less, single events on busy items rebuild rows more often.
std::size_t ItemKnn::capacity() const {
    return options_.k + std::max<std::size_t>(16, options_.k / 4);
}

std::size_t ItemKnn::listBytes() const {
    std::size_t entries = 0;
    for (std::size_t i = 0; i < table_.itemCount(); ++i) {
        std::size_t shared = 0;
        for (const auto& e : table_.ofItem(ItemIdx(i)))
            shared += table_.ofUser(UserIdx(std::size_t{e.index})).size() - 1;
        entries += std::min({capacity(), table_.itemCount() - 1, shared});
    }
    return entries * sizeof(Neighbour);
}

std::int64_t ItemKnn::squaredNorm(ItemIdx item) const {
    std::int64_t sum = 0;
    for (const auto& e : table_.ofItem(item)) {
        const std::int64_t v = interactionValue(options_.values, e.halfStars);
        sum += v * v;
    }
    return sum;
}

Status ItemKnn::fit(const events::Dataset& data, const FitContext& context) {
    const std::size_t n = data.itemIds.size();
    attached_ = false;
    order_.setSorted(n);
    lists_.assign(n, {});
    norms_.assign(n, 0);
    table_.assign(data);
    if (listBytes() > kMaxListBytes) {
        return Error{Errc::Unavailable,
                     "the neighbour lists would need " + std::to_string(listBytes() >> 20) +
                         " MiB; choose a smaller k",
                     "k"};
    }
    for (std::size_t i = 0; i < n; ++i)
        norms_[i] = squaredNorm(ItemIdx(i));
    if (!rebuildAll(context.threads, context.stop, context.progress)) {
        return Error{Errc::Cancelled, "the fit was cancelled", {}};
    }
    attached_ = true;
    return {};
}

bool ItemKnn::rebuildAll(unsigned threads, const std::stop_token& stop,
                         const ProgressFn& progress) {
    const std::size_t n = lists_.size();
    // Slices, so that progress is told by the calling thread alone.
    const std::size_t slice = std::max(kRowsPerBlock, n / 16);
    for (std::size_t first = 0; first < n; first += slice) {
        report(progress, static_cast<double>(first) / static_cast<double>(n), "finding neighbours");
        const std::size_t size = std::min(slice, n - first);
        const auto rows = [&](std::size_t begin, std::size_t end) {
            CoCounter counter(n);
            std::vector<Neighbour> buffer;
            for (std::size_t i = begin; i < end; ++i)
                rebuildRow(ItemIdx(first + i), counter, buffer);
        };
        if (!math::parallelFor(size, kRowsPerBlock, threads, stop, rows)) return false;
    }
    return !stop.stop_requested();
}

void ItemKnn::rebuildRow(ItemIdx item, CoCounter& counter, std::vector<Neighbour>& buffer) {
    counter.count(table_, item, options_.values);
    buffer.clear();
    for (const std::uint32_t other : counter.touched()) {
        if (other == item.value) continue;
        buffer.push_back(
            {ItemIdx(std::size_t{other}), similarity(counter.dot(other), item.value, other)});
    }
    lists_[item.value].rebuild(buffer, capacity(), NeighbourOrder(order_));
}

std::vector<double> ItemKnn::historyWeights(std::span<const HistoryItem> history) const {
    std::vector<double> weights(lists_.size(), 0.0);
    for (const HistoryItem& h : history) {
        weights[h.item.value] = static_cast<double>(interactionValue(options_.values, h.halfStars));
    }
    return weights;
}

void ItemKnn::score(std::span<const HistoryItem> history, std::span<double> scores) const {
    std::ranges::fill(scores, 0.0);
    if (history.empty()) return;
    const std::vector<double> weights = historyWeights(history);
    for (std::size_t j = 0; j < lists_.size(); ++j) {
        double sum = 0;
        for (const Neighbour& n : lists_[j].best(options_.k))
            sum += n.similarity * weights[n.item.value];
        scores[j] = sum;
    }
}

std::vector<Vote> ItemKnn::explain(std::span<const HistoryItem> history, ItemIdx item) const {
    const std::vector<double> weights = historyWeights(history);
    std::vector<Vote> votes;
    for (const Neighbour& n : neighbours(item)) {
        const double weight = n.similarity * weights[n.item.value];
        if (weight > 0) votes.push_back({n.item, weight});
    }
    std::ranges::stable_sort(votes, std::greater<>{}, &Vote::weight);
    return votes;
}

void ItemKnn::addItems(std::span<const events::ItemEvent> items,
                       std::span<const std::uint32_t> rankById) {
    lists_.resize(lists_.size() + items.size());
    norms_.resize(lists_.size(), 0);
    if (attached_) table_.resizeItems(lists_.size());
    order_.setRanks(rankById);
}

void ItemKnn::save(math::TensorSet& tensors, const std::string& prefix) const {
    std::vector<std::int64_t> offsets{0};
    std::vector<std::uint32_t> items;
    std::vector<double> similarities;
    std::vector<std::int64_t> norms;
    for (const std::uint32_t i : order_.byRank()) {
        // Spare entries depend on the path by which the model came here; the best k do not.
        for (const Neighbour& n : neighbours(ItemIdx(std::size_t{i}))) {
            items.push_back(order_.rank(n.item));
            similarities.push_back(n.similarity);
        }
        offsets.push_back(static_cast<std::int64_t>(items.size()));
        norms.push_back(norms_[i]);
    }
    tensors.put<std::int64_t>(prefix + "offsets", offsets);
    tensors.put<std::uint32_t>(prefix + "neighbours", items);
    tensors.put<double>(prefix + "similarities", similarities);
    tensors.put<std::int64_t>(prefix + "norms", norms);
}

Status ItemKnn::load(const math::TensorSet& tensors, const std::string& prefix) {
    attached_ = false;
    FAIRLEAD_TRY(const auto offsets, tensors.get<std::int64_t>(prefix + "offsets"));
    FAIRLEAD_TRY(const auto items, tensors.get<std::uint32_t>(prefix + "neighbours"));
    FAIRLEAD_TRY(const auto similarities, tensors.get<double>(prefix + "similarities"));
    FAIRLEAD_TRY(norms_, tensors.get<std::int64_t>(prefix + "norms"));
    const std::size_t n = norms_.size();
    const Error broken{Errc::Corrupt, "the neighbour lists of the model are inconsistent",
                       prefix + "neighbours"};
    if (offsets.size() != n + 1 || offsets.front() != 0 || items.size() != similarities.size() ||
        offsets.back() != static_cast<std::int64_t>(items.size()) ||
        std::ranges::any_of(norms_, [](std::int64_t v) { return v < 0; })) {
        return broken;
    }
    order_.setSorted(n);
    const NeighbourOrder before(order_);
    lists_.assign(n, {});
    for (std::size_t i = 0; i < n; ++i) {
        const std::int64_t size = offsets[i + 1] - offsets[i];
        if (size < 0 || offsets[i + 1] > offsets.back() ||
            static_cast<std::size_t>(size) > options_.k)
            return broken;
        std::vector<Neighbour> list;
        for (auto e = static_cast<std::size_t>(offsets[i]);
             e < static_cast<std::size_t>(offsets[i + 1]); ++e) {
            const Neighbour next{ItemIdx(std::size_t{items[e]}), similarities[e]};
            if (items[e] >= n || items[e] == i || !std::isfinite(next.similarity) ||
                next.similarity <= 0)
                return broken;
            if (!list.empty() && !before(list.back(), next)) return broken;
            list.push_back(next);
        }
        lists_[i].restore(std::move(list), options_.k);
    }
    return {};
}

Status ItemKnn::attach(const events::Dataset& data) {
    const Error other{
        Errc::InvalidArgument, "these are not the interactions that the model was fitted on", {}};
    if (data.itemIds.size() != lists_.size()) return other;
    table_.assign(data);
    for (std::size_t i = 0; i < lists_.size(); ++i) {
        if (squaredNorm(ItemIdx(i)) != norms_[i]) return other;
    }
    attached_ = true;
    return {};
}

}  // namespace core::recommend
