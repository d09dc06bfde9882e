// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <stop_token>

#include "app/ctl/request.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/runtime/profile.h"
#include "core/runtime/settings.h"

namespace app::ctl {

/// Runs a profile's whole engine until `stop` is requested. Says where the HTTP API listens as soon
/// as it does: on standard output, or with --json on standard error, because standard output is the
/// document that is returned: {"profile", "address", "seconds", "requests", "errors", "live"}.
core::Result<core::Json> serve(const Request& request, const core::runtime::Profile& profile,
                               core::runtime::LoadedSettings settings, const core::Clock& clock,
                               const std::stop_token& stop);

}  // namespace app::ctl
