// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <optional>

#include "core/fairness/exposure.h"
#include "core/fairness/verdict.h"

namespace core::fairness {

inline constexpr std::int64_t kComparedUsers = 20;      ///< U
inline constexpr std::int64_t kUsersForDiversity = 40;  ///< N below it: no comparable diversity
inline constexpr std::array<const char*, kSegments> kSegmentNames{"low_activity", "medium_activity",
                                                                  "high_activity"};

/// Latest lists of users, by how many of them were shown an item.
struct LatestLists {
    std::vector<std::int64_t> itemsShownTo;  ///< [n] = items that n users were shown, n ≥ 1
    std::int64_t users = 0;                  ///< N
    std::int64_t slotCount = 0;              ///< Σ lengths; N·k when all are equally long
};
/// Expected unique items among U = 20 random users' lists, per slot of theirs:
/// D = Σ_i [1 − C(N − n_i, U)/C(N, U)]/(U·k), k = slots/N. The quotient of binomials is the product
/// of the U factors (N − n − t)/(N − t), which neither overflows nor cancels. 0 for N < U.
/// Threads: pure. Cost: O(longest n · U).
double comparableDiversity(const LatestLists& lists);

/// One activity segment of users.
struct SegmentNumbers {
    std::int64_t users = 0;
    std::int64_t requests = 0;
    std::int64_t slotCount = 0;
    std::int64_t uniqueItems = 0;
    double published = 0;                ///< unique items / slots; falls with volume
    std::optional<Estimate> comparable;  ///< D; nothing under 40 users
    double error = 0;                    ///< standard error of D
    bool operator==(const SegmentNumbers&) const = default;
};

struct Parity {
    std::array<SegmentNumbers, kSegments> segments;
    std::optional<double> publishedGap;  ///< max − min over segments with slots; of two or more
    std::optional<Estimate> gap;         ///< of the comparable diversities
    Verdict verdict;
    bool operator==(const Parity&) const = default;
};

struct ParityRule {
    double required = 0.15;
    double alert = 0.20;
    double tukey = 2.344;  ///< q(0.95; 3, ∞)/√2
};

/// Diversity by segment and the gap between them. d of a pair has h = 2.344·√(se_a² + se_b²)
/// (Tukey–Kramer, three groups): PASS when the largest |d| + h is below what is required, FAIL when
/// the largest |d| − h is above it. Threads: pure. Cost: O(items · cells).
Parity parityOf(const ExposureWindow& window, const ParityRule& rule = {});
/// The verdict alone, for segments that are measured already.
void judgeParity(Parity& parity, std::int64_t requests, const ParityRule& rule = {});

}  // namespace core::fairness
