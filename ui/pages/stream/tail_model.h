// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>

#include "core/base/json.h"
#include "core/runtime/live.h"
#include "ui/models/rows_model.h"

namespace ui::pages {

/// One event of the live tail, with what the page knows about it.
struct TailRow {
    core::runtime::TailEvent event;
    std::optional<core::events::Topic> kind;
    QString title;  ///< of the item; empty = not known
    [[nodiscard]] QString id() const;
};

/// The rows of `live`, newest first; of one topic when `topic` is not empty.
std::vector<TailRow> tailRows(const core::runtime::LiveSnapshot& live, const std::string& topic,
                              const std::map<std::string, QString>& titles);
/// One object for JSON lines; without the user's id when `masked`.
core::Json tailJson(const TailRow& row, bool masked);

/// The live tail. Threads: GUI thread only.
class TailModel final : public models::RowsModel<TailRow> {
    Q_OBJECT
  public:
    explicit TailModel(QObject* parent = nullptr);
    /// As setRows(); when hardly a row stays, without following each of them.
    void show(std::vector<TailRow> rows);
    void setMasked(bool masked);
    [[nodiscard]] bool masked() const { return masked_; }

  private:
    [[nodiscard]] QVariant cell(const TailRow& row, int column, int role) const override;
    [[nodiscard]] QString key(const TailRow& row) const override;

    bool masked_ = false;
    bool keyed_ = true;
};

}  // namespace ui::pages
