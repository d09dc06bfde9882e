// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/events/dataset.h"
#include "core/store/event_store.h"
#include "core/store/quarantine.h"
#include "core/store/store.h"

namespace core::store {

/// Which events a Dataset is made of. Default: all there are.
struct SnapshotQuery {
    std::optional<std::int64_t> maxSeq = {};  ///< as of this store position, inclusive
    std::optional<UtcTime> from = {};         ///< event time, inclusive
    std::optional<UtcTime> to = {};           ///< event time, exclusive
    std::set<std::string> excludedUsers = {};
};

/// One change for an online model: the interaction as it stands after the event at `seq`. A late
/// event changes nothing that is newer, a watch keeps the rating; halfStars 0: only watched.
struct Update {
    std::int64_t seq = 0;
    events::RawInteraction change;
};

/// Positions after < seq ≤ upTo, the first `limit` of them.
struct Stretch {
    std::int64_t after = 0;
    std::int64_t upTo = std::numeric_limits<std::int64_t>::max();
    std::size_t limit = 10000;
};

/// A rating, or a watch that counts as an interaction (rating: nothing), as it came in.
struct StoredInteraction {
    std::int64_t seq = 0;
    std::string userId;
    std::string itemId;
    std::optional<double> rating;
    UtcTime at;
};

struct StoredRecommendation {
    std::int64_t seq = 0;
    events::RecommendationEvent event;
};

struct StoredAnnouncement {
    std::int64_t seq = 0;
    events::ItemEvent item;
};

/// What a user did with one item, latest values.
struct HistoryEntry {
    std::string itemId;
    std::string title;  ///< empty when the item was never announced
    std::optional<double> rating;
    std::optional<double> watchSeconds;
    std::optional<double> progress;
    UtcTime at;  ///< of the latest event
};

struct ItemSummary {
    std::string itemId;
    std::string title;
    std::vector<std::string> genres;
    std::optional<int> year;
};

enum class UserOrder : std::uint8_t { MostActive, LeastActive, Random };
struct UserSummary {
    std::string userId;
    std::int64_t ratings = 0;
};

struct DeadLetter {
    std::int64_t id = 0;
    std::string topic;
    std::int32_t partition = 0;
    std::int64_t offset = 0;
    std::string incarnation;
    std::string reason;
    std::string sentence;
    std::string bytes;  ///< the first 64 KiB
    std::int64_t size = 0;
    std::string sha256;  ///< of all, hexadecimal
    UtcTime firstSeen;
};

struct StoreStatistics {
    std::int64_t position = 0;
    std::int64_t ratings = 0;
    std::int64_t watches = 0;
    std::int64_t recommendations = 0;
    std::int64_t announcements = 0;
    std::int64_t users = 0;  ///< named by any event
    std::int64_t items = 0;  ///< named by any event
    std::int64_t announcedItems = 0;
    std::int64_t withExtra = 0;  ///< events with unknown fields
    std::int64_t deadLetters = 0;
    std::map<std::string, std::int64_t> deadLettersByReason;
    std::int64_t bytes = 0;  ///< of the file and its log
    std::vector<Source> sources;
    [[nodiscard]] bool conserved() const;
};

/// What `store check` found. Sound: no problems.
struct StoreCheck {
    std::vector<std::string> problems;
    std::vector<Source> sources;
    [[nodiscard]] bool sound() const { return problems.empty(); }
};

/// The reading side of the events in a Store, also one that is open read-only. Every call sees one
/// committed state. `store` must outlive it. Threads: thread-safe. Errors: as Connection.
class EventReader {
  public:
    explicit EventReader(Store& store) : store_(store) {}

    /// Position of the newest event; 0 in an empty store.
    Result<std::int64_t> position();
    /// Ratings and counting watches as makeDataset() would build them, the catalogue as of maxSeq:
    /// announced by then, or in the interactions. Cost: 100,000 ratings in under 100 ms.
    Result<events::Dataset> dataset(const SnapshotQuery& query = {});
    /// Whom SnapshotQuery::excludedUsers should name: those in quarantine now, or as of an earlier
    /// decision.
    Result<QuarantinedUsers> quarantinedUsers(std::optional<std::int64_t> decision = {});
    /// At most `limit` interaction changes after `seq`, in the order in which they were accepted.
    Result<std::vector<Update>> updatesSince(std::int64_t seq, std::size_t limit);

    // For followers: events as they came in, in the order of acceptance. Fewer than the limit: that
    // was all of the stretch.
    Result<std::vector<StoredInteraction>> interactionsSince(const Stretch& stretch);
    /// Those alone that are newer than `newerThan` by event time. Cost: reads over all of them.
    Result<std::vector<StoredRecommendation>> recommendationsSince(
        const Stretch& stretch, std::optional<UtcTime> newerThan = {});
    Result<std::vector<StoredAnnouncement>> announcementsSince(const Stretch& stretch);
    /// Time of the newest rating, watch or recommendation; nothing without any. Cost: O(events).
    Result<std::optional<UtcTime>> newestTime();
    /// Who is in quarantine now and why, ascending by user id.
    Result<std::vector<QuarantineEntry>> activeQuarantine();
    /// Who was in quarantine and is not any more, ascending.
    Result<std::vector<std::string>> releasedUsers();

    /// Latest first, one entry per item. An unknown user has none.
    Result<std::vector<HistoryEntry>> history(std::string_view userId);
    /// Announced or seen items whose id is `text` or whose title contains it (ASCII letters in
    /// either case), the exact id first, then by title.
    Result<std::vector<ItemSummary>> findItems(std::string_view text, std::size_t limit);
    /// What is known of these items, in their order; an unknown one has its id alone.
    Result<std::vector<ItemSummary>> items(std::span<const std::string> itemIds);
    /// Users with at least one rating. Random: every order equally likely, the same for one seed.
    Result<std::vector<UserSummary>> users(UserOrder order, std::size_t limit,
                                           std::uint64_t seed = 0);
    /// Users whose id starts with `prefix`, ascending.
    Result<std::vector<UserSummary>> findUsers(std::string_view prefix, std::size_t limit);

    /// At most `limit` dead letters with id > `after`, oldest first.
    Result<std::vector<DeadLetter>> deadLetters(std::int64_t after, std::size_t limit);
    /// At most `limit` of them, newest first, with id < `before` when given.
    Result<std::vector<DeadLetter>> newestDeadLetters(std::size_t limit,
                                                      std::optional<std::int64_t> before = {});
    /// How many dead letters were first seen since the minute of `time` began, by reason. Kept per
    /// minute: asking for the last hour costs the same in any store.
    Result<std::map<std::string, std::int64_t>> deadLettersSince(UtcTime time);
    Result<std::vector<Source>> sources();
    /// Cost: under 1 ms in any store; read from counters that check() holds against the rows.
    Result<StoreStatistics> statistics();
    /// integrity_check, foreign keys, and the conservation equation and all counters recomputed
    /// from the rows. Cost: reads the whole file.
    Result<StoreCheck> check();

  private:
    Store& store_;
};

}  // namespace core::store
