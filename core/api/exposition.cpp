// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/exposition.h"

#include <cmath>

namespace core::api {
namespace {

using prometheus::ClientMetric;
using prometheus::MetricFamily;
using prometheus::MetricType;
using Labels = std::vector<ClientMetric::Label>;

/// Collects families; one without a value is not kept.
class Families {
  public:
    MetricFamily& begin(const char* name, const char* help, MetricType type) {
        return all_.emplace_back(MetricFamily{name, help, type, {}});
    }
    void gauge(const char* name, const char* help, std::optional<double> value,
               Labels labels = {}) {
        if (!value || !std::isfinite(*value)) return;
        add(begin(name, help, MetricType::Gauge), *value, std::move(labels));
    }
    static void add(MetricFamily& to, double value, Labels labels) {
        ClientMetric metric;
        metric.label = std::move(labels);
        if (to.type == MetricType::Counter) {
            metric.counter.value = value;
        } else {
            metric.gauge.value = value;
        }
        to.metric.push_back(std::move(metric));
    }
    std::vector<MetricFamily> take() {
        std::erase_if(all_, [](const MetricFamily& family) { return family.metric.empty(); });
        return std::move(all_);
    }

  private:
    std::vector<MetricFamily> all_;
};

std::optional<double> secondsOf(const std::optional<UtcTime>& time) {
    if (!time) return std::nullopt;
    return static_cast<double>(micros(*time)) / 1e6;
}

void addAnswers(Families& families, const Figures& f) {
    auto& answers = families.begin("fairlead_recommendations_total",
                                   "Lists given, by model version and arm.", MetricType::Counter);
    for (const auto& [version, arm, count] : f.answers)
        Families::add(answers, static_cast<double>(count), {{"version", version}, {"arm", arm}});
    auto& errors =
        families.begin("fairlead_recommendation_errors_total",
                       "Lists that could not be given, by kind of error.", MetricType::Counter);
    for (const auto& [kind, count] : f.errors)
        Families::add(errors, static_cast<double>(count), {{"kind", kind}});

    auto& latency = families.begin("fairlead_recommendation_duration_seconds",
                                   "Time to make a list.", MetricType::Histogram);
    ClientMetric metric;
    metric.histogram.sample_count = static_cast<std::uint64_t>(f.latency.count());
    metric.histogram.sample_sum = f.latency.sumSeconds();
    for (std::size_t i = 0; i < f.latency.kBounds.size(); ++i) {
        metric.histogram.bucket.push_back(
            {static_cast<std::uint64_t>(f.latency.within(i)), f.latency.kBounds[i]});
    }
    metric.histogram.bucket.push_back(
        {metric.histogram.sample_count, std::numeric_limits<double>::infinity()});
    latency.metric.push_back(std::move(metric));
}

void addStream(Families& families, const Figures& f) {
    auto& events =
        families.begin("fairlead_events_total",
                       "Events taken in, by topic and what became of them.", MetricType::Counter);
    for (const auto& [topic, outcome, count] : f.events)
        Families::add(events, static_cast<double>(count), {{"topic", topic}, {"outcome", outcome}});
    if (!f.stream) return;
    families.gauge("fairlead_stream_up", "1 while the Kafka cluster answers.", f.stream->up);
    families.gauge("fairlead_stream_lag_messages", "Messages that wait to be consumed.",
                   static_cast<double>(f.stream->lagMessages));
    families.gauge("fairlead_stream_lag_seconds", "Age of the oldest message not consumed yet.",
                   f.stream->lagSeconds);
    families.gauge("fairlead_outbox_events", "Own events that wait for the broker.",
                   static_cast<double>(f.stream->outbox));
}

void addTrainings(Families& families, const Figures& f) {
    auto& runs = families.begin("fairlead_training_runs_total", "Trainings, by how they ended.",
                                MetricType::Counter);
    for (const auto& training : f.trainings)
        Families::add(runs, static_cast<double>(training.count), {{"state", training.state}});
    auto& seconds =
        families.begin("fairlead_training_duration_seconds",
                       "How long trainings took, by how they ended.", MetricType::Summary);
    for (const auto& training : f.trainings) {
        ClientMetric metric;
        metric.label = {{"state", training.state}};
        metric.summary.sample_count = static_cast<std::uint64_t>(training.count);
        metric.summary.sample_sum = training.seconds;
        seconds.metric.push_back(std::move(metric));
    }
    if (f.isTraining) {
        families.gauge("fairlead_training_running", "1 while a training runs.", *f.isTraining);
    }
}

void addModel(Families& families, const Figures& f) {
    if (!f.model) return;
    families.gauge("fairlead_model_info", "The version that answers.", 1,
                   {{"version", f.model->version},
                    {"family", f.model->family},
                    {"fallback", f.model->isFallback ? "true" : "false"}});
    families.gauge("fairlead_model_live_since_timestamp_seconds",
                   "When the version that answers became live.", secondsOf(f.model->liveSince));
}

struct QualityRow {
    const char* name;
    const char* help;
    std::optional<double> QualityFigures::*value;
};
constexpr QualityRow kQuality[] = {
    {"fairlead_coverage_ratio", "Share of the catalogue shown in the window.",
     &QualityFigures::coverage},
    {"fairlead_gini_shown", "Gini coefficient of exposure over the items shown.",
     &QualityFigures::giniShown},
    {"fairlead_gini_catalogue", "Gini coefficient of exposure over the whole catalogue.",
     &QualityFigures::giniCatalogue},
    {"fairlead_parity_gap", "Largest difference of diversity between activity segments.",
     &QualityFigures::parityGap},
    {"fairlead_gini_slope", "Slope of the shown Gini over windows, as published.",
     &QualityFigures::giniSlope},
    {"fairlead_catalogue_gini_slope", "Slope of the catalogue Gini over windows at equal volume.",
     &QualityFigures::catalogueGiniSlope},
    {"fairlead_starvation_ratio", "Recommendation rate of head items over that of tail items.",
     &QualityFigures::starvationRatio},
    {"fairlead_exposure_ratio", "Exposure per head item over exposure per tail item.",
     &QualityFigures::exposureRatio},
    {"fairlead_flagged_users", "Users that an abuse rule flags.", &QualityFigures::flaggedUsers},
    {"fairlead_quarantined_users", "Users whose ratings are left out of training.",
     &QualityFigures::quarantinedUsers},
};

}  // namespace

std::vector<MetricFamily> familiesOf(const Figures& figures) {
    Families families;
    families.gauge("fairlead_build_info", "The program.", 1, {{"version", figures.programVersion}});
    families.gauge("fairlead_uptime_seconds", "Since the engine started.", figures.uptimeSeconds);
    addAnswers(families, figures);
    addStream(families, figures);
    addTrainings(families, figures);
    addModel(families, figures);
    for (const QualityRow& row : kQuality)
        families.gauge(row.name, row.help, figures.quality.*row.value);
    families.gauge("fairlead_judged_timestamp_seconds", "When exposure and abuse were judged last.",
                   secondsOf(figures.quality.judgedAt));
    return families.take();
}

}  // namespace core::api
