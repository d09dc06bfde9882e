// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>

#include "core/fairness/report.h"

namespace core::fairness {

std::vector<VersionNumbers> byVersion(const ExposureWindow& window, const Catalogue& catalogue) {
    // A window per version: the same counting as for all of them.
    std::map<std::uint32_t, ExposureWindow> windows;
    const std::vector<std::uint64_t> hashes = window.userHashes();
    for (const Request* request : window.inOrder()) {
        ExposureWindow& own = windows[request->version];
        own.setUser(request->user, hashes[request->user.value], 0);
        own.add(*request);
    }
    std::vector<VersionNumbers> rows;
    for (const auto& [version, own] : windows) {
        const GroupCounts counts = groupCounts(own, catalogue);
        const auto estimate = [&](double (*of)(const CountProfile&)) {
            return estimateOf([&](std::size_t l) { return of(counts.profiles[l]); }, counts.users);
        };
        rows.push_back({version, counts.requests, counts.total(0), estimate(coverage),
                        reachableCoverage(counts.profiles[0].items, counts.distinctSlots),
                        estimate(giniShown), estimate(giniCatalogue)});
    }
    return rows;
}

}  // namespace core::fairness
