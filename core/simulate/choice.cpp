// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/choice.h"

#include <algorithm>
#include <cmath>

namespace core::simulate {

std::optional<std::size_t> chooseLogit(std::span<double> utilities, std::optional<double> nothing,
                                       CounterRandom& random) {
    if (utilities.empty()) return std::nullopt;
    double largest = *std::ranges::max_element(utilities);
    if (nothing) largest = std::max(largest, *nothing);
    double total = nothing ? std::exp(*nothing - largest) : 0;
    for (double& u : utilities) {
        u = std::exp(u - largest);
        total += u;
    }
    double point = random.uniform() * total;
    for (std::size_t i = 0; i < utilities.size(); ++i) {
        point -= utilities[i];
        if (point < 0) return i;
    }
    // Rounding may leave a last sliver of the line.
    return nothing ? std::nullopt : std::optional(utilities.size() - 1);
}

bool looksAt(std::size_t rank, double bias, CounterRandom& random) {
    return random.uniform() < std::pow(static_cast<double>(rank + 1), -bias);
}

}  // namespace core::simulate
