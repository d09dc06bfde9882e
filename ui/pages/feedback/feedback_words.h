// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <vector>

#include "core/judge/verdicts.h"
#include "ui/pages/feedback/feedback_port.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/kpi_card.h"

namespace ui::pages {

/// What is judged of feedback loops, in words. Threads: GUI thread only.
class FeedbackWords {
    Q_DECLARE_TR_FUNCTIONS(ui::pages::FeedbackWords)
  public:
    /// The verdict as one sentence, for the title line.
    static QString title(const core::judge::Verdicts& verdicts);
    /// Slope, ratio, tail rate, mitigations: always four, in this order.
    static std::vector<widgets::BadgeText> badges(const core::judge::Verdicts& verdicts,
                                                  const AppliedMitigations& applied);
    /// Slope, Gini, top-10 share, ratio, explored share: always five.
    static std::vector<widgets::Kpi> figures(const core::judge::Verdicts& verdicts,
                                             const AppliedMitigations& applied);
    static theme::Verdict verdict(const core::fairness::Verdict& verdict);
    /// What has to come before it can be told: "needs about 1 200 more requests".
    static QString missing(const core::fairness::Verdict& verdict);
    /// "+0.004 (−0.001 to +0.009)".
    static QString withInterval(const core::fairness::Estimate& estimate, int decimals);
    /// "T1", "T2", …
    static QStringList windowNames(std::size_t windows);
    /// Of a pipeline's stage, as the evidence names it.
    static QString stageWord(const std::string& stage);
    /// How many of the four are applied to anybody.
    static int mitigationsOn(const AppliedMitigations& applied);

  private:
    static widgets::BadgeText slopeBadge(const core::judge::Verdicts& verdicts);
    static widgets::BadgeText ratioBadge(const core::judge::Verdicts& verdicts);
    static widgets::BadgeText tailBadge(const core::judge::Verdicts& verdicts);
    static widgets::BadgeText mitigationsBadge(const AppliedMitigations& applied);
    static widgets::Kpi slopeFigure(const core::judge::Verdicts& verdicts);
    static widgets::Kpi giniFigure(const core::judge::Verdicts& verdicts);
    static widgets::Kpi topFigure(const core::judge::Verdicts& verdicts);
    static widgets::Kpi ratioFigure(const core::judge::Verdicts& verdicts);
    static widgets::Kpi exploredFigure(const core::judge::Verdicts& verdicts,
                                       const AppliedMitigations& applied);
};

}  // namespace ui::pages
