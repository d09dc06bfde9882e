// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QString>
#include <array>
#include <vector>

#include "core/judge/verdicts.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/kpi_card.h"

/// What the Fairness page says of a judgement. Threads: pure (reads the default locale).
namespace ui::pages {

/// The translations' context of the page's words.
class FairnessWords {
    Q_DECLARE_TR_FUNCTIONS(ui::pages::FairnessWords)
};

/// One of the report's numbers; null when it was not measured, or when nothing was shown: zeros of
/// no lists would look like perfect ones.
const core::fairness::Number* measuredNumber(const core::judge::Verdicts& verdicts,
                                             const std::string& id);
theme::Verdict fairnessVerdict(core::fairness::State state);
/// "needs 340 more requests", "needs 12 more users", …; empty when it can be told.
QString missingText(const core::fairness::Verdict& verdict);
/// "91.0 to 94.2 %"; empty without an interval.
QString rangeText(const core::fairness::Estimate& estimate, bool percent);
/// "Both requirements hold", "1 of 2 requirements holds · 1 cannot be told yet".
QString fairnessSubtitle(const core::judge::Verdicts& verdicts);
/// Coverage, parity gap, Gini.
std::vector<widgets::BadgeText> fairnessBadges(const core::judge::Verdicts& verdicts);
/// Coverage, Gini, parity gap, share of the ten most shown, new items.
std::array<widgets::Kpi, 5> fairnessKpis(const core::judge::Verdicts& verdicts);
/// The reading strip: what was measured on whom, and how sure it is.
QString measuredText(const core::judge::Verdicts& verdicts);
/// Of recommend::Activity by its index: "Low activity".
QString segmentWord(std::size_t segment);
/// "Popularity" for "popularity"; an unknown attribute stays as it is.
QString attributeWord(const std::string& attribute);
/// "Tail" of popularity; other values stay as they are, an empty one is "Not known".
QString groupWord(const core::fairness::ExposureGroup& group);

}  // namespace ui::pages
