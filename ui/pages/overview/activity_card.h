// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/overview/activity.h"
#include "ui/widgets/card.h"

namespace ui::pages {

/// The newest entries, as many as there is room for; each is a link to its page.
class ActivityCard final : public widgets::Card {
    Q_OBJECT
  public:
    explicit ActivityCard(QWidget* parent = nullptr);
    void show(const std::vector<ActivityEntry>& newestFirst);

  Q_SIGNALS:
    void entryClicked(const ui::pages::ActivityEntry& entry);
    void allRequested();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    class Row;
    void fill();
    [[nodiscard]] int fitting() const;

    QWidget* list_;
    std::vector<Row*> rows_;
    std::vector<ActivityEntry> entries_;
    bool filled_ = false;
};

}  // namespace ui::pages
