// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/abuse/profile.h"

#include <algorithm>
#include <cmath>

#include "core/abuse/robust.h"
#include "core/abuse/similarity.h"
#include "core/base/random.h"

namespace core::abuse {
namespace {

constexpr std::size_t kSample = 1000;
constexpr double kLow = -4;
constexpr double kHigh = 8;
constexpr double kHighSimilarity = 3;

/// ln, with what is 0 (nobody else rated the items) far below everything that is not.
double logOf(double value) {
    return std::log(std::max(value, 1e-12));
}

std::vector<double> zOfLogs(const std::vector<double>& values, double sign) {
    std::vector<double> logs;
    logs.reserve(values.size());
    for (const double v : values)
        logs.push_back(logOf(v));
    const RobustScale scale = robustScale(logs);
    for (double& l : logs)
        l = std::clamp(sign * scale.z(l), kLow, kHigh);
    return logs;
}

/// Whose DegSim gives the population's scale.
std::vector<bool> sampled(const RatingTable& table, const AbuseOptions& options) {
    const std::size_t users = table.userIds.size();
    if (users <= std::max(options.similarityForAll, kSample)) return std::vector<bool>(users, true);
    std::vector<std::pair<std::uint64_t, std::size_t>> order;
    order.reserve(users);
    for (std::size_t u = 0; u < users; ++u)
        order.emplace_back(hash64(table.userIds[u]), u);
    std::ranges::nth_element(order, order.begin() + kSample);
    std::vector<bool> in(users);
    for (std::size_t s = 0; s < kSample; ++s)
        in[order[s].second] = true;
    return in;
}

}  // namespace

std::vector<ProfileScore> profileScores(const RatingTable& table,
                                        const std::vector<Deviation>& deviations,
                                        const AbuseOptions& options) {
    const std::size_t users = table.userIds.size();
    std::vector<ProfileScore> scores(users);
    if (users < options.minPopulation) return scores;

    std::vector<double> rdma;
    for (const Deviation& d : deviations)
        rdma.push_back(d.rdma);
    const auto rdmaZ = zOfLogs(rdma, 1);
    const auto loadings = principalLoadings(table);
    const auto loadingZ = zOfLogs(loadings, -1);

    const auto inSample = sampled(table, options);
    NeighbourSimilarity similarity(table, options);
    std::vector<double> known;
    for (std::size_t u = 0; u < users; ++u) {
        ProfileScore& s = scores[u];
        s.rdmaZ = rdmaZ[u];
        s.loadingZ = loadingZ[u];
        s.pca = loadings[u];
        const bool couldMatter = s.rdmaZ + s.loadingZ + kHighSimilarity > options.profileLimit;
        if (inSample[u] || couldMatter) s.degSim = similarity.of(UserIdx(u));
        if (inSample[u]) known.push_back(*s.degSim);
    }
    const RobustScale scale = robustScale(known);
    for (std::size_t u = 0; u < users; ++u) {
        ProfileScore& s = scores[u];
        if (s.degSim) s.similarityZ = std::clamp(-scale.z(*s.degSim), kLow, kHighSimilarity);
        s.score = s.rdmaZ + s.similarityZ + s.loadingZ;
        s.flagged = s.degSim && s.rdmaZ > 0 && s.score > options.profileLimit &&
                    table.of(UserIdx(u)).size() >= options.profileItems;
    }
    return scores;
}

}  // namespace core::abuse
