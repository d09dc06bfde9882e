// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string>

#include "core/abuse/report.h"

namespace core::abuse {

/// What a flag says of its user, from its rule, numbers and subject: one English sentence.
std::string sentence(const Flag& flag);
/// One sentence of all of them, in this order. Empty: empty.
std::string sentence(std::span<const Flag* const> flags);

}  // namespace core::abuse
