// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "ui/pages/stream/stream_state.h"

namespace ui::widgets {
class Banner;
class Button;
}  // namespace ui::widgets

namespace ui::pages {

/// What is wrong with the stream, one strip each: nothing is stored, the cluster is away, the
/// counts contradict each other. Takes no room when all is well. Threads: GUI thread only.
class StreamBanners final : public QWidget {
    Q_OBJECT
  public:
    explicit StreamBanners(QWidget* parent = nullptr);
    void show(const StreamNow& now);
    /// Why Reconnect is off; empty = it is on.
    void setBusy(const QString& reason);

  Q_SIGNALS:
    void reconnectRequested();
    void detailsRequested();

  private:
    void showLink(const StreamNow& now);

    widgets::Banner* problem_;
    widgets::Banner* counts_;
    widgets::Banner* link_;
    widgets::Button* reconnect_;
};

}  // namespace ui::pages
