// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/event_reader.h"
#include "ui/models/rows_model.h"

namespace ui::pages {

/// Where events came from and what became of them; every line says whether it adds up.
/// Threads: GUI thread only.
class SourcesModel final : public models::RowsModel<core::store::Source> {
    Q_OBJECT
  public:
    explicit SourcesModel(QObject* parent = nullptr);

  private:
    [[nodiscard]] QVariant cell(const core::store::Source& row, int column,
                                int role) const override;
    [[nodiscard]] QString key(const core::store::Source& row) const override {
        return QString::number(row.id.value);
    }
};

/// Messages that are no events, with the reason and their first bytes. Threads: GUI thread only.
class DeadLettersModel final : public models::RowsModel<core::store::DeadLetter> {
    Q_OBJECT
  public:
    explicit DeadLettersModel(QObject* parent = nullptr);

  private:
    [[nodiscard]] QVariant cell(const core::store::DeadLetter& row, int column,
                                int role) const override;
    [[nodiscard]] QString key(const core::store::DeadLetter& row) const override {
        return QString::number(row.id);
    }
};

/// The first bytes on one line, control and broken characters made visible.
QString bytesPreview(const std::string& bytes);

}  // namespace ui::pages
