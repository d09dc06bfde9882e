// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "ui/widgets/card.h"

namespace ui::pages {

/// What the cards of the Feedback loops page show, how it is computed and what to do.
class FeedbackExplanations {
    Q_DECLARE_TR_FUNCTIONS(ui::pages::FeedbackExplanations)
  public:
    static widgets::Explanation gini();
    static widgets::Explanation top10();
    static widgets::Explanation rates();
    static widgets::Explanation bubble();
    static widgets::Explanation likeness();
    static widgets::Explanation drivers();
    static widgets::Explanation mitigations();
    static widgets::Explanation effect();
    static widgets::Explanation outlook();
};

}  // namespace ui::pages
