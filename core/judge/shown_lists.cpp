// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/shown_lists.h"

namespace core::judge {

void ShownLists::raiseFloor(UtcTime floor) {
    if (floor <= floor_) return;
    floor_ = floor;
    window_.expire(floor + std::chrono::microseconds(1));
    while (!times_.empty() && times_.top() <= floor)
        times_.pop();
}

void ShownLists::moveTo(UtcTime from, UtcTime to) {
    to_ = to;
    raiseFloor(from);
    std::vector<fairness::Request> waiting;
    waiting.swap(later_);
    for (fairness::Request& request : waiting)
        add(std::move(request));
}

void ShownLists::add(fairness::Request request) {
    if (request.at <= floor_) return;
    if (request.at > to_) {
        later_.push_back(std::move(request));
        return;
    }
    insert(std::move(request));
    // Lists of one moment go together: which of them is the newest is not a matter of arrival.
    if (most_ > 0 && times_.size() > most_) raiseFloor(times_.top());
}

void ShownLists::insert(fairness::Request request) {
    times_.push(request.at);
    window_.add(std::move(request));
}

void ShownLists::recount(const std::function<void(fairness::ExposureWindow&)>& describe) {
    fairness::ExposureWindow fresh({k_});
    describe(fresh);
    for (const fairness::Request* request : window_.inOrder())
        fresh.add(*request);
    window_ = std::move(fresh);
}

}  // namespace core::judge
