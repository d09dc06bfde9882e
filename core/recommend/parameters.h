// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"

namespace core::recommend {

/// One parameter of a family: what `--set name=value` may say, and what the help page prints.
struct ParameterSpec {
    enum class Type { Integer, Real, Choice };
    std::string name;
    Type type = Type::Integer;
    Json defaultValue;
    double min = 0;  ///< inclusive; numbers only
    double max = 0;
    std::vector<std::string> choices;  ///< Choice only
    std::string help;

    /// "1…10000" or "binary | ratings".
    [[nodiscard]] std::string allowed() const;
};

/// Every parameter with its value: `given` over the defaults, in the order of `specs`.
/// Errors: invalid_argument for a name that is not in `specs` (listing those that are), for a value
/// of the wrong type and for one out of range, naming parameter, value and range. NaN is out of
/// range. Threads: pure.
Result<Json> completeParameters(const std::string& family, std::span<const ParameterSpec> specs,
                                const Json& given);

}  // namespace core::recommend
