// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>

#include "core/registry/artifact_store.h"
#include "core/serving/recommend_service.h"
#include "core/store/event_reader.h"

namespace core::serving {

/// Makes a version's verified files answer requests. With `online`, the interactions that it was
/// trained on are read again and everything since is applied, so that it goes on learning; when
/// that data is not the recorded snapshot any more (pruned, another store), it answers as trained
/// and says so in whyNoEvents. Errors: corrupt (files), as EventReader. Threads: pure, reads the
/// store. Cost: parsing, and with `online` one read of the interactions.
Result<std::shared_ptr<ServedModel>> loadModel(const VersionId& id, const registry::FileSet& files,
                                               store::EventReader& events, bool online);

/// Everything that the store accepted after `position`, as changes for a chain or histories.
struct ChangesSince {
    std::vector<recommend::Change> changes;
    std::int64_t position = 0;
};
Result<ChangesSince> changesSince(store::EventReader& events, std::int64_t position);

}  // namespace core::serving
