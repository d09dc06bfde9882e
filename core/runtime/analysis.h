// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <stop_token>
#include <string_view>

#include "core/base/json.h"
#include "core/judge/verdicts.h"
#include "core/runtime/settings.h"
#include "core/store/event_reader.h"

namespace core::runtime {

/// Whether "recommendations", "ratings", "watches" or "items" of the arguments is "store": else the
/// analysis needs no profile.
bool readsStore(const Json& arguments);

/// The document of `analyze fairness`, `analyze feedback` or `analyze abuse`. Arguments: the four
/// sources (a file of JSON lines, "-" or "store"), "k", "windows", "to" (a time), "window_hours"
/// (of recommendations up to "to"; none: all that is given), "fail_on" (texts). What the sources
/// held is in "input", rejected lines by reason. `store` may be null unless readsStore(). Errors:
/// invalid_argument, naming it; as the readers.
Result<Json> analyze(std::string_view what, const Json& arguments, const Settings& settings,
                     store::EventReader* store, const Clock& clock, const std::stop_token& stop);

/// Whether what was asked for holds: {"asked", "negative", "because"}. Words: "fail", "warn" (also
/// fail), "cannot_tell", or the id of a verdict that must not fail; "abuse" fails when anybody is
/// flagged.
/// Errors: invalid_argument for another word.
Result<Json> failOn(const Json& arguments, const std::vector<fairness::Verdict>& verdicts,
                    const abuse::AbuseReport* abuse);

/// A file or the store, as a judge would say at `to` (nothing: the newest event). The window's
/// length is "window_hours" of the arguments, else `hours`.
Result<judge::VerdictsPtr> judgeStore(const Json& arguments, const Settings& settings,
                                      std::optional<double> hours, store::EventReader& store,
                                      const Clock& clock, const std::stop_token& stop);

}  // namespace core::runtime
