// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fairness/list_numbers.h"

#include <algorithm>
#include <cmath>

#include "core/fairness/units.h"

namespace core::fairness {
namespace {

constexpr double kSmoothing = 0.01;

std::int64_t sumOf(const GenreMix& mix) {
    std::int64_t sum = 0;
    for (const GenrePart& part : mix)
        sum += part.parts;
    return sum;
}

std::int64_t partsOf(const GenreMix& mix, std::uint16_t genre) {
    const auto it = std::ranges::lower_bound(mix, genre, {}, &GenrePart::genre);
    return it != mix.end() && it->genre == genre ? it->parts : 0;
}

}  // namespace

void addTo(GenreMix& mix, const Genres& genres, std::int64_t items) {
    if (genres.empty()) return;
    const auto n = static_cast<std::int64_t>(genres.size());
    const std::int64_t parts = (kGenreParts + n / 2) / n * items;
    for (const std::uint16_t genre : genres) {
        auto it = std::ranges::lower_bound(mix, genre, {}, &GenrePart::genre);
        if (it == mix.end() || it->genre != genre) it = mix.insert(it, {genre, 0});
        it->parts += parts;
        if (it->parts == 0) mix.erase(it);
    }
}

std::optional<double> genreDistance(const Genres& a, const Genres& b) {
    if (a.empty() || b.empty()) return {};
    std::size_t both = 0;
    for (std::size_t x = 0, y = 0; x < a.size() && y < b.size();) {
        both += a[x] == b[y];
        if (a[x] < b[y]) {
            ++x;
        } else {
            ++y;
        }
    }
    return 1 - static_cast<double>(both) / static_cast<double>(a.size() + b.size() - both);
}

std::optional<std::int64_t> intraListDistance(std::span<const ItemIdx> list,
                                              std::span<const Genres> genresOf) {
    double sum = 0;
    std::size_t pairs = 0;
    for (std::size_t a = 0; a < list.size(); ++a) {
        if (list[a].value >= genresOf.size()) continue;
        for (std::size_t b = a + 1; b < list.size(); ++b) {
            if (list[b].value >= genresOf.size()) continue;
            const auto distance = genreDistance(genresOf[list[a].value], genresOf[list[b].value]);
            if (!distance) continue;
            sum += *distance;
            ++pairs;
        }
    }
    if (pairs == 0) return {};
    return toUnits(sum / static_cast<double>(pairs));
}

std::optional<std::int64_t> miscalibration(const GenreMix& history, const GenreMix& list) {
    const std::int64_t historySum = sumOf(history);
    const std::int64_t listSum = sumOf(list);
    if (historySum <= 0 || listSum <= 0) return {};
    // Term by term in units: the order of genres, a matter of numbering, must not matter.
    std::int64_t divergence = 0;
    for (const GenrePart& part : history) {
        const double p = ratio(part.parts, historySum);
        const double q =
            (1 - kSmoothing) * ratio(partsOf(list, part.genre), listSum) + kSmoothing * p;
        divergence += toUnits(p * std::log2(p / q));
    }
    return divergence;
}

std::int64_t mixEntropy(const GenreMix& mix) {
    const std::int64_t sum = sumOf(mix);
    std::int64_t bits = 0;
    for (const GenrePart& part : mix) {
        const double p = ratio(part.parts, sum);
        bits -= toUnits(p * std::log2(p));
    }
    return bits;
}

}  // namespace core::fairness
