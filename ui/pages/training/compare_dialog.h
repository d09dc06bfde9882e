// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

#include "core/runtime/snapshots.h"
#include "ui/models/rows_model.h"

namespace ui::pages {

/// A line of the comparison: a parameter or a metric of both runs.
struct CompareRow {
    QString what;
    QString first, second;
    QString change;  ///< "better +0.007", or "differs" for parameters; empty when equal
    int better = 0;  ///< of the second: +1 better, −1 worse
};
/// Setup first, then the metrics that either has.
std::vector<CompareRow> compareRuns(const core::training::TrainingRun& first,
                                    const core::training::TrainingRun& second);

class RunCompareModel final : public models::RowsModel<CompareRow> {
    Q_OBJECT
  public:
    RunCompareModel(const QString& first, const QString& second, QObject* parent = nullptr);

  private:
    [[nodiscard]] QVariant cell(const CompareRow& row, int column, int role) const override;
};

/// Two runs side by side: parameters and metrics. Copies what it shows; Esc closes.
class CompareRunsDialog final : public QDialog {
    Q_OBJECT
  public:
    CompareRunsDialog(const core::training::TrainingRun& first,
                      const core::training::TrainingRun& second, QWidget* parent);
};

}  // namespace ui::pages
