// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/fairness/exposure_groups.h"
#include "ui/models/rows_model.h"
#include "ui/widgets/card.h"

namespace ui::widgets {
class DataTable;
}

namespace ui::pages {

struct FairnessSeries;

/// Groups of items: what share of the places they get, of the catalogue they are, of the
/// interactions they have. Threads: GUI thread only.
class GroupsModel final : public models::RowsModel<core::fairness::ExposureGroup> {
    Q_OBJECT
  public:
    enum Column { Attribute, Value, Items, Exposure, Interval, Catalogue, Interactions, Ratio };
    explicit GroupsModel(QObject* parent = nullptr);

  private:
    [[nodiscard]] QVariant cell(const core::fairness::ExposureGroup& row, int column,
                                int role) const override;
};

class GroupsCard final : public widgets::Card {
    Q_OBJECT
  public:
    explicit GroupsCard(QWidget* parent = nullptr);
    void show(const FairnessSeries& series);

  private:
    GroupsModel* model_;
    widgets::DataTable* table_;
};

}  // namespace ui::pages
