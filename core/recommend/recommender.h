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

/// A model family. Item and user indices are those of the Dataset it was fitted on; update() may use
/// indices beyond (new users and items are appended by the caller, one by one).
/// Threads: const calls are thread-safe among each other, not with fit/attach/update.
class Recommender {
  public:
    virtual ~Recommender() = default;

    /// Family id of the catalogue: "item-knn".
    [[nodiscard]] virtual std::string family() const = 0;
    /// Every parameter with its value, as model.json holds it.
    [[nodiscard]] virtual Json parameters() const = 0;

    /// Learns from `data` alone, forgetting what was before.
    /// Errors: cancelled (the model is then unusable), unavailable when memory would not suffice.
    virtual Status fit(const events::Dataset& data, const FitContext& context) = 0;

    /// Scores every item for a user with this history into `scores` (size itemCount()), higher is
    /// better, 0 = nothing is known. Empty history: what the family knows of anybody (0 if nothing).
    virtual void score(std::span<const HistoryItem> history, std::span<double> scores) const = 0;
    /// Where scores()[item] came from, largest first. Empty when the family has no such parts.
    [[nodiscard]] virtual std::vector<Vote> explain(std::span<const HistoryItem> history, ItemIdx item) const = 0;
    [[nodiscard]] virtual std::size_t itemCount() const = 0;

    /// Whether single events change the model at once, exactly as a refit would.
    [[nodiscard]] virtual bool updatable() const { return false; }
    /// Takes one event. Errors: unavailable if !updatable(), or after load() without attach().
    virtual Status update(const Update& update);

    /// Writes the arrays under "<prefix>…". Equal models write equal arrays.
    virtual void save(math::TensorSet& tensors, const std::string& prefix) const = 0;
    /// Restores what save wrote. Errors: corrupt (the model is then unusable).
    virtual Status load(const math::TensorSet& tensors, const std::string& prefix) = 0;
    /// After load: the interactions the model was fitted on, so that updates can go on from there.
    virtual Status attach(const events::Dataset& data);
};

/// Makes an untrained model. `parameters` overrides defaults by name.
/// Errors: invalid_argument for an unknown family or parameter, or a value out of range, naming it
/// and what is allowed.
Result<std::unique_ptr<Recommender>> makeRecommender(const std::string& family, const Json& parameters);
/// Ids of all families, in the order in which people should see them.
std::vector<std::string> families();

}  // namespace core::recommend
