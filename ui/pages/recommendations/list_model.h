// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>

#include "ui/models/rows_model.h"
#include "ui/pages/recommendations/look_up.h"

namespace ui::pages {

/// A row as it is shown; its texts are made once, when the list arrives.
struct ShownRow {
    int rank = 0;
    QString itemId, title, genres;
    core::recommend::ItemGroup group = core::recommend::ItemGroup::Middle;
    double relevance = 0;
    std::optional<double> afterRerank;  ///< nothing when diversity did not choose it
    QString reason;
};

/// The list: rank, item, group, relevance before and after re-ranking, reason.
class ListModel final : public models::RowsModel<ShownRow> {
    Q_OBJECT
  public:
    enum Columns { Rank, Item, Group, Relevance, AfterRerank, Reason };
    explicit ListModel(QObject* parent = nullptr);
    void show(const LookUp& found);

  private:
    [[nodiscard]] QVariant cell(const ShownRow& row, int column, int role) const override;
    [[nodiscard]] QString key(const ShownRow& row) const override { return row.itemId; }
};

/// What the user did, latest first: time, item, rating.
class HistoryModel final : public models::RowsModel<core::store::HistoryEntry> {
    Q_OBJECT
  public:
    explicit HistoryModel(QObject* parent = nullptr);

  private:
    [[nodiscard]] QVariant cell(const core::store::HistoryEntry& row, int column,
                                int role) const override;
    [[nodiscard]] QString key(const core::store::HistoryEntry& row) const override {
        return QString::fromStdString(row.itemId);
    }
};

/// The same user by other versions: shared items, time, diversity, tail items.
class CompareModel final : public models::RowsModel<ComparedList> {
    Q_OBJECT
  public:
    enum Columns { Model, Shared, Time, Diversity, Tail };
    explicit CompareModel(QObject* parent = nullptr);
    void setLive(const core::VersionId& live) { live_ = live; }

  private:
    [[nodiscard]] QVariant cell(const ComparedList& row, int column, int role) const override;
    [[nodiscard]] QString key(const ComparedList& row) const override {
        return QString::fromStdString(row.version.text);
    }

    core::VersionId live_;
};

/// "3.2 ms".
QString millisText(std::chrono::microseconds took);

}  // namespace ui::pages
