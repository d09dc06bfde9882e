// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/events/dataset.h"
#include "core/math/tensor.h"

namespace core::recommend {

/// What a fit may use. The result never depends on `threads`.
struct FitContext {
    unsigned threads = 0;  ///< 0 = all cores
    std::uint64_t seed = 1;
    std::stop_token stop;
    ProgressFn progress;
};

/// One item of a user's history, as scoring needs it.
struct HistoryItem {
    ItemIdx item;
    std::int32_t halfStars = 0;  ///< 0 = watched only
};

/// A neighbour that voted for an item, and how much of the score came from it.
struct Vote {
    ItemIdx item;
    double weight = 0;  ///< contribution to the score; all votes add up to it
};

/// One change of one user's interaction with one item; halfStars = nothing removes it.
struct Update {
    UserIdx user;
    ItemIdx item;
    std::optional<std::int32_t> halfStars;
};

/// A model family. Item and user indices are those of the Dataset it was fitted on; addItems() and
/// update() go on from there with the next indices, so after growth the order of indices is no
/// longer the order of ids. That is why models keep the rank of every item by id: ties break by it,
/// and save() writes items in it. A grown, updated model and a refit then write the same arrays.
/// Threads: const calls are thread-safe among each other, not with the others.
class Recommender {
  public:
    virtual ~Recommender() = default;

    /// Family id of the catalogue: "item-knn".
    [[nodiscard]] virtual std::string family() const = 0;
    /// Every parameter with its value, as model.json holds it.
    [[nodiscard]] virtual Json parameters() const = 0;
    /// False when score() is the same for everybody.
    [[nodiscard]] virtual bool usesHistory() const { return true; }

    /// Learns from `data` alone, forgetting what was before.
    /// Errors: cancelled (the model is then unusable), unavailable when memory would not suffice.
    virtual Status fit(const events::Dataset& data, const FitContext& context) = 0;

    /// Scores every item for a user with this history into `scores` (size itemCount()), higher is
    /// better, 0 = nothing is known. The order of `history` does not matter.
    /// Empty history: what the family knows of anybody (0 if nothing).
    virtual void score(std::span<const HistoryItem> history, std::span<double> scores) const = 0;
    /// Where scores()[item] came from, largest first. Empty when the family has no such parts.
    [[nodiscard]] virtual std::vector<Vote> explain(std::span<const HistoryItem> history,
                                                    ItemIdx item) const = 0;
    [[nodiscard]] virtual std::size_t itemCount() const = 0;

    /// Appends items, which get the next indices. `rankById[i]` is the position of item i, old or
    /// new, in ascending order of ids (see rankById()); its size is the new itemCount().
    virtual void addItems(std::span<const events::ItemEvent> items,
                          std::span<const std::uint32_t> rankById) = 0;
    /// Takes a newer description of a known item. Nothing to do for families without content.
    virtual void describeItem(ItemIdx item, const events::ItemEvent& description);

    /// Whether single events change the model at once, exactly as a refit would.
    [[nodiscard]] virtual bool updatable() const { return false; }
    /// Takes events in order; the next score() sees all of them. Many at once cost less than one by
    /// one. Unknown users are new users. Errors, with nothing changed: unavailable if !updatable(),
    /// or after load() without attach(); invalid_argument for an unknown item or a negative value.
    virtual Status update(std::span<const Update> updates);

    /// Writes the arrays under "<prefix>…". Equal models write equal arrays.
    virtual void save(math::TensorSet& tensors, const std::string& prefix) const = 0;
    /// Restores what save wrote; indices are then the order of ids again.
    /// Errors: corrupt (the model is then unusable).
    virtual Status load(const math::TensorSet& tensors, const std::string& prefix) = 0;
    /// After load: the interactions the model was fitted on, so that updates can go on from there.
    /// Errors: invalid_argument if they are not those.
    virtual Status attach(const events::Dataset& data);
};

/// Position of each id in ascending byte order. Threads: pure.
std::vector<std::uint32_t> rankById(std::span<const std::string> ids);

/// Makes an untrained model. `parameters` overrides defaults by name.
/// Errors: invalid_argument for an unknown family or parameter, or a value out of range, naming it
/// and what is allowed.
Result<std::unique_ptr<Recommender>> makeRecommender(const std::string& family,
                                                     const Json& parameters);
/// Ids of all families, in the order in which people should see them.
std::vector<std::string> families();

}  // namespace core::recommend
