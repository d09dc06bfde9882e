// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>

namespace core::experiment {

/// Where a user stands in [0, 1): the same for one (salt, user), uniform over users, independent
/// between salts. A user below the share of arm B is in B, and stays in it when the share grows.
/// Threads: pure.
double placeOf(std::string_view salt, std::string_view userId);

}  // namespace core::experiment
