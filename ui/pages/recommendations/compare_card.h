// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>

#include "ui/async/job_slot.h"
#include "ui/pages/recommendations/list_model.h"
#include "ui/widgets/card.h"

namespace ui::widgets {
class Button;
class DataTable;
}  // namespace ui::widgets

namespace ui::pages {

/// The shown list against the lists that other versions would give the same user.
class CompareCard final : public widgets::Card {
    Q_OBJECT
  public:
    explicit CompareCard(core::runtime::Engine& engine, QWidget* parent = nullptr);
    /// Asks the other versions; what is shown stays until they have answered.
    void show(const std::shared_ptr<const LookUp>& shown, const LookUpRequest& request,
              const core::VersionId& live, const std::vector<core::VersionId>& others);

  private:
    void openSideBySide();

    core::runtime::Engine& engine_;
    CompareModel model_;
    widgets::DataTable* table_;
    widgets::Button* sideBySide_;
    async::JobSlot comparing_;
};

}  // namespace ui::pages
