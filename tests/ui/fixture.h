// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QWidget>

#include "core/base/clock.h"
#include "ui/theme/theme.h"

namespace tests {

/// A dressed application with settings of its own, for the time of a test class.
struct UiFixture {
    QTemporaryDir settingsDir;
    ui::theme::Theme theme{*static_cast<QApplication*>(QApplication::instance()),
                           ui::theme::Choice::Dark};
    UiFixture() {
        QCoreApplication::setOrganizationName(QStringLiteral("fairlead-tests"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settingsDir.path());
    }
};

/// A clock that stands still.
struct StillClock final : core::Clock {
    [[nodiscard]] core::UtcTime now() const override {
        return *core::parseIso8601("2026-11-22T13:12:48Z");
    }
    [[nodiscard]] core::MonoTime monotonic() const override { return {}; }
};

/// Writes a picture when FAIRLEAD_SHOTS names a folder.
inline void shot(QWidget& widget, const QString& name) {
    const QString folder = qEnvironmentVariable("FAIRLEAD_SHOTS");
    if (!folder.isEmpty()) widget.grab().save(folder + u'/' + name + QStringLiteral(".png"));
}

}  // namespace tests
