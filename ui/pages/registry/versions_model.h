// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>

#include "core/runtime/snapshots.h"
#include "ui/models/rows_model.h"
#include "ui/pages/registry/version_facts.h"

namespace ui::pages {

/// The metric behind the tables and charts of this page.
inline constexpr const char* kQuality = "ndcg@10";
inline constexpr const char* kCoverage = "coverage@10";
inline constexpr const char* kGini = "gini@10";

/// A version's metric, if it was measured.
std::optional<double> metricOf(const core::registry::VersionRecord& record, const char* key);
/// "13:02" on the day of `now`, else "22 Nov 13:02". UTC.
QString momentText(core::UtcTime at, core::UtcTime now);
/// The first characters of a hash, without the algorithm's name before it ("sha256:…").
QString abbreviated(const QString& hash);

struct VersionRow {
    core::runtime::VersionState state;
    QString created;
    QString commit;  ///< from verified files; empty while unknown
    QString snapshot;
};

/// The registry's versions, newest first.
class VersionsModel final : public models::RowsModel<VersionRow> {
    Q_OBJECT
  public:
    enum Column {
        Version,
        Created,
        Family,
        Commit,
        Data,
        Quality,
        Coverage,
        Gini,
        Signature,
        Stage
    };
    explicit VersionsModel(QObject* parent = nullptr);
    void show(const core::runtime::Snapshot& now, const VersionFactsReader& facts);
    [[nodiscard]] int rowOf(const core::VersionId& id) const;

  private:
    [[nodiscard]] QVariant cell(const VersionRow& row, int column, int role) const override;
    [[nodiscard]] QString key(const VersionRow& row) const override;
};

/// What was done to the registry, newest first.
class StageChangesModel final : public models::RowsModel<core::registry::AuditEntry> {
    Q_OBJECT
  public:
    explicit StageChangesModel(QObject* parent = nullptr);
    void show(const core::runtime::Snapshot& now);

  private:
    [[nodiscard]] QVariant cell(const core::registry::AuditEntry& entry, int column,
                                int role) const override;
    [[nodiscard]] QString key(const core::registry::AuditEntry& entry) const override;
    core::UtcTime now_;
};

}  // namespace ui::pages
