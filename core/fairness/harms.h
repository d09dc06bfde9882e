// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "core/base/json.h"

namespace core::fairness {

/// A harm that the project has identified, or a feature that may stand in for a protected one, and
/// the number that watches it. The list is the operator's to edit.
struct RegisterEntry {
    std::string id;
    std::string name;
    std::string description;
    std::string watchedBy;  ///< id of a number or verdict ("coverage", "echo")
    bool operator==(const RegisterEntry&) const = default;
};

struct HarmRegister {
    std::vector<RegisterEntry> harms;
    std::vector<RegisterEntry> proxies;
    bool operator==(const HarmRegister&) const = default;
};

/// The published project's register.
HarmRegister defaultRegister();
/// [{"id", "name", "description", "metric"}].
Json toJson(const std::vector<RegisterEntry>& entries);

}  // namespace core::fairness
