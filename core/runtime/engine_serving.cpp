// SPDX-License-Identifier: GPL-3.0-or-later
// What changes the live version, and what answers requests.
#include "core/base/log.h"
#include "core/runtime/engine.h"
#include "core/serving/model_loader.h"

namespace core::runtime {
namespace {

/// Enough to see a difference; few enough for an answer within the rehearsal's two seconds.
constexpr std::size_t kSampledUsers = 100;

}  // namespace

/// The model is loaded before the change and switched to after it, so that what is committed can
/// be served, and requests never wait.
Result<registry::Change> Engine::changeLive(
    const VersionId& to, const std::function<Result<registry::Change>()>& change) {
    const Lock lock(changing_);
    std::shared_ptr<serving::ServedModel> model;
    if (options_.background) {
        // A live version that cannot be served must not stand in the way of its replacement.
        (void)ensureServing();
        FAIRLEAD_TRY(model, loadVersion(to));
    }
    FAIRLEAD_TRY(registry::Change done, change());
    if (model) switchTo(model, done.from);
    touch();
    return done;
}

/// What another engine changed is shown at once.
Result<registry::Change> Engine::touched(Result<registry::Change> change) {
    touch();
    return change;
}

Result<registry::Change> Engine::promote(const std::string& version, const std::string& reason,
                                         const registry::Actor& actor, bool override) {
    if (remote_) {
        return touched(remote_->change(
            "promote", {{"version", version}, {"reason", reason}, {"override", override}}, actor));
    }
    FAIRLEAD_TRY(const VersionId id, registry_->resolve(version));
    return changeLive(id, [&] { return registry_->promote(id, reason, actor, override); });
}

Result<registry::Change> Engine::rollback(const std::optional<std::string>& version,
                                          const std::string& reason, const registry::Actor& actor) {
    if (remote_) {
        return touched(remote_->change(
            "rollback", {{"version", version.value_or("")}, {"reason", reason}}, actor));
    }
    std::optional<VersionId> id;
    if (version && !version->empty()) {
        FAIRLEAD_TRY(id, registry_->resolve(*version));
    } else {
        FAIRLEAD_TRY(const auto previous, registry_->previousLive());
        if (!previous)
            return Error{Errc::NotFound, "no other version was live before; name one", {}};
        id = previous->id;
    }
    return changeLive(*id, [&] { return registry_->rollback(id, reason, actor); });
}

Status Engine::liftHold(const std::string& reason, const registry::Actor& actor) {
    const auto lifted = remote_ ? remote_->tell("hold lift", {{"reason", reason}}, actor.name)
                                : registry_->liftHold(reason, actor);
    touch();
    return lifted;
}

Result<registry::Verification> Engine::verify(const std::string& version) {
    FAIRLEAD_TRY(const VersionId id, registry_->resolve(version));
    FAIRLEAD_TRY(auto verification, registry_->verify(id));
    {
        const Lock lock(state_);
        std::erase_if(verified_, [&](const auto& v) { return v.first.id == id; });
        verified_.emplace_back(verification, clock_.now());
    }
    touch();
    return verification;
}

Result<std::vector<std::string>> Engine::sampledUsers(std::size_t most) {
    FAIRLEAD_TRY(const auto users, reader_.users(store::UserOrder::Random, most, 1));
    std::vector<std::string> ids;
    for (const auto& user : users)
        ids.push_back(user.userId);
    return ids;
}

Result<serving::Rehearsal> Engine::rehearse(const std::string& version) {
    FAIRLEAD_TRY(const VersionId id, registry_->resolve(version));
    FAIRLEAD_CHECK(remote_ ? followRemote() : ensureServing());
    const VersionId live = service_.live();
    FAIRLEAD_TRY(const auto model, loadVersion(id));
    FAIRLEAD_TRY(const auto users, sampledUsers(kSampledUsers));
    return serving::rehearse(service_, users, live, id, {}, clock_);
}

Result<std::shared_ptr<serving::ServedModel>> Engine::loadVersion(const VersionId& id) {
    if (auto model = service_.warm(id)) return model;
    FAIRLEAD_TRY(const auto files, registry_->load(id));
    return adopt(id, files);
}

/// Loads a version's files and lets it follow the events that came in meanwhile.
Result<std::shared_ptr<serving::ServedModel>> Engine::adopt(const VersionId& id,
                                                            const registry::FileSet& files) {
    FAIRLEAD_TRY(auto model, serving::loadModel(id, files, reader_, settings().onlineLearning));
    FAIRLEAD_CHECK(
        service_.adopt(model, [&](std::int64_t position) -> Result<std::vector<recommend::Change>> {
            FAIRLEAD_TRY(auto since, serving::changesSince(reader_, position));
            return std::move(since.changes);
        }));
    return model;
}

/// Requests from now on are answered by `model`; the version before it stays warm for a rollback.
void Engine::switchTo(const std::shared_ptr<serving::ServedModel>& model, const VersionId& before) {
    if (const auto switched = service_.serve(model->id); !switched) {
        log(LogLevel::Error, "serving", switched.error().text());
        return;
    }
    service_.keepOnly({before, model->id});
    noteServing(*model, {});
}

void Engine::noteServing(const serving::ServedModel& model, const std::string& fallbackNote) {
    const Lock lock(state_);
    servingState_ = {model.id,
                     !fallbackNote.empty(),
                     false,
                     fallbackNote.empty() ? model.whyNoEvents : fallbackNote,
                     model.takesEvents,
                     model.position};
    due_ = true;
    wake_.notify_all();
}

Status Engine::ensureServing() {
    const Lock lock(serving_);
    if (servingStarted_ && !service_.live().empty()) return {};
    FAIRLEAD_TRY(const std::int64_t position, reader_.position());
    FAIRLEAD_TRY(const events::Dataset data, reader_.dataset({.maxSeq = position}));
    service_.setHistories(data, position);
    followed_ = position;
    servingStarted_ = true;
    const auto started = startServing();
    if (!started) {
        const Lock state(state_);
        servingState_ = {.note = started.error().message};
        due_ = true;
    }
    return started;
}

Status Engine::startServing() {
    FAIRLEAD_TRY(const auto choice, registry_->servingChoice());
    FAIRLEAD_TRY(const auto model, adopt(choice.id, choice.files));
    FAIRLEAD_CHECK(service_.serve(choice.id));
    noteServing(*model, choice.isFallback ? choice.why : std::string());
    return {};
}

Result<serving::Recommendations> Engine::recommend(serving::RecommendRequest request) {
    const auto started = remote_ ? followRemote() : ensureServing();
    if (request.version) {
        FAIRLEAD_TRY(const auto model, loadVersion(*request.version));
    } else if (!started) {
        return started.error();
    }
    return service_.recommend(request);
}

Result<Json> Engine::titled(Json recommendations) {
    std::vector<std::string> ids;
    for (const auto& row : recommendations["recommendations"])
        ids.push_back(row["item_id"].get<std::string>());
    FAIRLEAD_TRY(const auto items, reader_.items(ids));
    Json rows = Json::array();
    for (std::size_t i = 0; i < ids.size(); ++i) {
        Json row{{"item_id", ids[i]},
                 {"title", items[i].title.empty() ? Json() : Json(items[i].title)}};
        row.update(recommendations["recommendations"][i]);
        rows.push_back(std::move(row));
    }
    recommendations["recommendations"] = std::move(rows);
    return recommendations;
}

}  // namespace core::runtime
