// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdlib>
#include <filesystem>
#include <optional>

namespace tests {

/// $FAIRLEAD_DATASETS/ml-latest-small, if it is there.
inline std::optional<std::filesystem::path> movielensFolder() {
    const char* datasets = std::getenv("FAIRLEAD_DATASETS");
    if (!datasets) return std::nullopt;
    const std::filesystem::path folder = std::filesystem::path(datasets) / "ml-latest-small";
    if (!std::filesystem::exists(folder / "ratings.csv")) return std::nullopt;
    return folder;
}

}  // namespace tests
