// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>
#include <unistd.h>

#include <cstdint>
#include <fstream>
#include <numeric>
#include <vector>

#include "core/base/build_info.h"
#include "tests/bench/bench.h"
#include "tests/bench/compare.h"

namespace bench {
namespace {

constexpr int kRepeats = 5;

std::string processorName() {
    std::ifstream info("/proc/cpuinfo");
    for (std::string line; std::getline(info, line);) {
        if (line.starts_with("model name")) return line.substr(line.find(": ") + 2);
    }
    return "unknown";
}

/// Sums an array far larger than any cache.
double memoryReadGBps() {
    const std::vector<std::uint64_t> words(std::size_t(32) << 20, 1);
    std::vector<double> rates;
    for (int i = 0; i < kRepeats; ++i) {
        const double seconds = secondsOf([&] {
            benchmark::DoNotOptimize(std::accumulate(words.begin(), words.end(), std::uint64_t{0}));
        });
        rates.push_back(static_cast<double>(words.size() * sizeof words[0]) / seconds / 1e9);
    }
    return median(rates);
}

/// Multiply-adds that wait for each other: the machine's clock, whatever the compiler vectorises.
double dependentMultiplyAddNs() {
    constexpr int kSteps = 20'000'000;
    std::vector<double> costs;
    for (int i = 0; i < kRepeats; ++i) {
        double x = 1.0;
        const double seconds = secondsOf([&] {
            for (int step = 0; step < kSteps; ++step) x = x * 0.999999 + 1e-6;
            benchmark::DoNotOptimize(x);
        });
        costs.push_back(seconds / kSteps * 1e9);
    }
    return median(costs);
}

}  // namespace

core::Json calibrate() {
    return {{"processor", processorName()},
            {"cores", ::sysconf(_SC_NPROCESSORS_ONLN)},
            {"compiler", core::buildInfo().compiler},
            {"memory_read_gb_per_s", memoryReadGBps()},
            {"dependent_multiply_add_ns", dependentMultiplyAddNs()}};
}

}  // namespace bench
