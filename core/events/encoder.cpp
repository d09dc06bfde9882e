// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/encoder.h"

#include <algorithm>
#include <charconv>
#include <concepts>

#include "core/base/json.h"

namespace core::events {
namespace {

bool needsEscape(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

/// Writes one JSON object field by field; what has its default is left out.
class ObjectWriter {
  public:
    ObjectWriter& text(std::string_view name, const std::string& value) {
        if (!value.empty()) put(name), quote(value);
        return *this;
    }
    ObjectWriter& texts(std::string_view name, const std::vector<std::string>& list) {
        return list.empty() ? *this : allTexts(name, list);
    }
    ObjectWriter& allTexts(std::string_view name, const std::vector<std::string>& list) {
        put(name);
        char separator = '[';
        for (const std::string& one : list) {
            json_ += separator;
            quote(one);
            separator = ',';
        }
        json_ += list.empty() ? "[]" : "]";
        return *this;
    }
    template <class T>
    requires std::integral<T> || std::floating_point<T> ObjectWriter& number(std::string_view name,
                                                                             T value) {
        put(name);
        char buffer[32];  // the longest double has 24 characters
        const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
        json_.append(buffer, end);
        return *this;
    }
    template <class T>
    ObjectWriter& number(std::string_view name, T value, T fallback) {
        return value == fallback ? *this : number(name, value);
    }
    template <class T>
    ObjectWriter& number(std::string_view name, const std::optional<T>& value) {
        return value ? number(name, *value) : *this;
    }
    ObjectWriter& time(std::string_view name, UtcTime at) {
        put(name);
        quote(formatUtc(at));
        return *this;
    }
    ObjectWriter& time(std::string_view name, const std::optional<UtcTime>& at) {
        return at ? time(name, *at) : *this;
    }
    /// The fields of another object, as they are written there.
    ObjectWriter& fieldsOf(std::string_view object) {
        if (object.size() > 2) (json_ += ',').append(object.substr(1, object.size() - 2));
        return *this;
    }
    std::string finish() && {
        json_ += '}';
        return std::move(json_);
    }

  private:
    void put(std::string_view name) {
        json_ += json_.empty() ? "{\"" : ",\"";
        json_.append(name).append("\":");
    }
    void quote(const std::string& value) {
        if (std::ranges::none_of(value, needsEscape)) {
            ((json_ += '"') += value) += '"';
        } else {
            json_ += Json(value).dump(-1, ' ', false, Json::error_handler_t::replace);
        }
    }
    std::string json_;
};

void write(ObjectWriter& out, const RatingEvent& e) {
    out.text("user_id", e.userId).text("item_id", e.itemId).number("rating", e.rating);
    out.time("timestamp", e.at);
}
void write(ObjectWriter& out, const WatchEvent& e) {
    out.text("user_id", e.userId).text("item_id", e.itemId).time("timestamp", e.at);
    out.number("watch_seconds", e.watchSeconds, 0.0).number("progress", e.progress);
}
void write(ObjectWriter& out, const RecommendationEvent& e) {
    out.text("request_id", e.requestId).text("user_id", e.userId);
    out.allTexts("recommendations", e.itemIds);  // required, also when nothing was found
    out.text("model_version", e.modelVersion).text("ab_variant", e.abVariant);
    out.number("latency_ms", e.latencyMs, 0.0).time("timestamp", e.at);
    out.text("data_snapshot_id", e.dataSnapshotId).text("pipeline_git_sha", e.pipelineGitSha);
    out.text("artifact_digest", e.artifactDigest).text("pipeline", e.pipeline);
    out.number("draw_seed", e.drawSeed, std::uint64_t{0});
    out.number("applied_position", e.appliedPosition, std::int64_t{0});
    out.number("status", e.status, 200);
}
void write(ObjectWriter& out, const ItemEvent& e) {
    out.text("item_id", e.itemId).text("title", e.title).texts("genres", e.genres);
    out.texts("tags", e.tags).text("provider", e.provider).number("year", e.year);
    out.time("available_from", e.availableFrom);
}

}  // namespace

std::string encode(const Event& event) {
    ObjectWriter out;
    std::visit([&](const auto& body) { write(out, body); }, event.body);
    out.number("schema_version", event.schemaVersion).text("event_id", event.eventId);
    out.fieldsOf(event.extra);
    return std::move(out).finish();
}

}  // namespace core::events
