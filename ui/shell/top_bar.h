// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QWidget>

#include "ui/shell/chip.h"

class QHBoxLayout;
class QMenu;

namespace ui::widgets {
class MenuButton;
}

namespace ui::shell {

/// Profile at the start, then the connections; the live model at the end.
class TopBar final : public QWidget {
    Q_OBJECT
  public:
    explicit TopBar(QWidget* parent = nullptr);

    /// Hidden while the name is empty. The menu lists the profiles; the caller fills it.
    void setProfile(const QString& name);
    QMenu* profileMenu();
    void openProfileMenu();
    /// The chip of a connection, made at its first use, in that order.
    Chip* chip(const QString& id);
    /// The model's chip; hidden until it has a name.
    void setModel(const ChipText& text);
    [[nodiscard]] Chip* modelChip() const { return model_; }

  private:
    widgets::MenuButton* profile_;
    QMenu* profileMenu_ = nullptr;
    QHBoxLayout* chips_;
    Chip* model_;
    QHash<QString, Chip*> byId_;
};

}  // namespace ui::shell
