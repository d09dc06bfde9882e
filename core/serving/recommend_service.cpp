// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serving/recommend_service.h"

#include <algorithm>
#include <cstring>

#include "core/base/log.h"
#include "core/evaluate/beyond_accuracy.h"
#include "core/math/hashing.h"

namespace core::serving {
namespace {

constexpr std::size_t kMaxListLength = 100;

std::uint64_t freshSeed() {
    const std::string bytes = math::secureRandom(8);
    std::uint64_t seed = 0;
    std::memcpy(&seed, bytes.data(), sizeof seed);
    // Doubles in JSON hold 53 bits; a seed must survive every reader.
    return seed >> 11;
}

/// Brings a model up to a store position. A model that cannot follow goes on answering as it is.
void follow(ServedModel& model, std::span<const recommend::Change> changes, std::int64_t position) {
    if (!model.takesEvents || model.position >= position) return;
    if (const auto updated = model.chain.update(changes); !updated) {
        model.takesEvents = false;
        model.whyNoEvents = updated.error().message;
        log(LogLevel::Warning, "serving",
            model.id.text + " takes no more events: " + updated.error().message);
        return;
    }
    model.position = position;
}

}  // namespace

void RecommendService::setHistories(const events::Dataset& data, std::int64_t position) {
    const Lock lock(mutex_);
    histories_.set(data);
    position_ = position;
}

Status RecommendService::adopt(std::shared_ptr<ServedModel> model, const MissedChanges& missed) {
    const Lock lock(mutex_);
    drain();
    if (model->takesEvents && model->position < position_) {
        FAIRLEAD_TRY(const auto changes, missed(model->position));
        follow(*model, changes, position_);
    }
    const Lock pointers(pointers_);
    if (!find(model->id)) warm_.push_back(std::move(model));
    return {};
}

Status RecommendService::serve(const VersionId& version) {
    const Lock lock(pointers_);
    auto model = find(version);
    if (!model)
        return Error{Errc::NotFound, "version " + version.text + " is not in memory", version.text};
    live_ = std::move(model);
    return {};
}

void RecommendService::keepOnly(const std::vector<VersionId>& versions) {
    std::vector<std::shared_ptr<ServedModel>> gone;  // freed after the lock: a model may be large
    const Lock lock(pointers_);
    const auto kept = std::stable_partition(warm_.begin(), warm_.end(), [&](const auto& model) {
        return model == live_ || std::ranges::find(versions, model->id) != versions.end();
    });
    gone.assign(kept, warm_.end());
    warm_.erase(kept, warm_.end());
}

std::shared_ptr<ServedModel> RecommendService::find(const VersionId& id) const {
    const auto it = std::ranges::find_if(warm_, [&](const auto& model) { return model->id == id; });
    return it == warm_.end() ? nullptr : *it;
}

std::shared_ptr<ServedModel> RecommendService::warm(const VersionId& id) const {
    const SharedLock lock(pointers_);
    return find(id);
}

VersionId RecommendService::live() const {
    const SharedLock lock(pointers_);
    return live_ ? live_->id : VersionId{};
}

void RecommendService::take(std::vector<recommend::Change> changes, std::int64_t position) {
    const Lock lock(queueing_);
    std::ranges::move(changes, std::back_inserter(pending_.changes));
    pending_.position = std::max(pending_.position, position);
}

void RecommendService::announce(std::vector<events::ItemEvent> items) {
    const Lock lock(queueing_);
    std::ranges::move(items, std::back_inserter(pending_.items));
}

void RecommendService::settle() {
    {
        const SharedLock lock(queueing_);
        if (pending_.changes.empty() && pending_.items.empty()) return;
    }
    const Lock lock(mutex_);
    drain();
}

void RecommendService::drain() {
    Pending pending;
    {
        const Lock queue(queueing_);
        pending = std::exchange(pending_, {});
    }
    histories_.apply(pending.changes);
    position_ = std::max(position_, pending.position);
    std::vector<std::shared_ptr<ServedModel>> models;
    {
        const SharedLock pointers(pointers_);
        models = warm_;
    }
    for (const auto& model : models) {
        if (!pending.items.empty()) model->chain.announce(pending.items);
        follow(*model, pending.changes, pending.position);
    }
}

Result<Recommendations> RecommendService::recommend(const RecommendRequest& request) {
    if (request.userId.empty())
        return Error{Errc::InvalidArgument, "a user id is needed", "user_id"};
    if (request.k < 1 || request.k > kMaxListLength) {
        return Error{Errc::InvalidArgument,
                     "k = " + std::to_string(request.k) + " is not allowed; allowed: 1 to 100",
                     "k"};
    }
    std::optional<recommend::rerank::Pipeline> asked;
    if (request.pipeline) {
        FAIRLEAD_TRY(asked, recommend::rerank::pipelineNamed(*request.pipeline));
    }
    const auto started = clock_.monotonic();
    settle();
    std::shared_ptr<ServedModel> model;
    {
        const SharedLock pointers(pointers_);
        model = request.version ? find(*request.version) : live_;
    }
    const SharedLock lock(mutex_);
    if (!model) {
        if (request.version)
            return Error{Errc::NotFound, "version " + request.version->text + " is not in memory",
                         request.version->text};
        return Error{Errc::Unavailable, "no model is live yet; train one first", {}};
    }
    Recommendations list = answer(*model, asked ? *asked : model->pipeline, request);
    list.took = std::chrono::duration_cast<std::chrono::microseconds>(clock_.monotonic() - started);
    if (request.explain) explain(*model, list);
    return list;
}

Recommendations RecommendService::answer(const ServedModel& model,
                                         const recommend::rerank::Pipeline& pipeline,
                                         const RecommendRequest& request) {
    const auto history = histories_.of(request.userId, model.chain);
    const auto ranked =
        recommend::recommendList(model.chain, pipeline, history, request.k,
                                 request.drawSeed ? *request.drawSeed : freshSeed());
    Recommendations list{request.userId,
                         model.id,
                         model.dataSnapshotId,
                         model.artifactDigest,
                         pipeline.name,
                         ranked.drawSeed,
                         model.position,
                         history.empty(),
                         history.size(),
                         {},
                         {},
                         {}};
    list.items.reserve(ranked.entries.size());
    for (const auto& slot : ranked.entries) {
        const auto group = model.chain.groupOf(slot.item);
        list.items.push_back({model.chain.itemId(slot.item), slot.score, slot,
                              group == recommend::ItemGroup::Tail, group,
                              ranked.bestScore > 0 ? slot.score / ranked.bestScore : 0.0, Json()});
    }
    return list;
}

void RecommendService::explain(const ServedModel& model, Recommendations& list) {
    const auto history = histories_.of(list.userId, model.chain);
    std::vector<ItemIdx> items;
    for (RecommendedItem& item : list.items) {
        item.why = recommend::whyJson(model.chain, history, item.slot);
        items.push_back(item.slot.item);
    }
    list.diversity = evaluate::intraListDiversity(items, model.chain.content());
}

Json toJson(const Recommendations& list) {
    Json items = Json::array();
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        Json row{
            {"item_id", list.items[i].itemId}, {"score", list.items[i].score}, {"rank", i + 1}};
        if (!list.items[i].why.is_null()) row["why"] = list.items[i].why;
        items.push_back(std::move(row));
    }
    return {{"user_id", list.userId},
            {"model_version", list.version.text},
            {"recommendations", items},
            {"pipeline", list.pipeline},
            {"draw_seed", list.drawSeed},
            {"applied_position", list.position},
            {"cold_user", list.coldUser},
            {"latency_ms", static_cast<double>(list.took.count()) / 1000}};
}

}  // namespace core::serving
