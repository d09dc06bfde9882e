// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <vector>

#include "core/abuse/options.h"
#include "core/abuse/rating_table.h"

namespace core::abuse {

/// Mean similarity to the nearest neighbours (DegSim). Source: Chirita, Nejdl, Zamfir 2005:
/// Pearson over co-rated items, here times min(1, overlap/overlapForFull), else two shared items
/// make a perfect likeness. Fewer neighbours than asked for count as 0. Range: −1–1.
/// Threads: thread-compatible. Cost of of(): ratings of the user's items.
class NeighbourSimilarity {
  public:
    /// `table` must outlive it.
    NeighbourSimilarity(const RatingTable& table, const AbuseOptions& options);
    [[nodiscard]] double of(UserIdx user);

  private:
    struct Sums {
        std::int64_t n = 0;
        std::int64_t x = 0, y = 0, xx = 0, yy = 0, xy = 0;
    };
    [[nodiscard]] double similarity(const Sums& sums) const;

    const RatingTable& table_;
    const AbuseOptions& options_;
    std::vector<Sums> sums_;  ///< by other user; all zero between calls
    std::vector<std::uint32_t> touched_;
    std::vector<double> similarities_;
};

/// Sum of the squared loadings of each user on the first three eigenvectors of the users'
/// covariance, rows as z-scores with 0 for a missing rating: small for profiles that go with
/// nobody. Source: Mehta and Nejdl 2009, "PCA VarSelect". Range: 0–1. Fewer than 4 users: all 0.
/// Block power iteration on the sparse table with a fixed start: for the same ratings the same
/// bits. Threads: pure. Cost: some 20 passes over the ratings.
std::vector<double> principalLoadings(const RatingTable& table);

}  // namespace core::abuse
