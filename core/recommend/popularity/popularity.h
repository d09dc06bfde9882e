// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/recommend/interaction_table.h"
#include "core/recommend/item_order.h"
#include "core/recommend/recommender.h"

namespace core::recommend {

struct PopularityOptions {
    /// Days after which an interaction counts half; 0 = no decay.
    double halfLifeDays = 0;
};

/// Most interacted items, the same list for everybody. An item's score is its number of
/// interactions c_i; with decay Σ 2^(−age/half-life), age counted back from the newest interaction.
/// Empty input: all scores 0. Errors: update() is unavailable with decay, because every event would
/// move the reference time. Threads: as Recommender. Cost: fit O(n), score O(items).
class Popularity final : public Recommender {
  public:
    explicit Popularity(PopularityOptions options = {}) : options_(options) {}
    static PopularityOptions optionsFrom(const Json& parameters);

    [[nodiscard]] std::string family() const override { return "popularity"; }
    [[nodiscard]] Json parameters() const override;
    [[nodiscard]] bool usesHistory() const override { return false; }
    Status fit(const events::Dataset& data, const FitContext& context) override;
    void score(std::span<const HistoryItem> history, std::span<double> scores) const override;
    [[nodiscard]] std::vector<Vote> explain(std::span<const HistoryItem> history,
                                            ItemIdx item) const override;
    [[nodiscard]] std::size_t itemCount() const override { return counts_.size(); }
    void addItems(std::span<const events::ItemEvent> items,
                  std::span<const std::uint32_t> rankById) override;
    [[nodiscard]] bool updatable() const override { return !decays(); }
    Status update(std::span<const Update> updates) override;
    void save(math::TensorSet& tensors, const std::string& prefix) const override;
    Status load(const math::TensorSet& tensors, const std::string& prefix) override;
    Status attach(const events::Dataset& data) override;

    /// Interactions per item, without decay.
    [[nodiscard]] std::span<const std::int64_t> counts() const { return counts_; }

  private:
    [[nodiscard]] bool decays() const { return options_.halfLifeDays > 0; }
    void computeDecayed(const events::Dataset& data);

    PopularityOptions options_;
    ItemOrder order_;
    std::vector<std::int64_t> counts_;
    std::vector<double> decayed_;  ///< empty without decay
    InteractionTable table_;
    bool attached_ = false;
};

/// Interactions per item of a dataset.
std::vector<std::int64_t> interactionCounts(const events::Dataset& data);

}  // namespace core::recommend
