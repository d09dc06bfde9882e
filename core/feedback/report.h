// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <vector>

#include "core/base/json.h"
#include "core/feedback/echo.h"
#include "core/feedback/evidence.h"
#include "core/feedback/starvation.h"
#include "core/feedback/users_over_time.h"

namespace core::feedback {

struct FeedbackOptions {
    std::size_t windows = 4;
    EchoOptions echo;  ///< its seed holds for the others too
    StarvationOptions starvation;
    std::size_t mostPairs = TrendOptions{}.mostPairs;
};

/// Threads: a plain value.
struct FeedbackReport {
    EchoReport echo;
    EchoEvidence evidence;
    StarvationReport starvation;
    std::optional<Trend> filterBubble;    ///< genre entropy of users
    std::optional<Trend> homogenisation;  ///< Jaccard similarity of users' lists
    bool operator==(const FeedbackReport&) const = default;

    /// "echo", "starvation_ratio", "tail_rate", "exposure_ratio".
    [[nodiscard]] std::vector<Verdict> verdicts() const;
};

/// Everything of section "Feedback loops" for these requests. Empty input: zeros, and verdicts that
/// cannot be told. Independent of the numbering of users and of the order of arrival.
/// Threads: pure. Cost: 1 M requests 2 to 4 s; for a background job.
FeedbackReport feedbackReport(const FeedbackInput& input, const FeedbackOptions& options = {});

/// The input of what is in a live window now; borrows both until the window changes.
FeedbackInput feedbackInput(const fairness::ExposureWindow& window, const Catalogue& catalogue);

/// feedback_loop_analysis_results.json: popularity_echo and tail_starvation with the published keys
/// and meaning, except echo_detected, which is our verdict (echo_detected_published is the old
/// one); beside them catalogue_slope, slope_ci95, exposure_ratio, verdict; filter_bubble,
/// homogenisation, evidence and, at the top, verdicts.
Json feedbackDocument(const FeedbackReport& report);

}  // namespace core::feedback
