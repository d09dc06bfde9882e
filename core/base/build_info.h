// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

namespace core {

/// What this program was built from.
struct BuildInfo {
    std::string version;  ///< "0.1.0"
    std::string
        gitSha;  ///< 40 hex digits, "-dirty" appended for local changes; "unknown" outside a clone
    std::string compiler;  ///< "GNU 12.2.0"
};
const BuildInfo& buildInfo();

}  // namespace core
