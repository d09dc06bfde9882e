// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <memory>

#include "tests/ui/pages/engine_fixture.h"
#include "ui/async/job_slot.h"
#include "ui/pages/engine_status.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_host.h"

namespace tests {

/// The real window on an engine, opened at one page. Jobs end before the engine does.
struct PageWindow {
    std::unique_ptr<ui::shell::MainWindow> window;

    PageWindow(UiFixture& ui, EngineFixture& engine, const QString& page,
               QSize size = {1440, 900}) {
        QSettings().clear();
        window = std::make_unique<ui::shell::MainWindow>(ui.theme, ui::shell::pageCatalog(),
                                                         engine.clock, engine.engine.get());
        new ui::pages::EngineStatus(window->context(), window.get());
        window->resize(size);
        window->openFirstPage(page);
        window->show();
        if (!QTest::qWaitForWindowExposed(window.get())) qFatal("no window");
    }
    ~PageWindow() {
        window.reset();
        ui::async::jobPool()->waitForDone();
    }
    template <class W>
    [[nodiscard]] W* find(const char* name) const {
        W* found = window->pages().current()->findChild<W*>(QLatin1String(name));
        if (!found) qFatal("the page has no %s", name);
        return found;
    }
    void click(const char* name) const {
        auto* button = find<QAbstractButton>(name);
        QTest::mouseClick(button, Qt::LeftButton, {}, button->rect().center());
    }
    [[nodiscard]] QString text(const char* name) const { return find<QLabel>(name)->text(); }
};

/// How long the event loop was not served, at most.
class LoopGaps {
  public:
    LoopGaps() {
        QObject::connect(&timer_, &QTimer::timeout,
                         [this] { worst_ = std::max(worst_, since_.restart()); });
        timer_.start(2);
        since_.start();
    }
    [[nodiscard]] qint64 worstMs() const { return std::max(worst_, since_.elapsed()); }

  private:
    QTimer timer_;
    QElapsedTimer since_;
    qint64 worst_ = 0;
};

}  // namespace tests
