// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/base/json.h"
#include "core/registry/version.h"
#include "ui/models/rows_model.h"

namespace ui::pages {

/// One line of a comparison: a metric, a parameter or a fact of provenance.
struct Difference {
    QString group;  ///< "Metric", "Parameter", "Provenance"
    QString what;
    QString from;
    QString to;
    QString change;              ///< "worse −0.007"; empty where worse and better mean nothing
    std::optional<bool> better;  ///< nothing: no judgement
    QString key;
};

/// The main metrics of two versions side by side, also where they agree. `diff` is
/// Registry::diff(from, to), which has the changes.
std::vector<Difference> compareMainMetrics(const core::registry::VersionRecord& from,
                                           const core::registry::VersionRecord& to,
                                           const core::Json& diff);
/// Everything that differs: metrics, parameters, provenance.
std::vector<Difference> allDifferences(const core::Json& diff);

class ComparisonModel final : public models::RowsModel<Difference> {
    Q_OBJECT
  public:
    enum class Kind { Metrics, Everything };
    /// `from` and `to` head the two columns of values.
    ComparisonModel(Kind kind, const QString& from, const QString& to, QObject* parent = nullptr);

  private:
    [[nodiscard]] QVariant cell(const Difference& row, int column, int role) const override;
    [[nodiscard]] QString key(const Difference& row) const override { return row.group + row.key; }
    int group_;  ///< 1 with a column for the group, else 0
};

}  // namespace ui::pages
