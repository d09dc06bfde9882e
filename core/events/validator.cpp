// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/validator.h"

#include <simdjson.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdlib>
#include <utility>
#include <vector>

#include "core/base/json.h"
#include "core/events/event_checks.h"
#include "core/events/idempotency.h"
#include "core/events/schema_catalog.h"
#include "core/events/text_checks.h"

namespace core::events {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::element_type;
using simdjson::dom::object;

constexpr std::size_t kMaxFields = 24;
/// Numbers from here on are milliseconds (11 digits of seconds would be the year 5138).
constexpr double kMillisFrom = 1e11;

std::string quoted(std::string_view key) {
    // A hostile key may be long; whoever reads the sentence needs its head.
    constexpr std::size_t kShown = 64;
    std::string shown = hasControlCharacters(key) || !validUtf8(key)
                            ? "with unprintable characters"
                            : std::string(key.substr(0, kShown));
    while (!validUtf8(shown))
        shown.pop_back();
    return shown;
}

bool anyTwice(std::vector<std::string_view>& keys, std::string_view& which) {
    std::ranges::sort(keys);
    const auto twice = std::ranges::adjacent_find(keys);
    if (twice == keys.end()) return false;
    which = *twice;
    return true;
}

Rejection duplicateKey(std::string_view key) {
    return {RejectReason::DuplicateKey, "the key " + quoted(key) + " occurs twice"};
}

/// simdjson does not count an empty array as a level, ignores repeated keys and lets some escaped
/// surrogates through, so what we keep unread is walked once.
std::optional<Rejection> walkUnknown(element value, int level) {
    const bool nested = value.is_array() || value.is_object();
    if (nested && level > kMaxEventLevels) {
        return Rejection{RejectReason::TooDeep,
                         "it is nested deeper than " + std::to_string(kMaxEventLevels) + " levels"};
    }
    if (std::string_view text; value.get(text) == simdjson::SUCCESS && !validUtf8(text)) {
        return Rejection{RejectReason::BadUtf8, "a text escapes half a surrogate pair"};
    }
    if (array list; value.get(list) == simdjson::SUCCESS) {
        for (const element one : list) {
            if (auto bad = walkUnknown(one, level + 1)) return bad;
        }
    }
    if (object fields; value.get(fields) == simdjson::SUCCESS) {
        std::vector<std::string_view> keys;
        for (const auto field : fields) {
            if (!validUtf8(field.key)) {
                return Rejection{RejectReason::BadUtf8, "a key escapes half a surrogate pair"};
            }
            keys.push_back(field.key);
            if (auto bad = walkUnknown(field.value, level + 1)) return bad;
        }
        std::string_view which;
        if (anyTwice(keys, which)) return duplicateKey(which);
    }
    return std::nullopt;
}

/// The values of one message by field of its schema; reads them into the event's members and keeps
/// the first reason why one cannot be read.
class FieldReader {
  public:
    explicit FieldReader(const Schema& schema) : schema_(&schema) {
        assert(schema.fields.size() <= kMaxFields);
    }

    std::optional<Rejection> collect(object message) {
        std::vector<std::string_view> unknown;
        for (const auto field : message) {
            const int index = schema_->indexOf(field.key);
            if (index < 0) {
                if (!validUtf8(field.key)) {
                    return Rejection{RejectReason::BadUtf8, "a key escapes half a surrogate pair"};
                }
                if (auto bad = walkUnknown(field.value, 2)) return bad;
                unknown.push_back(field.key);
                keep(field.key, field.value);
                continue;
            }
            const auto slot = static_cast<std::size_t>(index);
            if (present_[slot]) {
                const std::string_view meant = schema_->fields[slot].name;
                if (field.key == meant) return duplicateKey(field.key);
                return Rejection{
                    RejectReason::DuplicateKey,
                    std::string(meant) + " is given twice, also as " + quoted(field.key)};
            }
            present_[slot] = true;
            values_[slot] = field.value;
        }
        std::string_view which;
        if (anyTwice(unknown, which)) return duplicateKey(which);
        if (!extra_.empty()) extra_ += '}';
        return std::nullopt;
    }

    FieldReader& id(std::string_view name, std::string& to) {
        element value;
        if (find(name, value) && !idText(value, to)) wrongType(name, "text or an integer");
        return *this;
    }
    FieldReader& ids(std::string_view name, std::vector<std::string>& to) {
        element value;
        array list;
        if (!find(name, value)) return *this;
        if (value.get(list) != simdjson::SUCCESS) {
            wrongType(name, "a list of ids");
            return *this;
        }
        for (const element one : list) {
            if (!idText(one, to.emplace_back())) wrongType(name, "a list of ids");
        }
        return *this;
    }
    FieldReader& text(std::string_view name, std::string& to) {
        element value;
        std::string_view read;
        if (!find(name, value)) return *this;
        if (value.get(read) != simdjson::SUCCESS) {
            wrongType(name, "text");
        } else {
            to = read;
        }
        return *this;
    }
    FieldReader& texts(std::string_view name, std::vector<std::string>& to) {
        element value;
        array list;
        if (!find(name, value)) return *this;
        if (value.get(list) != simdjson::SUCCESS) {
            wrongType(name, "a list of texts");
            return *this;
        }
        for (const element one : list) {
            std::string_view read;
            if (one.get(read) != simdjson::SUCCESS) wrongType(name, "a list of texts");
            to.emplace_back(read);
        }
        return *this;
    }
    FieldReader& number(std::string_view name, double& to) {
        element value;
        if (!find(name, value)) return *this;
        if (value.get(to) != simdjson::SUCCESS) wrongType(name, "a number");
        return *this;
    }
    FieldReader& number(std::string_view name, std::optional<double>& to) {
        element value;
        if (find(name, value)) number(name, to.emplace());
        return *this;
    }
    template <class Int>
    FieldReader& integer(std::string_view name, Int& to) {
        element value;
        if (!find(name, value)) return *this;
        if (std::int64_t read = 0; value.get(read) == simdjson::SUCCESS) {
            put(name, read, to);
        } else if (std::uint64_t large = 0; value.get(large) == simdjson::SUCCESS) {
            put(name, large, to);
        } else if (double real = 0; value.get(real) == simdjson::SUCCESS &&
                                    real == std::floor(real) && std::abs(real) < 0x1p53) {
            put(name, static_cast<std::int64_t>(real), to);  // 200.0 is an integer in JSON Schema
        } else {
            wrongType(name, "an integer");
        }
        return *this;
    }
    FieldReader& integer(std::string_view name, std::optional<int>& to) {
        element value;
        if (find(name, value)) integer(name, to.emplace());
        return *this;
    }
    FieldReader& time(std::string_view name, UtcTime& to) {
        element value;
        if (!find(name, value)) return *this;
        if (std::string_view text; value.get(text) == simdjson::SUCCESS) {
            const auto parsed = parseIso8601(text);
            if (parsed) {
                to = *parsed;
            } else {
                fail(RejectReason::BadTimestamp, name, "is not an ISO-8601 time");
            }
        } else if (double number = 0; value.get(number) == simdjson::SUCCESS) {
            epochTime(name, value, number, to);
        } else {
            wrongType(name, "a time");
        }
        return *this;
    }
    FieldReader& time(std::string_view name, std::optional<UtcTime>& to) {
        element value;
        if (find(name, value)) time(name, to.emplace());
        return *this;
    }
    std::optional<Rejection> takeRejection() { return std::move(first_); }
    std::string takeExtra() { return std::move(extra_); }

  private:
    /// True: the field is there and has a value. A required one that is not is the first failure.
    bool find(std::string_view name, element& value) {
        const int index = schema_->indexOf(name);
        assert(index >= 0);
        const auto slot = static_cast<std::size_t>(index);
        if (present_[slot] && !values_[slot].is_null()) {
            value = values_[slot];
            return true;
        }
        if (schema_->fields[slot].required) {
            fail(RejectReason::MissingField, name, present_[slot] ? "is null" : "is missing");
        }
        return false;
    }
    static bool idText(element value, std::string& to) {
        if (std::string_view text; value.get(text) == simdjson::SUCCESS) {
            to = text;
        } else if (std::int64_t number = 0; value.get(number) == simdjson::SUCCESS) {
            to = std::to_string(number);
        } else if (std::uint64_t large = 0; value.get(large) == simdjson::SUCCESS) {
            to = std::to_string(large);
        } else {
            return false;
        }
        return true;
    }
    template <class From, class Int>
    void put(std::string_view name, From value, Int& to) {
        if (std::in_range<Int>(value)) {
            to = static_cast<Int>(value);
        } else {
            fail(RejectReason::OutOfRange, name, "is out of range");
        }
    }
    void epochTime(std::string_view name, element value, double number, UtcTime& to) {
        constexpr double kMaxMillis = 253402300800000.0;  // the year 10000
        const double millis = number >= kMillisFrom ? number : number * 1e3;
        if (!(std::abs(millis) < kMaxMillis)) {
            const bool ahead = millis > 0 && name == "timestamp";
            fail(ahead ? RejectReason::FutureTimestamp : RejectReason::BadTimestamp, name,
                 "is outside the years 1 to 9999");
        } else if (std::int64_t whole = 0; value.get(whole) == simdjson::SUCCESS) {
            to = utcFromMicros(number >= kMillisFrom ? whole * 1'000 : whole * 1'000'000);
        } else {
            to = utcFromMicros(std::llround(number * (number >= kMillisFrom ? 1e3 : 1e6)));
        }
    }
    void keep(std::string_view key, element value) {
        extra_ += extra_.empty() ? '{' : ',';
        extra_ += Json(key).dump();
        extra_ += ':';
        extra_ += simdjson::minify(value);
    }
    void wrongType(std::string_view name, const char* wanted) {
        fail(RejectReason::WrongType, name, std::string("must be ") + wanted);
    }
    void fail(RejectReason reason, std::string_view name, const std::string& what) {
        if (!first_) first_ = Rejection{reason, std::string(name) + " " + what};
    }

    const Schema* schema_;
    std::array<element, kMaxFields> values_{};
    std::array<bool, kMaxFields> present_{};
    std::string extra_;
    std::optional<Rejection> first_;
};

RatingEvent readRating(FieldReader& in) {
    RatingEvent e;
    in.id("user_id", e.userId).id("item_id", e.itemId).number("rating", e.rating);
    in.time("timestamp", e.at);
    return e;
}
WatchEvent readWatch(FieldReader& in) {
    WatchEvent e;
    in.id("user_id", e.userId).id("item_id", e.itemId).time("timestamp", e.at);
    in.number("watch_seconds", e.watchSeconds).number("progress", e.progress);
    return e;
}
RecommendationEvent readRecommendation(FieldReader& in) {
    RecommendationEvent e;
    in.id("request_id", e.requestId).id("user_id", e.userId).ids("recommendations", e.itemIds);
    in.text("model_version", e.modelVersion).text("ab_variant", e.abVariant);
    in.number("latency_ms", e.latencyMs).time("timestamp", e.at);
    in.text("data_snapshot_id", e.dataSnapshotId).text("pipeline_git_sha", e.pipelineGitSha);
    in.text("artifact_digest", e.artifactDigest).text("pipeline", e.pipeline);
    in.integer("draw_seed", e.drawSeed).integer("applied_position", e.appliedPosition);
    in.integer("status", e.status);
    if (e.requestId.empty()) e.requestId = derivedRequestId(e);
    return e;
}
ItemEvent readItem(FieldReader& in) {
    ItemEvent e;
    in.id("item_id", e.itemId).text("title", e.title).texts("genres", e.genres);
    in.texts("tags", e.tags).text("provider", e.provider).integer("year", e.year);
    in.time("available_from", e.availableFrom);
    return e;
}

void readBody(Topic topic, FieldReader& in, Event& event) {
    switch (topic) {
        case Topic::Ratings:
            event.body = readRating(in);
            break;
        case Topic::WatchEvents:
            event.body = readWatch(in);
            break;
        case Topic::Recommendations:
            event.body = readRecommendation(in);
            break;
        case Topic::Items:
            event.body = readItem(in);
            break;
    }
}

/// simdjson has one code for "01" and for 1e400; people need to know which. Seldom reached.
Rejection explainNumber(std::string_view bytes) {
    try {
        [[maybe_unused]] const Json parsed = Json::parse(bytes);
    } catch (const Json::parse_error&) {
        return {RejectReason::NotJson, "it is not JSON: a number is malformed"};
    } catch (const Json::exception&) {
        return {RejectReason::OutOfRange, "a number is too large"};
    }
    return {RejectReason::OutOfRange, "an integer has more than 64 bits"};
}

Rejection explain(simdjson::error_code code, std::string_view bytes) {
    switch (code) {
        case simdjson::DEPTH_ERROR:
            return {RejectReason::TooDeep,
                    "it is nested deeper than " + std::to_string(kMaxEventLevels) + " levels"};
        case simdjson::UTF8_ERROR:
            return {RejectReason::BadUtf8, "it is not valid UTF-8"};
        case simdjson::NUMBER_ERROR:
            return explainNumber(bytes);
        case simdjson::EMPTY:
            return {RejectReason::NotJson, "it is empty"};
        default:
            return {RejectReason::NotJson,
                    std::string("it is not JSON: ") + simdjson::error_message(code)};
    }
}

/// Which schema reads this message: what it says, if it says so properly.
int versionOf(object message) {
    std::int64_t version = 1;
    if (message["schema_version"].get(version) != simdjson::SUCCESS || version < 1) return 1;
    return static_cast<int>(std::min<std::int64_t>(version, 1'000'000));
}

}  // namespace

struct Validator::State {
    ValidatorOptions options;
    simdjson::dom::parser parser;
};

Validator::Validator(ValidatorOptions options) : state_(std::make_unique<State>()) {
    state_->options = options;
    // simdjson counts the document itself as a level.
    const auto code = state_->parser.allocate(kMaxEventBytes, kMaxEventLevels + 1);
    // Fails only when memory is exhausted, which cannot be mended here.
    if (code != simdjson::SUCCESS) std::abort();
}
Validator::~Validator() = default;
Validator::Validator(Validator&&) noexcept = default;
Validator& Validator::operator=(Validator&&) noexcept = default;

const ValidatorOptions& Validator::options() const {
    return state_->options;
}

Verdict Validator::validate(Topic topic, std::string_view bytes, UtcTime now) {
    if (bytes.size() > kMaxEventBytes) {
        return Rejection{RejectReason::TooLarge, "it has " + std::to_string(bytes.size()) +
                                                     " bytes, more than " +
                                                     std::to_string(kMaxEventBytes)};
    }
    element root;
    const auto code = state_->parser.parse(bytes.data(), bytes.size()).get(root);
    if (code != simdjson::SUCCESS) return explain(code, bytes);
    object message;
    if (root.get(message) != simdjson::SUCCESS) {
        return Rejection{RejectReason::NotObject, "it is JSON, but not an object"};
    }
    FieldReader reader(schemaFor(topic, versionOf(message)));
    if (auto bad = reader.collect(message)) return *std::move(bad);
    Event event;
    reader.integer("schema_version", event.schemaVersion).id("event_id", event.eventId);
    readBody(topic, reader, event);
    if (auto bad = reader.takeRejection()) return *std::move(bad);
    event.extra = reader.takeExtra();
    if (auto bad = check(event, now)) return *std::move(bad);
    return event;
}

std::optional<Rejection> Validator::check(const Event& event, UtcTime now) const {
    return checkValues(event, state_->options, now);
}

}  // namespace core::events
