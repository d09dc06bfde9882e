// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/json.h"
#include "core/base/mutex.h"
#include "core/base/result.h"
#include "core/recommend/recommend_list.h"
#include "core/serving/user_histories.h"

namespace core::serving {

/// A version ready to answer: its chain and the pipeline it is served with.
struct ServedModel {
    VersionId id;
    recommend::Chain chain;
    recommend::rerank::Pipeline pipeline;
    std::int64_t position = 0;   ///< the store position that the chain has taken in
    bool takesEvents = false;    ///< false: the family is refitted, or its data snapshot was pruned
    std::string whyNoEvents;     ///< one sentence when it does not
    std::string dataSnapshotId;  ///< what it was trained on
    std::string artifactDigest;  ///< SHA-256 of model.safetensors
};

struct RecommendRequest {
    std::string userId;
    std::size_t k = 10;                     ///< 1–100
    std::optional<VersionId> version;       ///< nothing = live
    std::optional<std::string> pipeline;    ///< nothing = the version's
    std::optional<std::uint64_t> drawSeed;  ///< nothing = drawn, and recorded in the answer
    bool explain = false;
};

struct RecommendedItem {
    std::string itemId;
    double score = 0;
    recommend::rerank::Slot slot;
    bool tail = false;
    recommend::ItemGroup group = recommend::ItemGroup::Middle;
    double relevance = 0;  ///< score / best score of all candidates, 0–1
    Json why;              ///< recommend::whyJson, when it was asked for
};

/// A list as it was served, with everything needed to repeat it.
struct Recommendations {
    std::string userId;
    VersionId version;
    std::string dataSnapshotId;
    std::string artifactDigest;
    std::string pipeline;
    std::uint64_t drawSeed = 0;
    std::int64_t position = 0;  ///< store position of the newest event in it
    bool coldUser = false;
    std::size_t historySize = 0;
    std::chrono::microseconds took{
        0};                           ///< to the list; explanations that were asked for come after
    std::optional<double> diversity;  ///< within the list, 0–1, when it was explained
    std::vector<RecommendedItem> items;
};

/// Answers requests from memory. A request is answered wholly by one version; a switch is seen by
/// every later request. New events are queued by take() at once and applied before the next
/// request. Threads: thread-safe. A switch swaps a pointer under a lock of its own: it waits for no
/// request.
class RecommendService {
  public:
    explicit RecommendService(const Clock& clock) : clock_(clock) {}

    /// The users' histories as of store position `position`.
    void setHistories(const events::Dataset& data, std::int64_t position);
    /// Keeps a model in memory and lets it follow the events from now on. `missed` gives the
    /// changes after a store position: those that the service took while the model was loaded.
    /// Nothing happens when the version is in memory already. Errors: those of `missed`.
    using MissedChanges =
        std::function<Result<std::vector<recommend::Change>>(std::int64_t position)>;
    Status adopt(std::shared_ptr<ServedModel> model, const MissedChanges& missed);
    /// Makes an adopted version answer requests without a version. Errors: not_found.
    Status serve(const VersionId& version);
    /// Drops every version from memory but these and the live one.
    void keepOnly(const std::vector<VersionId>& versions);
    [[nodiscard]] std::shared_ptr<ServedModel> warm(const VersionId& id) const;
    [[nodiscard]] VersionId live() const;

    /// Events that the store accepted, in order, ending at store position `position`.
    void take(std::vector<recommend::Change> changes, std::int64_t position);
    /// Items announced or described anew.
    void announce(std::vector<events::ItemEvent> items);

    /// Applies what is queued now, so that the next request need not. After a large import.
    void settle();

    /// Errors: invalid_argument (k, pipeline, empty user id), unavailable (no model yet),
    /// not_found (a version that is not in memory). An unknown user is served as a cold one.
    Result<Recommendations> recommend(const RecommendRequest& request);

    /// Runs body(const ServedModel&, const UserHistories&) while nothing changes.
    template <class Body>
    auto inspect(const VersionId& id, Body&& body)
        -> std::invoke_result_t<Body, const ServedModel&, const UserHistories&> {
        settle();
        const auto model = warm(id);
        const SharedLock lock(mutex_);
        if (!model)
            return Error{Errc::NotFound, "version " + id.text + " is not in memory", id.text};
        return body(*model, histories_);
    }

  private:
    struct Pending {
        std::vector<recommend::Change> changes;
        std::vector<events::ItemEvent> items;
        std::int64_t position = 0;
    };
    [[nodiscard]] std::shared_ptr<ServedModel> find(const VersionId& id) const
        REQUIRES_SHARED(pointers_);
    void drain() REQUIRES(mutex_);
    Recommendations answer(const ServedModel& model, const recommend::rerank::Pipeline& pipeline,
                           const RecommendRequest& request) REQUIRES_SHARED(mutex_);
    void explain(const ServedModel& model, Recommendations& list) REQUIRES_SHARED(mutex_);

    const Clock& clock_;
    mutable Mutex mutex_;  ///< contents of histories and models: requests share it, events own it
    UserHistories histories_ GUARDED_BY(mutex_);
    std::int64_t position_ GUARDED_BY(mutex_) = 0;
    mutable Mutex pointers_;  ///< which models there are; held for a copy only, taken after mutex_
    std::shared_ptr<ServedModel> live_ GUARDED_BY(pointers_);
    std::vector<std::shared_ptr<ServedModel>> warm_ GUARDED_BY(pointers_);
    mutable Mutex queueing_;
    Pending pending_ GUARDED_BY(queueing_);
};

/// The document of SPEC 18, without titles: {"user_id", "model_version", "recommendations": […]}.
Json toJson(const Recommendations& list);

}  // namespace core::serving
