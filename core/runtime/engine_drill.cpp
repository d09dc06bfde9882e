// SPDX-License-Identifier: GPL-3.0-or-later
// Labelled attacks on a copy of what a training would read.
#include "core/runtime/engine.h"

namespace core::runtime {

judge::DrillOptions Engine::drillOptions(simulate::AttackKind kind, std::uint64_t seed) const {
    judge::DrillOptions options;
    options.attack = simulate::attackOptions(kind, seed);
    options.attack.ratingMin = settings().ratingMin;
    options.attack.ratingMax = settings().ratingMax;
    options.abuse.scaleMin = events::halfStarsOf(settings().ratingMin);
    options.abuse.scaleMax = events::halfStarsOf(settings().ratingMax);
    options.threads = static_cast<unsigned>(settings().threads);
    return options;
}

Result<judge::DrillReport> Engine::drill(const judge::DrillOptions& options,
                                         const std::stop_token& stop, const ProgressFn& progress) {
    report(progress, 0, "reading the ratings");
    FAIRLEAD_TRY(const auto quarantined, reader_.quarantinedUsers());
    store::SnapshotQuery query;
    query.excludedUsers = {quarantined.users.begin(), quarantined.users.end()};
    FAIRLEAD_TRY(const auto data, reader_.dataset(query));
    return judge::runDrill(data, options, stop, progress);
}

}  // namespace core::runtime
