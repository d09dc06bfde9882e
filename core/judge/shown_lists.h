// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <queue>
#include <vector>

#include "core/fairness/exposure.h"

namespace core::judge {

/// The lists of a window of time (from, to], of which at most the newest `most` count. Lists that
/// are newer wait; what the window holds depends on the lists alone, not on the order in which they
/// came. Threads: thread-compatible.
class ShownLists {
  public:
    /// `most` 0: no limit.
    ShownLists(std::size_t k, std::size_t most) : k_(k), most_(most), window_({k}) {}

    /// Moves the window forward; neither end may go back.
    void moveTo(UtcTime from, UtcTime to);
    void add(fairness::Request request);
    /// Nothing up to this time is in the window: its beginning, or later when there is a limit.
    [[nodiscard]] UtcTime floor() const { return floor_; }
    [[nodiscard]] fairness::ExposureWindow& window() { return window_; }
    /// The same lists counted afresh, `describe(window)` first: when what is known of items
    /// changed.
    void recount(const std::function<void(fairness::ExposureWindow&)>& describe);

  private:
    void insert(fairness::Request request);
    void raiseFloor(UtcTime floor);

    std::size_t k_;
    std::size_t most_;
    UtcTime floor_ = UtcTime::min();
    UtcTime to_ = UtcTime::min();
    fairness::ExposureWindow window_;
    std::priority_queue<UtcTime, std::vector<UtcTime>, std::greater<>> times_;  ///< of the window
    std::vector<fairness::Request> later_;
};

}  // namespace core::judge
