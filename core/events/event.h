// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/clock.h"

namespace core::events {

/// The four kinds of events (SPEC of the stream: README, "Events"). Names of topics are
/// configurable; this is the meaning.
enum class Topic : std::uint8_t { Ratings, WatchEvents, Recommendations, Items };
inline constexpr Topic kTopics[] = {Topic::Ratings, Topic::WatchEvents, Topic::Recommendations,
                                    Topic::Items};

/// Default topic name: "ratings", "watch-events", "recommendations", "items".
const char* name(Topic topic);
std::optional<Topic> topicFromName(std::string_view name);

struct RatingEvent {
    std::string userId;
    std::string itemId;
    double rating = 0;  ///< on the profile's scale, 0.5–5 by default
    UtcTime at;
    bool operator==(const RatingEvent&) const = default;
};

struct WatchEvent {
    std::string userId;
    std::string itemId;
    UtcTime at;
    double watchSeconds = 0;
    std::optional<double> progress;  ///< 0–1
    bool operator==(const WatchEvent&) const = default;
};

/// What a user was shown, and by what.
struct RecommendationEvent {
    std::string requestId;  ///< derived from the content when the producer gave none
    std::string userId;
    std::vector<std::string> itemIds;  ///< in order of rank
    std::string modelVersion;
    std::string abVariant;
    double latencyMs = 0;
    UtcTime at;
    std::string dataSnapshotId;
    std::string pipelineGitSha;
    std::string artifactDigest;
    std::string pipeline;
    std::uint64_t drawSeed = 0;
    std::int64_t appliedPosition = 0;
    int status = 200;
    bool operator==(const RecommendationEvent&) const = default;
};

/// An announced item; the newest event per item holds.
struct ItemEvent {
    std::string itemId;
    std::string title;
    std::vector<std::string> genres;
    std::vector<std::string> tags;
    std::string provider;
    std::optional<int> year;
    std::optional<UtcTime> availableFrom;
    bool operator==(const ItemEvent&) const = default;
};

/// One accepted event. Invariant: its values passed the validator.
struct Event {
    std::variant<RatingEvent, WatchEvent, RecommendationEvent, ItemEvent> body;
    int schemaVersion = 1;
    std::string eventId;  ///< the producer's idempotency key; empty if it gave none
    std::string extra;    ///< unknown fields as a JSON object; empty if there were none

    [[nodiscard]] Topic topic() const { return static_cast<Topic>(body.index()); }
    bool operator==(const Event&) const = default;
};

}  // namespace core::events
