// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMainWindow>
#include <optional>
#include <span>

#include "ui/shell/action_list.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_catalog.h"
#include "ui/shell/page_context.h"
#include "ui/theme/theme.h"

namespace ui::shell {

class PageHost;
class Rail;

/// The console's window: rail, top bar, pages, status bar, toasts. It knows the catalogue, never a
/// page. Size, page, rail, theme and text scale are kept in QSettings.
/// Cost: constructs without making any page; the current one is made when the window is shown.
class MainWindow final : public QMainWindow {
    Q_OBJECT
  public:
    MainWindow(theme::Theme& theme, std::span<const PageEntry> catalog, const core::Clock& clock,
               core::runtime::Engine* engine = nullptr);
    ~MainWindow() override;

    [[nodiscard]] PageContext& context() { return context_; }
    [[nodiscard]] Rail& rail() { return *rail_; }
    [[nodiscard]] PageHost& pages() { return *pages_; }
    /// Opens a page by id: as asked on the command line, else the one of last time, else the first.
    void openFirstPage(const QString& wanted = {});

    /// What was kept from last time, for making the Theme before the window.
    static theme::Choice savedThemeChoice();
    static int savedTextScale();

  protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void buildLayout();
    void addActions();
    void addPageActions();
    void showPage(const QString& id, const Subject& subject);
    void findAnything();
    void showShortcuts();
    void focusFilter();
    void exportFocused();
    void switchTheme();
    void toggleRail();
    void settleRail();

    theme::Theme& theme_;
    std::span<const PageEntry> catalog_;
    Rail* rail_;
    TopBar* topBar_;
    StatusBar* statusBar_;
    PageHost* pages_;
    Navigator navigator_;
    Toasts* toasts_;
    ActionList actions_;
    PageContext context_;
    /// What the person chose; until then the rail follows the window's width.
    std::optional<bool> railChoice_;
};

}  // namespace ui::shell
