// SPDX-License-Identifier: GPL-3.0-or-later
#include <signal.h>
#include <unistd.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QThreadPool>
#include <QTimer>
#include <cstdlib>
#include <iostream>

#include "core/base/build_info.h"
#include "core/runtime/engine.h"
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

constexpr int kBadInput = 2;
constexpr int kUnavailable = 3;

/// Without a display Qt would abort with a core dump; a person gets a sentence and a way on.
void explainFatal(QtMsgType type, const QMessageLogContext&, const QString& message) {
    std::cerr << "fairlead: " << message.toStdString() << '\n';
    if (type != QtFatalMsg) return;
    std::cerr << "fairlead: no window can be opened here. Log in to a desktop, set DISPLAY, or use fairleadctl.\n";
    ::_exit(kUnavailable);
}

void failWithoutDisplay() {
    const auto set = [](const char* name) { return !qEnvironmentVariableIsEmpty(name); };
    if (set("DISPLAY") || set("WAYLAND_DISPLAY") || set("QT_QPA_PLATFORM")) return;
    std::cerr << "fairlead: there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set). Log in to a desktop, "
                 "or use fairleadctl.\n";
    std::exit(kUnavailable);
}

struct Arguments {
    std::optional<std::filesystem::path> data;
    std::string profile = "default";
    QString page;
    ui::shell::Subject subject;
    QString screenshot;
    QSize size;
};

Arguments readArguments(const QApplication& app) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Operator console for production recommender systems"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{QStringLiteral("data"), QStringLiteral("Folder of the profile."), QStringLiteral("DIR")},
                       {QStringLiteral("profile"), QStringLiteral("Name of the profile."), QStringLiteral("NAME")},
                       {QStringLiteral("page"), QStringLiteral("Page to open first."), QStringLiteral("ID")},
                       {QStringLiteral("show"), QStringLiteral("What the page shows, for example user=1."), QStringLiteral("KIND=ID")},
                       {QStringLiteral("screenshot"), QStringLiteral("Write a PNG of the window and quit."), QStringLiteral("FILE")},
                       {QStringLiteral("size"), QStringLiteral("Size of the window, for example 1440x900."), QStringLiteral("WxH")}});
    if (!parser.parse(app.arguments())) {
        std::cerr << "fairlead: " << parser.errorText().toStdString() << '\n';
        std::exit(kBadInput);
    }
    parser.process(app);
    Arguments arguments;
    if (parser.isSet(QStringLiteral("data"))) arguments.data = parser.value(QStringLiteral("data")).toStdString();
    if (parser.isSet(QStringLiteral("profile"))) arguments.profile = parser.value(QStringLiteral("profile")).toStdString();
    arguments.page = parser.value(QStringLiteral("page"));
    const QString show = parser.value(QStringLiteral("show"));
    arguments.subject = {show.section(u'=', 0, 0), show.section(u'=', 1)};
    const QString size = parser.value(QStringLiteral("size"));
    arguments.size = {size.section(u'x', 0, 0).toInt(), size.section(u'x', 1).toInt()};
    arguments.screenshot = parser.value(QStringLiteral("screenshot"));
    return arguments;
}

core::Result<std::unique_ptr<core::runtime::Engine>> openEngine(const Arguments& arguments, const core::Clock& clock) {
    using namespace core::runtime;
    FAIRLEAD_TRY(const Profile profile, findProfile(arguments.data, arguments.profile));
    const auto environment = [](const std::string& name) -> std::optional<std::string> {
        const char* value = std::getenv(name.c_str());
        return value ? std::optional<std::string>(value) : std::nullopt;
    };
    FAIRLEAD_TRY(auto settings, loadSettings(profile.settingsFile(), environment, {}));
    return Engine::open({.profile = profile, .settings = std::move(settings), .program = "fairlead", .background = true}, clock);
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
    QApplication app(argc, argv);
    qInstallMessageHandler(nullptr);
    QCoreApplication::setOrganizationName(QStringLiteral("fairlead"));
    QCoreApplication::setApplicationName(QStringLiteral("fairlead"));
    QCoreApplication::setApplicationVersion(QString::fromStdString(core::buildInfo().version));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.fairlead.Fairlead"));
    const Arguments arguments = readArguments(app);
    ui::pages::Language language(app);
    ui::theme::Theme theme(app, ui::shell::MainWindow::savedThemeChoice(), ui::shell::MainWindow::savedTextScale());
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
        window = std::make_unique<ui::shell::MainWindow>(theme, ui::shell::pageCatalog(), clock, engine->get());
        new ui::pages::EngineStatus(window->context(), window.get());
        ui::pages::addHelpAction(window->context(), window.get());
        language.addActions(window->context());
        window->openFirstPage(page);
        window->show();
    };
    // Queued: it comes from an action of the window that goes away.
    QObject::connect(&language, &ui::pages::Language::changed, &app,
                     [&] { openWindow(QString(window->context().navigator.current())); }, Qt::QueuedConnection);
    openWindow(arguments.page);
    if (!arguments.size.isEmpty()) window->resize(arguments.size);
    if (!arguments.subject.empty()) window->context().navigator.go(arguments.page, arguments.subject);
    if (!arguments.screenshot.isEmpty()) ui::pages::screenshotAndQuit(*window, arguments.screenshot);
    exitAfterFirstPaint(*window);
    const int result = QApplication::exec();
    window.reset();
    (*engine)->cancelTraining();
    QThreadPool::globalInstance()->waitForDone();  // jobs use the engine
    return result;
}
