// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/item_knn/neighbour_list.h"

#include <algorithm>

namespace core::recommend {

void NeighbourList::rebuild(std::vector<Neighbour>& candidates, std::size_t capacity,
                            const NeighbourOrder& before) {
    floor_.reset();
    const std::size_t kept = std::min(capacity, candidates.size());
    const auto end = candidates.begin() + static_cast<std::ptrdiff_t>(kept);
    if (kept < candidates.size())
        std::nth_element(candidates.begin(), end, candidates.end(), before);
    std::sort(candidates.begin(), end, before);
    entries_.assign(candidates.begin(), end);
    if (kept < candidates.size()) floor_ = entries_.back();
}

void NeighbourList::restore(std::vector<Neighbour> sorted, std::size_t k) {
    entries_ = std::move(sorted);
    floor_.reset();
    if (entries_.size() >= k) floor_ = entries_.back();
}

void NeighbourList::patch(const Neighbour& changed, std::size_t capacity,
                          const NeighbourOrder& before) {
    std::erase_if(entries_, [&](const Neighbour& n) { return n.item == changed.item; });
    if (changed.similarity <= 0) return;
    if (floor_ && before(*floor_, changed)) return;
    entries_.insert(std::lower_bound(entries_.begin(), entries_.end(), changed, before), changed);
    if (entries_.size() > capacity) {
        entries_.pop_back();
        floor_ = entries_.back();
    }
}

}  // namespace core::recommend
