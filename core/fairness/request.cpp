// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fairness/request.h"

#include <algorithm>

namespace core::fairness {

std::vector<const Request*> inOrder(std::span<const Request> requests) {
    std::vector<const Request*> ordered;
    ordered.reserve(requests.size());
    for (const Request& request : requests)
        ordered.push_back(&request);
    std::ranges::sort(ordered, [](const Request* a, const Request* b) { return *a < *b; });
    return ordered;
}

}  // namespace core::fairness
