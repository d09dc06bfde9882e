// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/ids.h"
#include "core/simulate/genres.h"

namespace core::simulate {

/// One to three genres, as indices into genreTable(), the first one first.
class ItemGenres {
  public:
    static constexpr std::size_t kMost = 3;
    /// Not more than kMost.
    void add(std::size_t genre) { index_[count_++] = static_cast<std::uint8_t>(genre); }
    [[nodiscard]] std::size_t size() const { return count_; }
    [[nodiscard]] const std::uint8_t* begin() const { return index_.data(); }
    [[nodiscard]] const std::uint8_t* end() const { return index_.data() + count_; }

  private:
    std::array<std::uint8_t, kMost> index_{};
    std::uint8_t count_ = 0;
};

/// What an item is really like: what its audience feels, and what no recommender is told.
struct WorldItem {
    std::string id;
    ItemGenres genres;
    StyleVector style{};    ///< standard normal; its tags hint at the extremes
    double quality = 0;     ///< standard normal; what everybody agrees on
    double popularity = 0;  ///< share of attention before any recommendation; all add up to 1
    double runtimeSeconds = 0;
};

/// The hidden side of a catalogue. Threads: a plain value.
class World {
  public:
    explicit World(std::vector<WorldItem> items);
    [[nodiscard]] std::span<const WorldItem> items() const { return items_; }
    [[nodiscard]] const WorldItem& item(ItemIdx index) const { return items_[index.value]; }
    [[nodiscard]] std::optional<ItemIdx> find(std::string_view id) const;

  private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const {
            return std::hash<std::string_view>{}(text);
        }
    };
    std::vector<WorldItem> items_;
    std::unordered_map<std::string, ItemIdx, Hash, std::equal_to<>> index_;
};

}  // namespace core::simulate
