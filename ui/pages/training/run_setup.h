// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <vector>

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
/// A parameter's value as people type it: "100", "binary".
QString valueText(const core::Json& value);
/// "k" → "Neighbours (k)"; an unknown name stays as it is.
QString parameterName(const std::string& name);
/// "Item-item neighbours (item-knn)"; an unknown id stays as it is.
QString familyName(const std::string& id);

}  // namespace ui::pages
