// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/runtime/live.h"
#include "ui/widgets/card.h"

class QLabel;

namespace ui::widgets {
class Button;
class FactList;
class Tag;
}  // namespace ui::widgets

namespace ui::pages {

/// The link to the cluster in words: state, address, what it names, what to do; Reconnect, and in
/// the demo an outage on purpose. Threads: GUI thread only.
class ConnectionCard final : public widgets::Card {
    Q_OBJECT
  public:
    explicit ConnectionCard(QWidget* parent = nullptr);
    void show(const core::runtime::StreamLive& stream, core::UtcTime now);
    /// Why the buttons are off ("Reconnecting…", read only); empty = they are on.
    void setBusy(const QString& reason);
    void setError(const QString& sentence);

  Q_SIGNALS:
    void reconnectRequested();
    void brokerDownRequested(bool down);

  private:
    void showButtons();

    widgets::Tag* state_;
    QLabel* sentence_;
    QLabel* error_;
    widgets::FactList* facts_;
    QLabel* demo_;
    widgets::Button* copy_;
    widgets::Button* reconnect_;
    widgets::Button* cut_;
    QString address_;
    QString busy_;
    bool embedded_ = false;
    bool down_ = false;
};

}  // namespace ui::pages
