// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/import_pace.h"

namespace core::ingest {

std::int64_t consumedRows(const store::StoreStatistics& statistics) {
    std::int64_t rows = 0;
    for (const store::Source& source : statistics.sources)
        rows += source.consumed;
    return rows;
}

ImportPace paceOf(std::int64_t rows, double fraction, double seconds) {
    ImportPace pace;
    if (seconds <= 0) return pace;
    pace.rowsPerSecond = static_cast<double>(rows) / seconds;
    if (fraction >= 0.01) pace.secondsLeft = seconds * (1 - fraction) / fraction;
    return pace;
}

}  // namespace core::ingest
