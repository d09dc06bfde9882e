// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ml1m_shape.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <numbers>

#include "core/base/random.h"

namespace bench {
namespace {

using core::events::RawInteraction;

constexpr std::size_t kUsers = 6040;
constexpr std::size_t kItems = 3706;
constexpr std::size_t kRatings = 1'000'209;
// GroupLens' README of the set: at least 20 ratings per user; the most active one has 2,314.
constexpr std::size_t kFewest = 20;
constexpr std::size_t kMost = 2314;
// A log-normal with this median and width has the set's mean (166) and deviation (193).
constexpr double kMedianRatings = 96;
constexpr double kWidth = 1.04;

std::vector<RawInteraction> readRatings(const std::filesystem::path& file) {
    std::vector<RawInteraction> rows;
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);) {
        const std::size_t first = line.find("::");
        const std::size_t second = line.find("::", first + 2);
        if (first == std::string::npos || second == std::string::npos) continue;
        rows.push_back({line.substr(0, first), line.substr(first + 2, second - first - 2), 2 * (line[second + 2] - '0'), {}});
    }
    return rows;
}

double normal(core::CounterRandom& random) {
    return std::sqrt(-2 * std::log(1 - random.uniform())) * std::cos(2 * std::numbers::pi * random.uniform());
}

std::vector<std::size_t> ratingsPerUser(core::CounterRandom& random) {
    std::vector<std::size_t> counts;
    std::size_t sum = 0;
    for (std::size_t u = 0; u < kUsers; ++u) {
        const double drawn = kMedianRatings * std::exp(kWidth * normal(random));
        counts.push_back(std::clamp(static_cast<std::size_t>(drawn), kFewest, kMost));
        sum += counts.back();
    }
    // Exactly as many as the real set: one more or less for users drawn at random.
    while (sum != kRatings) {
        std::size_t& count = counts[random.below(kUsers)];
        if (sum < kRatings && count < kMost) {
            ++count;
            ++sum;
        } else if (sum > kRatings && count > kFewest) {
            --count;
            --sum;
        }
    }
    return counts;
}

/// Weighted draws without replacement: the `count` smallest of exponential(weight) keys.
/// Source: Efraimidis, Spirakis 2006 (Information Processing Letters).
std::vector<std::size_t> drawItems(std::size_t count, core::CounterRandom& random) {
    static thread_local std::vector<std::pair<double, std::size_t>> keys(kItems);
    for (std::size_t i = 0; i < kItems; ++i) {
        const double weight = 1.0 / std::pow(static_cast<double>(i) + 60.0, 1.1);
        keys[i] = {-std::log(1 - random.uniform()) / weight, i};
    }
    std::ranges::nth_element(keys, keys.begin() + static_cast<std::ptrdiff_t>(count));
    std::vector<std::size_t> items;
    for (std::size_t i = 0; i < count; ++i) items.push_back(keys[i].second);
    return items;
}

std::vector<RawInteraction> madeUpRatings() {
    core::CounterRandom random(1);
    std::vector<RawInteraction> rows;
    const auto counts = ratingsPerUser(random);
    for (std::size_t u = 0; u < kUsers; ++u) {
        for (const std::size_t item : drawItems(counts[u], random)) {
            rows.push_back({std::to_string(u), std::to_string(item), 2 + 2 * static_cast<std::int32_t>(random.below(5)), {}});
        }
    }
    return rows;
}

}  // namespace

Matrix ml1mShape(const std::optional<std::filesystem::path>& folder) {
    Matrix matrix;
    std::vector<RawInteraction> rows;
    if (folder) rows = readRatings(*folder / "ml-1m" / "ratings.dat");
    matrix.origin = rows.empty() ? "a made-up matrix of MovieLens 1M's shape" : "MovieLens 1M";
    if (rows.empty()) rows = madeUpRatings();
    matrix.data = core::events::makeDataset(rows, {});
    const auto offsets = matrix.data.userOffsets();
    for (std::size_t u = 0; u + 1 < offsets.size(); ++u) {
        const auto count = static_cast<double>(offsets[u + 1] - offsets[u]);
        matrix.multiplyAdds += count * count;
    }
    return matrix;
}

}  // namespace bench
