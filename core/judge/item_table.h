// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <unordered_map>
#include <vector>

#include "core/events/event.h"
#include "core/fairness/catalogue.h"
#include "core/fairness/list_numbers.h"

namespace core::judge {

/// What announcements say of items, numbered in the order in which anything named them.
/// Threads: thread-compatible.
class ItemTable {
  public:
    /// Makes the number when the id is new.
    std::uint32_t number(const std::string& id);
    /// The newest announcement of an item holds. True: the genres of an item that was named before
    /// are others now.
    bool announce(const events::ItemEvent& announcement);

    [[nodiscard]] std::size_t size() const { return entries_.size(); }
    [[nodiscard]] const std::vector<fairness::Genres>& genres() const { return genres_; }
    [[nodiscard]] const std::string& title(std::size_t item) const { return entries_[item].title; }
    /// Whether its announcement says more than the id.
    [[nodiscard]] bool announced(std::size_t item) const { return entries_[item].announced; }
    /// By number; nobody has interacted with anything yet.
    [[nodiscard]] fairness::Catalogue catalogue() const;

  private:
    struct Entry {
        fairness::CatalogueItem item;
        std::string title;
        bool announced = false;
    };
    fairness::Genres genreNumbers(const std::vector<std::string>& names);

    std::unordered_map<std::string, std::uint32_t> numbers_;
    std::unordered_map<std::string, std::uint16_t> genreNumbers_;
    std::vector<Entry> entries_;
    std::vector<fairness::Genres> genres_;
};

}  // namespace core::judge
