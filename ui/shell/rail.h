// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <optional>
#include <span>
#include <vector>

#include "ui/shell/page_catalog.h"
#include "ui/theme/verdict.h"

class QVBoxLayout;

namespace ui::shell {

class RailItem;

/// The navigation at the start of the window: the pages by group, collapse at the bottom.
class Rail final : public QWidget {
    Q_OBJECT
  public:
    explicit Rail(std::span<const PageEntry> catalog, QWidget* parent = nullptr);

    void setCurrent(const QString& pageId);
    void setVerdict(const QString& pageId, std::optional<theme::Verdict> verdict);
    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return collapsed_; }

  Q_SIGNALS:
    void pageChosen(const QString& pageId);
    void collapseToggled();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void addGroup(std::span<const PageEntry> catalog, PageGroup group, const QString& title);
    RailItem* addItem(const PageEntry& entry);

    QVBoxLayout* column_;
    std::vector<RailItem*> items_;
    RailItem* collapse_;
    std::vector<QWidget*> groupLabels_;
    QWidget* brandName_;
    bool collapsed_ = false;
};

}  // namespace ui::shell
