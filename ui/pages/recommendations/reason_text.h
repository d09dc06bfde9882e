// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <vector>

#include "ui/pages/recommendations/look_up.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/charts/part_bars.h"
#include "ui/widgets/fact_list.h"

/// The engine's reasons as words. Threads: GUI thread only.
namespace ui::pages {

/// "Head", "Middle", "Tail", and its colour.
QString groupWord(core::recommend::ItemGroup group);
theme::Token groupToken(core::recommend::ItemGroup group);
/// "low activity", …
QString activityWord(core::recommend::Activity activity);
/// Of a pipeline's name: "Plain", "Diversity"; an unknown name stays as it is.
QString pipelineWord(const std::string& name);

/// Why an item is in the list, short: "Close to Small Hours (4.5) and 12 more rated items".
QString reasonText(const LookUp& found, const ListRow& row);
/// The same in sentences, with what re-ranking did.
QString whySentence(const LookUp& found, const ListRow& row);
/// The score's shares, largest neighbours first; they add up to 1.
std::vector<widgets::Part> shareBars(const LookUp& found, const ListRow& row);
/// Ranks, penalty, draw, quota and provenance.
std::vector<widgets::Fact> whyFacts(const LookUp& found, const ListRow& row);

}  // namespace ui::pages
