// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/monitoring/latency_histogram.h"

namespace core::api {

/// Lists given by one version to one arm since the engine started.
struct AnswerCount {
    std::string version;
    std::string arm;  ///< empty while nobody is split
    std::int64_t count = 0;
};

/// What became of the events of a topic; of the store's whole life.
struct EventCount {
    std::string topic;
    std::string outcome;  ///< "accepted", "duplicate", "rejected"
    std::int64_t count = 0;
};

/// Trainings that ended in one state; of the store's whole life.
struct TrainingCount {
    std::string state;  ///< "done", "failed", "cancelled", "interrupted"
    std::int64_t count = 0;
    double seconds = 0;  ///< all together
};

struct LiveModel {
    std::string version;
    std::string family;
    bool isFallback = false;
    std::optional<UtcTime> liveSince;
};

struct StreamFigures {
    bool up = false;
    std::int64_t lagMessages = 0;
    std::optional<double> lagSeconds;
    std::int64_t outbox = 0;  ///< own events that wait for the broker
};

/// The newest judgement. What could not be measured is not there.
struct QualityFigures {
    std::optional<double> coverage, giniShown, giniCatalogue, parityGap;
    std::optional<double> giniSlope, catalogueGiniSlope, starvationRatio, exposureRatio;
    std::optional<double> flaggedUsers, quarantinedUsers;
    std::optional<UtcTime> judgedAt;
};

/// The engine's numbers for /metrics at one moment.
struct Figures {
    double uptimeSeconds = 0;
    std::string programVersion;
    std::vector<AnswerCount> answers;
    std::map<std::string, std::int64_t> errors;  ///< lists that could not be given, by kind
    monitoring::LatencyHistogram latency;        ///< of lists
    std::vector<EventCount> events;
    std::optional<StreamFigures> stream;  ///< nothing: the profile has no stream
    std::vector<TrainingCount> trainings;
    std::optional<bool> isTraining;
    std::optional<LiveModel> model;
    QualityFigures quality;
};

}  // namespace core::api
