// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <stop_token>

#include "app/ctl/request.h"
#include "core/base/error.h"

namespace app::ctl {

inline constexpr int kBadInput = 2;
inline constexpr int kCancelled = 130;  // as the shell names an interrupted program

/// Runs a request, in the engine that holds the profile or in one of its own, prints the answer,
/// and returns the exit code: 0 done, 1 the verdict is negative, 2 bad input, 3 something is
/// unavailable.
int run(const Request& request, const std::stop_token& stop);

/// Prints an error in the request's form and returns its exit code.
int refuse(const Request& request, const core::Error& error);

}  // namespace app::ctl
