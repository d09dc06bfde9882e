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
    for (std::size_t i = 0; i < settingsTable().size(); ++i) {
        if (key == settingsTable()[i].key) return i;
    }
    return std::nullopt;
}

Error unknownKey(const std::string& key, const std::string& where) {
    const auto nearest = std::ranges::min_element(
        settingsTable(), {}, [&](const Setting& s) { return editDistance(key, s.key); });
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
    for (const Setting& s : settingsTable()) {
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
        const Setting& s = settingsTable()[*row];
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
    LoadedSettings loaded{defaults(), std::vector<Origin>(settingsTable().size(), Origin::Default)};
    FAIRLEAD_CHECK(readFile(file, loaded));
    for (std::size_t i = 0; i < settingsTable().size(); ++i) {
        const std::string variable = settingsTable()[i].environmentName();
        if (const auto value = environment(variable)) {
            FAIRLEAD_CHECK(assign(loaded.values, settingsTable()[i], *value,
                                  "environment variable " + variable));
            loaded.origins[i] = Origin::Environment;
        }
    }
    for (const std::string& option : overrides) {
        const std::size_t equals = option.find('=');
        const std::string key = option.substr(0, equals);
        const auto row = indexOf(key);
        if (!row) return unknownKey(key, "command line");
        const std::string value = equals == std::string::npos ? "" : option.substr(equals + 1);
        FAIRLEAD_CHECK(assign(loaded.values, settingsTable()[*row], value, "command line"));
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
    const Setting& s = settingsTable()[*row];
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
    for (std::size_t i = 0; i < settingsTable().size(); ++i) {
        const Setting& s = settingsTable()[i];
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
    for (const Setting& s : settingsTable()) {
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
