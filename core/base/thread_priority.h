// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core {

/// From now on this thread, and those that it starts, give way to others: a training must not make
/// the window or the answers wait. Where the system cannot, nothing happens.
void lowerThreadPriority();

}  // namespace core
