// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include "core/runtime/snapshots.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QLabel;

namespace ui::widgets {
class Button;
class FactList;
}  // namespace ui::widgets

namespace ui::pages {

/// What the card needs to know.
struct TrainNowState {
    core::runtime::SnapshotPtr now;
    bool running = false;
    bool readOnly = false;
    QString family;  ///< of the next run
    QString split;
    QString error;  ///< why the last try did not even start
};

/// Starts a training: when the last one was, what the next one does, whether it may go live by
/// itself, and why it cannot start now.
class TrainNowCard final : public widgets::Card {
    Q_OBJECT
  public:
    explicit TrainNowCard(QWidget* parent = nullptr);
    void show(const TrainNowState& state);
    [[nodiscard]] bool promoteWanted() const;
    [[nodiscard]] bool canTrain() const;

  Q_SIGNALS:
    void trainRequested();
    void datasetRequested();

  private:
    [[nodiscard]] static QString reasonAgainst(const TrainNowState& state);

    widgets::FactList* facts_;
    QCheckBox* promote_;
    QLabel* note_;
    widgets::Button* train_;
    widgets::Button* dataset_;
    QLabel* reason_;
};

}  // namespace ui::pages
