// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/ranking.h"

#include <algorithm>
#include <cmath>

namespace core::evaluate {
namespace {

bool isHit(const RankedCase& c, std::size_t position) {
    return std::ranges::binary_search(c.test, c.list[position]);
}

std::size_t hits(const RankedCase& c) {
    std::size_t n = 0;
    for (std::size_t p = 0; p < c.list.size(); ++p)
        n += isHit(c, p) ? 1 : 0;
    return n;
}

double gain(std::size_t position) {
    return 1.0 / std::log2(static_cast<double>(position) + 2.0);
}

double ratio(std::size_t a, std::size_t b) {
    return static_cast<double>(a) / static_cast<double>(b);
}

}  // namespace

double hitRate(const RankedCase& c) {
    return hits(c) > 0 ? 1.0 : 0.0;
}

double precision(const RankedCase& c) {
    return ratio(hits(c), c.k);
}

double recall(const RankedCase& c) {
    return ratio(hits(c), c.test.size());
}

double ndcg(const RankedCase& c, NdcgIdeal ideal) {
    double sum = 0;
    for (std::size_t p = 0; p < c.list.size(); ++p) {
        if (isHit(c, p)) sum += gain(p);
    }
    double best = 0;
    const std::size_t reachable =
        ideal == NdcgIdeal::Full ? c.test.size() : std::min(c.k, c.test.size());
    for (std::size_t p = 0; p < reachable; ++p)
        best += gain(p);
    return sum / best;
}

double averagePrecision(const RankedCase& c) {
    double sum = 0;
    std::size_t found = 0;
    for (std::size_t p = 0; p < c.list.size(); ++p) {
        if (isHit(c, p)) sum += ratio(++found, p + 1);
    }
    return sum / static_cast<double>(std::min(c.k, c.test.size()));
}

double reciprocalRank(const RankedCase& c) {
    for (std::size_t p = 0; p < c.list.size(); ++p) {
        if (isHit(c, p)) return ratio(1, p + 1);
    }
    return 0;
}

}  // namespace core::evaluate
