// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <string>
#include <string_view>

#include "core/registry/version.h"
#include "core/training/gate.h"
#include "ui/theme/verdict.h"

/// The engine's values as translated words: one place for all pages. Threads: GUI thread only.
namespace ui::pages {

/// An id as people see it, safe inside right-to-left text.
QString versionName(const core::VersionId& id);
/// "Live", "Candidate", …
QString stageWord(core::registry::Stage stage);
std::optional<theme::Verdict> stageVerdict(core::registry::Stage stage);
/// "Valid", "Tampered", "Untrusted key", "Missing".
QString signatureWord(core::registry::SignatureState state);
theme::Verdict signatureVerdict(core::registry::SignatureState state);
/// Of a training stage by its index in core::training::kStages: "Snapshot", "Fit", …
QString stageName(std::size_t trainingStage);
/// Of an audit action: "Promoted", "Rolled back", …
QString actionWord(std::string_view action);
/// Of a training run's state: "Done", "Failed", …
QString runStateWord(std::string_view state);
theme::Verdict gateVerdict(core::training::Verdict verdict);
theme::Verdict runStateVerdict(std::string_view state);
/// A reason of the gate or the trainer in the person's language; an unknown one stays as it is.
QString reasonText(const std::string& sentence);
/// "Malformed line" for "malformed_line"; an unknown reason stays as it is.
QString rejectReasonWord(std::string_view reason);
/// "NDCG@10 (ranking quality)" for "ndcg@10"; an unknown key stays as it is.
QString metricName(std::string_view key);
/// The value in the metric's unit: "0.121", "7.2 %", "10.9 ms".
QString metricValue(std::string_view key, double value);
/// A difference in the metric's unit, with its sign: "−0.007", "+0.7 pp", "−6 ms".
QString metricChange(std::string_view key, double change);
/// Whether a larger value is better.
bool higherIsBetter(std::string_view key);
/// The person at this desk, for the history.
std::string actorName();

}  // namespace ui::pages
