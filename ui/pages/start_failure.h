// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/error.h"

namespace ui::pages {

/// A window that says why the engine could not start (profile in use, damaged store, wrong setting)
/// and what to do. Returns the program's exit code: 2 wrong input, 3 something is unavailable.
/// Threads: GUI thread only; runs the event loop until it is closed.
int showStartFailure(const core::Error& error, const core::Clock& clock);

}  // namespace ui::pages
