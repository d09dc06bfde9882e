// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>

#include "core/store/event_reader.h"

namespace core::ingest {

/// Rows that all sources delivered so far, whatever became of them. Threads: pure.
std::int64_t consumedRows(const store::StoreStatistics& statistics);

/// How fast an import goes.
struct ImportPace {
    double rowsPerSecond = 0;
    std::optional<double> secondsLeft;  ///< nothing before a hundredth is done
};
/// `rows` delivered and `fraction` (0–1) done `seconds` after the start. Threads: pure.
/// Empty input: no time, no pace.
ImportPace paceOf(std::int64_t rows, double fraction, double seconds);

}  // namespace core::ingest
