// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <span>
#include <string>

#include "core/judge/judge.h"

namespace core::judge {

/// What was shown and to whom, counted: what the reports are made of. Borrows.
struct Counted {
    const fairness::ExposureWindow& window;
    const fairness::Catalogue& catalogue;
    std::span<const std::string> versions;  ///< by Request::version
    std::function<std::string(std::size_t)> titleOf;
};

/// Fills the reports on fairness and feedback loops and what belongs to them, for the window
/// (into.from, into.to]. Items are published in the order of their ids, those of C and those that
/// were shown, so that nothing depends on how the caller numbered them.
/// Threads: pure. Cost: that of the reports, and O(slots).
void assemble(const Counted& counted, const JudgeOptions& options, Verdicts& into);

}  // namespace core::judge
