// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/abuse/detector_catalog.h"
#include "core/abuse/inflow.h"
#include "core/abuse/lockstep.h"
#include "core/abuse/user_log.h"

namespace core::abuse {

/// What is measured of one user. Counts are of all ratings; what concerns items is of the latest
/// rating of each.
struct UserFeatures {
    std::int64_t ratings = 0;
    std::size_t items = 0;
    Pace pace;
    double mean = 0;  ///< stars
    double sd = 0;    ///< stars, population
    double rdma = 0;
    double wdma = 0;
    std::optional<double> degSim;
    std::optional<double> pca;
    double targetShare = 0;  ///< of the user's items under inflow, 0–1
    std::size_t lockstepMoments = 0;
    bool operator==(const UserFeatures&) const = default;
};

/// One rule fired for one user.
struct Flag {
    Rule rule;
    double score = 0;  ///< how far out: robust z (the classic rules: their own figure)
    std::vector<std::pair<std::string_view, double>> numbers;  ///< what it was decided on
    std::string subject;                                       ///< item id, where there is one
    std::string sentence;
    bool operator==(const Flag&) const = default;
};

enum class Decision : std::uint8_t {
    Clear,
    Review,     ///< one rule, or several of one family: a person decides
    Quarantine  ///< rules of two families
};
/// "clear", "review", "quarantine".
std::string_view name(Decision decision);

struct UserVerdict {
    std::string userId;
    UserFeatures features;
    std::vector<Flag> flags;  ///< those shown for comparison included, in the catalogue's order
    Decision decision = Decision::Clear;
    double score = 0;      ///< highest of the rules that count; 0 when none fired
    std::string sentence;  ///< why, strongest rule first; empty when clear
    [[nodiscard]] bool flagged() const { return decision != Decision::Clear; }
    [[nodiscard]] const Flag* flag(Rule rule) const;
    bool operator==(const UserVerdict&) const = default;
};

/// What the population taught the rules; none where it is too small.
struct Limits {
    double meanRatings = 0;
    double sdRatings = 0;
    std::optional<double> threeSigma;         ///< ratings above it
    double medianRatings = 0;                 ///< exp of the median of ln ratings
    std::optional<std::int64_t> volume;       ///< ratings from which the rule fires, if it does
    std::optional<std::int64_t> burstMinute;  ///< ratings above it
    std::optional<std::int64_t> burstHour;
    bool operator==(const Limits&) const = default;
};

struct AbuseReport {
    std::vector<UserVerdict> users;  ///< ascending by id
    std::vector<std::string> itemIds;
    std::vector<ItemInflow> inflows;    ///< items are indices into itemIds
    std::vector<LockstepGroup> groups;  ///< users are indices into users
    Limits limits;
    std::int64_t ratings = 0;
    /// Ratings seen when the profile rule last ran; it runs in full reports only.
    std::int64_t profileAsOf = 0;

    [[nodiscard]] const UserVerdict* find(std::string_view userId) const;
    [[nodiscard]] std::vector<std::string> flaggedUsers() const;
    [[nodiscard]] std::size_t count(Rule rule) const;
};

}  // namespace core::abuse
