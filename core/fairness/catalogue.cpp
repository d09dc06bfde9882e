// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fairness/catalogue.h"

#include <algorithm>
#include <tuple>

namespace core::fairness {

std::int64_t Catalogue::size() const {
    return std::ranges::count_if(items, &CatalogueItem::inCatalogue);
}

std::vector<Tier> tiersOf(const Catalogue& catalogue) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < catalogue.items.size(); ++i) {
        if (catalogue.items[i].inCatalogue) order.push_back(i);
    }
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        const CatalogueItem& x = catalogue.items[a];
        const CatalogueItem& y = catalogue.items[b];
        return std::tie(y.interactionsBefore, x.hash, x.id) <
               std::tie(x.interactionsBefore, y.hash, y.id);
    });
    std::vector<Tier> tiers(catalogue.items.size(), Tier::Outside);
    const std::size_t share = order.size() * 3 / 10;
    for (std::size_t r = 0; r < order.size(); ++r) {
        tiers[order[r]] = r < share                   ? Tier::Head
                          : r >= order.size() - share ? Tier::Tail
                                                      : Tier::Mid;
    }
    return tiers;
}

}  // namespace core::fairness
