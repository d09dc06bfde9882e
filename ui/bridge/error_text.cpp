// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/error_text.h"

#include <QCoreApplication>

namespace ui::bridge {
namespace {
QString tr(const char* text) {
    return QCoreApplication::translate("ui::bridge", text);
}
}  // namespace

QString errorTitle(core::Errc code) {
    switch (code) {
        case core::Errc::InvalidArgument:
            return tr("This input cannot be used");
        case core::Errc::NotFound:
            return tr("Not found");
        case core::Errc::Corrupt:
            return tr("The stored data is damaged");
        case core::Errc::Io:
            return tr("The disk or the network refused");
        case core::Errc::Unavailable:
            return tr("Not available right now");
        case core::Errc::Refused:
            return tr("A rule forbids this");
        case core::Errc::Cancelled:
            return tr("Cancelled");
        case core::Errc::Internal:
            return tr("Something went wrong inside Fairlead");
    }
    return {};
}

QString errorText(const core::Error& error) {
    const QString detail = text(error.text());
    if (detail.isEmpty()) return errorTitle(error.code) + u'.';
    return QStringLiteral("%1: %2").arg(errorTitle(error.code), detail);
}

QString errorDetails(const core::Error& error, const QString& utcTime) {
    return QStringLiteral("code: %1\nmessage: %2\nwhere: %3\ntime: %4")
        .arg(QString::fromLatin1(core::name(error.code)), text(error.message), text(error.where),
             utcTime);
}

}  // namespace ui::bridge
