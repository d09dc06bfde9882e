// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <functional>
#include <vector>

namespace ui::widgets {

class ChartFrame;

/// Charts over the same x, mostly time: the crosshair of one shows in all, and zooming one zooms
/// all. Charts may go away at any time. Threads: GUI thread only.
class CrosshairGroup final : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;
    void add(ChartFrame* chart);

  private:
    void tell(const ChartFrame* from, const std::function<void(ChartFrame*)>& what);

    std::vector<ChartFrame*> charts_;
    bool telling_ = false;  ///< the others' answers are not news
};

}  // namespace ui::widgets
