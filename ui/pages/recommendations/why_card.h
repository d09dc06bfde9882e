// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/recommendations/look_up.h"
#include "ui/widgets/card.h"

namespace ui::widgets {
class FactList;
class PartBars;
}  // namespace ui::widgets

namespace ui::pages {

/// Why the selected item is in the list: a sentence, the parts of its score, what each stage did.
class WhyCard final : public widgets::Card {
    Q_OBJECT
  public:
    explicit WhyCard(QWidget* parent = nullptr);
    void show(const LookUp& found, std::size_t row);

  private:
    QLabel* sentence_;
    widgets::PartBars* bars_;
    widgets::FactList* facts_;
};

}  // namespace ui::pages
