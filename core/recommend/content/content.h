// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "core/recommend/item_order.h"
#include "core/recommend/recommender.h"

namespace core::recommend {

struct ContentOptions {
    /// Words that fewer items share are left out: they match nothing and only lengthen vectors.
    std::size_t minDf = 2;
};

/// Items described like those the user had. Source: Salton, Buckley 1988 (TF-IDF and cosine).
/// Weight of a word: (1 + ln tf)·(ln((1 + N)/(1 + df)) + 1); item vectors have length 1. The user
/// is the mean of the vectors of the history weighted by rating (half-stars/10, a mere watch 0.5);
/// the score is the cosine, 0–1. Serves items nobody has interacted with yet.
/// Words and their frequencies stay those of the fit: items added later are described in them.
/// updatable(): interactions change nothing here, the history alone counts.
/// Empty input: an item without words, a user without history: 0. Threads: as Recommender.
/// Cost: score O(words of all items).
class Content final : public Recommender {
  public:
    explicit Content(ContentOptions options = {}) : options_(options) {}
    static ContentOptions optionsFrom(const Json& parameters);

    [[nodiscard]] std::string family() const override { return "content"; }
    [[nodiscard]] Json parameters() const override;
    Status fit(const events::Dataset& data, const FitContext& context) override;
    void score(std::span<const HistoryItem> history, std::span<double> scores) const override;
    [[nodiscard]] std::vector<Vote> explain(std::span<const HistoryItem> history,
                                            ItemIdx item) const override;
    [[nodiscard]] std::size_t itemCount() const override { return vectors_.size(); }
    void addItems(std::span<const events::ItemEvent> items,
                  std::span<const std::uint32_t> rankById) override;
    void describeItem(ItemIdx item, const events::ItemEvent& description) override;
    [[nodiscard]] bool updatable() const override { return true; }
    Status update(std::span<const Update>) override { return {}; }
    void save(math::TensorSet& tensors, const std::string& prefix) const override;
    Status load(const math::TensorSet& tensors, const std::string& prefix) override;

    /// Cosine of two items' vectors, 0–1.
    [[nodiscard]] double similarity(ItemIdx a, ItemIdx b) const;

  private:
    struct Weight {
        std::uint32_t term = 0;
        double value = 0;
    };
    using Vector = std::vector<Weight>;  ///< sorted by term

    [[nodiscard]] Vector describe(const std::map<std::string, int>& terms) const;
    [[nodiscard]] std::vector<HistoryItem> inOrder(std::span<const HistoryItem> history) const;
    /// Weighted mean of the history's vectors, of length 1 (or 0 if nothing is known), over all
    /// terms. `scale` is the factor by which each summand was multiplied, beside its rating weight.
    std::vector<double> profile(std::span<const HistoryItem> history, double& scale) const;

    ContentOptions options_;
    ItemOrder order_;
    std::vector<std::string> terms_;  ///< ascending
    std::vector<double> idf_;
    std::vector<Vector> vectors_;
};

}  // namespace core::recommend
