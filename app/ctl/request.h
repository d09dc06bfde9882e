// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/json.h"

namespace app::ctl {

/// What the command line asked for. Filled by the command groups, run by main().
struct Request {
    std::string command;  ///< "import movielens", "version verify", …; empty: only help was wanted
    core::Json arguments = core::Json::object();

    std::optional<std::filesystem::path> data;
    std::string profile = "default";
    std::vector<std::string> settings;  ///< key=value, for this run
    bool json = false;
    bool quiet = false;
};

}  // namespace app::ctl
