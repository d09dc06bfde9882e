// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include "core/base/error.h"

namespace ui::bridge {

/// What kind of failure it is, in the person's language: "Not available right now".
QString errorTitle(core::Errc code);
/// The whole sentence: the title, then core's own message and where it happened.
QString errorText(const core::Error& error);
/// For Copy details: code, message, place and time, one per line.
QString errorDetails(const core::Error& error, const QString& utcTime);
/// Of a core string (UTF-8).
inline QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

}  // namespace ui::bridge
