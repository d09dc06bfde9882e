// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding.h"

#include <algorithm>
#include <tuple>

namespace core::findings {

void FindingStore::raise(Finding finding) {
    const Lock lock(mutex_);
    const auto it = std::ranges::find(findings_, finding.id, &Finding::id);
    if (it == findings_.end()) {
        findings_.push_back(std::move(finding));
    } else {
        finding.since = it->since;
        *it = std::move(finding);
    }
}

void FindingStore::clear(const std::string& id) {
    const Lock lock(mutex_);
    std::erase_if(findings_, [&](const Finding& f) { return f.id == id; });
}

std::vector<Finding> FindingStore::all() const {
    std::vector<Finding> sorted;
    {
        const SharedLock lock(mutex_);
        sorted = findings_;
    }
    std::ranges::sort(sorted, [](const Finding& a, const Finding& b) {
        return std::tuple(b.severity, a.since, a.id) < std::tuple(a.severity, b.since, b.id);
    });
    return sorted;
}

}  // namespace core::findings
