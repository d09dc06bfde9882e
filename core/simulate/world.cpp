// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/world.h"

namespace core::simulate {

World::World(std::vector<WorldItem> items) : items_(std::move(items)) {
    index_.reserve(items_.size());
    for (std::size_t i = 0; i < items_.size(); ++i)
        index_.emplace(items_[i].id, ItemIdx(i));
}

std::optional<ItemIdx> World::find(std::string_view id) const {
    const auto it = index_.find(id);
    if (it == index_.end()) return std::nullopt;
    return it->second;
}

}  // namespace core::simulate
