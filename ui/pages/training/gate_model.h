// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/training/gate.h"
#include "ui/models/rows_model.h"

namespace ui::pages {

/// The release gate's table: metric, value, bound, verdict with its reason. Threads: GUI thread
/// only.
class GateModel final : public models::RowsModel<core::training::GateCondition> {
    Q_OBJECT
  public:
    explicit GateModel(QObject* parent = nullptr);

  private:
    [[nodiscard]] QVariant cell(const core::training::GateCondition& row, int column,
                                int role) const override;
    [[nodiscard]] QString key(const core::training::GateCondition& row) const override {
        return QString::fromStdString(row.metric);
    }
};

/// "≥ 0.38", in the metric's unit.
QString boundText(const core::training::GateCondition& condition);
QString valueText(const core::training::GateCondition& condition);

}  // namespace ui::pages
