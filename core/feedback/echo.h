// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "core/fairness/verdict.h"
#include "core/feedback/slices.h"

namespace core::feedback {

using fairness::Estimate;
using fairness::Interval;
using fairness::State;
using fairness::Verdict;

struct EchoOptions {
    std::uint64_t seed = 1;
    std::size_t draws = 8;
    std::int64_t fewestUsers = 20;  ///< m below it: cannot tell
    double rise = 0.03;             ///< b·(n − 1) beyond it is an echo
    double saturated = 0.95;        ///< Gini beyond it: the level is judged
    double publishedSlope = 0.01;
    double earlyWarning = 0.05;  ///< rise of the top-10 share
};

/// One window as published: all its slots on items of C.
struct EchoWindow {
    UtcTime from;
    UtcTime to;
    std::int64_t requests = 0;
    std::int64_t slotCount = 0;
    std::int64_t users = 0;
    std::int64_t uniqueItems = 0;
    double gini = 0;  ///< over shown items
    double top10Share = 0;
    double catalogueGini = 0;    ///< at equal volume, over C₀; mean of the draws
    double equalTop10Share = 0;  ///< at equal volume, over C₀
    bool operator==(const EchoWindow&) const = default;
};

struct EchoReport {
    std::vector<EchoWindow> windows;
    double publishedSlope = 0;  ///< rises with falling traffic and a growing catalogue: see Verdict
    bool publishedDetected = false;
    std::int64_t eligibleItems = 0;   ///< |C₀|
    std::int64_t usersPerWindow = 0;  ///< m
    std::int64_t slotsPerWindow = 0;  ///< that every window is cut to, on average over the draws
    std::optional<Estimate> slope;    ///< b per window
    double levelRandom = 0;           ///< Gini that random spreading gives at that volume
    bool saturated = false;
    bool detected = false;
    bool earlyWarning = false;
    Verdict verdict;
    bool operator==(const EchoReport&) const = default;
};

/// Does exposure concentrate from window to window?
/// C₀ = items of C eligible since before the first window; in every window m distinct users (m =
/// those of the smallest window) and one random request of each, slots on C₀ only, cut at random to
/// the smallest window's number (so that neither falling traffic, nor a growing catalogue, nor
/// longer lists make a slope); catalogue Gini, mean of 8 draws; slope b by least squares, interval
/// by the group jackknife, in which the draws of the remaining users stay the same.
/// Echo ⇔ b − t·se > 0 and b·(n − 1) > 0.03. Last Gini above 0.95: saturated, then the level is
/// judged: an echo when the interval of the level is above 0.95 and random spreading would be
/// below. Depends only on requests, hashes and seed.
/// Threads: pure. Cost: that of equalVolume().
EchoReport echoReport(const FeedbackInput& input, const Windows& windows,
                      const EchoOptions& options = {});

}  // namespace core::feedback
