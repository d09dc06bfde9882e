// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "core/runtime/engine.h"
#include "tests/support/small_movielens.h"
#include "tests/ui/fixture.h"
#include "ui/shell/main_window.h"

namespace tests {

/// An engine on a profile of its own in a temporary folder, with background work, and optionally
/// ratings and trained versions (the last one is live). GUI tests wait with QTRY_… for snapshots.
struct EngineFixture {
    QTemporaryDir dir;
    core::SystemClock clock;
    std::unique_ptr<core::runtime::Engine> engine;

    explicit EngineFixture(bool withRatings = true, int versions = 0, bool background = true) {
        core::runtime::EngineOptions options;
        options.profile = *core::runtime::findProfile(
            std::filesystem::path(dir.filePath(QStringLiteral("profile")).toStdString()), {});
        const std::vector<std::string> quiet{"api.listen=off"};  // tests run side by side
        options.settings = *core::runtime::loadSettings(
            {}, [](const std::string&) { return std::nullopt; }, quiet);
        options.program = "fairlead";
        options.background = background;
        auto opened = core::runtime::Engine::open(std::move(options), clock);
        if (!opened) qFatal("engine: %s", opened.error().text().c_str());
        engine = *std::move(opened);
        if (withRatings) importSmall();
        for (int v = 0; v < versions; ++v)
            train(40 + 20 * v);
    }
    [[nodiscard]] QString datasetFolder() const { return dir.filePath(QStringLiteral("small")); }
    void importSmall() {
        writeSmallMovielens(datasetFolder());
        const auto report = engine->importMovielens(datasetFolder().toStdString(), {}, {});
        if (!report) qFatal("import: %s", report.error().text().c_str());
    }
    std::string train(int k = 50, bool promote = true) {
        auto request = engine->defaultTrainRequest("tester");
        request.chain.parameters = {{"k", k}};
        request.promote = promote;
        request.gate.maxDrop = 1;
        const auto report = engine->train(request, {}, {});
        if (!report) qFatal("train: %s", report.error().text().c_str());
        return report->version.text;
    }
};

}  // namespace tests
