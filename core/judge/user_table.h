// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/fairness/catalogue.h"
#include "core/fairness/list_numbers.h"
#include "core/judge/item_table.h"

namespace core::judge {

/// Who interacted with what, the latest time of each pair: what segments, genre mixes and the ranks
/// of items rest on. Depends on the interactions alone, not on their order.
/// Memory: 16 bytes per distinct (user, item). Threads: thread-compatible.
class UserTable {
  public:
    struct User {
        std::uint64_t hash = 0;
        fairness::GenreMix history;
        std::vector<std::pair<std::uint32_t, UtcTime>> seen;  ///< (item, latest), ascending
        bool changed = true;
    };

    /// Makes the number when the id is new.
    UserIdx number(const std::string& id);
    void add(UserIdx user, std::uint32_t item, UtcTime at,
             std::span<const fairness::Genres> genres);
    /// After the genres of items changed.
    void recountGenres(std::span<const fairness::Genres> genres);
    /// `visit(number, user)` for all who are new or changed since the last call.
    void takeChanged(const std::function<void(UserIdx, const User&)>& visit);
    void forAll(const std::function<void(UserIdx, const User&)>& visit) const;
    /// Adds all interactions to the catalogue; those before `begin` rank head and tail.
    /// Cost: O(interactions).
    void countInto(fairness::Catalogue& catalogue, const ItemTable& items, UtcTime begin) const;

  private:
    void change(UserIdx user);

    std::unordered_map<std::string, std::uint32_t> numbers_;
    std::vector<User> users_;
    std::vector<std::uint32_t> changed_;
};

}  // namespace core::judge
