// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <stop_token>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/events/dataset.h"

namespace core::datasets {

/// A MovieLens folder as a dataset in memory, without a store: for evaluation. Broken rows are left
/// out and counted in `skipped`. Errors: as findMovielens, io, cancelled.
struct LoadedMovielens {
    events::Dataset data;
    std::size_t skipped = 0;
};
Result<LoadedMovielens> loadMovielens(const std::filesystem::path& folder,
                                      const std::stop_token& stop, const ProgressFn& progress);

}  // namespace core::datasets
