// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/base/clock.h"
#include "core/events/dataset.h"
#include "core/recommend/chain.h"

namespace core::serving {

/// What every user has rated or watched, kept in memory so that a request needs no query. The same
/// for all versions, because it is the users' present, not a model's past.
/// Threads: thread-compatible.
class UserHistories {
  public:
    void set(const events::Dataset& data);
    void apply(std::span<const recommend::Change> changes);
    /// The user's history in the indices of `chain`; items that the chain does not know are left
    /// out. Empty for an unknown user.
    [[nodiscard]] std::vector<recommend::HistoryItem> of(const std::string& userId,
                                                         const recommend::Chain& chain) const;
    [[nodiscard]] std::size_t users() const { return users_.size(); }
    [[nodiscard]] bool knows(const std::string& userId) const { return users_.contains(userId); }

  private:
    /// Item id → half-stars (0 = watched only); ordered, so that equal histories give equal lists.
    std::unordered_map<std::string, std::map<std::string, std::int32_t>> users_;
};

}  // namespace core::serving
