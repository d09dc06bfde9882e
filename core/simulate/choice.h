// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <optional>
#include <span>

#include "core/base/random.h"

namespace core::simulate {

/// Which option is taken, P(i) = exp(u_i) / (exp(nothing) + Σ_j exp(u_j)); nullopt: none of them.
/// Without `nothing` one is always taken, unless there are no options.
/// `utilities` are overwritten. Source: McFadden 1974 (conditional logit). Threads: pure. Cost: one
/// exponential per option.
std::optional<std::size_t> chooseLogit(std::span<double> utilities, std::optional<double> nothing,
                                       CounterRandom& random);

/// Whether somebody looks at a rank (from 0): (rank + 1)^−bias.
/// Source: examination hypothesis, position-based model (Craswell et al. 2008, WSDM; the power law
/// as in Joachims et al. 2017, WSDM). Threads: pure.
bool looksAt(std::size_t rank, double bias, CounterRandom& random);

}  // namespace core::simulate
