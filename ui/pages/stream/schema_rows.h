// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <optional>

#include "core/events/schema_catalog.h"
#include "core/runtime/live.h"
#include "ui/models/rows_model.h"
#include "ui/widgets/badge.h"

namespace ui::pages {

/// One version of a topic's schema, as its JSON Schema says it.
struct SchemaVersion {
    std::string topic;
    int version = 1;
    core::Json schema;
};
/// All of the catalogue, by topic, versions ascending.
std::vector<SchemaVersion> catalogueSchemas();

/// One line of the schema table.
struct SchemaRow {
    std::string topic;
    int version = 1;
    int fields = 0;
    QString change;  ///< "+ currency"; "–" for the first version
    std::optional<core::events::Compatibility> compatibility;  ///< nothing: the first version
    std::string broken;  ///< why it could not be compared; empty = it could
    int seen = 0;        ///< newest version seen on the stream, of the topic
    bool newest = false;
    core::Json schema;
    /// The new version reads what producers of the old one write; a first version has no old ones.
    [[nodiscard]] bool reads() const {
        return broken.empty() && (!compatibility || compatibility->backward);
    }
    [[nodiscard]] bool newerSeen() const { return newest && seen > version; }
};
/// Each version against the one before it of the same topic. `seen`: newest by topic.
std::vector<SchemaRow> schemaRows(const std::vector<SchemaVersion>& versions,
                                  const std::map<std::string, int>& seen);
/// Newest version seen on the stream, by the catalogue's name of the topic.
std::map<std::string, int> seenVersions(const core::runtime::StreamLive& stream);

/// "Schemas 4 of 4 · compatible".
widgets::BadgeText schemaBadge(const std::vector<SchemaRow>& rows);

/// Schema versions. Threads: GUI thread only.
class SchemasModel final : public models::RowsModel<SchemaRow> {
    Q_OBJECT
  public:
    explicit SchemasModel(QObject* parent = nullptr);

  private:
    [[nodiscard]] QVariant cell(const SchemaRow& row, int column, int role) const override;
    [[nodiscard]] QString key(const SchemaRow& row) const override;
};

}  // namespace ui::pages
