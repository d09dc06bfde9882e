// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <memory>
#include <stop_token>

#include "core/abuse/options.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/judge/verdicts.h"
#include "core/store/event_reader.h"

namespace core::judge {

struct JudgeOptions {
    std::chrono::microseconds window = std::chrono::hours(24);  ///< of recommendations; 0: all
    /// At most so many lists, the newest, are judged: about 250 bytes and 3 µs each. Larger: more
    /// memory and rarer judgements; smaller: a busy recommender is judged by less than the window,
    /// and `from` says so. 0: no limit.
    std::size_t mostRequests = 500000;
    std::chrono::microseconds newItems = std::chrono::hours(24 * 7);
    std::size_t k = 0;  ///< only the first k of a list count; 0: all
    std::size_t feedbackWindows = 4;
    double coverageRequired = 0.80, coverageAlert = 0.75;
    double parityRequired = 0.15, parityAlert = 0.20;
    double starvationModerate = 1.3, starvationSevere = 3.0;
    abuse::AbuseOptions abuse;
};

/// Follows a store and judges what was shown and who rated: coverage, spread, parity, echo,
/// starvation, abuse. Incremental; what it says of a position and a moment depends on the stored
/// events alone, so a judge that was opened just now says the same to the last digit.
/// The window is (to − window, to], of lists that were answered (status 200); interactions count up
/// to `to`, announcements and ratings up to the position. Who is in quarantine changes nothing of
/// what is judged, so that a file of the same events gives the same numbers.
/// Memory: 16 bytes per distinct (user, item), what AbuseWatch keeps, and the lists of the window.
/// `to` may go back; then everything is read again.
/// `events` and `clock` must outlive it. Threads: thread-compatible: one thread follows.
class Judge {
  public:
    Judge(store::EventReader& events, JudgeOptions options, const Clock& clock);
    ~Judge();

    /// Takes in what was stored since, lets the window end at `to`, and judges. Never null.
    /// Errors: of the store, cancelled; then nothing is lost and the next call goes on.
    /// Cost: O(new events) + the reports; see fairness/, feedback/, abuse/. With `full` false the
    /// profile rule's scores are those of the last full judgement.
    Result<VerdictsPtr> judge(UtcTime to, bool full, const std::stop_token& stop);

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace core::judge
