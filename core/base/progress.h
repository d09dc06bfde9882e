// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <string_view>

namespace core {

/// Told by long work, from its own thread, seldom enough to print: `fraction` 0–1, `what` one short
/// phrase ("reading ratings.csv"). May be empty: check before calling, or call report().
using ProgressFn = std::function<void(double fraction, std::string_view what)>;

inline void report(const ProgressFn& progress, double fraction, std::string_view what) {
    if (progress) progress(fraction, what);
}

}  // namespace core
