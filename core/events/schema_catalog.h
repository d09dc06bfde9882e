// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/json.h"
#include "core/events/event.h"

namespace core::events {

enum class FieldType : std::uint8_t {
    Id,      ///< text or integer in JSON, text from then on; 1–256 bytes, no control characters
    IdList,  ///< array of ids
    Text,
    TextList,
    Number,     ///< finite
    Integer,    ///< 64-bit signed
    Unsigned,   ///< 64-bit unsigned
    Timestamp,  ///< ISO-8601, epoch seconds or epoch milliseconds
};

/// One field of an event as the producers of a topic write it.
struct Field {
    std::string_view name;
    FieldType type = FieldType::Text;
    bool required = false;
    std::string_view fallback = {};  ///< default when missing or null, as JSON; empty = none
    double min = -std::numeric_limits<double>::infinity();
    double max = std::numeric_limits<double>::infinity();
    std::array<std::string_view, 2> aliases = {};  ///< also accepted on input; empty = none

    [[nodiscard]] bool answersTo(std::string_view key) const {
        return key == name || (!key.empty() && (key == aliases[0] || key == aliases[1]));
    }
};

/// What one version of one topic looks like.
struct Schema {
    Topic topic = Topic::Ratings;
    int version = 1;
    std::span<const Field> fields;

    /// The position of the field that this key (a name or an alias) means, or -1. Cost: O(fields).
    [[nodiscard]] int indexOf(std::string_view key) const;
    /// By its name, which must exist.
    [[nodiscard]] const Field& field(std::string_view name) const;
};

/// All schemas, by topic, versions ascending. A new version is one entry here.
std::span<const Schema> schemas();
/// The schema that reads `version`: that one, or the newest known when it is newer.
const Schema& schemaFor(Topic topic, int version);

/// JSON Schema (draft 2020-12) of exactly this version. Errors: not_found.
Result<Json> jsonSchema(Topic topic, int version);

/// What a change of schema means for readers and producers.
struct Compatibility {
    bool backward = true;              ///< the new schema reads old events
    bool forward = true;               ///< the old schema reads new events
    std::vector<std::string> reasons;  ///< one sentence per rule that is broken
    [[nodiscard]] bool full() const { return backward && forward; }
};

/// Compares two JSON Schemas as jsonSchema() writes them: required fields, types, ranges.
/// Errors: invalid_argument when one is not an object with "properties". Threads: pure.
Result<Compatibility> compareSchemas(const Json& older, const Json& newer);

}  // namespace core::events
