// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/popularity/popularity.h"

#include <algorithm>
#include <cmath>

namespace core::recommend {
namespace {
constexpr double kMicrosPerDay = 86400e6;
}

std::vector<std::int64_t> interactionCounts(const events::Dataset& data) {
    std::vector<std::int64_t> counts(data.itemIds.size(), 0);
    for (const events::Interaction& i : data.interactions)
        ++counts[i.item.value];
    return counts;
}

PopularityOptions Popularity::optionsFrom(const Json& parameters) {
    return {parameters.at("half_life_days").get<double>()};
}

Json Popularity::parameters() const {
    return {{"half_life_days", options_.halfLifeDays}};
}

Status Popularity::fit(const events::Dataset& data, const FitContext& context) {
    if (context.stop.stop_requested()) return Error{Errc::Cancelled, "the fit was cancelled", {}};
    order_.setSorted(data.itemIds.size());
    counts_ = interactionCounts(data);
    decayed_.clear();
    if (decays()) computeDecayed(data);
    table_.assign(data);
    attached_ = true;
    return {};
}

void Popularity::computeDecayed(const events::Dataset& data) {
    decayed_.assign(counts_.size(), 0.0);
    const auto newest = std::ranges::max_element(data.interactions, {}, &events::Interaction::at);
    // The dataset's order is canonical, so these sums have the same bits wherever the events came
    // from.
    for (const events::Interaction& i : data.interactions) {
        const double ageDays = static_cast<double>((newest->at - i.at).count()) / kMicrosPerDay;
        decayed_[i.item.value] += std::exp2(-ageDays / options_.halfLifeDays);
    }
}

void Popularity::score(std::span<const HistoryItem>, std::span<double> scores) const {
    if (decays()) {
        std::ranges::copy(decayed_, scores.begin());
    } else {
        std::ranges::transform(counts_, scores.begin(),
                               [](std::int64_t c) { return static_cast<double>(c); });
    }
}

std::vector<Vote> Popularity::explain(std::span<const HistoryItem>, ItemIdx) const {
    return {};
}

void Popularity::addItems(std::span<const events::ItemEvent> items,
                          std::span<const std::uint32_t> rankById) {
    counts_.resize(counts_.size() + items.size(), 0);
    if (decays()) decayed_.resize(counts_.size(), 0.0);
    if (attached_) table_.resizeItems(counts_.size());
    order_.setRanks(rankById);
}

Status Popularity::update(std::span<const Update> updates) {
    if (decays()) return Recommender::update(updates);
    if (!attached_)
        return Error{
            Errc::Unavailable, "a loaded model needs its interactions before it takes events", {}};
    FAIRLEAD_CHECK(table_.check(updates));
    for (const Update& u : updates) {
        const auto effect = table_.apply(u);
        counts_[u.item.value] += static_cast<int>(effect.after.has_value()) -
                                 static_cast<int>(effect.before.has_value());
    }
    return {};
}

void Popularity::save(math::TensorSet& tensors, const std::string& prefix) const {
    std::vector<std::int64_t> counts;
    std::vector<double> decayed;
    for (const std::uint32_t i : order_.byRank()) {
        counts.push_back(counts_[i]);
        if (decays()) decayed.push_back(decayed_[i]);
    }
    tensors.put<std::int64_t>(prefix + "counts", counts);
    if (decays()) tensors.put<double>(prefix + "decayed", decayed);
}

Status Popularity::load(const math::TensorSet& tensors, const std::string& prefix) {
    attached_ = false;
    FAIRLEAD_TRY(counts_, tensors.get<std::int64_t>(prefix + "counts"));
    if (std::ranges::any_of(counts_, [](std::int64_t c) { return c < 0; })) {
        return Error{Errc::Corrupt, "the model has a negative count", prefix + "counts"};
    }
    if (decays()) {
        FAIRLEAD_TRY(decayed_, tensors.get<double>(prefix + "decayed"));
        const auto bad = [](double d) { return !std::isfinite(d) || d < 0; };
        if (decayed_.size() != counts_.size() || std::ranges::any_of(decayed_, bad)) {
            return Error{Errc::Corrupt, "the model's decayed counts do not fit its counts",
                         prefix + "decayed"};
        }
    }
    order_.setSorted(counts_.size());
    return {};
}

Status Popularity::attach(const events::Dataset& data) {
    if (interactionCounts(data) != counts_) {
        return Error{Errc::InvalidArgument,
                     "these are not the interactions that the model was fitted on",
                     {}};
    }
    table_.assign(data);
    attached_ = true;
    return {};
}

}  // namespace core::recommend
