// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/runtime/snapshots.h"
#include "ui/models/rows_model.h"
#include "ui/theme/verdict.h"

namespace ui::pages {

/// What became of a run, in a word: the stage of its version now, or how it ended without one.
struct Outcome {
    QString word;
    std::optional<theme::Verdict> verdict;
    bool operator==(const Outcome&) const = default;
};
Outcome outcomeOf(const core::training::TrainingRun& run, const core::runtime::Snapshot& now);
/// "Run 12".
QString runName(std::int64_t id);

/// One line of the history.
struct RunRow {
    std::int64_t id = 0;
    core::UtcTime started;
    std::optional<double> seconds;
    QString version;
    QString family;
    std::optional<double> ndcg, recall, coverage, gini;
    Outcome outcome;
};
std::vector<RunRow> runRows(const core::runtime::Snapshot& now);

/// The training runs, newest first. Threads: GUI thread only.
class RunHistoryModel final : public models::RowsModel<RunRow> {
    Q_OBJECT
  public:
    explicit RunHistoryModel(QObject* parent = nullptr);

  private:
    [[nodiscard]] QVariant cell(const RunRow& row, int column, int role) const override;
    [[nodiscard]] QString key(const RunRow& row) const override { return QString::number(row.id); }
};

}  // namespace ui::pages
