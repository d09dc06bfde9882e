// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QVBoxLayout>

#include "ui/shell/command_palette.h"
#include "ui/shell/page_host.h"
#include "ui/shell/rail.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/toasts.h"
#include "ui/shell/top_bar.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/card.h"
#include "ui/widgets/charts/chart_card.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/inputs.h"

namespace ui::shell {
namespace {

const QString kGeometry = QStringLiteral("window/geometry");
const QString kPage = QStringLiteral("window/page");
const QString kRail = QStringLiteral("window/railCollapsed");
const QString kTheme = QStringLiteral("look/theme");
const QString kScale = QStringLiteral("look/textScale");

}  // namespace

MainWindow::MainWindow(theme::Theme& theme, std::span<const PageEntry> catalog,
                       const core::Clock& clock, core::runtime::Engine* engine)
    : theme_(theme),
      catalog_(catalog),
      rail_(new Rail(catalog)),
      topBar_(new TopBar),
      statusBar_(new StatusBar),
      pages_(new PageHost(catalog)),
      toasts_(new Toasts(this)),
      actions_(this),
      context_{navigator_, *toasts_, actions_, *topBar_, *statusBar_, clock, engine} {
    setWindowTitle(QStringLiteral("Fairlead"));
    setWindowIcon(theme::icon("fairlead"));
    setMinimumSize(theme::kMinWidth, theme::kMinHeight);
    buildLayout();
    new widgets::FocusRing(this);
    addPageActions();
    addActions();
    connect(rail_, &Rail::pageChosen, this, [this](const QString& id) { navigator_.go(id); });
    connect(rail_, &Rail::collapseToggled, this, &MainWindow::toggleRail);
    connect(&navigator_, &Navigator::went, this, &MainWindow::showPage);
    connect(pages_, &PageHost::verdictChanged, rail_, &Rail::setVerdict);
    connect(statusBar_, &StatusBar::findRequested, this, &MainWindow::findAnything);

    const QSettings settings;
    if (settings.contains(kRail)) railChoice_ = settings.value(kRail).toBool();
    if (!restoreGeometry(settings.value(kGeometry).toByteArray())) resize(1440, 900);
    settleRail();
}

// Pages go first: they may still use what the context refers to.
MainWindow::~MainWindow() {
    delete pages_;
}

void MainWindow::buildLayout() {
    auto* central = new QWidget;
    auto* row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(topBar_);
    column->addWidget(pages_, 1);
    column->addWidget(statusBar_);
    row->addWidget(rail_);
    row->addLayout(column, 1);
    setCentralWidget(central);
    // The order of the design: top bar, rail, then the page.
    setTabOrder(topBar_, rail_);
    setTabOrder(rail_, pages_);
}

void MainWindow::addPageActions() {
    int number = 1;
    for (const PageEntry& entry : catalog_) {
        QList<QKeySequence> keys;
        if (number <= 10 && entry.group != PageGroup::Bottom) {
            keys << QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number % 10));
            ++number;
        }
        const QString id = QString::fromLatin1(entry.id);
        actions_.add(QCoreApplication::translate("PageCatalog", entry.title), entry.icon, keys,
                     [this, id] { navigator_.go(id); });
        if (id != QLatin1String("recommendations")) continue;
        actions_.add(tr("Look up a user"), "search", {QKeySequence(Qt::CTRL | Qt::Key_U)},
                     [this, id] {
                         navigator_.go(id, {QStringLiteral("user"), {}});
                     });
    }
}

void MainWindow::addActions() {
    const auto keys = [](const char* a, const char* b = nullptr) {
        QList<QKeySequence> list{QKeySequence(QLatin1String(a))};
        if (b) list << QKeySequence(QLatin1String(b));
        return list;
    };
    actions_.add(tr("Find anything"), "search", keys("Ctrl+K"), [this] { findAnything(); });
    actions_.add(tr("Collapse or expand the rail"), "panel-left-close", keys("Ctrl+B"),
                 [this] { toggleRail(); });
    actions_.add(tr("Refresh now"), "refresh-cw", keys("Ctrl+R", "F5"), [this] {
        if (Page* page = pages_->current()) page->refresh();
    });
    actions_.add(tr("Switch theme"), "sun-moon", keys("Ctrl+Shift+T"), [this] { switchTheme(); });
    actions_.add(tr("Follow the desktop's theme"), "sun-moon", {}, [this] {
        theme_.setChoice(theme::Choice::Desktop);
        QSettings().setValue(kTheme, static_cast<int>(theme_.choice()));
    });
    for (const int percent : {100, 115, 130}) {
        actions_.add(tr("Text size %1 %").arg(percent), "eye", {}, [this, percent] {
            theme_.setTextScale(percent);
            QSettings().setValue(kScale, percent);
        });
    }
    actions_.add(tr("Export the focused chart"), "download", keys("Ctrl+E"),
                 [this] { exportFocused(); });
    actions_.add(tr("Filter the table"), "search", keys("Ctrl+F", "/"), [this] { focusFilter(); });
    actions_.add(tr("Choose a profile"), "server", keys("Ctrl+Shift+C"),
                 [this] { topBar_->openProfileMenu(); });
    actions_.add(tr("Back to the page before"), "undo-2", keys("Alt+Left"),
                 [this] { navigator_.back(); });
    actions_.add(tr("Show all shortcuts"), "keyboard", keys("?"), [this] { showShortcuts(); });
    actions_.add(tr("Quit"), "x", {QKeySequence(QKeySequence::Quit)}, [this] { close(); });
}

void MainWindow::showPage(const QString& id, const Subject& subject) {
    const Page* page = pages_->show(id, subject, context_);
    if (!page) return;
    rail_->setCurrent(id);
    setWindowTitle(QStringLiteral("%1 – Fairlead").arg(page->title()));
}

void MainWindow::openFirstPage(const QString& wanted) {
    const QString saved = QSettings().value(kPage).toString();
    QString id = catalog_.empty() ? QString() : QString::fromLatin1(catalog_.front().id);
    for (const QString& candidate : {saved, wanted}) {
        for (const PageEntry& entry : catalog_) {
            if (candidate == QLatin1String(entry.id)) id = candidate;
        }
    }
    if (!id.isEmpty()) navigator_.go(id);
}

void MainWindow::showEvent(QShowEvent* event) {
    if (!pages_->current()) openFirstPage();
    QMainWindow::showEvent(event);
}

void MainWindow::findAnything() {
    (new CommandPalette(actions_.actions(), this))->open();
}

void MainWindow::showShortcuts() {
    (new ShortcutsDialog(actions_.actions(), this))->open();
}

void MainWindow::focusFilter() {
    if (!pages_->current()) return;
    for (auto* line : pages_->current()->findChildren<widgets::SearchLine*>()) {
        if (!line->isVisible()) continue;
        line->setFocus(Qt::ShortcutFocusReason);
        line->selectAll();
        return;
    }
}

void MainWindow::exportFocused() {
    for (QWidget* w = QApplication::focusWidget(); w; w = w->parentWidget()) {
        auto* card = qobject_cast<widgets::ChartCard*>(w);
        if (!card) continue;
        QMenu* menu = card->menu();
        menu->popup(card->mapToGlobal(QPoint(card->width() / 2, theme::kCardHeader)));
        return;
    }
    toasts_->show({theme::Verdict::Info,
                   tr("No chart has the focus"),
                   tr("Move to a chart with Tab, then press Ctrl+E."),
                   {},
                   nullptr,
                   {}});
}

void MainWindow::switchTheme() {
    theme_.cycle();
    QSettings().setValue(kTheme, static_cast<int>(theme_.choice()));
}

void MainWindow::toggleRail() {
    railChoice_ = !rail_->isCollapsed();
    QSettings().setValue(kRail, *railChoice_);
    settleRail();
}

void MainWindow::settleRail() {
    // A narrow window always has the narrow rail; a wide one has what the person chose.
    rail_->setCollapsed(width() < theme::kCollapseBelow || railChoice_.value_or(false));
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    settleRail();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    QSettings settings;
    settings.setValue(kGeometry, saveGeometry());
    settings.setValue(kPage, navigator_.current());
    QMainWindow::closeEvent(event);
}

theme::Choice MainWindow::savedThemeChoice() {
    const int choice = QSettings().value(kTheme, 0).toInt();
    const bool known = choice >= 0 && choice <= static_cast<int>(theme::Choice::HighContrast);
    return known ? static_cast<theme::Choice>(choice) : theme::Choice::Desktop;
}

int MainWindow::savedTextScale() {
    return QSettings().value(kScale, 100).toInt();
}

}  // namespace ui::shell
