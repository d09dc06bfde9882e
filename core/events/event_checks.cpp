// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/event_checks.h"

#include <cmath>
#include <cstdio>

#include "core/events/schema_catalog.h"
#include "core/events/text_checks.h"

namespace core::events {
namespace {

constexpr UtcTime kEarliest = std::chrono::sys_days(std::chrono::year(1) / 1 / 1);
constexpr UtcTime kLatest = std::chrono::sys_days(std::chrono::year(9999) / 12 / 31);

std::string print(double value) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%g", value);
    return buffer;
}

/// Holds values against their fields' rules and keeps the first that breaks one.
class Checker {
  public:
    Checker(const Schema& schema, const ValidatorOptions& options, UtcTime now)
        : schema_(schema), options_(options), now_(now) {}

    Checker& id(std::string_view field, std::string_view text) {
        if (text.empty()) {
            fail(RejectReason::BadId, field, "is empty");
        } else if (text.size() > kMaxIdBytes) {
            fail(RejectReason::BadId, field,
                 "is longer than " + std::to_string(kMaxIdBytes) + " bytes");
        } else if (!validUtf8(text)) {
            fail(RejectReason::BadUtf8, field, "is not valid UTF-8");
        } else if (hasControlCharacters(text)) {
            fail(RejectReason::BadId, field, "contains control characters");
        }
        return *this;
    }
    Checker& ids(std::string_view field, const std::vector<std::string>& list) {
        for (const std::string& one : list)
            id(field, one);
        return *this;
    }
    Checker& optionalId(std::string_view field, std::string_view text) {
        return text.empty() ? *this : id(field, text);
    }
    Checker& text(std::string_view field, std::string_view value) {
        if (!validUtf8(value)) fail(RejectReason::BadUtf8, field, "is not valid UTF-8");
        return *this;
    }
    Checker& texts(std::string_view field, const std::vector<std::string>& list) {
        for (const std::string& one : list)
            text(field, one);
        return *this;
    }
    Checker& number(std::string_view field, double value, double min, double max) {
        // Written so that NaN fails.
        if (!(value >= min && value <= max)) {
            fail(RejectReason::OutOfRange, field,
                 "is " + print(value) + ", outside " + print(min) + " to " + print(max));
        }
        return *this;
    }
    Checker& number(std::string_view field, double value) {
        const Field& rule = schema_.field(field);
        return number(field, value, rule.min, rule.max);
    }
    Checker& rating(double value) {
        return number("rating", value, options_.ratingMin, options_.ratingMax);
    }
    /// When something happened.
    Checker& eventTime(UtcTime at) {
        if (at < kEarliest) {
            fail(RejectReason::BadTimestamp, "timestamp", "is before the year 1");
        } else if (at > now_ + options_.maxFuture) {
            fail(RejectReason::FutureTimestamp, "timestamp",
                 at > kLatest ? "is after the year 9999"
                              : "is " + formatUtc(at) + ", too far in the future");
        }
        return *this;
    }
    /// A date that may lie ahead.
    Checker& date(std::string_view field, UtcTime at) {
        if (at < kEarliest || at > kLatest) {
            fail(RejectReason::BadTimestamp, field, "is outside the years 1 to 9999");
        }
        return *this;
    }
    std::optional<Rejection> take() { return std::move(first_); }

  private:
    void fail(RejectReason reason, std::string_view field, const std::string& what) {
        if (!first_) first_ = Rejection{reason, std::string(field) + " " + what};
    }
    const Schema& schema_;
    const ValidatorOptions& options_;
    UtcTime now_;
    std::optional<Rejection> first_;
};

void checkBody(Checker& c, const RatingEvent& e) {
    c.id("user_id", e.userId).id("item_id", e.itemId).rating(e.rating).eventTime(e.at);
}
void checkBody(Checker& c, const WatchEvent& e) {
    c.id("user_id", e.userId).id("item_id", e.itemId).eventTime(e.at);
    c.number("watch_seconds", e.watchSeconds);
    if (e.progress) c.number("progress", *e.progress);
}
void checkBody(Checker& c, const RecommendationEvent& e) {
    c.id("request_id", e.requestId).id("user_id", e.userId).ids("recommendations", e.itemIds);
    c.text("model_version", e.modelVersion).text("ab_variant", e.abVariant);
    c.number("latency_ms", e.latencyMs).eventTime(e.at);
    c.text("data_snapshot_id", e.dataSnapshotId).text("pipeline_git_sha", e.pipelineGitSha);
    c.text("artifact_digest", e.artifactDigest).text("pipeline", e.pipeline);
    c.number("applied_position", static_cast<double>(e.appliedPosition));
    c.number("status", e.status);
}
void checkBody(Checker& c, const ItemEvent& e) {
    c.id("item_id", e.itemId).text("title", e.title).texts("genres", e.genres);
    c.texts("tags", e.tags).text("provider", e.provider);
    if (e.year) c.number("year", *e.year);
    if (e.availableFrom) c.date("available_from", *e.availableFrom);
}

}  // namespace

std::optional<Rejection> checkValues(const Event& event, const ValidatorOptions& options,
                                     UtcTime now) {
    Checker checker(schemaFor(event.topic(), event.schemaVersion), options, now);
    checker.number("schema_version", event.schemaVersion).optionalId("event_id", event.eventId);
    std::visit([&](const auto& body) { checkBody(checker, body); }, event.body);
    return checker.take();
}

}  // namespace core::events
