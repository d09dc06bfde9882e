// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/beyond_accuracy.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <vector>

namespace core::evaluate {
namespace {

/// Gini of the counts above 0 and `zeros` more that are 0, which need no sorting.
double gini(std::span<const std::int64_t> shown, std::size_t zeros) {
    std::vector<std::int64_t> x;
    std::ranges::copy_if(shown, std::back_inserter(x), [](std::int64_t c) { return c > 0; });
    if (x.empty()) return 0;
    std::ranges::sort(x);
    double weighted = 0;
    double sum = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        weighted += static_cast<double>(zeros + i + 1) * static_cast<double>(x[i]);
        sum += static_cast<double>(x[i]);
    }
    const double n = static_cast<double>(zeros + x.size());
    return 2 * weighted / (n * sum) - (n + 1) / n;
}

}  // namespace

double intraListDiversity(std::span<const ItemIdx> list, const recommend::Content& content) {
    if (list.size() < 2) return 0;
    double distance = 0;
    for (std::size_t a = 0; a < list.size(); ++a) {
        for (std::size_t b = a + 1; b < list.size(); ++b)
            distance += 1 - content.similarity(list[a], list[b]);
    }
    return distance * 2 / (static_cast<double>(list.size()) * static_cast<double>(list.size() - 1));
}

double novelty(std::span<const ItemIdx> list, std::span<const std::int64_t> counts,
               std::size_t trainUsers) {
    if (list.empty()) return 0;
    double bits = 0;
    for (const ItemIdx item : list) {
        bits -= std::log2((static_cast<double>(counts[item.value]) + 1) /
                          (static_cast<double>(trainUsers) + 1));
    }
    return bits / static_cast<double>(list.size());
}

double coverage(std::span<const std::int64_t> shown) {
    if (shown.empty()) return 0;
    return static_cast<double>(std::ranges::count_if(shown, [](std::int64_t c) { return c > 0; })) /
           static_cast<double>(shown.size());
}

double giniShown(std::span<const std::int64_t> shown) {
    return gini(shown, 0);
}

double giniCatalogue(std::span<const std::int64_t> shown) {
    return gini(shown, static_cast<std::size_t>(std::ranges::count(shown, 0)));
}

}  // namespace core::evaluate
