// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/report.h"

namespace core::feedback {
namespace {

/// The counts of all requests as one window.
fairness::GroupCounts countsOf(const FeedbackInput& input) {
    fairness::GroupCounts counts;
    counts.members = fairness::membersOf(*input.catalogue);
    std::vector<std::int64_t> place(input.catalogue->items.size(), -1);
    for (std::size_t c = 0; c < counts.members.size(); ++c)
        place[counts.members[c]] = static_cast<std::int64_t>(c);
    for (auto& slotCount : counts.slotCount)
        slotCount.resize(counts.members.size());
    for (const Request* request : input.requests) {
        const std::size_t group = fairness::groupOf(input.hashOf(request->user));
        for (const ItemIdx item : request->items) {
            if (item.value >= place.size() || place[item.value] < 0) {
                ++counts.slotsOutside;
                continue;
            }
            const auto c = static_cast<std::size_t>(place[item.value]);
            ++counts.slotCount[0][c];
            ++counts.slotCount[group + 1][c];
        }
    }
    // So far each group's own slots stand there.
    for (std::size_t l = 1; l <= fairness::kGroups; ++l) {
        for (std::size_t c = 0; c < counts.members.size(); ++c)
            counts.slotCount[l][c] = counts.slotCount[0][c] - counts.slotCount[l][c];
    }
    fairness::profileAll(counts);
    counts.requests = static_cast<std::int64_t>(input.requests.size());
    counts.users = distinctUsers(input);
    return counts;
}

}  // namespace

std::vector<Verdict> FeedbackReport::verdicts() const {
    std::vector<Verdict> all{echo.verdict};
    all.insert(all.end(), starvation.verdicts.begin(), starvation.verdicts.end());
    return all;
}

FeedbackReport feedbackReport(const FeedbackInput& input, const FeedbackOptions& options) {
    const TrendOptions trends{options.echo.seed, options.mostPairs};
    const Windows windows = windowsOf(input, options.windows);
    FeedbackReport report;
    report.echo = echoReport(input, windows, options.echo);
    report.evidence = echoEvidence(input, windows);
    report.starvation = starvationReport(countsOf(input), *input.catalogue, options.starvation);
    report.filterBubble = filterBubble(input, windows, trends);
    report.homogenisation = homogenisation(windows, trends);
    return report;
}

FeedbackInput feedbackInput(const fairness::ExposureWindow& window, const Catalogue& catalogue) {
    FeedbackInput input;
    input.requests = window.inOrder();
    input.userHashes = window.userHashes();
    input.catalogue = &catalogue;
    input.genres = window.genres();
    return input;
}

}  // namespace core::feedback
