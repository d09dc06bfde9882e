// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/event_reader.h"

namespace core::store {

/// EventReader::dataset() inside a transaction. Works on the store's numbers instead of texts;
/// its twin is events::makeDataset().
Result<events::Dataset> readSnapshot(Connection& connection, const SnapshotQuery& query);

}  // namespace core::store
