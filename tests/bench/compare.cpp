// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/compare.h"

#include <algorithm>
#include <chrono>

namespace bench {

double median(std::vector<double> values) {
    std::ranges::sort(values);
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

std::vector<double> Comparison::ratios() const {
    std::vector<double> all;
    for (std::size_t i = 0; i < ours.size(); ++i) all.push_back(ours[i] / rival[i]);
    return all;
}

double Comparison::spread() const {
    const auto all = ratios();
    const auto [least, most] = std::ranges::minmax(all);
    return (most - least) / ratio();
}

Comparison compare(const std::function<double()>& ours, const std::function<double()>& rival, int rounds) {
    (void)ours();
    (void)rival();
    Comparison comparison;
    for (int round = 0; round < rounds; ++round) {
        comparison.ours.push_back(ours());
        comparison.rival.push_back(rival());
    }
    return comparison;
}

double secondsOf(const std::function<void()>& work) {
    const auto began = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
}

core::Json comparisonDocument(const Comparison& c, double must, double stretch) {
    const bool steady = c.spread() <= kMaxSpread;
    return {{"ratio", c.ratio()},
            {"spread", c.spread()},
            {"rounds", c.ours.size()},
            {"ours", median(c.ours)},
            {"rival", median(c.rival)},
            {"must", must},
            {"stretch", stretch},
            {"verdict", !steady ? "none" : c.ratio() <= must ? "pass" : "miss"}};
}

}  // namespace bench
