// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/chain.h"

#include <algorithm>
#include <tuple>

#include "core/base/random.h"

namespace core::recommend {

const char* name(Source source) {
    switch (source) {
        case Source::Primary:
            return "primary";
        case Source::Content:
            return "content";
        case Source::Popularity:
            return "popularity";
    }
    return "";
}

const char* name(ItemGroup group) {
    switch (group) {
        case ItemGroup::Head:
            return "head";
        case ItemGroup::Middle:
            return "mid";
        case ItemGroup::Tail:
            return "tail";
    }
    return "";
}

Json toJson(const ChainSpec& spec) {
    return {
        {"family", spec.family}, {"parameters", spec.parameters}, {"few_ratings", spec.fewRatings}};
}

Result<ChainSpec> chainSpecFrom(const Json& json) {
    const auto wrong = [](const char* key, const char* what) {
        return Error{Errc::InvalidArgument, std::string(key) + " must be " + what, key};
    };
    if (!json.is_object()) return wrong("the chain", "an object");
    ChainSpec spec;
    for (const auto& [key, value] : json.items()) {
        if (key == "family") {
            if (!value.is_string()) return wrong("family", "text");
            spec.family = value.get<std::string>();
        } else if (key == "parameters") {
            if (!value.is_object()) return wrong("parameters", "an object");
            spec.parameters = value;
        } else if (key == "few_ratings") {
            if (!value.is_number_integer() || value.get<double>() < 1 ||
                value.get<double>() > 1000) {
                return wrong("few_ratings", "a whole number 1…1000");
            }
            spec.fewRatings = value.get<int>();
        } else {
            return Error{Errc::InvalidArgument,
                         "a chain has no '" + key + "'; it has: family, parameters, few_ratings",
                         key};
        }
    }
    return spec;
}

Result<Chain> Chain::make(const ChainSpec& spec) {
    FAIRLEAD_TRY(auto primary, makeRecommender(spec.family, spec.parameters));
    ChainSpec complete = spec;
    complete.parameters = primary->parameters();
    return Chain(std::move(complete), std::move(primary));
}

Status Chain::fit(const events::Dataset& data, const FitContext& context) {
    // The fallbacks take a small, fixed part of the time.
    FitContext fallback = context;
    fallback.progress = nullptr;
    report(context.progress, 0.0, "reading descriptions");
    FAIRLEAD_CHECK(content_.fit(data, fallback));
    FAIRLEAD_CHECK(popularity_.fit(data, fallback));
    FAIRLEAD_CHECK(primary_->fit(data, context));
    setItems(data.itemIds);
    userIndex_.clear();
    for (std::size_t u = 0; u < data.userIds.size(); ++u)
        userIndex_.emplace(data.userIds[u], UserIdx(u));
    return {};
}

void Chain::setItems(std::vector<std::string> ids) {
    itemIds_ = std::move(ids);
    itemIndex_.clear();
    idHash_.clear();
    for (std::size_t i = 0; i < itemIds_.size(); ++i) {
        itemIndex_.emplace(itemIds_[i], ItemIdx(i));
        idHash_.push_back(hash64(itemIds_[i]));
    }
    order_.setSorted(itemIds_.size());
    refreshGroups();
}

void Chain::refreshGroups() {
    std::vector<std::uint32_t> items(itemIds_.size());
    std::iota(items.begin(), items.end(), 0U);
    const std::span<const std::int64_t> counts = popularity_.counts();
    const auto fewer = [&](std::uint32_t a, std::uint32_t b) {
        return std::tuple(counts[a], idHash_[a], order_.rank(ItemIdx(std::size_t{a}))) <
               std::tuple(counts[b], idHash_[b], order_.rank(ItemIdx(std::size_t{b})));
    };
    const auto part = static_cast<std::ptrdiff_t>(items.size() * 3 / 10);
    const auto tailEnd = items.begin() + part;
    const auto headBegin = items.end() - part;
    std::nth_element(items.begin(), tailEnd, items.end(), fewer);
    std::nth_element(tailEnd, headBegin, items.end(), fewer);
    groups_.assign(items.size(), ItemGroup::Middle);
    for (auto it = items.begin(); it != tailEnd; ++it)
        groups_[*it] = ItemGroup::Tail;
    for (auto it = headBegin; it != items.end(); ++it)
        groups_[*it] = ItemGroup::Head;
}

std::optional<ItemIdx> Chain::findItem(std::string_view id) const {
    const auto it = itemIndex_.find(id);
    return it == itemIndex_.end() ? std::nullopt : std::optional(it->second);
}

void Chain::save(math::TensorSet& tensors) const {
    std::vector<std::string> sorted = itemIds_;
    std::ranges::sort(sorted);
    tensors.putStrings("items", sorted);
    primary_->save(tensors, "primary.");
    content_.save(tensors, "content.");
    popularity_.save(tensors, "popularity.");
}

Result<Chain> Chain::load(const ChainSpec& spec, const math::TensorSet& tensors) {
    FAIRLEAD_TRY(Chain chain, make(spec));
    FAIRLEAD_TRY(auto ids, tensors.getStrings("items"));
    FAIRLEAD_CHECK(chain.primary_->load(tensors, "primary."));
    FAIRLEAD_CHECK(chain.content_.load(tensors, "content."));
    FAIRLEAD_CHECK(chain.popularity_.load(tensors, "popularity."));
    const bool ascending = std::ranges::adjacent_find(ids, std::greater_equal<>{}) == ids.end();
    if (!ascending || chain.primary_->itemCount() != ids.size() ||
        chain.content_.itemCount() != ids.size() || chain.popularity_.itemCount() != ids.size()) {
        return Error{Errc::Corrupt, "the parts of the model are about different items", "items"};
    }
    chain.setItems(std::move(ids));
    return chain;
}

Status Chain::attach(const events::Dataset& data) {
    if (data.itemIds != itemIds_) {
        return Error{
            Errc::InvalidArgument, "the dataset has other items than the model was fitted on", {}};
    }
    FAIRLEAD_CHECK(popularity_.attach(data));
    FAIRLEAD_CHECK(content_.attach(data));
    FAIRLEAD_CHECK(primary_->attach(data));
    userIndex_.clear();
    for (std::size_t u = 0; u < data.userIds.size(); ++u)
        userIndex_.emplace(data.userIds[u], UserIdx(u));
    return {};
}

void Chain::addItems(std::span<const events::ItemEvent> items) {
    if (items.empty()) return;
    for (const events::ItemEvent& item : items) {
        itemIndex_.emplace(item.itemId, ItemIdx(itemIds_.size()));
        itemIds_.push_back(item.itemId);
        idHash_.push_back(hash64(item.itemId));
    }
    const std::vector<std::uint32_t> ranks = rankById(itemIds_);
    order_.setRanks(ranks);
    primary_->addItems(items, ranks);
    content_.addItems(items, ranks);
    popularity_.addItems(items, ranks);
    refreshGroups();
}

void Chain::announce(std::span<const events::ItemEvent> items) {
    std::vector<events::ItemEvent> added;
    std::map<std::string, std::size_t> position;
    for (const events::ItemEvent& item : items) {
        if (const auto known = findItem(item.itemId)) {
            primary_->describeItem(*known, item);
            content_.describeItem(*known, item);
        } else if (const auto [it, isNew] = position.emplace(item.itemId, added.size()); isNew) {
            added.push_back(item);
        } else {
            added[it->second] = item;
        }
    }
    addItems(added);
}

Status Chain::update(std::span<const Change> changes) {
    if (!updatable()) return primary_->update({});
    std::map<std::string, events::ItemEvent> unknown;
    for (const Change& c : changes) {
        if (!findItem(c.itemId)) unknown[c.itemId].itemId = c.itemId;
    }
    std::vector<events::ItemEvent> added;
    for (auto& [_, item] : unknown)
        added.push_back(std::move(item));
    addItems(added);

    std::vector<Update> updates;
    for (const Change& c : changes) {
        const UserIdx user =
            userIndex_.try_emplace(c.userId, UserIdx(userIndex_.size())).first->second;
        updates.push_back({user, itemIndex_.find(c.itemId)->second, c.halfStars});
    }
    // Popularity takes what any updatable primary takes, so a refusal comes before the first
    // change.
    FAIRLEAD_CHECK(primary_->update(updates));
    FAIRLEAD_CHECK(popularity_.update(updates));
    refreshGroups();
    return {};
}

}  // namespace core::recommend
