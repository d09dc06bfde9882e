// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>

#include "core/abuse/report.h"
#include "core/base/json.h"
#include "core/store/quarantine.h"

namespace core::runtime {

/// What a decision about a user rests on: {"rules": [{"rule", "score", "sentence"}], "score",
/// "decision"}.
Json quarantineEvidence(const abuse::UserVerdict& user);

/// Whether the program may put this user in quarantine by itself: rules of two families fire, and
/// at least one family that no decision about the user before has seen. So a person's release is
/// final for its evidence; one that knew no rules is final for all. Threads: pure.
bool mayQuarantine(const abuse::UserVerdict& user,
                   std::span<const store::QuarantineEntry> decisionsBefore);

}  // namespace core::runtime
