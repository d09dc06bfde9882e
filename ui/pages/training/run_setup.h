// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <vector>

#include "core/runtime/snapshots.h"
#include "core/training/trainer.h"
#include "core/training/training_log.h"

namespace ui::pages {

/// What a run is set up with, line by line, in words.
struct SetupLine {
    QString name;
    QString value;
};
/// Of the next run: family, all its parameters with their values, split, seed, pipeline, threads.
std::vector<SetupLine> setupOf(const core::training::TrainRequest& request);
/// Of a past run, as far as its document says.
std::vector<SetupLine> setupOf(const core::training::TrainingRun& run);
/// Why the run was evaluated with another split than it asked for, in a sentence; empty when not.
QString splitNoteText(const core::training::TrainingRun& run);
/// The newest finished run, if it asked for this split and was evaluated with another.
const core::training::TrainingRun* lastRunWithOtherSplit(const core::runtime::Snapshot& now,
                                                         const std::string& asked);
/// A parameter's value as people type it: "100", "binary".
QString valueText(const core::Json& value);
/// "k" → "Neighbours (k)"; an unknown name stays as it is.
QString parameterName(const std::string& name);
/// "Item-item neighbours (item-knn)"; an unknown id stays as it is.
QString familyName(const std::string& id);

}  // namespace ui::pages
