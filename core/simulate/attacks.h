// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/events/dataset.h"
#include "core/events/event.h"

namespace core::simulate {

// Labelled attacks on ratings: what a drill injects into a copy, and what the scenario "rating
// spam" mixes into the stream. Every attacker's id begins with "x-": the label that makes recall
// and precision exact.
// Sources: Lam, Riedl 2004 (WWW; random and average); Mobasher, Burke, Bhaumik, Williams 2007 (ACM
// TOIT 7(4); filler and selected items, bandwagon, segment, love/hate).
// Threads: pure. Same input and seed, same attack.

/// An attacker's profile is the target, *selected* items that make the attacker look like certain
/// users, and *filler* items drawn evenly. "End" is the top of the scale in a push, the bottom in a
/// nuke.
enum class AttackKind : std::uint8_t {
    Volume,     ///< no target: very many ratings, any value, any item
    Random,     ///< filler about the mean of all ratings
    Average,    ///< filler about each item's own mean: harder to tell from genuine users
    Bandwagon,  ///< Random, and the 5 most rated items at the end (nuke: 5 disliked among them)
    Segment,    ///< the 5 most rated items of the target's genre at the end, filler at the other
    LoveHate,   ///< filler at the other end
};
inline constexpr AttackKind kAttackKinds[] = {AttackKind::Volume,  AttackKind::Random,
                                              AttackKind::Average, AttackKind::Bandwagon,
                                              AttackKind::Segment, AttackKind::LoveHate};
/// "volume", "random", "average", "bandwagon", "segment", "love-hate".
const char* name(AttackKind kind);
std::optional<AttackKind> attackKindFromName(std::string_view name);

/// What an attacker knows of an item: it is public.
struct ItemStatistics {
    std::string itemId;
    std::int64_t ratings = 0;
    double mean = 0;  ///< of the ratings; unused without any
    double sd = 0;    ///< population standard deviation
    std::vector<std::string> genres;
};
/// Of every item of the catalogue, in its order. Cost: O(interactions).
std::vector<ItemStatistics> itemStatistics(const events::Dataset& data);

struct AttackOptions {
    AttackKind kind = AttackKind::Volume;
    std::uint64_t seed = 1;
    std::size_t attackers = 10;
    /// Ratings per attacker beside target and selected items, drawn evenly; cut to the catalogue.
    std::size_t minFiller = 100;
    std::size_t maxFiller = 199;
    bool push = true;           ///< false: nuke
    std::string target;         ///< empty: drawn from the less rated half
    std::uint64_t firstId = 1;  ///< of the attackers' numbers
    double ratingMin = 0.5;     ///< the scale; ratings are its half stars
    double ratingMax = 5;
};
/// The reference sizes: volume as above (10 users, 100–199 ratings), the others 20 users with
/// 20–60.
AttackOptions attackOptions(AttackKind kind, std::uint64_t seed);

struct ItemRating {
    std::string itemId;
    double rating = 0;
};
struct AttackProfile {
    std::string userId;
    std::vector<ItemRating> ratings;  ///< distinct items, in a random order
};
struct AttackProfiles {
    std::vector<AttackProfile> profiles;
    std::string target;  ///< empty for volume
};
/// Errors: invalid_argument without items, for a target that is not among them, for a scale or a
/// filler range the wrong way round. Cost: O(items) per attacker.
Result<AttackProfiles> makeProfiles(std::span<const ItemStatistics> items,
                                    const AttackOptions& options);

/// When the attackers rate: each starts at a random moment of [begin, begin + spread) and rates
/// once per `pace`.
struct AttackSchedule {
    UtcTime begin;
    std::chrono::microseconds spread = std::chrono::hours(1);
    std::chrono::microseconds pace = std::chrono::seconds(2);
};

/// Ratings with the truth about them.
struct LabelledEvents {
    std::vector<events::Event> events;   ///< by time
    std::vector<std::string> attackers;  ///< ids "x-…": the labels, ascending
    std::string target;
};
/// Errors: as makeProfiles.
Result<LabelledEvents> makeAttack(std::span<const ItemStatistics> items,
                                  const AttackOptions& options, const AttackSchedule& schedule);

/// The reference case of volume abuse: 90 users with 5–29 ratings over a week and 10 attackers with
/// 100–199, on a catalogue of 1,200.
LabelledEvents referenceAbuseCase(std::uint64_t seed);

}  // namespace core::simulate
