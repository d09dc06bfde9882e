// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/runtime/requirements.h"
#include "ui/models/rows_model.h"
#include "ui/widgets/card.h"

namespace ui::widgets {
class DataTable;
}

namespace ui::pages {

/// One row per requirement, in the order given: worst first.
class RequirementsModel final : public models::RowsModel<core::runtime::Requirement> {
    Q_OBJECT
  public:
    explicit RequirementsModel(QObject* parent);

  private:
    [[nodiscard]] QVariant cell(const core::runtime::Requirement& r, int column,
                                int role) const override;
    [[nodiscard]] QString key(const core::runtime::Requirement& r) const override;
};

/// The table of requirements, with how far each is from its limit.
class RequirementsCard final : public widgets::Card {
    Q_OBJECT
  public:
    explicit RequirementsCard(QWidget* parent = nullptr);
    void show(const std::vector<core::runtime::Requirement>& worstFirst);
    [[nodiscard]] widgets::DataTable* table() const { return table_; }

  Q_SIGNALS:
    /// Somebody wants to see more of a requirement: the id of the page that has it.
    void pageRequested(const QString& page);

  private:
    RequirementsModel* model_;
    widgets::DataTable* table_;
    std::vector<core::runtime::Requirement> shown_;
};

}  // namespace ui::pages
