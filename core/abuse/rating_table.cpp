// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/abuse/rating_table.h"

#include <cmath>

namespace core::abuse {
namespace {

constexpr double kUnit = 0x1.0p40;

std::int64_t fixed(double value) {
    return std::llround(value * kUnit);
}

}  // namespace

std::vector<Deviation> deviations(const RatingTable& table) {
    struct Sums {
        std::int64_t rdma = 0;
        std::int64_t wdma = 0;
    };
    std::vector<Sums> sums(table.userIds.size());
    for (std::size_t i = 0; i < table.itemIds.size(); ++i) {
        const auto cells = table.of(ItemIdx(i));
        const auto ratings = static_cast<std::int64_t>(cells.size());
        std::int64_t total = 0;
        for (const Cell& c : cells)
            total += c.halfStars;
        const double weight = 1.0 / static_cast<double>(ratings);
        for (const Cell& c : cells) {
            const std::int64_t away = std::abs(c.halfStars * ratings - total);
            const double rdma = static_cast<double>(away) * weight * weight / 2;
            sums[c.user.value].rdma += fixed(rdma);
            sums[c.user.value].wdma += fixed(rdma * weight);
        }
    }
    std::vector<Deviation> result(sums.size());
    for (std::size_t u = 0; u < sums.size(); ++u) {
        const auto items = static_cast<double>(table.of(UserIdx(u)).size());
        if (items == 0) continue;
        result[u] = {static_cast<double>(sums[u].rdma) / kUnit / items,
                     static_cast<double>(sums[u].wdma) / kUnit / items};
    }
    return result;
}

std::vector<double> shareOf(const RatingTable& table, const std::vector<bool>& targets) {
    std::vector<double> shares(table.userIds.size());
    for (std::size_t u = 0; u < shares.size(); ++u) {
        const auto items = table.of(UserIdx(u));
        std::size_t inside = 0;
        for (const ItemIdx item : items)
            inside += targets[item.value];
        if (!items.empty())
            shares[u] = static_cast<double>(inside) / static_cast<double>(items.size());
    }
    return shares;
}

}  // namespace core::abuse
