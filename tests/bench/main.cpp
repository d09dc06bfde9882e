// SPDX-License-Identifier: GPL-3.0-or-later
// fairlead_bench --list | NAME… [--data DIR] [--json]
#include <algorithm>
#include <array>
#include <iostream>
#include <vector>

#include "tests/bench/bench.h"

namespace bench {
namespace {

constexpr std::array kBenchmarks{
    Benchmark{
        "P1", "item-knn",
        "item-knn all pairs, ML-1M shape, K = 100, 1 thread: time / row-wise sparse accumulator",
        0.10, 0.05, itemKnnAllPairs},
    Benchmark{"P8", "ingest",
              "JSON bytes of a source in memory to durable rows, 2 threads: time / polling and "
              "counting alone",
              64, 32, streamToStore},
    Benchmark{"P8b", "broker",
              "messages of the embedded broker to durable, deduplicated rows, 2 cores: time / a "
              "consumer that only counts",
              32, 16, brokerToStore},
    Benchmark{"P10", "http",
              "GET /recommend of an engine with a trained model, 32 connections: time / bare epoll "
              "server of the same bytes; and latency at 10,000 requests/s",
              2, 1.33, httpRecommend},
    Benchmark{"P10b", "http-alone",
              "the same with a backend in memory: what HTTP, limits and JSON cost by themselves", 2,
              1.33, httpAlone},
    Benchmark{"J1", "judge",
              "a judgement after 4,000 new events, 1 M ratings and 100,000 lists in the window: "
              "time / judging the same events from memory, from scratch",
              0.5, 0.25, judgeGoesOn},
    Benchmark{"P14", "start", "start to first painted window: time / bare Qt window, warm", 2.5,
              1.8, startToFirstPaint},
};

struct CommandLine {
    std::vector<const Benchmark*> chosen;
    Options options;
    bool list = false;
    bool json = false;
};

int usage(const std::string& complaint) {
    std::cerr << "fairlead_bench: " << complaint
              << "\nusage: fairlead_bench --list | NAME... [--data DIR] [--json]\n";
    return 2;
}

void printList() {
    for (const Benchmark& b : benchmarks())
        std::cout << b.id << "  " << b.name << "  " << b.what << " (must: <= " << b.must << ")\n";
}

void printText(const core::Json& calibration, const core::Json& results) {
    std::cout << "machine\n";
    for (const auto& [key, value] : calibration.items())
        std::cout << "  " << key << ": " << value.dump() << '\n';
    for (const core::Json& result : results) {
        std::cout << result["id"].get<std::string>() << "  " << result["what"].get<std::string>()
                  << '\n';
        for (const auto& [key, value] : result.items()) {
            if (key != "id" && key != "what")
                std::cout << "  " << key << ": " << value.dump() << '\n';
        }
    }
}

/// Exit: 0 measured · 1 something could not be measured. A missed figure is a figure, not an error.
int runAll(const CommandLine& line) {
    const core::Json calibration = calibrate();
    core::Json results = core::Json::array();
    bool allMeasured = true;
    for (const Benchmark* benchmark : line.chosen) {
        core::Json entry{
            {"id", benchmark->id}, {"name", benchmark->name}, {"what", benchmark->what}};
        const auto measured = benchmark->run(*benchmark, line.options);
        if (measured) {
            entry.update(*measured);
        } else {
            entry["error"] = measured.error().text();
            allMeasured = false;
        }
        results.push_back(std::move(entry));
    }
    if (line.json) {
        std::cout << core::Json{{"machine", calibration}, {"results", results}}.dump(2) << '\n';
    } else {
        printText(calibration, results);
    }
    return allMeasured ? 0 : 1;
}

}  // namespace

std::span<const Benchmark> benchmarks() {
    return kBenchmarks;
}

}  // namespace bench

int main(int argc, char** argv) {
    const std::vector<std::string> words(argv + 1, argv + argc);
    bench::CommandLine line;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto known = std::ranges::find_if(bench::benchmarks(), [&](const auto& b) {
            return words[i] == b.id || words[i] == b.name;
        });
        if (words[i] == "--list") {
            line.list = true;
        } else if (words[i] == "--json") {
            line.json = true;
        } else if (words[i] == "--data" && i + 1 < words.size()) {
            line.options.data = words[++i];
        } else if (known != bench::benchmarks().end()) {
            line.chosen.push_back(&*known);
        } else {
            return bench::usage("there is no benchmark '" + words[i] + "'");
        }
    }
    if (line.list) {
        bench::printList();
        return 0;
    }
    if (line.chosen.empty()) return bench::usage("name a benchmark");
    return bench::runAll(line);
}
