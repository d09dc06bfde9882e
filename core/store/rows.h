// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>

#include "core/events/dataset.h"
#include "core/store/event_store.h"

namespace core::store {

/// The columns that readSource() reads; a condition or order may follow.
inline constexpr const char* kSelectSources =
    "SELECT id, incarnation, topic, partition, next_offset, consumed, accepted, duplicates,"
    " rejected, finished FROM sources";

/// The Source of the current row.
inline Source readSource(const Statement& row) {
    Source source;
    source.id = {row.integer(0)};
    source.incarnation = row.text(1);
    source.topic = row.text(2);
    source.partition = static_cast<std::int32_t>(row.integer(3));
    source.nextOffset = row.integer(4);
    source.consumed = row.integer(5);
    source.accepted = row.integer(6);
    source.duplicates = row.integer(7);
    source.rejected = row.integer(8);
    source.finished = row.integer(9) != 0;
    return source;
}

/// A watch is an interaction when its progress is unknown or at least one half.
inline constexpr const char* kWatchCounts = " AND (progress IS NULL OR progress >= 0.5)";

using events::halfStarsOf;

}  // namespace core::store
