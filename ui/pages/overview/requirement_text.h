// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <span>

#include "core/runtime/requirements.h"
#include "ui/theme/verdict.h"
#include "ui/widgets/badge.h"

namespace ui::pages {

/// Requirements in words. Threads: GUI thread only.
class RequirementText {
    Q_DECLARE_TR_FUNCTIONS(ui::pages::RequirementText)
  public:
    using Requirement = core::runtime::Requirement;

    static theme::Verdict verdict(const Requirement& r);
    /// "Consumer lag"; an unknown id stays as it is.
    static QString name(const Requirement& r);
    /// "92 ms", "–".
    static QString measured(const Requirement& r);
    /// "≤ 100 ms", "–" while the bound is not known.
    static QString required(const Requirement& r);
    /// Why, or what is missing; empty when the numbers say it all.
    static QString reason(const Requirement& r);
    static widgets::BadgeText badge(const Requirement& r);
    /// "2 of 9 requirements need attention: …"
    static QString summary(std::span<const Requirement> worstFirst);

  private:
    static QString value(const Requirement& r, double value);
    static QString trouble(const Requirement& r);
};

}  // namespace ui::pages
