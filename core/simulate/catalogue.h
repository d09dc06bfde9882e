// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <vector>

#include "core/events/event.h"
#include "core/simulate/world.h"

namespace core::simulate {

struct CatalogueOptions {
    std::uint64_t seed = 1;
    std::size_t items = 1200;
};

/// A fictional catalogue, as producers announce it: ids "m0001"…, made-up titles that never repeat,
/// 1–3 of 14 genres that go together, tags, one of six fictional providers, a year of 1950–2026
/// (half of them after 2009), available from the beginning. Any likeness to a real film is chance.
/// Empty input: no items, no events. Threads: pure; same options, same catalogue.
std::vector<events::ItemEvent> makeCatalogue(const CatalogueOptions& options);

/// The hidden side of the catalogue with the same options: item i is makeCatalogue()[i].
/// Popularity is Zipf–Mandelbrot, 1/(rank + 100), the rank led by quality and chance in equal
/// parts: of 1,200 items the first 10 have 4 % of it, the first 30 % have 59 %.
World makeWorld(const CatalogueOptions& options);

}  // namespace core::simulate
