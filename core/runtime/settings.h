// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"

namespace core::runtime {

/// Every setting of a profile with its meaning; defaults and ranges are in the table of
/// settings.cpp.
struct Settings {
    double ratingMin = 0;
    double ratingMax = 0;
    std::int64_t maxFutureHours = 0;
    std::string family;
    std::int64_t seed = 0;
    std::int64_t threads = 0;
    std::string split;
    double gateMaxDrop = 0;
    double gateP95Ms = 0;
    double gateMinCoverage = 0;
    std::string pipeline;
    std::int64_t listLength = 0;
    std::int64_t verifyMinutes = 0;
    std::int64_t keepVersions = 0;
    bool onlineLearning = true;
    std::string kafkaBootstrap;
    std::string kafkaRatings, kafkaWatchEvents, kafkaRecommendations, kafkaItems, kafkaDeadLetter;
    std::string streamStart;
    std::int64_t outboxEvents = 0;
    std::int64_t outboxMb = 0;
    std::int64_t maxLagMessages = 0;
    double maxLagSeconds = 0;
    double maxRejectedShare = 0;
    std::string schedule;
    std::int64_t maxTrainingIntervalMinutes = 0;
    double minRunsOnTime = 0;
    std::int64_t trainAfterRatings = 0;
    double shareB = 0;
    double fairnessWindowHours = 0;
    double coverageRequired = 0, coverageAlert = 0;
    double parityRequired = 0, parityAlert = 0;
    std::int64_t feedbackWindows = 0;
    double starvationModerate = 0, starvationSevere = 0;
    bool autoQuarantine = true;
    std::string apiListen;
    std::string apiHosts, apiAllowedOrigins, apiTrustedProxies;
    std::int64_t apiRequestsPerMinute = 0;
    std::int64_t apiUsersPerDay = 0;
    std::string apiTlsCertificate, apiTlsKey;
    std::string mitigations;
};

/// One row of the settings table: it makes the TOML reader, the environment names, the command
/// line, `config --list` and the Settings page.
struct Setting {
    using Member = std::variant<double Settings::*, std::int64_t Settings::*,
                                std::string Settings::*, bool Settings::*>;
    const char* key;  ///< dotted, as in fairlead.toml: "gate.max_drop"
    Member member;
    std::variant<double, std::int64_t, const char*, bool> fallback;
    double min = 0;  ///< for numbers
    double max = 0;
    std::vector<std::string> choices;  ///< for texts; empty = any
    const char* help;

    [[nodiscard]] std::string environmentName() const;  ///< "FAIRLEAD_GATE_MAX_DROP"
    [[nodiscard]] std::string allowed() const;  ///< "0 to 1", "item-knn, popularity or content"
};
std::span<const Setting> settingsTable();

/// Where a value came from, best first.
enum class Origin { CommandLine, Environment, File, Default };
const char* name(Origin origin);

/// What loadSettings found: the values, and for `config --list` their origins.
struct LoadedSettings {
    Settings values;
    std::vector<Origin> origins;  ///< one per row of the table
};

/// Reads defaults ← `file` (may be absent) ← environment ← `overrides` ("key=value", from the
/// command line). Errors: invalid_argument naming key, value, allowed range and file:line (or the
/// variable, or the option); unknown keys are errors too, with the nearest known one.
Result<LoadedSettings> loadSettings(
    const std::filesystem::path& file,
    const std::function<std::optional<std::string>(const std::string&)>& environment,
    std::span<const std::string> overrides);

/// The value as it is written into fairlead.toml: 0.05, true, "3h".
/// Errors: invalid_argument for an unknown key or a value that is not allowed, as loadSettings.
Result<std::string> tomlLiteral(const std::string& key, const std::string& value);

/// `config --list --json`: [{key, value, default, allowed, origin, environment, help}].
Json settingsDocument(const LoadedSettings& settings);
/// A commented fairlead.toml holding every default.
std::string settingsTemplate();

}  // namespace core::runtime
