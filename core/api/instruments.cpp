// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/instruments.h"

#include <prometheus/counter.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

#include "core/api/exposition.h"

namespace core::api {
namespace {

using Counters = prometheus::Family<prometheus::Counter>;
using Histograms = prometheus::Family<prometheus::Histogram>;

prometheus::Histogram::BucketBoundaries bounds() {
    const auto& seconds = monitoring::LatencyHistogram::kBounds;
    return {seconds.begin(), seconds.end()};
}

}  // namespace

struct Instruments::State {
    prometheus::Registry registry;
    Counters& requests = prometheus::BuildCounter()
                             .Name("fairlead_http_requests_total")
                             .Help("HTTP requests answered, by route and status code.")
                             .Register(registry);
    Histograms& durations = prometheus::BuildHistogram()
                                .Name("fairlead_http_request_duration_seconds")
                                .Help("From a complete HTTP request to its answer.")
                                .Register(registry);
    Counters& refusals = prometheus::BuildCounter()
                             .Name("fairlead_http_refusals_total")
                             .Help("HTTP requests refused by a limit or a rule, by reason.")
                             .Register(registry);
    prometheus::Counter& limited = prometheus::BuildCounter()
                                       .Name("fairlead_http_rate_limited_total")
                                       .Help("HTTP requests answered 429.")
                                       .Register(registry)
                                       .Add({});
    prometheus::Counter& alarms = prometheus::BuildCounter()
                                      .Name("fairlead_api_extraction_alarms_total")
                                      .Help("Clients that asked for one new user after the other.")
                                      .Register(registry)
                                      .Add({});
};

Instruments::Instruments() : state_(std::make_unique<State>()) {}
Instruments::~Instruments() = default;

void Instruments::answered(std::string_view route, int status, std::chrono::microseconds took) {
    const std::string name(route);
    state_->requests.Add({{"route", name}, {"code", std::to_string(status)}}).Increment();
    state_->durations.Add({{"route", name}}, bounds())
        .Observe(std::chrono::duration<double>(took).count());
    if (status == 429) state_->limited.Increment();
}

void Instruments::refused(std::string_view reason) {
    state_->refusals.Add({{"reason", std::string(reason)}}).Increment();
}

void Instruments::alarmed() {
    state_->alarms.Increment();
}

std::string Instruments::exposition(const Figures& figures) const {
    auto families = state_->registry.Collect();
    for (auto& family : familiesOf(figures))
        families.push_back(std::move(family));
    return prometheus::TextSerializer().Serialize(families);
}

}  // namespace core::api
