// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/schema_catalog.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <set>

namespace core::events {
namespace {

constexpr double kNoLimit = std::numeric_limits<double>::infinity();

constexpr Field kUser{.name = "user_id", .type = FieldType::Id, .required = true};
constexpr Field kItem{
    .name = "item_id", .type = FieldType::Id, .required = true, .aliases = {"movie_id"}};
constexpr Field kTime{.name = "timestamp", .type = FieldType::Timestamp, .required = true};
constexpr Field kVersion{.name = "schema_version",
                         .type = FieldType::Integer,
                         .fallback = "1",
                         .min = 1,
                         .max = 1'000'000};
constexpr Field kEventId{.name = "event_id", .type = FieldType::Id};

constexpr Field kRatings1[] = {
    kUser,
    kItem,
    {.name = "rating", .type = FieldType::Number, .required = true, .min = 0.5, .max = 5},
    kTime,
    kVersion,
    kEventId,
};
constexpr Field kWatchEvents1[] = {
    kUser,
    kItem,
    kTime,
    {.name = "watch_seconds", .type = FieldType::Number, .fallback = "0", .min = 0, .max = 1e9},
    {.name = "progress", .type = FieldType::Number, .fallback = "null", .min = 0, .max = 1},
    kVersion,
    kEventId,
};
constexpr Field kRecommendations1[] = {
    {.name = "request_id", .type = FieldType::Id},
    kUser,
    {.name = "recommendations",
     .type = FieldType::IdList,
     .required = true,
     .aliases = {"items", "movie_ids"}},
    {.name = "model_version", .type = FieldType::Text, .fallback = "\"\""},
    {.name = "ab_variant", .type = FieldType::Text, .fallback = "\"\""},
    {.name = "latency_ms", .type = FieldType::Number, .fallback = "0", .min = 0, .max = 1e9},
    kTime,
    {.name = "data_snapshot_id", .type = FieldType::Text, .fallback = "\"\""},
    {.name = "pipeline_git_sha", .type = FieldType::Text, .fallback = "\"\""},
    {.name = "artifact_digest",
     .type = FieldType::Text,
     .fallback = "\"\"",
     .aliases = {"container_image_digest"}},
    {.name = "pipeline", .type = FieldType::Text, .fallback = "\"\""},
    {.name = "draw_seed", .type = FieldType::Unsigned, .fallback = "0"},
    {.name = "applied_position",
     .type = FieldType::Integer,
     .fallback = "0",
     .min = 0,
     .max = kNoLimit},
    {.name = "status", .type = FieldType::Integer, .fallback = "200", .min = 0, .max = 999},
    kVersion,
    kEventId,
};
constexpr Field kItems1[] = {
    kItem,
    {.name = "title", .type = FieldType::Text, .fallback = "\"\""},
    {.name = "genres", .type = FieldType::TextList, .fallback = "[]"},
    {.name = "tags", .type = FieldType::TextList, .fallback = "[]"},
    {.name = "provider", .type = FieldType::Text, .fallback = "\"\""},
    {.name = "year", .type = FieldType::Integer, .fallback = "null", .min = 0, .max = 9999},
    {.name = "available_from", .type = FieldType::Timestamp, .fallback = "null"},
    kVersion,
    kEventId,
};

constexpr Schema kSchemas[] = {
    {Topic::Ratings, 1, kRatings1},
    {Topic::WatchEvents, 1, kWatchEvents1},
    {Topic::Recommendations, 1, kRecommendations1},
    {Topic::Items, 1, kItems1},
};

Json typeOf(const Field& field) {
    Json id = {{"type", {"string", "integer"}}, {"minLength", 1}, {"maxLength", 256}};
    switch (field.type) {
        case FieldType::Id:
            return id;
        case FieldType::IdList:
            return {{"type", "array"}, {"items", std::move(id)}};
        case FieldType::Text:
            return {{"type", "string"}};
        case FieldType::TextList:
            return {{"type", "array"}, {"items", {{"type", "string"}}}};
        case FieldType::Number:
            return {{"type", "number"}};
        case FieldType::Integer:
            return {{"type", "integer"}};
        case FieldType::Unsigned:
            return {{"type", "integer"}, {"minimum", 0}};
        case FieldType::Timestamp:
            return {{"type", {"string", "number"}}};
    }
    return Json::object();
}

/// Optional fields may be null on input: that is the same as missing.
void allowNull(Json& schema) {
    Json& type = schema["type"];
    if (!type.is_array()) type = Json::array({type});
    type.push_back("null");
}

Json schemaOf(const Field& field) {
    Json schema = typeOf(field);
    if (!field.required) allowNull(schema);
    if (std::isfinite(field.min)) schema["minimum"] = field.min;
    if (std::isfinite(field.max)) schema["maximum"] = field.max;
    if (!field.fallback.empty()) schema["default"] = Json::parse(field.fallback);
    Json aliases = Json::array();
    for (const std::string_view alias : field.aliases) {
        if (!alias.empty()) aliases.push_back(alias);
    }
    if (!aliases.empty()) schema["x-aliases"] = std::move(aliases);
    return schema;
}

std::set<std::string> words(const Json& schema, const char* key) {
    std::set<std::string> found;
    const auto it = schema.find(key);
    if (it == schema.end()) return found;
    const Json list = it->is_array() ? *it : Json::array({*it});
    for (const Json& word : list) {
        if (word.is_string()) found.insert(word.get<std::string>());
    }
    // JSON Schema: every integer is a number.
    if (found.contains("number")) found.insert("integer");
    return found;
}

double bound(const Json& schema, const char* key, double otherwise) {
    const auto it = schema.find(key);
    return it != schema.end() && it->is_number() ? it->get<double>() : otherwise;
}

/// Whether everything that `from` allows is allowed by `to`; else adds why not.
bool accepts(const Json& to, const Json& from, const std::string& field, const std::string& rule,
             std::vector<std::string>& reasons) {
    bool all = true;
    if (!std::ranges::includes(words(to, "type"), words(from, "type"))) {
        reasons.push_back(rule + ": " + field + " changes its type");
        all = false;
    }
    if (bound(to, "minimum", -kNoLimit) > bound(from, "minimum", -kNoLimit) ||
        bound(to, "maximum", kNoLimit) < bound(from, "maximum", kNoLimit)) {
        reasons.push_back(rule + ": the range of " + field + " is narrower for the reader");
        all = false;
    }
    if (to.contains("items") && from.contains("items") && to["items"].is_object() &&
        from["items"].is_object()) {
        all = accepts(to["items"], from["items"], field + "[]", rule, reasons) && all;
    }
    return all;
}

/// Whether a reader with schema `reader` can read every event written with `writer`.
bool reads(const Json& reader, const Json& writer, const std::string& rule,
           std::vector<std::string>& reasons) {
    bool all = true;
    const auto written = words(writer, "required");
    for (const std::string& field : words(reader, "required")) {
        if (written.contains(field)) continue;
        reasons.push_back(rule + ": the reader requires " + field +
                          ", which the writer may leave out");
        all = false;
    }
    for (const auto& [field, schema] : reader["properties"].items()) {
        const auto other = writer["properties"].find(field);
        if (other == writer["properties"].end() || !schema.is_object() || !other->is_object()) {
            continue;
        }
        all = accepts(schema, *other, field, rule, reasons) && all;
    }
    return all;
}

bool isSchema(const Json& schema) {
    return schema.is_object() && schema.contains("properties") && schema["properties"].is_object();
}

}  // namespace

int Schema::indexOf(std::string_view key) const {
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].answersTo(key)) return static_cast<int>(i);
    }
    return -1;
}

const Field& Schema::field(std::string_view fieldName) const {
    const int index = indexOf(fieldName);
    assert(index >= 0);
    return fields[static_cast<std::size_t>(index)];
}

std::span<const Schema> schemas() {
    return kSchemas;
}

const Schema& schemaFor(Topic topic, int version) {
    const Schema* best = nullptr;
    for (const Schema& schema : kSchemas) {
        if (schema.topic == topic && (!best || schema.version <= version)) best = &schema;
    }
    assert(best);
    return *best;
}

Result<Json> jsonSchema(Topic topic, int version) {
    const Schema& schema = schemaFor(topic, version);
    if (schema.version != version) {
        return Error{Errc::NotFound,
                     std::string(name(topic)) + " has no schema version " +
                         std::to_string(version) + "; the newest is " +
                         std::to_string(schemaFor(topic, std::numeric_limits<int>::max()).version),
                     name(topic)};
    }
    Json properties = Json::object();
    Json required = Json::array();
    for (const Field& field : schema.fields) {
        properties[std::string(field.name)] = schemaOf(field);
        if (field.required) required.push_back(field.name);
    }
    return Json{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                {"title", std::string(name(topic)) + " version " + std::to_string(version)},
                {"type", "object"},
                {"required", std::move(required)},
                {"properties", std::move(properties)},
                {"additionalProperties", true}};
}

Result<Compatibility> compareSchemas(const Json& older, const Json& newer) {
    for (const Json* schema : {&older, &newer}) {
        if (!isSchema(*schema)) {
            return Error{Errc::InvalidArgument,
                         "a schema must be a JSON object with \"properties\"",
                         schema == &older ? "older" : "newer"};
        }
    }
    Compatibility result;
    result.backward = reads(newer, older, "backward", result.reasons);
    result.forward = reads(older, newer, "forward", result.reasons);
    return result;
}

}  // namespace core::events
