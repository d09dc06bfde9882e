// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QStackedWidget>
#include <span>

#include "ui/shell/page.h"
#include "ui/shell/page_catalog.h"

namespace ui::shell {

/// Holds the pages that were shown so far, each in a scroll area, and makes the others on demand.
class PageHost final : public QStackedWidget {
    Q_OBJECT
  public:
    explicit PageHost(std::span<const PageEntry> catalog, QWidget* parent = nullptr);

    /// Null if the catalogue has no such page.
    Page* show(const QString& id, const Subject& subject, PageContext& context);
    [[nodiscard]] Page* current() const { return current_; }
    [[nodiscard]] bool isMade(const QString& id) const { return pages_.contains(id); }

  Q_SIGNALS:
    void verdictChanged(const QString& id, std::optional<ui::theme::Verdict> verdict);

  private:
    Page* page(const QString& id, PageContext& context);

    std::span<const PageEntry> catalog_;
    QHash<QString, Page*> pages_;
    Page* current_ = nullptr;
};

}  // namespace ui::shell
