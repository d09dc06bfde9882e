// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/recommend/content/content.h"
#include "core/recommend/item_order.h"
#include "core/recommend/popularity/popularity.h"
#include "core/recommend/recommender.h"

namespace core::recommend {

/// Which part of the chain produced a score.
enum class Source : std::uint8_t { Primary, Content, Popularity };
/// "primary", "content", "popularity".
const char* name(Source source);

/// How often an item was interacted with, compared with the others: a chain's most interacted
/// ⌊0.3·n⌋ items, its least interacted ⌊0.3·n⌋, and the rest. Ties by hash of the id.
enum class ItemGroup : std::uint8_t { Head, Middle, Tail };
/// "head", "mid", "tail".
const char* name(ItemGroup group);
/// By ItemGroup.
using GroupCounts = std::array<std::size_t, 3>;

/// What a version serves: a family with its parameters, and when its fallbacks step in.
struct ChainSpec {
    std::string family = "item-knn";
    Json parameters = Json::object();
    /// Users with fewer interactions get a blend of family and fallback, w = n/fewRatings.
    /// Larger: more users see popular and described-alike items; 1: nobody but new users.
    int fewRatings = 5;
};
/// {"family", "parameters", "few_ratings"}, as model.json holds it.
Json toJson(const ChainSpec& spec);
/// Missing keys take the defaults. Errors: invalid_argument, naming the key.
Result<ChainSpec> chainSpecFrom(const Json& json);

/// An item as the chain ranks it. Scores of one list are comparable; of two lists they are not.
struct Candidate {
    ItemIdx item;
    double score = 0;
    Source source = Source::Primary;
    bool operator==(const Candidate&) const = default;
};

/// Where an item's score came from: the votes and the popularity share add up to it.
struct Explanation {
    double score = 0;
    Source source = Source::Primary;
    std::vector<Vote> votes;     ///< largest first; empty for families without parts
    double popularityShare = 0;  ///< came from the item's popularity, not from the history
};

/// One event for a serving chain, by ids; halfStars = nothing removes the interaction.
struct Change {
    std::string userId;
    std::string itemId;
    std::optional<std::int32_t> halfStars;
};

/// What is served and what is evaluated: a primary family, backed by content and popularity.
/// Let F(i) = ½·content(i) + ½·popularity(i)/max popularity, 0–1.
///  · no history: popularity.
///  · fewer than fewRatings interactions: w·primary/max primary + (1 − w)·F, w = n/fewRatings.
///  · otherwise: primary; items it knows nothing about (score 0) come after all others, in the
///  order
///    of F (their score is F · ½ of the least primary score), so that a list is always full.
/// A primary that does not use the history (popularity) is never blended. Ties break by item id.
/// Shapes: items are those of the Dataset fitted on, by index, then items appended by update() and
/// announce(). Threads: const calls are thread-safe among each other, not with the others.
class Chain {
  public:
    /// Errors: as makeRecommender.
    static Result<Chain> make(const ChainSpec& spec);
    /// Errors: as make; corrupt.
    static Result<Chain> load(const ChainSpec& spec, const math::TensorSet& tensors);

    /// Errors: cancelled, unavailable; the chain is then unusable.
    Status fit(const events::Dataset& data, const FitContext& context);
    /// All parts in one set: "primary.", "content.", "popularity." and the ids as "items".
    /// Items are written in the order of their ids, whatever their indices are.
    void save(math::TensorSet& tensors) const;
    /// After load: the dataset the chain was fitted on, so that update() can go on from there.
    /// Errors: invalid_argument if it is not that one; the chain still serves.
    Status attach(const events::Dataset& data);

    /// Whether update() works: false for families that are refitted.
    [[nodiscard]] bool updatable() const { return primary_->updatable(); }
    /// Takes events in order; the next request sees them. Unknown users and items are added, all in
    /// one go. Errors, with nothing changed but items added: unavailable, invalid_argument.
    Status update(std::span<const Change> changes);
    /// Takes descriptions of items, new or known.
    void announce(std::span<const events::ItemEvent> items);

    /// The best `limit` items for this history, best first; then, best first too, of the items that
    /// are not among them the best alsoOf[g] of each group g. Every item is a candidate, also those
    /// in the history. Cost: O(items) scores and O(items + limit·log limit) selection.
    [[nodiscard]] std::vector<Candidate> candidates(std::span<const HistoryItem> history,
                                                    std::size_t limit,
                                                    const GroupCounts& alsoOf = {}) const;
    [[nodiscard]] Explanation explain(std::span<const HistoryItem> history, ItemIdx item) const;

    [[nodiscard]] const ChainSpec& spec() const { return spec_; }
    [[nodiscard]] const Recommender& primary() const { return *primary_; }
    [[nodiscard]] const Content& content() const { return content_; }
    [[nodiscard]] const Popularity& popularity() const { return popularity_; }
    [[nodiscard]] std::size_t itemCount() const { return itemIds_.size(); }
    [[nodiscard]] const std::string& itemId(ItemIdx item) const { return itemIds_[item.value]; }
    [[nodiscard]] std::optional<ItemIdx> findItem(std::string_view id) const;
    [[nodiscard]] ItemGroup groupOf(ItemIdx item) const { return groups_[item.value]; }
    [[nodiscard]] bool isTail(ItemIdx item) const { return groupOf(item) == ItemGroup::Tail; }

  private:
    explicit Chain(ChainSpec spec, std::unique_ptr<Recommender> primary)
        : spec_(std::move(spec)), primary_(std::move(primary)) {}

    /// How much of each part goes into a score: score = primary·p + content·c + popularity·q.
    struct Mix {
        double primary = 0;
        double content = 0;
        double popularity = 0;
        Source source = Source::Primary;
    };
    struct Scores;
    [[nodiscard]] Scores scoreParts(std::span<const HistoryItem> history) const;
    [[nodiscard]] Mix mixOf(const Scores& scores, std::size_t item) const;
    void setItems(std::vector<std::string> ids);
    void addItems(std::span<const events::ItemEvent> items);
    void refreshGroups();

    ChainSpec spec_;
    std::unique_ptr<Recommender> primary_;
    Content content_;
    Popularity popularity_;
    std::vector<std::string> itemIds_;
    std::map<std::string, ItemIdx, std::less<>> itemIndex_;
    std::map<std::string, UserIdx, std::less<>> userIndex_;
    ItemOrder order_;
    std::vector<std::uint64_t> idHash_;
    std::vector<ItemGroup> groups_;
};

}  // namespace core::recommend
