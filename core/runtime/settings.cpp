// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/settings.h"

#include <toml++/toml.h>
#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <fstream>
#include <sstream>

#include "core/api/listen.h"
#include "core/api/networks.h"
#include "core/recommend/rerank/mitigations.h"
#include "core/training/schedule.h"

namespace core::runtime {
namespace {

const std::vector<Setting>& table() {
    static const std::vector<Setting> rows{
        {"ratings.min",
         &Settings::ratingMin,
         0.5,
         0,
         100,
         {},
         "lowest rating of the scale; lower ones are rejected"},
        {"ratings.max",
         &Settings::ratingMax,
         5.0,
         0.5,
         100,
         {},
         "highest rating of the scale; higher ones are rejected"},
        {"events.max_future_hours",
         &Settings::maxFutureHours,
         std::int64_t{24},
         0,
         8760,
         {},
         "events further in the future than this are rejected"},
        {"training.family",
         &Settings::family,
         "item-knn",
         0,
         0,
         {"item-knn", "popularity", "content"},
         "model family that Train now and the schedule fit"},
        {"training.seed",
         &Settings::seed,
         std::int64_t{1},
         0,
         9007199254740992.0,
         {},
         "seed of every random draw in training; recorded in the version"},
        {"training.threads",
         &Settings::threads,
         std::int64_t{0},
         0,
         1024,
         {},
         "threads for fitting and evaluating; 0 = all cores; results do not depend on it"},
        {"training.split",
         &Settings::split,
         "temporal-global:0.2",
         0,
         0,
         {},
         "how the gate holds out test events: temporal-global:F, temporal-user:F, random:F, "
         "leave-last-out"},
        {"training.online",
         &Settings::onlineLearning,
         true,
         0,
         0,
         {},
         "the live model takes new events at once, between trainings"},
        {"training.schedule",
         &Settings::schedule,
         "3h",
         0,
         0,
         {},
         "when to train by itself: an interval (3h, 45m), a cron expression in UTC, or off"},
        {"training.max_interval_minutes",
         &Settings::maxTrainingIntervalMinutes,
         std::int64_t{195},
         0,
         527040,
         {},
         "longest time between two trainings that is within the requirement; 0 = no requirement"},
        {"training.min_on_time",
         &Settings::minRunsOnTime,
         0.95,
         0,
         1,
         {},
         "share of a day's scheduled trainings that must start in time; 0 = no requirement"},
        {"training.after_ratings",
         &Settings::trainAfterRatings,
         std::int64_t{0},
         0,
         1000000000,
         {},
         "also train after this many new ratings; 0 = not"},
        {"gate.max_drop",
         &Settings::gateMaxDrop,
         0.05,
         0,
         1,
         {},
         "share by which a metric may be worse than the live version's before the gate fails"},
        {"gate.p95_ms",
         &Settings::gateP95Ms,
         100.0,
         0.1,
         60000,
         {},
         "largest p95 latency of a rehearsed request, ms"},
        {"gate.min_coverage",
         &Settings::gateMinCoverage,
         0.0,
         0,
         1,
         {},
         "smallest catalogue coverage of the evaluated lists; 0 = no such bound"},
        {"serving.pipeline",
         &Settings::pipeline,
         "plain",
         0,
         0,
         {"plain", "diversity"},
         "re-ranking: plain (Model A) or diversity (Model B: MMR, exploration, tail slots)"},
        {"serving.k",
         &Settings::listLength,
         std::int64_t{10},
         1,
         100,
         {},
         "length of a list when none is asked for"},
        {"serving.share_b",
         &Settings::shareB,
         0.0,
         0,
         1,
         {},
         "share of users who are answered by Model B (with the mitigations), by a hash of their "
         "id; "
         "0 = nobody"},
        {"serving.mitigations",
         &Settings::mitigations,
         "diversity(0.7)+exploration(0.15,0.25,10)+off:exposure(0.6,0.3,0.1)+tail_slots(0.1)",
         0,
         0,
         {},
         "what Model B does against feedback loops: diversity(λ), exploration(ε, ε of users with "
         "few "
         "ratings, few), exposure(head, mid, tail), tail_slots(share), joined by +; off: before "
         "one "
         "keeps its numbers without using it"},
        {"kafka.bootstrap",
         &Settings::kafkaBootstrap,
         "",
         0,
         0,
         {},
         "host:port[,host:port] of the Kafka cluster; empty = no stream"},
        {"kafka.topic.ratings", &Settings::kafkaRatings, "ratings", 0, 0, {}, "topic of ratings"},
        {"kafka.topic.watch_events",
         &Settings::kafkaWatchEvents,
         "watch-events",
         0,
         0,
         {},
         "topic of watch events"},
        {"kafka.topic.recommendations",
         &Settings::kafkaRecommendations,
         "recommendations",
         0,
         0,
         {},
         "topic of what users were shown"},
        {"kafka.topic.items",
         &Settings::kafkaItems,
         "items",
         0,
         0,
         {},
         "topic of item announcements"},
        {"kafka.topic.dead_letter",
         &Settings::kafkaDeadLetter,
         "",
         0,
         0,
         {},
         "topic that rejected messages are copied to; empty = none (the store keeps them anyway)"},
        {"stream.start",
         &Settings::streamStart,
         "ask",
         0,
         0,
         {"ask", "earliest", "latest"},
         "where the consumption of a new source begins"},
        {"stream.outbox_events",
         &Settings::outboxEvents,
         std::int64_t{1000000},
         1,
         100000000,
         {},
         "events that may wait on disk while the broker is away; more are refused"},
        {"stream.outbox_mb",
         &Settings::outboxMb,
         std::int64_t{512},
         1,
         1000000,
         {},
         "megabytes that they may take"},
        {"stream.max_lag_messages",
         &Settings::maxLagMessages,
         std::int64_t{100},
         1,
         1000000000,
         {},
         "consumer lag that is an alert, messages"},
        {"stream.max_lag_seconds",
         &Settings::maxLagSeconds,
         60.0,
         0.1,
         86400,
         {},
         "consumer lag that is an alert, seconds"},
        {"stream.max_rejected",
         &Settings::maxRejectedShare,
         0.01,
         0,
         1,
         {},
         "share of messages that may be rejected before it is an alert"},
        {"fairness.window_hours",
         &Settings::fairnessWindowHours,
         24.0,
         0.01,
         8760,
         {},
         "recommendations so far back are judged, hours"},
        {"fairness.coverage_required",
         &Settings::coverageRequired,
         0.80,
         0,
         1,
         {},
         "share of the catalogue that must be shown within the window"},
        {"fairness.coverage_alert",
         &Settings::coverageAlert,
         0.75,
         0,
         1,
         {},
         "coverage below it is an alert"},
        {"fairness.parity_required",
         &Settings::parityRequired,
         0.15,
         0,
         1,
         {},
         "the gap of comparable diversity between segments of users must be smaller"},
        {"fairness.parity_alert",
         &Settings::parityAlert,
         0.20,
         0,
         1,
         {},
         "a parity gap beyond it is an alert"},
        {"feedback.windows",
         &Settings::feedbackWindows,
         std::int64_t{4},
         2,
         50,
         {},
         "windows of equal count in which echo and narrowing are looked for"},
        {"feedback.starvation_moderate",
         &Settings::starvationModerate,
         1.3,
         1,
         1000,
         {},
         "head over tail beyond it is moderate starvation"},
        {"feedback.starvation_severe",
         &Settings::starvationSevere,
         3.0,
         1,
         1000,
         {},
         "head over tail beyond it is severe starvation"},
        {"abuse.auto_quarantine",
         &Settings::autoQuarantine,
         true,
         0,
         0,
         {},
         "users for whom rules of two families fire are left out of training by the program"},
        {"api.listen",
         &Settings::apiListen,
         "127.0.0.1:5000",
         0,
         0,
         {},
         "address of the HTTP API, or off; the next free port when it is taken; elsewhere than on "
         "loopback every client needs a token"},
        {"api.hosts",
         &Settings::apiHosts,
         "",
         0,
         0,
         {},
         "names, with commas, that the HTTP API answers to besides its address"},
        {"api.allowed_origins",
         &Settings::apiAllowedOrigins,
         "",
         0,
         0,
         {},
         "web pages, with commas, that may ask (https://example.org); empty = none"},
        {"api.trusted_proxies",
         &Settings::apiTrustedProxies,
         "",
         0,
         0,
         {},
         "addresses or networks, with commas, whose X-Forwarded-For counts; empty = none"},
        {"api.requests_per_minute",
         &Settings::apiRequestsPerMinute,
         std::int64_t{100},
         1,
         1000000,
         {},
         "requests of one address without a token in any 60 seconds"},
        {"api.users_per_day",
         &Settings::apiUsersPerDay,
         std::int64_t{200},
         0,
         1000000000,
         {},
         "users whose lists one address without a token may ask for in a day; 0 = any number"},
        {"api.tls_certificate",
         &Settings::apiTlsCertificate,
         "",
         0,
         0,
         {},
         "PEM file with the certificate chain of the HTTP API; empty = no TLS"},
        {"api.tls_key", &Settings::apiTlsKey, "", 0, 0, {}, "PEM file with its private key"},
        {"registry.verify_minutes",
         &Settings::verifyMinutes,
         std::int64_t{10},
         1,
         1440,
         {},
         "how often every version's signature is checked again"},
        {"registry.keep",
         &Settings::keepVersions,
         std::int64_t{0},
         0,
         100000,
         {},
         "versions to keep besides live, rollback targets and aliased ones; 0 = keep all"},
    };
    return rows;
}

std::string printed(double value) {
    std::ostringstream text;
    text.precision(15);
    text << value;
    return text.str();
}

std::size_t editDistance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i - 1] != b[j - 1]);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row.back();
}

std::optional<std::size_t> indexOf(std::string_view key) {
    for (std::size_t i = 0; i < table().size(); ++i) {
        if (key == table()[i].key) return i;
    }
    return std::nullopt;
}

Error unknownKey(const std::string& key, const std::string& where) {
    const auto nearest = std::ranges::min_element(
        table(), {}, [&](const Setting& s) { return editDistance(key, s.key); });
    return {
        Errc::InvalidArgument,
        "there is no setting '" + key + "'; did you mean '" + nearest->key + "'? (" + where + ")",
        where};
}

Error wrongValue(const Setting& s, const std::string& value, const std::string& where) {
    return {Errc::InvalidArgument,
            std::string(s.key) + " = " + value + " is not allowed; allowed: " + s.allowed() + " (" +
                where + ")",
            where};
}

/// The texts that are more than any text.
Status checkText(std::string_view key, const std::string& text, const std::string& where) {
    const auto told = [&](const auto& parsed) -> Status {
        if (parsed) return {};
        return Error{Errc::InvalidArgument,
                     std::string(key) + ": " + parsed.error().message + " (" + where + ")", where};
    };
    if (key == "training.schedule") return told(training::Schedule::parse(text));
    if (key == "serving.mitigations") return told(recommend::rerank::mitigationsFrom(text));
    if (key == "api.listen") return told(api::parseListen(text));
    if (key == "api.trusted_proxies") return told(api::Networks::parse(text));
    return {};
}

/// Writes a text value (from environment, command line, or a TOML node printed as text).
Status assign(Settings& settings, const Setting& s, const std::string& text,
              const std::string& where) {
    const char* end = text.data() + text.size();
    if (const auto* real = std::get_if<double Settings::*>(&s.member)) {
        double value = 0;
        const auto [stop, failure] = std::from_chars(text.data(), end, value);
        if (failure != std::errc{} || stop != end || !(value >= s.min && value <= s.max))
            return wrongValue(s, text, where);
        settings.*(*real) = value;
    } else if (const auto* whole = std::get_if<std::int64_t Settings::*>(&s.member)) {
        std::int64_t value = 0;
        const auto [stop, failure] = std::from_chars(text.data(), end, value);
        const auto v = static_cast<double>(value);
        if (failure != std::errc{} || stop != end || v < s.min || v > s.max)
            return wrongValue(s, text, where);
        settings.*(*whole) = value;
    } else if (const auto* flag = std::get_if<bool Settings::*>(&s.member)) {
        if (text != "true" && text != "false") return wrongValue(s, text, where);
        settings.*(*flag) = text == "true";
    } else {
        if (!s.choices.empty() && std::ranges::find(s.choices, text) == s.choices.end()) {
            return wrongValue(s, "'" + text + "'", where);
        }
        FAIRLEAD_CHECK(checkText(s.key, text, where));
        settings.*std::get<std::string Settings::*>(s.member) = text;
    }
    return {};
}

std::string valueText(const Settings& settings, const Setting& s) {
    if (const auto* real = std::get_if<double Settings::*>(&s.member))
        return printed(settings.*(*real));
    if (const auto* whole = std::get_if<std::int64_t Settings::*>(&s.member))
        return std::to_string(settings.*(*whole));
    if (const auto* flag = std::get_if<bool Settings::*>(&s.member))
        return settings.*(*flag) ? "true" : "false";
    return settings.*std::get<std::string Settings::*>(s.member);
}

Settings defaults() {
    Settings settings;
    for (const Setting& s : table()) {
        std::string text;
        if (const auto* real = std::get_if<double>(&s.fallback)) text = printed(*real);
        if (const auto* whole = std::get_if<std::int64_t>(&s.fallback))
            text = std::to_string(*whole);
        if (const auto* flag = std::get_if<bool>(&s.fallback)) text = *flag ? "true" : "false";
        if (const auto* words = std::get_if<const char*>(&s.fallback)) text = *words;
        (void)assign(settings, s, text, "default");
    }
    return settings;
}

std::string nodeText(const toml::node& node) {
    if (const auto* text = node.as_string()) return text->get();
    if (const auto* whole = node.as_integer()) return std::to_string(whole->get());
    if (const auto* real = node.as_floating_point()) return printed(real->get());
    if (const auto* flag = node.as_boolean()) return flag->get() ? "true" : "false";
    return "(" + std::string(node.is_array() ? "a list" : "not a plain value") + ")";
}

bool rightKind(const toml::node& node, const Setting& s) {
    if (std::holds_alternative<std::string Settings::*>(s.member)) return node.is_string();
    if (std::holds_alternative<bool Settings::*>(s.member)) return node.is_boolean();
    return node.is_number();
}

Status readTable(const toml::table& from, const std::string& prefix, const std::string& file,
                 LoadedSettings& into) {
    for (const auto& [tomlKey, node] : from) {
        const std::string key = prefix + std::string(tomlKey.str());
        if (const auto* nested = node.as_table()) {
            FAIRLEAD_CHECK(readTable(*nested, key + ".", file, into));
            continue;
        }
        const std::string where = file + ":" + std::to_string(node.source().begin.line);
        const auto row = indexOf(key);
        if (!row) return unknownKey(key, where);
        const Setting& s = table()[*row];
        if (!rightKind(node, s)) return wrongValue(s, nodeText(node), where);
        FAIRLEAD_CHECK(assign(into.values, s, nodeText(node), where));
        into.origins[*row] = Origin::File;
    }
    return {};
}

Status readFile(const std::filesystem::path& file, LoadedSettings& into) {
    std::ifstream stream(file);
    if (!stream) {
        std::error_code failure;
        if (!std::filesystem::exists(file, failure)) return {};
        return Error{Errc::Io, "could not read " + file.string(), file.string()};
    }
    try {
        return readTable(toml::parse(stream, file.string()), "", file.string(), into);
    } catch (const toml::parse_error& e) {
        const std::string where = file.string() + ":" + std::to_string(e.source().begin.line);
        return Error{Errc::InvalidArgument,
                     "the settings file is not valid TOML: " + std::string(e.description()) + " (" +
                         where + ")",
                     where};
    }
}

}  // namespace

std::span<const Setting> settingsTable() {
    return table();
}

std::string Setting::environmentName() const {
    std::string text = "FAIRLEAD_";
    for (const char* c = key; *c != '\0'; ++c) {
        text += *c == '.' ? '_' : static_cast<char>(std::toupper(static_cast<unsigned char>(*c)));
    }
    return text;
}

std::string Setting::allowed() const {
    if (std::holds_alternative<bool Settings::*>(member)) return "true or false";
    if (std::holds_alternative<std::string Settings::*>(member)) {
        if (choices.empty()) return "a text";
        std::string text;
        for (std::size_t i = 0; i < choices.size(); ++i) {
            if (i > 0) text += i + 1 == choices.size() ? " or " : ", ";
            text += choices[i];
        }
        return text;
    }
    const bool whole = std::holds_alternative<std::int64_t Settings::*>(member);
    return (whole ? "a whole number from " : "a number from ") + printed(min) + " to " +
           printed(max);
}

const char* name(Origin origin) {
    switch (origin) {
        case Origin::CommandLine:
            return "command line";
        case Origin::Environment:
            return "environment";
        case Origin::File:
            return "file";
        case Origin::Default:
            return "default";
    }
    return "default";
}

Result<LoadedSettings> loadSettings(
    const std::filesystem::path& file,
    const std::function<std::optional<std::string>(const std::string&)>& environment,
    std::span<const std::string> overrides) {
    LoadedSettings loaded{defaults(), std::vector<Origin>(table().size(), Origin::Default)};
    FAIRLEAD_CHECK(readFile(file, loaded));
    for (std::size_t i = 0; i < table().size(); ++i) {
        const std::string variable = table()[i].environmentName();
        if (const auto value = environment(variable)) {
            FAIRLEAD_CHECK(
                assign(loaded.values, table()[i], *value, "environment variable " + variable));
            loaded.origins[i] = Origin::Environment;
        }
    }
    for (const std::string& option : overrides) {
        const std::size_t equals = option.find('=');
        const std::string key = option.substr(0, equals);
        const auto row = indexOf(key);
        if (!row) return unknownKey(key, "command line");
        const std::string value = equals == std::string::npos ? "" : option.substr(equals + 1);
        FAIRLEAD_CHECK(assign(loaded.values, table()[*row], value, "command line"));
        loaded.origins[*row] = Origin::CommandLine;
    }
    if (loaded.values.ratingMin >= loaded.values.ratingMax) {
        return Error{Errc::InvalidArgument,
                     "ratings.min = " + printed(loaded.values.ratingMin) +
                         " must be below ratings.max = " + printed(loaded.values.ratingMax),
                     file.string()};
    }
    return loaded;
}

Result<std::string> tomlLiteral(const std::string& key, const std::string& value) {
    const auto row = indexOf(key);
    if (!row) return unknownKey(key, "a setting");
    const Setting& s = table()[*row];
    Settings settings = defaults();
    FAIRLEAD_CHECK(assign(settings, s, value, "a setting"));
    std::ostringstream text;
    if (const auto* real = std::get_if<double Settings::*>(&s.member))
        text << toml::value<double>(settings.*(*real));
    if (const auto* whole = std::get_if<std::int64_t Settings::*>(&s.member))
        text << settings.*(*whole);
    if (const auto* flag = std::get_if<bool Settings::*>(&s.member))
        text << (settings.*(*flag) ? "true" : "false");
    if (const auto* words = std::get_if<std::string Settings::*>(&s.member))
        text << toml::toml_formatter(toml::value<std::string>(settings.*(*words)),
                                     toml::format_flags::allow_unicode_strings);
    return text.str();
}

Json settingsDocument(const LoadedSettings& settings) {
    Json rows = Json::array();
    const Settings standard = defaults();
    for (std::size_t i = 0; i < table().size(); ++i) {
        const Setting& s = table()[i];
        rows.push_back({{"key", s.key},
                        {"value", valueText(settings.values, s)},
                        {"default", valueText(standard, s)},
                        {"allowed", s.allowed()},
                        {"origin", name(settings.origins[i])},
                        {"environment", s.environmentName()},
                        {"help", s.help}});
    }
    return {{"settings", rows}};
}

std::string settingsTemplate() {
    std::string text = "# Fairlead settings of this profile. Every line shows a default.\n";
    const Settings standard = defaults();
    std::string section;
    for (const Setting& s : table()) {
        const std::string key = s.key;
        const std::string group = key.substr(0, key.find('.'));
        if (group != section) text += "\n[" + group + "]\n";
        section = group;
        const bool quoted = std::holds_alternative<std::string Settings::*>(s.member);
        const std::string value = valueText(standard, s);
        text += "# " + std::string(s.help) + "; " + s.allowed() + "\n";
        text += "# " + key.substr(group.size() + 1) + " = " +
                (quoted ? "\"" + value + "\"" : value) + "\n";
    }
    return text;
}

}  // namespace core::runtime
