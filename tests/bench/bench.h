// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <optional>
#include <span>
#include <string>

#include "core/base/json.h"
#include "core/base/result.h"

namespace bench {

struct Options {
    std::optional<std::filesystem::path> data;  ///< folder that contains ml-1m, if there is one
};

/// One figure: a ratio, what it must reach, how it is measured.
struct Benchmark {
    const char* id;
    const char* name;
    const char* what;
    double must;  ///< largest ratio that passes
    double stretch;
    core::Result<core::Json> (*run)(const Benchmark&, const Options&);
};
std::span<const Benchmark> benchmarks();

core::Result<core::Json> itemKnnAllPairs(const Benchmark& benchmark, const Options& options);
core::Result<core::Json> startToFirstPaint(const Benchmark& benchmark, const Options& options);
core::Result<core::Json> streamToStore(const Benchmark& benchmark, const Options& options);
core::Result<core::Json> httpAlone(const Benchmark& benchmark, const Options& options);
core::Result<core::Json> httpRecommend(const Benchmark& benchmark, const Options& options);
core::Result<core::Json> judgeGoesOn(const Benchmark& benchmark, const Options& options);
core::Result<core::Json> brokerToStore(const Benchmark& benchmark, const Options& options);

/// What this machine does today, so that figures of two machines can be set beside each other.
core::Json calibrate();

}  // namespace bench
