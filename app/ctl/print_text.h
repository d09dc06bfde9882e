// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <iosfwd>
#include <string>

#include "core/base/json.h"

namespace app::ctl {

/// A command's document for people: a sentence or a table. With --json the document itself is
/// printed instead, and this is not called.
void printText(std::ostream& out, const std::string& command, const core::Json& document);

}  // namespace app::ctl
