// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/judge/drill.h"
#include "ui/widgets/card.h"

class QLabel;

namespace ui::widgets {
class Button;
class DataTable;
class FactList;
class Tag;
}  // namespace ui::widgets

namespace ui::pages {

class ClimbersModel;

/// What the last simulated attack of this session came to. Threads: GUI thread only.
class DrillCard final : public widgets::Card {
    Q_OBJECT
  public:
    explicit DrillCard(QWidget* parent = nullptr);
    void show(const core::judge::DrillReport& report, const QString& at);

  Q_SIGNALS:
    void attackRequested();

  private:
    QLabel* sentence_;
    widgets::Tag* verdict_;
    widgets::FactList* facts_;
    ClimbersModel* climbers_;
    widgets::DataTable* table_;
};

}  // namespace ui::pages
