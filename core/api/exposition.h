// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <prometheus/metric_family.h>

#include <vector>

#include "core/api/figures.h"

namespace core::api {

/// The engine's figures as Prometheus families. What is not known is left out: never NaN.
/// Threads: pure.
std::vector<prometheus::MetricFamily> familiesOf(const Figures& figures);

}  // namespace core::api
