// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/judge/verdicts.h"
#include "ui/models/rows_model.h"
#include "ui/widgets/card.h"

namespace ui::widgets {
class DataTable;
}

namespace ui::pages {

/// One line of the table of what drives concentration.
struct DriverRow {
    enum class Kind { Item, Version, Stage };
    Kind kind = Kind::Item;
    QString name;
    double first = 0;  ///< shares of slots
    double last = 0;
};
/// Items, versions and stages of the evidence, with titles where they are known.
std::vector<DriverRow> driverRows(const core::judge::Verdicts& verdicts);

/// Threads: GUI thread only.
class DriversModel final : public models::RowsModel<DriverRow> {
    Q_OBJECT
  public:
    enum Column { What, Name, First, Last, Change };
    explicit DriversModel(QObject* parent = nullptr);

  private:
    [[nodiscard]] QVariant cell(const DriverRow& row, int column, int role) const override;
    [[nodiscard]] QString key(const DriverRow& row) const override;
};

/// Which items, versions and stages drive a change of concentration. Threads: GUI thread only.
class DriversCard final : public widgets::Card {
    Q_OBJECT
  public:
    explicit DriversCard(QWidget* parent = nullptr);
    void show(const core::judge::Verdicts& verdicts);
    [[nodiscard]] widgets::DataTable* table() const { return table_; }

  private:
    DriversModel* model_;
    widgets::DataTable* table_;
};

}  // namespace ui::pages
