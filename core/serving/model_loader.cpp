// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serving/model_loader.h"

#include <algorithm>

#include "core/math/hashing.h"
#include "core/registry/safetensors.h"
#include "core/training/version_files.h"

namespace core::serving {
namespace {

constexpr std::size_t kBatch = 50'000;

/// Reads the model's own data again and brings it up to now. An error only means: no online
/// learning.
Status goOn(ServedModel& model, const training::ModelDescription& description,
            store::EventReader& events) {
    store::SnapshotQuery query;
    query.maxSeq = description.snapshotPosition;
    FAIRLEAD_TRY(events::Dataset data, events.dataset(query));
    if (events::snapshotId(data) != description.snapshotId) {
        return Error{
            Errc::NotFound, "the events it was trained on are no longer all in the store", {}};
    }
    FAIRLEAD_TRY(const auto leftOut, events.quarantinedUsers(description.quarantineDecision));
    if (!description.quarantineDigest.empty() &&
        store::digestOf(leftOut) != description.quarantineDigest) {
        return Error{Errc::NotFound, "the store does not say whom the training left out", {}};
    }
    if (!leftOut.users.empty()) {
        query.excludedUsers = {leftOut.users.begin(), leftOut.users.end()};
        FAIRLEAD_TRY(data, events.dataset(query));
    }
    FAIRLEAD_CHECK(model.chain.attach(data));
    FAIRLEAD_TRY(ChangesSince since, changesSince(events, description.snapshotPosition));
    FAIRLEAD_TRY(const auto quarantined, events.quarantinedUsers());
    std::erase_if(since.changes, [&](const auto& change) {
        return std::ranges::binary_search(quarantined.users, change.userId);
    });
    FAIRLEAD_CHECK(model.chain.update(since.changes));
    model.position = since.position;
    return {};
}

}  // namespace

Result<ChangesSince> changesSince(store::EventReader& events, std::int64_t position) {
    ChangesSince since{{}, position};
    while (true) {
        FAIRLEAD_TRY(const auto updates, events.updatesSince(since.position, kBatch));
        for (const store::Update& update : updates) {
            since.changes.push_back(
                {update.change.userId, update.change.itemId, update.change.halfStars});
            since.position = update.seq;
        }
        if (updates.size() < kBatch) return since;
    }
}

Result<std::shared_ptr<ServedModel>> loadModel(const VersionId& id, const registry::FileSet& files,
                                               store::EventReader& events, bool online) {
    FAIRLEAD_TRY(const auto description, training::describeModel(files));
    const auto tensorFile = files.find("model.safetensors");
    if (tensorFile == files.end()) {
        return Error{Errc::Corrupt, "version " + id.text + " has no model.safetensors",
                     "model.safetensors"};
    }
    FAIRLEAD_TRY(const auto tensors, registry::decodeTensors(tensorFile->second));
    FAIRLEAD_TRY(auto chain, recommend::Chain::load(description.chain, tensors));
    FAIRLEAD_TRY(auto pipeline, recommend::rerank::pipelineNamed(description.pipeline));
    auto model =
        std::make_shared<ServedModel>(ServedModel{id,
                                                  std::move(chain),
                                                  std::move(pipeline),
                                                  description.snapshotPosition,
                                                  false,
                                                  {},
                                                  description.snapshotId,
                                                  math::toHex(math::sha256(tensorFile->second))});
    if (!online) {
        model->whyNoEvents = "online learning is switched off";
    } else if (!model->chain.updatable()) {
        model->whyNoEvents = "the family " + description.chain.family + " is refitted instead";
    } else if (const auto going = goOn(*model, description, events); !going) {
        model->whyNoEvents = going.error().message;
        // A chain that took half of the events is nobody's model: start again from the files.
        FAIRLEAD_TRY(model->chain, recommend::Chain::load(description.chain, tensors));
    } else {
        model->takesEvents = true;
    }
    return model;
}

}  // namespace core::serving
