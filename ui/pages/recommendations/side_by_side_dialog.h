// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

#include "ui/models/rows_model.h"
#include "ui/pages/recommendations/look_up.h"

class QLabel;

namespace ui::widgets {
class Select;
}

namespace ui::pages {

/// A place of one list, and where the other list has the same item.
struct SideRow {
    int rank = 0;
    QString itemId, title;
    core::recommend::ItemGroup group = core::recommend::ItemGroup::Middle;
    std::optional<int> otherRank;
};

class SideModel final : public models::RowsModel<SideRow> {
    Q_OBJECT
  public:
    explicit SideModel(QObject* parent = nullptr);
    void show(const ComparedList& list, const ComparedList& other);

  private:
    [[nodiscard]] QVariant cell(const SideRow& row, int column, int role) const override;
    [[nodiscard]] QString key(const SideRow& row) const override { return row.itemId; }
};

/// Two versions' lists for one user, next to each other.
class SideBySideDialog final : public QDialog {
    Q_OBJECT
  public:
    /// The first of `lists` stays at the start side; `other` is the index of the one beside it.
    SideBySideDialog(std::vector<ComparedList> lists, int other, QWidget* parent = nullptr);

  private:
    void show(int other);

    std::vector<ComparedList> lists_;
    SideModel left_, right_;
    widgets::Select* version_;
    QLabel* summary_;
};

}  // namespace ui::pages
