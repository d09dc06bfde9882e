// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/abuse/drill.h"
#include "core/abuse/report.h"
#include "core/base/json.h"

namespace core::abuse {

/// `analyze abuse`:
/// `{"rating_spam": {"total_users", "spam_detected", "flagged_users": […]}, "ratings", "rules":
/// […],
///   "limits", "items": […], "groups": […],
///   "users": [{"user_id", "flagged", "score", "rules": [], "sentence", "decision", …}]}`.
/// `rules` of a user are those that count; `shown_rules` the classic ones. `rating_spam` has our
/// verdict; `spam_detected_published` and `flagged_users_published` repeat the three-sigma rule's.
Json document(const AbuseReport& report);

/// `{"precision", "recall", "true_positives", "false_positives", "false_negatives", …}`; null where
/// there is nothing to divide by.
Json document(const DrillOutcome& outcome);

}  // namespace core::abuse
