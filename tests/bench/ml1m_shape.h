// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <optional>
#include <string>

#include "core/events/dataset.h"

namespace bench {

struct Matrix {
    core::events::Dataset data;
    std::string origin;          ///< a sentence: the real set, or that it was made up
    double multiplyAdds = 0;     ///< Σ over users of n_u²: what all pairs of items cost, both ways
};

/// MovieLens 1M (6,040 × 3,706, 1,000,209 ratings) from `folder`/ml-1m/ratings.dat if that is
/// there, else a seeded matrix with the same three numbers and like skews of users and items.
Matrix ml1mShape(const std::optional<std::filesystem::path>& folder);

}  // namespace bench
