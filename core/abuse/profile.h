// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/abuse/options.h"
#include "core/abuse/rating_table.h"

namespace core::abuse {

/// The parts of a user's shilling score.
struct ProfileScore {
    double score = 0;  ///< sum of the three z, each within −4–8 (DegSim's within −4–3)
    double rdmaZ = 0;
    double similarityZ = 0;  ///< of −DegSim: high for a profile that is like nobody's
    double loadingZ = 0;     ///< of −ln PCA loading
    double pca = 0;
    std::optional<double> degSim;  ///< none where it could not have made a difference
    bool flagged = false;
    bool operator==(const ProfileScore&) const = default;
};

/// Random, average and love/hate profiles rate items that few rate, go with no principal component
/// and have no neighbours. Source: Mehta and Nejdl 2009 (PCA VarSelect), Chirita et al. 2005; the
/// sum of robust z replaces their number of attackers, which nobody knows beforehand.
/// Above options.similarityForAll users DegSim is computed for a fixed sample by hash of the id,
/// which gives its scale, and for all whom it could put over the limit.
/// One entry per user. Fewer than options.minPopulation users: all 0. Threads: pure.
std::vector<ProfileScore> profileScores(const RatingTable& table,
                                        const std::vector<Deviation>& deviations,
                                        const AbuseOptions& options);

}  // namespace core::abuse
