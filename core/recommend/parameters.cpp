// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/parameters.h"

#include <algorithm>
#include <cmath>

namespace core::recommend {
namespace {

/// 10000 and 0.5, not 10000.000000.
std::string plain(double value) {
    return Json(value).dump();
}

std::string number(double value) {
    if (value == std::floor(value) && std::abs(value) < 1e15)
        return std::to_string(static_cast<long long>(value));
    return plain(value);
}

std::string shown(const Json& value) {
    // JSON has no word for these, and prints null.
    if (value.is_number_float() && !std::isfinite(value.get<double>()))
        return "not a finite number";
    const std::string text = value.dump(-1, ' ', false, Json::error_handler_t::replace);
    return text.size() > 80 ? text.substr(0, 77) + "..." : text;
}

bool takes(const ParameterSpec& spec, const Json& value) {
    switch (spec.type) {
        case ParameterSpec::Type::Choice:
            return value.is_string() &&
                   std::ranges::find(spec.choices, value.get_ref<const std::string&>()) !=
                       spec.choices.end();
        case ParameterSpec::Type::Integer:
            if (!value.is_number_integer()) return false;
            break;
        case ParameterSpec::Type::Real:
            if (!value.is_number()) return false;
            break;
    }
    const double v = value.get<double>();
    return v >= spec.min && v <= spec.max;  // false for NaN
}

Error unknownParameter(const std::string& family, std::span<const ParameterSpec> specs,
                       const std::string& name) {
    std::string known;
    for (const ParameterSpec& spec : specs)
        known += (known.empty() ? "" : ", ") + spec.name;
    return {Errc::InvalidArgument, family + " has no parameter '" + name + "'; it has: " + known,
            name};
}

}  // namespace

std::string ParameterSpec::allowed() const {
    if (type != Type::Choice) {
        return (type == Type::Integer ? "a whole number " : "a number ") + number(min) + "…" +
               number(max);
    }
    std::string text;
    for (const std::string& choice : choices)
        text += (text.empty() ? "" : " | ") + choice;
    return text;
}

Result<Json> completeParameters(const std::string& family, std::span<const ParameterSpec> specs,
                                const Json& given) {
    if (!given.is_null() && !given.is_object()) {
        return Error{
            Errc::InvalidArgument, "the parameters of " + family + " must be an object", {}};
    }
    for (const auto& [name, value] : given.items()) {
        if (std::ranges::find(specs, name, &ParameterSpec::name) == specs.end()) {
            return unknownParameter(family, specs, name);
        }
    }
    Json complete = Json::object();
    for (const ParameterSpec& spec : specs) {
        const auto it = given.find(spec.name);
        if (it == given.end()) {
            complete[spec.name] = spec.defaultValue;
            continue;
        }
        if (!takes(spec, *it)) {
            return Error{
                Errc::InvalidArgument,
                family + ": " + spec.name + " is " + shown(*it) + "; allowed: " + spec.allowed(),
                spec.name};
        }
        // One spelling per value, so that equal parameters write equal files.
        complete[spec.name] =
            spec.type == ParameterSpec::Type::Real ? Json(it->get<double>()) : *it;
    }
    return complete;
}

}  // namespace core::recommend
