// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSize>
#include <QString>
#include <chrono>
#include <filesystem>
#include <optional>
#include <string>

#include "core/runtime/engine.h"
#include "ui/shell/page.h"

class QApplication;

namespace app::console {

/// What the command line of fairlead asked for.
struct Arguments {
    std::optional<std::filesystem::path> data;
    std::string profile = "default";  ///< "demo" with --demo, unless one was named
    std::optional<core::runtime::DemoOptions> demo;
    QString page;
    ui::shell::Subject subject;
    QString screenshot;
    /// Before the screenshot: long enough for the model to load and a look-up to answer.
    std::chrono::milliseconds settle{3500};
    QSize size;
};

/// Reads it; --help, --version and mistakes end the program (0, 0, 2).
Arguments readArguments(const QApplication& app);

}  // namespace app::console
