// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start_failure.h"

#include <QApplication>
#include <QDialog>
#include <QVBoxLayout>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/widgets/button.h"
#include "ui/widgets/state_panel.h"

namespace ui::pages {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ui::pages", text);
}

QString advice(core::Errc code) {
    switch (code) {
        case core::Errc::Unavailable:
            return tr(
                "Close the other program, or start Fairlead with another --profile or --data.");
        case core::Errc::Corrupt:
            return tr(
                "Put a backup in its place (fairleadctl store backup makes them), or start with "
                "another --profile.");
        case core::Errc::Refused:
            return tr("Use the newer Fairlead, or start with another --profile.");
        case core::Errc::InvalidArgument:
            return tr("Correct the setting and start again.");
        default:
            return tr("Check the folder's permissions and the free space, then start again.");
    }
}

}  // namespace

int showStartFailure(const core::Error& error, const core::Clock& clock) {
    QDialog dialog;
    dialog.setWindowTitle(tr("Fairlead cannot start"));
    dialog.setMinimumWidth(560);
    auto* column = new QVBoxLayout(&dialog);
    auto state = widgets::errorState(tr("The profile cannot be opened"), error);
    state.text += QLatin1Char('\n') + advice(error.code);
    auto* panel = new widgets::StatePanel(state);
    widgets::addCopyDetails(panel, error, bridge::dateTime(clock.now()));
    QObject::connect(panel->addAction(tr("Quit"), "x", widgets::ButtonKind::Primary),
                     &QPushButton::clicked, &dialog, &QDialog::accept);
    column->addWidget(panel);
    dialog.exec();
    return error.code == core::Errc::InvalidArgument || error.code == core::Errc::NotFound ? 2 : 3;
}

}  // namespace ui::pages
