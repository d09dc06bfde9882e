// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/stream/schema_rows.h"
#include "ui/widgets/card.h"

namespace ui::widgets {
class DataTable;
}

namespace ui::pages {

/// The schema versions of the catalogue with what each changed; Enter shows the JSON Schema.
/// Threads: GUI thread only.
class SchemasCard final : public widgets::Card {
    Q_OBJECT
  public:
    explicit SchemasCard(QWidget* parent = nullptr);
    /// `topic`: the catalogue's name; empty = all.
    void show(const core::runtime::StreamLive& stream, const std::string& topic);
    [[nodiscard]] widgets::BadgeText badge() const { return schemaBadge(rows_); }
    [[nodiscard]] widgets::DataTable* table() const { return table_; }

  private:
    void openSchema(int row);

    const std::vector<SchemaVersion> versions_ = catalogueSchemas();
    std::vector<SchemaRow> rows_;  ///< of all topics
    std::map<std::string, int> seen_;
    std::string topic_;
    bool shown_ = false;
    SchemasModel* model_;
    widgets::DataTable* table_;
};

}  // namespace ui::pages
