// SPDX-License-Identifier: GPL-3.0-or-later
#include <signal.h>
#include <unistd.h>

#include <QApplication>
#include <QSettings>
#include <QTimer>
#include <cstdlib>
#include <iostream>

#include "app/console/arguments.h"
#include "core/base/build_info.h"
#include "core/runtime/engine.h"
#include "ui/async/job_slot.h"
#include "ui/pages/engine_status.h"
#include "ui/pages/help.h"
#include "ui/pages/language.h"
#include "ui/pages/screenshot.h"
#include "ui/pages/start_failure.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_catalog.h"
#include "ui/theme/theme.h"

namespace {

constexpr int kUnavailable = 3;

/// Without a display Qt would abort with a core dump; a person gets a sentence and a way on.
void explainFatal(QtMsgType type, const QMessageLogContext&, const QString& message) {
    std::cerr << "fairlead: " << message.toStdString() << '\n';
    if (type != QtFatalMsg) return;
    std::cerr << "fairlead: no window can be opened here. Log in to a desktop, set DISPLAY, or use "
                 "fairleadctl.\n";
    ::_exit(kUnavailable);
}

void failWithoutDisplay() {
    const auto set = [](const char* name) { return !qEnvironmentVariableIsEmpty(name); };
    if (set("DISPLAY") || set("WAYLAND_DISPLAY") || set("QT_QPA_PLATFORM")) return;
    std::cerr << "fairlead: there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set). Log "
                 "in to a desktop, "
                 "or use fairleadctl.\n";
    std::exit(kUnavailable);
}

core::Result<std::unique_ptr<core::runtime::Engine>> openEngine(
    const app::console::Arguments& arguments, const core::Clock& clock) {
    using namespace core::runtime;
    FAIRLEAD_TRY(const Profile profile, findProfile(arguments.data, arguments.profile));
    const auto environment = [](const std::string& name) -> std::optional<std::string> {
        const char* value = std::getenv(name.c_str());
        return value ? std::optional<std::string>(value) : std::nullopt;
    };
    FAIRLEAD_TRY(auto settings, loadSettings(profile.settingsFile(), environment, {}));
    EngineOptions options{.profile = profile,
                          .settings = std::move(settings),
                          .program = "fairlead",
                          .demo = arguments.demo,
                          .background = true};
    auto own = Engine::open(options, clock);
    if (own || own.error().code != core::Errc::Unavailable || !runningEngine(profile)) return own;
    options.attach = true;
    auto attached = Engine::open(std::move(options), clock);
    // Whoever has the profile may be none that can be attached to, such as an import.
    return attached ? std::move(attached) : std::move(own);
}

/// For the start-up benchmark: leaves as soon as the window has been painted once.
void exitAfterFirstPaint(QWidget& window) {
    if (!qEnvironmentVariableIsSet("FAIRLEAD_EXIT_AFTER_FIRST_PAINT")) return;
    QTimer::singleShot(0, &window, [&window] {
        window.repaint();
        QApplication::quit();
    });
}

}  // namespace

int main(int argc, char** argv) {
    // A file-size limit shall be an error like a full disk, not the end of the program.
    ::signal(SIGXFSZ, SIG_IGN);
    failWithoutDisplay();
    qInstallMessageHandler(explainFatal);
    QApplication application(argc, argv);
    qInstallMessageHandler(nullptr);
    QCoreApplication::setOrganizationName(QStringLiteral("fairlead"));
    QCoreApplication::setApplicationName(QStringLiteral("fairlead"));
    QCoreApplication::setApplicationVersion(QString::fromStdString(core::buildInfo().version));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.fairlead.Fairlead"));
    const auto arguments = app::console::readArguments(application);
    ui::pages::Language language(application);
    ui::theme::Theme theme(application, ui::shell::MainWindow::savedThemeChoice(),
                           ui::shell::MainWindow::savedTextScale());
    const core::SystemClock clock;
    const auto engine = openEngine(arguments, clock);
    if (!engine) {
        std::cerr << "fairlead: " << engine.error().text() << '\n';
        return ui::pages::showStartFailure(engine.error(), clock);
    }
    // Made anew when the language changes: every word of it is another then.
    std::unique_ptr<ui::shell::MainWindow> window;
    const auto openWindow = [&](const QString& page) {
        window.reset();
        window = std::make_unique<ui::shell::MainWindow>(theme, ui::shell::pageCatalog(), clock,
                                                         engine->get());
        new ui::pages::EngineStatus(window->context(), window.get());
        ui::pages::addHelpAction(window->context(), window.get());
        language.addActions(window->context());
        window->openFirstPage(page);
        window->show();
    };
    // Queued: it comes from an action of the window that goes away.
    QObject::connect(
        &language, &ui::pages::Language::changed, &application,
        [&] { openWindow(QString(window->context().navigator.current())); }, Qt::QueuedConnection);
    openWindow(arguments.page);
    if (!arguments.size.isEmpty()) window->resize(arguments.size);
    if (!arguments.subject.empty())
        window->context().navigator.go(arguments.page, arguments.subject);
    if (!arguments.screenshot.isEmpty())
        ui::pages::screenshotAndQuit(*window, arguments.screenshot, arguments.settle);
    exitAfterFirstPaint(*window);
    const int result = QApplication::exec();
    window.reset();
    (*engine)->stopWork();
    ui::async::jobPool()->waitForDone();  // jobs use the engine
    return result;
}
