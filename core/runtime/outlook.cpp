// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/outlook.h"

#include <algorithm>
#include <map>
#include <memory>
#include <string>

#include "core/base/random.h"
#include "core/evaluate/beyond_accuracy.h"
#include "core/feedback/slices.h"
#include "core/recommend/recommend_list.h"
#include "core/simulate/catalogue.h"
#include "core/simulate/loop.h"

namespace core::runtime {
namespace {

using recommend::rerank::Pipeline;
using Gini = std::vector<double>;  ///< by round

/// A watch counts from half of it on, as everywhere.
constexpr double kWatched = 0.5;

void addRows(std::span<const events::Event> events, std::vector<events::RawInteraction>& rows) {
    for (const events::Event& event : events) {
        if (const auto* watch = std::get_if<events::WatchEvent>(&event.body)) {
            if (watch->progress.value_or(1) >= kWatched)
                rows.push_back({watch->userId, watch->itemId, 0, watch->at});
        } else if (const auto* rating = std::get_if<events::RatingEvent>(&event.body)) {
            rows.push_back(
                {rating->userId, rating->itemId, events::halfStarsOf(rating->rating), rating->at});
        }
    }
}

/// What recommends: everything it has seen, and a chain fitted on that. Copies go on apart.
class Model {
  public:
    Model(std::vector<events::ItemEvent> catalogue, std::size_t k)
        : catalogue_(std::move(catalogue)), k_(k) {}

    Status learn(std::span<const events::Event> events) {
        addRows(events, rows_);
        data_ = events::makeDataset(rows_, catalogue_);
        FAIRLEAD_TRY(auto chain, recommend::Chain::make({}));
        FAIRLEAD_CHECK(chain.fit(data_, {}));
        chain_ = std::make_shared<const recommend::Chain>(std::move(chain));
        users_.clear();
        for (std::size_t u = 0; u < data_.userIds.size(); ++u)
            users_.emplace(data_.userIds[u], UserIdx(u));
        return {};
    }
    std::vector<std::string> list(const std::string& user, const Pipeline& pipeline,
                                  std::uint64_t drawSeed) const {
        std::vector<recommend::HistoryItem> history;
        if (const auto known = users_.find(user); known != users_.end())
            history = recommend::historyOf(data_.of(known->second));
        std::vector<std::string> ids;
        for (const auto& slot :
             recommend::recommendList(*chain_, pipeline, history, k_, drawSeed).entries)
            ids.push_back(chain_->itemId(slot.item));
        return ids;
    }

  private:
    std::vector<events::ItemEvent> catalogue_;
    std::size_t k_;
    std::vector<events::RawInteraction> rows_;
    events::Dataset data_;
    std::shared_ptr<const recommend::Chain> chain_;
    std::map<std::string, UserIdx> users_;
};

double giniOf(const simulate::LoopWindow& window, const simulate::World& world) {
    std::vector<std::int64_t> slotCount(world.items().size());
    for (const simulate::ShownList& shown : window.lists) {
        for (const std::string& id : shown.itemIds)
            ++slotCount[world.find(id)->value];
    }
    return evaluate::giniCatalogue(slotCount);
}

class Simulation {
  public:
    Simulation(const OutlookOptions& options, const std::stop_token& stop,
               const ProgressFn& progress)
        : options_(options), stop_(stop), progress_(progress) {}

    Result<Outlook> run() {
        std::vector<Gini> off;
        std::vector<Gini> on;
        for (std::size_t r = 0; r < options_.runs; ++r) {
            FAIRLEAD_TRY(auto both, runOnce(mix64(options_.seed ^ mix64(r + 1))));
            off.push_back(std::move(both.first));
            on.push_back(std::move(both.second));
        }
        return Outlook{pathOf(off), pathOf(on), options_.runs, options_.visitsPerRound,
                       options_.items};
    }

  private:
    Result<std::pair<Gini, Gini>> runOnce(std::uint64_t seed) {
        const simulate::CatalogueOptions catalogue{seed, options_.items};
        const auto world = std::make_shared<const simulate::World>(simulate::makeWorld(catalogue));
        simulate::Audience audience(world, {seed, 150});
        Model model(simulate::makeCatalogue(catalogue), options_.k);
        FAIRLEAD_CHECK(model.learn({}));
        const Pipeline plain{"plain", {recommend::rerank::SeenStage{}}};
        FAIRLEAD_TRY(const Gini warmUp, goOn(audience, model, plain, options_.warmUpRounds, seed));
        simulate::Audience otherAudience = audience;
        Model otherModel = model;
        FAIRLEAD_TRY(Gini off, goOn(audience, model, plain, options_.rounds, seed));
        FAIRLEAD_TRY(Gini on, goOn(otherAudience, otherModel,
                                   recommend::rerank::pipelineOf(options_.mitigations),
                                   options_.rounds, seed));
        return std::pair(std::move(off), std::move(on));
    }

    Result<Gini> goOn(simulate::Audience& audience, Model& model, const Pipeline& pipeline,
                      std::size_t rounds, std::uint64_t seed) {
        std::uint64_t request = 0;
        simulate::LoopRecommender recommender;
        recommender.recommend = [&](const std::string& user) {
            return model.list(user, pipeline, mix64(seed + ++request));
        };
        recommender.learn = [&](std::span<const events::Event> events) {
            report(progress_, static_cast<double>(++done_) / static_cast<double>(allRounds()),
                   "simulating");
            return model.learn(events);
        };
        simulate::LoopOptions loop;
        loop.windows = rounds;
        loop.visitsPerWindow = options_.visitsPerRound;
        loop.stop = stop_;
        FAIRLEAD_TRY(const auto windows, simulate::runLoop(audience, recommender, loop));
        Gini gini;
        for (const simulate::LoopWindow& window : windows)
            gini.push_back(giniOf(window, audience.world()));
        return gini;
    }

    [[nodiscard]] std::size_t allRounds() const {
        return options_.runs * (options_.warmUpRounds + 2 * options_.rounds);
    }

    [[nodiscard]] OutlookPath pathOf(const std::vector<Gini>& runs) const {
        OutlookPath path;
        for (std::size_t round = 0; round < options_.rounds; ++round) {
            double sum = 0;
            double low = 1;
            double high = 0;
            for (const Gini& run : runs) {
                sum += run[round];
                low = std::min(low, run[round]);
                high = std::max(high, run[round]);
            }
            path.mean.push_back(sum / static_cast<double>(runs.size()));
            path.low.push_back(low);
            path.high.push_back(high);
        }
        path.slope = feedback::slopeOf(path.mean);
        return path;
    }

    const OutlookOptions& options_;
    const std::stop_token& stop_;
    const ProgressFn& progress_;
    std::size_t done_ = 0;
};

}  // namespace

Result<Outlook> simulateOutlook(const OutlookOptions& options, const std::stop_token& stop,
                                const ProgressFn& progress) {
    if (options.runs == 0 || options.rounds == 0 || options.visitsPerRound == 0 ||
        options.items == 0) {
        return Error{
            Errc::InvalidArgument, "an outlook needs at least one run, round, visit and item", {}};
    }
    return Simulation(options, stop, progress).run();
}

}  // namespace core::runtime
