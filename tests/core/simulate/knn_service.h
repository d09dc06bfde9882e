// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/recommend/recommend_list.h"
#include "core/simulate/catalogue.h"
#include "core/simulate/loop.h"

namespace tests {

/// Every watch and rating as the store would count it.
inline void addRows(std::span<const core::events::Event> events,
                    std::vector<core::events::RawInteraction>& rows) {
    for (const auto& event : events) {
        if (const auto* watch = std::get_if<core::events::WatchEvent>(&event.body)) {
            if (*watch->progress >= 0.5)
                rows.push_back({watch->userId, watch->itemId, 0, watch->at});
        } else if (const auto* rating = std::get_if<core::events::RatingEvent>(&event.body)) {
            rows.push_back({rating->userId, rating->itemId,
                            core::events::halfStarsOf(rating->rating), rating->at});
        }
    }
}

/// A recommender as it is served: a chain, refitted on everything seen after each window.
class Service {
  public:
    Service(std::vector<core::events::ItemEvent> catalogue, std::string family)
        : catalogue_(std::move(catalogue)), family_(std::move(family)) {
        fit();
    }
    core::simulate::LoopRecommender asRecommender() {
        return {[this](const std::string& user) { return list(user); },
                [this](std::span<const core::events::Event> events) {
                    addRows(events, rows_);
                    fit();
                    return core::Status();
                }};
    }
    std::vector<std::string> list(const std::string& user) {
        std::vector<core::recommend::HistoryItem> history;
        const auto it = userIndex_.find(user);
        if (it != userIndex_.end()) history = core::recommend::historyOf(data_.of(it->second));
        std::vector<std::string> ids;
        for (const auto& slot :
             core::recommend::recommendList(*chain_, pipeline_, history, 10, ++requests_).entries)
            ids.push_back(chain_->itemId(slot.item));
        return ids;
    }
    [[nodiscard]] const core::events::Dataset& data() const { return data_; }

    /// "plain" (the default) or "diversity".
    void setPipeline(const std::string& name) {
        pipeline_ = core::recommend::rerank::pipelineNamed(name).value();
    }

  private:
    void fit() {
        data_ = core::events::makeDataset(rows_, catalogue_);
        core::recommend::ChainSpec spec;
        spec.family = family_;
        auto chain = core::recommend::Chain::make(spec);
        if (!chain || !chain->fit(data_, {})) qFatal("the chain does not fit");
        chain_ = std::make_shared<core::recommend::Chain>(std::move(chain).value());
        userIndex_.clear();
        for (std::size_t u = 0; u < data_.userIds.size(); ++u)
            userIndex_[data_.userIds[u]] = core::UserIdx(u);
    }

    std::vector<core::events::ItemEvent> catalogue_;
    std::string family_;
    std::vector<core::events::RawInteraction> rows_;
    core::events::Dataset data_;
    std::shared_ptr<const core::recommend::Chain> chain_;
    std::map<std::string, core::UserIdx> userIndex_;
    core::recommend::rerank::Pipeline pipeline_ =
        core::recommend::rerank::pipelineNamed("plain").value();
    std::uint64_t requests_ = 0;  ///< each draws with its own seed
};

}  // namespace tests
