// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/judge/verdicts.h"
#include "ui/models/rows_model.h"
#include "ui/theme/verdict.h"
#include "ui/widgets/card.h"

namespace ui::widgets {
class Button;
class DataTable;
}  // namespace ui::widgets

namespace ui::pages {

/// A harm or a feature that may stand in for a protected one, and the number that watches it.
struct HarmRow {
    bool proxy = false;
    QString name;
    QString description;
    QString watchedBy;
    QString value;
    /// Nothing: that number has no requirement, or was not measured.
    std::optional<theme::Verdict> verdict;
    bool operator==(const HarmRow&) const = default;
};
/// fairness::defaultRegister() with the numbers of a judgement. Threads: pure.
std::vector<HarmRow> harmRows(const core::judge::Verdicts& verdicts);

/// Threads: GUI thread only.
class HarmsModel final : public models::RowsModel<HarmRow> {
    Q_OBJECT
  public:
    explicit HarmsModel(QObject* parent = nullptr);

  private:
    [[nodiscard]] QVariant cell(const HarmRow& row, int column, int role) const override;
};

/// The register of harms; folded until somebody wants it. Threads: GUI thread only.
class HarmsCard final : public widgets::Card {
    Q_OBJECT
  public:
    explicit HarmsCard(QWidget* parent = nullptr);
    void show(const core::judge::Verdicts& verdicts);

  private:
    void setOpen(bool open);

    HarmsModel* model_;
    widgets::DataTable* table_;
    widgets::Button* toggle_;
};

}  // namespace ui::pages
