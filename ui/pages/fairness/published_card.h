// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/judge/verdicts.h"
#include "ui/models/rows_model.h"
#include "ui/widgets/card.h"

namespace ui::widgets {
class DataTable;
}

namespace ui::pages {

/// A number by its published formula, and the one that Fairlead judges.
struct PublishedRow {
    QString name;
    QString published;
    QString ours;
    QString why;  ///< they differ
    bool operator==(const PublishedRow&) const = default;
};
/// Threads: pure.
std::vector<PublishedRow> publishedRows(const core::judge::Verdicts& verdicts);

/// Threads: GUI thread only.
class PublishedModel final : public models::RowsModel<PublishedRow> {
    Q_OBJECT
  public:
    explicit PublishedModel(QObject* parent = nullptr);

  private:
    [[nodiscard]] QVariant cell(const PublishedRow& row, int column, int role) const override;
};

class PublishedCard final : public widgets::Card {
    Q_OBJECT
  public:
    explicit PublishedCard(QWidget* parent = nullptr);
    void show(const core::judge::Verdicts& verdicts);

  private:
    PublishedModel* model_;
};

}  // namespace ui::pages
