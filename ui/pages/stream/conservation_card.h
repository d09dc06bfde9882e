// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/runtime/live.h"
#include "ui/widgets/card.h"

class QLabel;

namespace ui::widgets {
class DataTable;
class Tag;
}  // namespace ui::widgets

namespace ui::pages {

class ConservationModel;

/// Consumed = accepted + duplicates + rejected: of each partition, and the sum. What does not add
/// up comes first. Threads: GUI thread only.
class ConservationCard final : public widgets::Card {
    Q_OBJECT
  public:
    explicit ConservationCard(QWidget* parent = nullptr);
    /// `topic`: whose partitions; empty = all.
    void show(const core::runtime::StreamLive& stream, const std::string& topic);

  private:
    void showSkipped(bool shown);

    ConservationModel* model_;
    widgets::DataTable* table_;
    widgets::Tag* verdict_;
    QLabel* sum_;
};

}  // namespace ui::pages
