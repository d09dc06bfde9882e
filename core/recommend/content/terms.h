// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <string>

#include "core/events/event.h"

namespace core::recommend {

/// The words that describe an item, each with how often it occurs: "genre:comedy", "tag:dark
/// humor", "title:story" (words of two bytes or more that are neither articles and the like nor the
/// year), "decade:1990". ASCII letters are lowered; other bytes stay as they are. The kind is part
/// of the word: the genre "Musical" and the title word "musical" are different evidence. Empty
/// input: no words. Threads: pure.
std::map<std::string, int> contentTerms(const events::ItemEvent& item);

}  // namespace core::recommend
