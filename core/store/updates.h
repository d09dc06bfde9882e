// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/store/event_reader.h"

namespace core::store {

/// EventReader::updatesSince() inside a transaction.
Result<std::vector<Update>> readUpdates(Connection& connection, std::int64_t seq,
                                        std::int64_t limit);

}  // namespace core::store
